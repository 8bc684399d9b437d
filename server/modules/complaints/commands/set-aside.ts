import { groupReference } from '../../../../shared/reference.ts'
import { requirePermission, requireStaff } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { shownCustomer } from '../../customers/profiles.queries.ts'
import { deriveTypes } from '../../customers/types.commands.ts'
import { letClocksRunOn, stopClocks } from '../../deadlines/clocks.commands.ts'
import { completeTasksOf, openTask, reopenTasksOf } from '../../tasks/tasks.commands.ts'
import { mayManage } from '../complaints.policy.ts'
import { complaintFacts } from '../complaints.queries.ts'
import { selectForUpdate, type Complaint } from '../complaints.store.ts'
import { mergedIds } from '../merges.queries.ts'
import { runningMerge } from '../merges.store.ts'
import { insertSetAside, takeSetAside } from '../set-aside.store.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.setAside': Record<string, never>
    'complaint.broughtBack': Record<string, never>
  }
}

/**
 * A case was made of spam. It leaves every list and figure, its clocks end, and nobody is written to: unlike closing
 * it says nothing to anybody. How it stood is kept.
 * @throws Refusal `complaint.isMerged` while it and another are one
 */
export function setCaseAside(
  ctx: Ctx,
  { complaintId, version, reason }: { complaintId: string; version: number; reason: string },
): Promise<{ senderAddress: string | null }> {
  const { id: setAsideBy } = requireStaff(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint, facts } = locked
    requirePermission(mayManage(tx.actor, facts))
    if ((await runningMerge(tx, complaintId)) || (await mergedIds(tx, complaintId)).length > 0)
      throw new Refusal('complaint.isMerged', {}, 409)
    await insertSetAside(tx, {
      complaintId,
      setAsideBy,
      reason,
      formerStatus: complaint.status,
      formerOutcome: complaint.outcome,
      formerClosedAt: complaint.closedAt,
      stoppedClocks: await stopClocks(tx, { subjectId: complaintId }),
    })
    await completeTasksOf(tx, { subjectId: complaintId })
    await advanceComplaint(tx, locked, {
      status: 'closed',
      outcome: 'outOfScope',
      closedAt: tx.now,
      isSetAside: true,
    })
    await deriveTypeOf(tx, complaint)
    await recordEvent(tx, { type: 'complaint.setAside', subjectId: complaintId, payload: {} })
    return { senderAddress: complaint.complainantEmail }
  })
}

/**
 * It was none after all: the case goes on where it stood with the tasks that it had, its clocks count as if they had
 * never stopped, and whoever has it is told to look.
 * @throws Refusal `complaint.notSetAside`
 */
export function bringCaseBack(ctx: Ctx, { complaintId }: { complaintId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    // Nobody sees it while it is set aside, so it is locked past the look.
    const complaint = await selectForUpdate(tx, complaintId)
    if (!complaint) throw new Refusal('complaint.notFound', {}, 404)
    const facts = { ...(await complaintFacts(tx, complaint)), isSetAside: false }
    requirePermission(mayManage(tx.actor, facts))
    const stood = await takeSetAside(tx, complaintId)
    if (!stood) throw new Refusal('complaint.notSetAside', {}, 409)
    const { stoppedClocks: stopped, setAsideAt: since } = stood
    await letClocksRunOn(tx, { subjectId: complaintId, stopped, since })
    await completeTasksOf(tx, { subjectId: complaintId })
    await reopenTasksOf(tx, { subjectId: complaintId, endedAt: since })
    await advanceComplaint(
      tx,
      { complaint, facts },
      {
        status: stood.formerStatus,
        outcome: stood.formerOutcome,
        closedAt: stood.formerClosedAt,
        isSetAside: false,
      },
    )
    await deriveTypeOf(tx, complaint)
    await recordEvent(tx, { type: 'complaint.broughtBack', subjectId: complaintId, payload: {} })
    await openTask(tx, {
      kind: 'broughtBack',
      subjectId: complaintId,
      titleKey: 'task.broughtBack',
      titleValues: { reference: groupReference(complaint.reference) },
      link: `/register/${complaintId}`,
      ...(complaint.ownerId
        ? { assigneeId: complaint.ownerId }
        : { permission: 'complaint.handle', siteId: complaint.siteId }),
    })
  })
}

/** Whoever only wrote to us may be a customer by that; by spam nobody is. */
async function deriveTypeOf(tx: Tx, { customerId }: Pick<Complaint, 'customerId'>): Promise<void> {
  if (customerId) await deriveTypes(tx, [(await shownCustomer(tx, customerId)).id])
}
