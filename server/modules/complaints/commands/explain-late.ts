import type { LateReason } from '../../../../shared/api/rule-packs.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { explainLate as explain } from '../../deadlines/extend.commands.ts'
import { mayHandle } from '../complaints.policy.ts'
import { lockComplaint } from './lock-complaint.ts'

/** Says why a date of a case was not kept. @throws Refusal `deadlines.notLate`, `notFound` */
export function explainLate(
  ctx: Ctx,
  { complaintId, clockId, lateReason }: { complaintId: string; clockId: string; lateReason: LateReason },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    await explain(tx, { subjectId: complaintId, clockId, lateReason })
  })
}
