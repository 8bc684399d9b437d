import type { messageStates } from '../../../shared/api/correspondence.ts'
import { knownOf } from '../../search-params.ts'

type State = (typeof messageStates)[number]

/** What needs somebody, the most urgent first. */
export const needsSomebody = ['failed', 'toPrint', 'toCall'] as const satisfies readonly State[]

/** What the outbox shows: what needs somebody, or all messages that stand so. */
export const outboxViews = ['needed', 'waiting', 'deferred', 'sent', 'all'] as const
export type OutboxView = (typeof outboxViews)[number]

export type OutboxSearch = { readonly show: OutboxView | undefined }

export const readOutboxSearch = (search: Record<string, unknown>): OutboxSearch => ({
  show: knownOf(outboxViews, search.show),
})

/** Mails that a person may try again; the same rule decides on the server. */
export const mayRetry = ({ channel, state }: { channel: string; state: State }): boolean =>
  channel === 'email' && (state === 'failed' || state === 'deferred' || state === 'cancelled')
