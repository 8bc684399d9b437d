import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type * as contract from '../../../../shared/api/investigations.ts'
import type { PointResult } from '../../../../shared/statuses.ts'
import { staffIdOf, type Actor } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { addNote } from '../../complaints/commands/add-note.ts'
import { advanceComplaint, lockComplaint, type LockedCase } from '../../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { requireNext } from '../../complaints/complaints.rules.ts'
import { answerArrives } from '../../complaints/commands/outcome.ts'
import { useFacts } from '../../customers/types.commands.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { costOfDecision, currentDecision, fileFacts, pointsOf } from '../investigations.queries.ts'
import { approvalLimitOf, mayApprove, openSteps, requireAllPoints } from '../investigations.rules.ts'
import { insertDecision, markCarriedOut, updateDecision } from '../investigations.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.decided': {
      decisionId: string
      level: number
      results: readonly PointResult[]
      totalCost: number
      isApprovalNeeded: boolean
      skippedSteps: readonly string[]
    }
    'complaint.decisionApproved': { decisionId: string }
    'complaint.decisionSentBack': { decisionId: string }
    'complaint.decisionWithdrawn': { decisionId: string }
    'complaint.answered': { decisionId: string; level: number }
    'complaint.remedyCarriedOut': { givenRemedyId: string; cost: number }
  }
}

type Target = { complaintId: string }
type DecideInput = Target & BodyOf<typeof contract.decide>

/**
 * Decides every point and promises the remedies (7.7). Under review it is the
 * reviewer's decision, who had no part in the first. Above the decider's limit, and where
 * the category asks for a second person, it waits for approval; an obligatory step left out needs a reason.
 */
export function decideComplaint(ctx: Ctx, input: DecideInput) {
  const { complaintId, version } = input
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const level = requireMayDecide(tx.actor, locked)
    requireNext(locked.complaint, 'decided')
    if (!locked.complaint.restatedAt) throw new Refusal('complaint.notRestated', {}, 409)
    const file = await fileFacts(tx, complaintId)
    const skippedSteps = requireSteps(file, input)
    const isSecondNeeded = file.needsApproval && !locked.facts.isOnePerson
    const decision = await writeDecision(tx, { input, level, isSecondNeeded })
    const changed = await advanceComplaint(tx, locked, { status: 'decided' })
    await recordEvent(tx, {
      type: 'complaint.decided',
      subjectId: complaintId,
      payload: {
        decisionId: decision.id,
        level,
        results: input.points.map((point) => point.result),
        totalCost: decision.totalCost,
        isApprovalNeeded: decision.isApprovalNeeded,
        skippedSteps,
      },
    })
    const { customerId } = locked.complaint
    await useFacts(tx, { customerId, factIds: input.factIds, complaintId, place: 'decision' })
    return changed
  })
}

function requireMayDecide(actor: Actor, { complaint, facts }: LockedCase): 1 | 2 {
  requirePermission(mayHandle(actor, facts, 'complaint.decide'))
  if (complaint.status !== 'underReview') return 1
  const id = staffIdOf(actor)
  if (!id || complaint.reviewerId !== id) throw new Refusal('policy.notReviewer', {}, 403)
  return 2
}

function requireSteps(
  facts: Awaited<ReturnType<typeof fileFacts>>,
  { deviationReason }: DecideInput,
): string[] {
  const open = openSteps(facts.mandatorySteps, facts)
  if (open.length > 0 && !deviationReason) {
    throw new Refusal(
      'decision.stepsMissing',
      { steps: open, fields: { deviationReason: 'field.required' } },
      422,
    )
  }
  return open
}

async function writeDecision(
  tx: Tx,
  { input, level, isSecondNeeded }: { input: DecideInput; level: 1 | 2; isSecondNeeded: boolean },
) {
  const known = await pointsOf(tx, input.complaintId)
  requireAllPoints(known, input.points)
  const matters = new Map(known.map((point) => [point.id, point]))
  const { approvalLimits } = await organizationOf(tx)
  const limit =
    'grants' in tx.actor ? approvalLimitOf(tx.actor.grants, approvalLimits) : Number.POSITIVE_INFINITY
  const totalCost = input.remedies.reduce((sum, remedy) => sum + remedy.cost, 0)
  const decision = {
    id: tx.newId(),
    complaintId: input.complaintId,
    level,
    decidedAt: tx.now,
    decidedBy: staffIdOf(tx.actor),
    isApologyEnough: input.isApologyEnough,
    apologyReason: input.apologyReason,
    deviationReason: input.deviationReason,
    totalCost,
    isApprovalNeeded: isSecondNeeded || totalCost > limit,
    approvedAt: null,
    approvedBy: null,
    withdrawnAt: null,
    withdrawnBy: null,
    sentAt: null,
  }
  await insertDecision(
    tx,
    decision,
    input.points.map((point) => ({
      ...point,
      position: matters.get(point.pointId)?.position ?? 0,
      matter: matters.get(point.pointId)?.matter ?? '',
    })),
    input.remedies.map((remedy, position) => ({
      ...remedy,
      id: tx.newId(),
      position,
      dueOn: remedy.dueOn ?? null,
      carriedOutOn: null,
      carriedOutBy: null,
      note: null,
    })),
  )
  return decision
}

