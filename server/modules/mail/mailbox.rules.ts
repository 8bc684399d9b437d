import type { ImapFailure } from '../../kernel/imap/imap-failure.rules.ts'

const second = 1000
const minute = 60 * second

/** How long a connection holds its mailbox without saying that it is still there. In milliseconds. */
export const holdMs = 60 * second
/** How often it says so. */
export const heartbeatMs = 10 * second
/** How long to wait for the server to tell of new mail before looking all the same. */
export const pollMs = 60 * second
/** From this age of the last look on, a mailbox that does not fail is late: nobody fetches from it. */
const lateMs = 10 * minute

/** What no waiting mends: a person has to do something. */
const needsPerson: ReadonlySet<ImapFailure> = new Set([
  'hostNotFound',
  'hostNotAllowed',
  'certificate',
  'tlsNotOffered',
  'plainNotAllowed',
  'notImap',
  'authFailed',
  'imapOff',
  'folderMissing',
  'diskFull',
  'consentNeeded',
  'consentEnded',
])

/** When to try again after `attempts` attempts have failed in a row (1 after the first). */
export function nextTryAfter(attempts: number, failure: ImapFailure, now: Date): Date {
  // Servers lock who tries a wrong password often.
  const [first, most] = needsPerson.has(failure) ? [30 * second, 10 * minute] : [5 * second, 5 * minute]
  return new Date(now.getTime() + Math.min(most, first * 2 ** Math.min(attempts - 1, 10)))
}

/** How long a mailbox may fail before people are told: what mends itself gets longer. In milliseconds. */
export const patienceMs = (failure: ImapFailure): number => (needsPerson.has(failure) ? 2 : 15) * minute

export type MailboxStanding = 'notConnected' | 'off' | 'starting' | 'failing' | 'late' | 'ok'

/** How a mailbox stands, in a word. */
export function standingOf(
  connection: {
    readonly isActive: boolean
    readonly failingSince: Date | null
    readonly connectedAt: Date | null
    readonly checkedAt: Date | null
  } | null,
  now: Date,
): MailboxStanding {
  if (!connection) return 'notConnected'
  if (!connection.isActive) return 'off'
  if (connection.failingSince) return 'failing'
  const seenAt = connection.checkedAt ?? connection.connectedAt
  if (!seenAt) return 'starting'
  return now.getTime() - seenAt.getTime() > lateMs ? 'late' : 'ok'
}
