import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { isOpen } from '../../../../shared/statuses.ts'
import { lockComplaint } from '../../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import type { MessageChannel } from '../correspondence.store.ts'
import { receiveMessage } from './receive-message.ts'

/**
 * Somebody told the same matter once more: their words join the case that is about it, and its owner is told.
 * @throws Refusal `complaint.alreadyClosed`
 */
export function addToMatter(
  ctx: Ctx,
  { complaintId, channel, narrative }: { complaintId: string; channel: MessageChannel; narrative: string },
): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    const { complaint, facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts, 'complaint.note'))
    if (!isOpen(complaint.status)) throw new Refusal('complaint.alreadyClosed', {}, 409)
    return { id: await receiveMessage(tx, { complaintId, channel, body: narrative, attachmentIds: [] }) }
  })
}
