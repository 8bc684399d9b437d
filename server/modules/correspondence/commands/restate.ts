import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { restate as contract } from '../../../../shared/api/complaints.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import type { Spoken } from '../../complaints/commands/languages.ts'
import { restateComplaint } from '../../complaints/commands/understand.ts'
import { caseOf } from '../case-values.queries.ts'
import { addresseesOf, isByHand } from '../correspondence.rules.ts'

/**
 * Says in our words what we understood (7.4). Whom a letter or a call reaches has it once that was posted or made:
 * only then is its clock met.
 */
export function restate(
  ctx: Ctx,
  given: { complaintId: string } & Spoken<BodyOf<typeof contract>>,
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) =>
    restateComplaint(tx, { ...given, isByHand: await isAllByHand(tx, given.complaintId) }),
  )
}

const isAllByHand = async (tx: Tx, complaintId: string): Promise<boolean> =>
  addresseesOf(await caseOf(tx, complaintId), 'restatement').every(isByHand)
