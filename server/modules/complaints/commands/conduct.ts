import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type * as contract from '../../../../shared/api/conduct.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { no, yes } from '../../../../shared/permissions.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { requirePermission, requireStaff } from '../../../kernel/auth/permit.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { dayIn } from '../../deadlines/calendar.rules.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { staffWithPermission } from '../../staff/staff.queries.ts'
import { completeTasksOf, openTask } from '../../tasks/tasks.commands.ts'
import { mayHandle, mayManage } from '../complaints.policy.ts'
import { restrictionsToReview } from '../conduct.queries.ts'
import {
  insertRestriction,
  runningRestriction,
  updateRestriction,
  type ContactRestrictionRow,
} from '../conduct.store.ts'
import { advanceComplaint, lockComplaint, type LockedCase } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.contactRestricted': { channels: readonly string[]; reviewOn: string }
    'complaint.restrictionAppealed': Record<string, never>
    'complaint.restrictionReviewed': { result: 'kept' | 'lifted'; reviewOn: string | null }
  }
}

type Target = { readonly complaintId: string }
type Restriction = Omit<BodyOf<typeof contract.restrictContact>, 'subject' | 'words'>

/** The longest time until somebody looks at a restriction again. */
const mostDays = 366

/**
 * Closes channels to a person after abusive conduct. Letters and their page stay open, so that the complaint itself
 * is never shut out (4.5, accessibility); it is looked at again on a day that is named.
 * @throws Refusal `restriction.running`, `restriction.reviewDay`
 */
export function restrictContact(
  ctx: Ctx,
  { complaintId, version, channels, reason, reviewOn }: Target & Restriction,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayManage(tx.actor, locked.facts))
    if (await runningRestriction(tx, complaintId)) throw new Refusal('restriction.running', {}, 409)
    await requireReviewDay(tx, reviewOn)
    const imposedBy = requireStaff(tx.actor).id
    const id = tx.newId()
    await insertRestriction(tx, { id, complaintId, channels: [...channels], reason, imposedBy, reviewOn })
    const changed = await advanceComplaint(tx, locked, { restrictedChannels: [...channels] })
    await recordEvent(tx, {
      type: 'complaint.contactRestricted',
      subjectId: complaintId,
      payload: { channels, reviewOn },
    })
    return changed
  })
}

/** They object: somebody other than who closed the channels decides, and is asked to at once. */
export function appealRestriction(
  ctx: Ctx,
  { complaintId, version, words }: Target & BodyOf<typeof contract.appealRestriction>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts))
    return takeObjection(tx, locked, words)
  })
}

/** The complainant objects on the page of their case; the same person as ever decides: another. */
export const objectToRestriction = (ctx: Ctx, { complaintId, words }: Target & { words: string }) =>
  inTransaction(ctx, async (tx) => takeObjection(tx, await lockComplaint(tx, { complaintId }), words))

async function takeObjection(tx: Tx, locked: LockedCase, words: string) {
  const complaintId = locked.complaint.id
  const running = await requireRunning(tx, complaintId)
  if (isAppealOpen(running)) throw new Refusal('restriction.appealedAlready', {}, 409)
  await updateRestriction(tx, running.id, { appeal: words, appealedAt: tx.now })
  const changed = await advanceComplaint(tx, locked, {})
  await askAnotherManager(tx, locked, running)
  await recordEvent(tx, { type: 'complaint.restrictionAppealed', subjectId: complaintId, payload: {} })
  return changed
}

/**
 * Keeps a restriction until another day or lifts it, on the day of review, after an appeal or before.
 * @throws Refusal `restriction.notRunning`, `restriction.ownDecision`, `restriction.reviewDay`
 */
export function reviewRestriction(
  ctx: Ctx,
  { complaintId, version, result, reason, reviewOn }: Target & BodyOf<typeof contract.reviewRestriction>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayManage(tx.actor, locked.facts))
    const running = await requireRunning(tx, complaintId)
    requirePermission(mayDecideOn(running, staffIdOf(tx.actor), locked))
    if (result === 'kept') await requireReviewDay(tx, reviewOn ?? '')
    await updateRestriction(tx, running.id, {
      decidedAt: tx.now,
      decidedBy: staffIdOf(tx.actor),
      decisionReason: reason,
      ...(result === 'kept' ? { reviewOn: reviewOn ?? running.reviewOn } : { liftedAt: tx.now }),
    })
    for (const kind of ['restrictionReview', 'restrictionAppeal'])
      await completeTasksOf(tx, { subjectId: complaintId, kind })
    const changed = await advanceComplaint(tx, locked, result === 'lifted' ? { restrictedChannels: [] } : {})
    await recordEvent(tx, {
      type: 'complaint.restrictionReviewed',
      subjectId: complaintId,
      payload: { result, reviewOn: result === 'kept' ? (reviewOn ?? null) : null },
    })
    return changed
  })
}

/** Asks a manager to look at each restriction whose day has come. */
export async function askForReviews(ctx: Ctx): Promise<void> {
  const due = await inRead(ctx, async (read) => {
    const { timeZone } = await organizationOf(read)
    return restrictionsToReview(read, { today: dayIn(timeZone, ctx.now), limit: 200 })
  })
  for (const { id, complaintId, reference, siteId } of due)
    await openTask(ctx, {
      kind: 'restrictionReview',
      subjectId: complaintId,
      part: id,
      permission: 'complaint.manage',
      siteId,
      titleKey: 'task.restrictionReview',
      titleValues: { reference: groupReference(reference) },
      link: `/register/${complaintId}`,
    })
}

/** Not whoever closed the channels; where nobody else manages, they have to see that somebody must be named. */
async function askAnotherManager(
  tx: Tx,
  { complaint }: LockedCase,
  { id, imposedBy }: ContactRestrictionRow,
): Promise<void> {
  const managers = await staffWithPermission(tx, 'complaint.manage', complaint.siteId)
  const isAnother = managers.some((manager) => manager.id !== imposedBy)
  await openTask(tx, {
    kind: 'restrictionAppeal',
    subjectId: complaint.id,
    part: id,
    permission: 'complaint.manage',
    siteId: complaint.siteId,
    notFor: isAnother ? imposedBy : null,
    titleKey: 'task.restrictionAppeal',
    titleValues: { reference: groupReference(complaint.reference) },
    link: `/register/${complaint.id}`,
  })
}

const isAppealOpen = ({ appealedAt, decidedAt }: ContactRestrictionRow): boolean =>
  appealedAt !== null && (decidedAt === null || appealedAt > decidedAt)

/** An open appeal is not decided by whom it is against, unless nobody else is there. */
function mayDecideOn(running: ContactRestrictionRow, staffId: string | null, { facts }: LockedCase) {
  return isAppealOpen(running) && running.imposedBy === staffId && !facts.isOnePerson
    ? no('restriction.ownDecision')
    : yes
}

async function requireRunning(tx: Tx, complaintId: string): Promise<ContactRestrictionRow> {
  const running = await runningRestriction(tx, complaintId)
  if (!running) throw new Refusal('restriction.notRunning', {}, 409)
  return running
}

async function requireReviewDay(tx: Tx, reviewOn: string): Promise<void> {
  const { timeZone } = await organizationOf(tx)
  const latest = dayIn(timeZone, new Date(tx.now.getTime() + mostDays * 86_400_000))
  if (reviewOn <= dayIn(timeZone, tx.now) || reviewOn > latest)
    throw new Refusal('invalidInput', { fields: { reviewOn: 'restriction.reviewDay' } }, 400)
}
