import type { Tx } from '../../../kernel/ctx.ts'
import { failMessage } from '../../correspondence/commands/bounced.ts'
import { messagesMarked } from '../../correspondence/reply-marks.rules.ts'
import type { ReadMail } from '../../../kernel/mime/read-mail.ts'
import { messagesByHeader } from '../matching.queries.ts'

/**
 * Ties a delivery report to the message of ours that came back: for good, and the message has failed, which a person
 * hears of at once; only delayed, and it is noted.
 * @returns the message and its case; null when the report is about nothing that we sent
 */
export async function takeBounce(
  tx: Tx,
  content: ReadMail,
): Promise<{ messageId: string; complaintId: string | null } | null> {
  // The returned mail names itself first; what it refers to are older ones of ours, which did arrive.
  const { inReplyTo, references, returnedIds } = content
  const headerIds = [...returnedIds.slice(0, 1), ...inReplyTo, ...references.toReversed(), ...returnedIds]
  const marked = messagesMarked(tx.machine.secrets, { headerIds, addresses: [] })
  // Only what carries our mark, or is the very Message-ID of a message of ours.
  const [messageId] = [...marked, ...(await messagesByHeader(tx, headerIds))]
  if (!messageId) return null
  const { outcome = 'failed', status = null } = content.report ?? {}
  const complaintId = await failMessage(tx, { messageId, isFinal: outcome === 'failed', status })
  return complaintId === undefined ? null : { messageId, complaintId }
}
