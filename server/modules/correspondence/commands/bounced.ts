import type { Tx } from '../../../kernel/ctx.ts'
import { lockMessage, updateMessage } from '../correspondence.store.ts'
import { reportFailure } from './deliver.ts'

/**
 * A server further on reports that a mail of ours did not arrive. For good: the message has failed, although the
 * first server took it, and whoever has the case hears of it. For now: the reason is noted, and it may still arrive.
 * @returns its case, null for a mail to staff; undefined when there is no such mail
 */
export async function failMessage(
  tx: Tx,
  { messageId, isFinal, status }: { messageId: string; isFinal: boolean; status: string | null },
): Promise<string | null | undefined> {
  const message = await lockMessage(tx, messageId)
  if (message?.direction !== 'out' || message.channel !== 'email') return undefined
  const lastError = isFinal ? reasonOf(status) : 'message.delayedOutside'
  // The second report on one message says nothing new.
  if (message.state === 'failed' || message.lastError === lastError) return message.complaintId
  await updateMessage(tx, messageId, { lastError, ...(isFinal ? { state: 'failed' } : {}) })
  if (isFinal) await reportFailure(tx, message, lastError)
  return message.complaintId
}

/** RFC 3463: the subject of the status says what was wrong. */
const reasonOf = (status: string | null): string =>
  status?.startsWith('5.1.')
    ? 'message.bouncedAddress'
    : status === '5.2.2'
      ? 'message.bouncedFull'
      : 'message.bounced'
