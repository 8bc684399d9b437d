import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { cancelPromisedUpdates, restartCancelledUpdates } from '../../deadlines/clocks.commands.ts'
import { mayHandle } from '../complaints.policy.ts'
import { saveUpdatesStopped } from '../escalation.store.ts'
import { lockComplaint, refreshNextDate } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.updatesStopped': Record<never, never>
    'complaint.updatesResumed': Record<never, never>
  }
}

/**
 * The complainant wants no regular news of this case, or wants it again; whoever unsubscribes from its mails says the
 * same. What we promised of it ends; what a law asks for is left to a person. Answers and questions still reach them.
 */
export function stopUpdates(
  ctx: Ctx,
  { complaintId, isStopped }: { complaintId: string; isStopped: boolean },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { complaint, facts } = await lockComplaint(tx, { complaintId })
    if (tx.actor.kind !== 'party') requirePermission(mayHandle(tx.actor, facts))
    const { updatesStoppedAt } = complaint
    if ((updatesStoppedAt !== null) === isStopped) return
    await saveUpdatesStopped(tx, complaintId, isStopped ? tx.now : null)
    if (updatesStoppedAt)
      await restartCancelledUpdates(tx, { subjectId: complaintId, since: updatesStoppedAt })
    else await cancelPromisedUpdates(tx, { subjectId: complaintId })
    await refreshNextDate(tx, complaintId)
    const type = isStopped ? 'complaint.updatesStopped' : 'complaint.updatesResumed'
    await recordEvent(tx, { type, subjectId: complaintId, payload: {} })
  })
}
