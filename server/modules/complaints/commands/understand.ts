import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { assess, restate } from '../../../../shared/api/complaints.ts'
import { isBelow, type Severity } from '../../../../shared/statuses.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { useFacts } from '../../customers/types.commands.ts'
import { meetClock, startClocksAfter } from '../../deadlines/clocks.commands.ts'
import { severityFloorOf } from '../../organization/catalogue.queries.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import { mayHandle } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { assessmentScore, scoreVersion, searchWords } from '../complaints.rules.ts'
import { indexWords, insertAssessment, replacePoints } from '../complaints.store.ts'
import { requireSpeaker, type Spoken } from './languages.ts'
import { recordTaken, takerAfter } from './take-by-category.ts'
import { aboutClocks, advanceComplaint, lockComplaint, type LockedCase } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.restated': { points: number; isFirst: boolean }
    'complaint.restatementAnswered': { answer: 'confirmed' | 'corrected' }
    'complaint.assessed': { severity: Severity; isSafety: boolean; score: number; scoreVersion: number }
  }
}

type Target = { complaintId: string }

/**
 * Tells the complainant in our words what we understood (7.4). Possible until a
 * decision exists; a second one replaces the first and asks for confirmation anew. `isByHand`: it has still to be
 * posted or told, and its clock runs until then.
 */
export function restateComplaint(
  ctx: Ctx,
  {
    complaintId,
    version,
    title,
    restatement,
    points,
    isByHand = false,
    speaker,
    factIds,
  }: Target & Spoken<BodyOf<typeof restate>> & { isByHand?: boolean },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint, facts } = locked
    requirePermission(mayHandle(tx.actor, facts))
    if (
      complaint.kind !== 'complaint' ||
      !['received', 'acknowledged', 'assessed', 'investigating'].includes(complaint.status)
    ) {
      throw new Refusal('complaint.stepNotPossible', { status: complaint.status, to: 'restated' }, 409)
    }
    await requireSpeaker(tx, complaint, speaker)
    await replacePoints(tx, complaintId, points)
    if (!isByHand) await meetClock(tx, { subjectId: complaintId, clockKey: 'restatement', at: tx.now })
    if (!complaint.restatedAt) await startAfter(tx, complaint, 'acknowledged')
    if (!complaint.isConfidential) {
      await indexWords(tx, [
        {
          complaintId,
          receivedAt: complaint.receivedAt,
          words: searchWords(tx.organizationId, { ...complaint, title }),
        },
      ])
    }
    const changed = await advanceComplaint(tx, locked, {
      ...(complaint.status === 'received' ? { status: 'acknowledged' } : {}),
      title,
      restatement,
      restatedAt: tx.now,
      restatedBy: staffIdOf(tx.actor),
      restatementAnswer: null,
      restatementCorrection: null,
      restatementAnsweredAt: null,
    })
    await recordEvent(tx, {
      type: 'complaint.restated',
      subjectId: complaintId,
      payload: { points: points.length, isFirst: complaint.restatedAt === null },
    })
    const { customerId } = complaint
    await useFacts(tx, { customerId, factIds, complaintId, place: 'restatement' })
    return changed
  })
}

/** The complainant says whether we understood. Their correction never closes a door: staff may restate again. */
export function answerRestatement(
  ctx: Ctx,
  {
    complaintId,
    answer,
    correction,
  }: Target & { answer: 'confirmed' | 'corrected'; correction: string | null },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    if (!locked.complaint.restatedAt) throw new Refusal('complaint.notRestated', {}, 409)
    if (answer === 'corrected' && !correction)
      throw new Refusal('invalidInput', { fields: { correction: 'field.required' } }, 400)
    // Whoever says whether it is right has read it, posted or not.
    await meetClock(tx, { subjectId: complaintId, clockKey: 'restatement', at: tx.now })
    const changed = await advanceComplaint(tx, locked, {
      restatementAnswer: answer,
      restatementCorrection: answer === 'corrected' ? correction : null,
      restatementAnsweredAt: tx.now,
    })
    await recordEvent(tx, {
      type: 'complaint.restatementAnswered',
      subjectId: complaintId,
      payload: { answer },
    })
    return changed
  })
}

/**
 * Initial assessment (7.5). A later one replaces it; the earlier stays as history. The category may set the lowest
 * severity, and who takes a case that nobody has.
 */
export function assessComplaint(
  ctx: Ctx,
  { complaintId, version, categoryId, ...assessment }: Target & BodyOf<typeof assess>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint, facts } = locked
    requirePermission(mayHandle(tx.actor, facts))
    if (
      complaint.kind !== 'complaint' ||
      !['received', 'acknowledged', 'assessed', 'investigating'].includes(complaint.status)
    ) {
      throw new Refusal('complaint.stepNotPossible', { status: complaint.status, to: 'assessed' }, 409)
    }
    const floor = await severityFloorOf(tx, categoryId === undefined ? complaint.categoryId : categoryId)
    if (isBelow(assessment.severity, floor))
      throw new Refusal('invalidInput', { fields: { severity: 'assess.belowFloor' } }, 422)
    const taker = await takerAfter(tx, locked, categoryId)
    const score = assessmentScore(assessment)
    await insertAssessment(tx, {
      id: tx.newId(),
      complaintId,
      assessedAt: tx.now,
      assessedBy: staffIdOf(tx.actor),
      score,
      scoreVersion,
      ...assessment,
    })
    if (assessment.isSafety && !complaint.isSafety) await startAfter(tx, complaint, 'aware')
    const isEarlier = complaint.status === 'received' || complaint.status === 'acknowledged'
    const changed = await advanceComplaint(tx, locked, {
      ...(isEarlier ? { status: 'assessed' } : {}),
      severity: assessment.severity,
      isSafety: assessment.isSafety,
      ...(categoryId === undefined ? {} : { categoryId }),
      ...(taker === null ? {} : { ownerId: taker }),
    })
    await completeTasksOf(tx, { subjectId: complaintId, kind: 'assessAgain' })
    await recordEvent(tx, {
      type: 'complaint.assessed',
      subjectId: complaintId,
      payload: { severity: assessment.severity, isSafety: assessment.isSafety, score, scoreVersion },
    })
    await recordTaken(tx, complaintId, taker)
    return changed
  })
}

/** The clocks that some packs count from the acknowledgement, or from awareness of a danger. */
const startAfter = (tx: Tx, complaint: LockedCase['complaint'], event: 'acknowledged' | 'aware') =>
  startClocksAfter(tx, { ...aboutClocks(complaint), event, at: tx.now })