/** Approves a decision above the decider's limit, or sends it back with a reason. The decider cannot approve it. */
export function approveDecision(
  ctx: Ctx,
  { complaintId, version, isApproved, reason }: Target & BodyOf<typeof contract.approveDecision>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts, 'complaint.decide'))
    const decision = await lockedDecision(tx, locked)
    const { approvalLimits } = await organizationOf(tx)
    if (!decision.isApprovalNeeded || decision.approvedAt)
      throw new Refusal('decision.noApprovalNeeded', {}, 409)
    const { decidedBy: deciderId, totalCost } = decision
    const { isOnePerson } = locked.facts
    requirePermission(mayApprove(tx.actor, { deciderId, totalCost, approvalLimits, isOnePerson }))
    if (!isApproved && !reason)
      throw new Refusal('invalidInput', { fields: { reason: 'field.required' } }, 400)
    if (reason) await addNote(tx, { complaintId, body: reason, mentions: [] })
    await updateDecision(
      tx,
      decision.id,
      isApproved
        ? { approvedAt: tx.now, approvedBy: staffIdOf(tx.actor) }
        : { withdrawnAt: tx.now, withdrawnBy: staffIdOf(tx.actor) },
    )
    const changed = await advanceComplaint(
      tx,
      locked,
      isApproved ? {} : { status: beforeDecision(decision.level) },
    )
    await recordEvent(tx, {
      type: isApproved ? 'complaint.decisionApproved' : 'complaint.decisionSentBack',
      subjectId: complaintId,
      payload: { decisionId: decision.id },
    })
    return changed
  })
}

/** Takes back a decision that the complainant has not received. */
export function withdrawDecision(
  ctx: Ctx,
  { complaintId, version, reason }: Target & { version: number; reason: string },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts, 'complaint.decide'))
    const decision = await lockedDecision(tx, locked)
    await addNote(tx, { complaintId, body: reason, mentions: [] })
    await updateDecision(tx, decision.id, { withdrawnAt: tx.now, withdrawnBy: staffIdOf(tx.actor) })
    const changed = await advanceComplaint(tx, locked, { status: beforeDecision(decision.level) })
    await recordEvent(tx, {
      type: 'complaint.decisionWithdrawn',
      subjectId: complaintId,
      payload: { decisionId: decision.id },
    })
    return changed
  })
}

const beforeDecision = (level: number) =>
  level === 2 ? ('underReview' as const) : ('investigating' as const)

/**
 * Marks the decision as communicated (7.8): meets the clock of the final answer and opens the time for an answer.
 * One that a person still has to post or to tell (`isByHand`) meets no clock before that was done.
 */
export function recordAnswerSent(
  ctx: Ctx,
  { complaintId, version, isByHand = false }: Target & { version: number; isByHand?: boolean },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts))
    requireNext(locked.complaint, 'answered')
    const decision = await lockedDecision(tx, locked)
    if (decision.isApprovalNeeded && !decision.approvedAt) throw new Refusal('decision.notApproved', {}, 409)
    await updateDecision(tx, decision.id, { sentAt: tx.now })
    if (!isByHand) await answerArrives(tx, { complaintId, kind: locked.complaint.kind, at: tx.now })
    const changed = await advanceComplaint(tx, locked, {
      status: 'answered',
      answeredAt: tx.now,
      remindedAt: null,
      complainantAnswer: null,
      complainantAnswerReason: null,
      complainantAnsweredAt: null,
    })
    await recordEvent(tx, {
      type: 'complaint.answered',
      subjectId: complaintId,
      payload: { decisionId: decision.id, level: decision.level },
    })
    return { ...changed, decisionId: decision.id, level: decision.level }
  })
}

async function lockedDecision(tx: Tx, { complaint }: LockedCase) {
  const decision = await currentDecision(tx, complaint.id)
  if (!decision || complaint.status !== 'decided') {
    throw new Refusal('complaint.stepNotPossible', { status: complaint.status, to: 'answered' }, 409)
  }
  return decision
}

/**
 * Notes that a promised remedy was given, on which day and at which cost in the organization's currency. Costs may
 * differ from what was promised, but not grow past the limit of whoever enters them.
 */
export function carryOutRemedy(
  ctx: Ctx,
  {
    complaintId,
    givenRemedyId,
    version,
    carriedOutOn,
    cost,
    note,
  }: Target & { givenRemedyId: string } & BodyOf<typeof contract.carryOutRemedy>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts))
    if (locked.complaint.status !== 'accepted') {
      throw new Refusal(
        'complaint.stepNotPossible',
        { status: locked.complaint.status, to: 'carriedOut' },
        409,
      )
    }
    await requireWithinLimit(tx, { complaintId, givenRemedyId, cost })
    const change = { carriedOutOn, carriedOutBy: staffIdOf(tx.actor), cost, note }
    if (!(await markCarriedOut(tx, { complaintId, givenRemedyId }, change)))
      throw new Refusal('decision.noOpenRemedy', {}, 409)
    const changed = await advanceComplaint(tx, locked, {})
    await recordEvent(tx, {
      type: 'complaint.remedyCarriedOut',
      subjectId: complaintId,
      payload: { givenRemedyId, cost },
    })
    return changed
  })
}

/** What was decided and approved may cost what it costs; above that, the limit of whoever pays counts (7.7). */
async function requireWithinLimit(
  tx: Tx,
  { complaintId, givenRemedyId, cost }: Target & { givenRemedyId: string; cost: number },
): Promise<void> {
  const known = await costOfDecision(tx, { complaintId, givenRemedyId })
  if (!known || !('grants' in tx.actor)) return
  const total = known.othersCost + cost
  const { approvalLimits } = await organizationOf(tx)
  if (total > known.decidedCost && total > approvalLimitOf(tx.actor.grants, approvalLimits))
    throw new Refusal('decision.aboveYourLimit', {}, 403)
}
