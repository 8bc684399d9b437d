import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { registerSettled as contract, settleComplaint } from '../../../../shared/api/first-contact.ts'
import { maySettle, settlingLimitOf } from '../../../../shared/first-contact.ts'
import type { Channel, Severity } from '../../../../shared/statuses.ts'
import { grantsOf, requirePermission } from '../../../kernel/auth/permit.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { advanceComplaint, lockComplaint, type LockedCase } from '../../complaints/commands/lock-complaint.ts'
import {
  recordComplaint,
  type NewFeedback,
  type Receipt,
} from '../../complaints/commands/record-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { understandAtOnce } from '../../complaints/commands/understand-at-once.ts'
import { dayIn } from '../../deadlines/calendar.rules.ts'
import { cancelClocks, meetClock } from '../../deadlines/clocks.commands.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { fileFacts, pointsOf } from '../investigations.queries.ts'
import { insertDecision } from '../investigations.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.settledAtFirstContact': {
      decisionId: string
      acceptedBy: 'complainant' | 'representative'
      channel: Channel
    }
  }
}

type Settlement = Omit<BodyOf<typeof settleComplaint>, 'version'>
type Settled = { readonly version: number; readonly isClosed: boolean }

/** Takes in a complaint and settles it on the spot, both or neither. */
export function registerSettled(
  ctx: Ctx,
  { feedback, settlement }: { feedback: NewFeedback; settlement: BodyOf<typeof contract>['settlement'] },
): Promise<Receipt & { isClosed: boolean }> {
  return inTransaction(ctx, async (tx) => {
    const receipt = await recordComplaint(tx, feedback)
    const { isClosed } = await settleAtFirstContact(tx, { complaintId: receipt.id, ...settlement })
    return { ...receipt, isClosed }
  })
}

/**
 * Settles a complaint in the talk in which it came in (7.2, 7.7 to 7.9): what was understood, assessed, decided and
 * accepted stands on record as on the long way, by the one who settled it. Closed at once when everything was given
 * on the spot; else the promise is still to be carried out.
 * @throws Refusal with the reason why it needs more than a talk (`settle.…`), 403
 */
export function settleAtFirstContact(
  ctx: Ctx,
  { complaintId, version, ...settlement }: { complaintId: string; version?: number } & Settlement,
): Promise<Settled> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, ...(version ? { version } : {}) })
    requirePermission(mayHandle(tx.actor, locked.facts, 'complaint.settle'))
    await requireSettling(tx, locked, settlement)
    await understandAtOnce(tx, locked, settlement)
    const decisionId = await writeDecision(tx, locked, settlement)
    for (const clockKey of ['receipt', 'restatement', 'update', 'finalAnswer'] as const)
      await meetClock(tx, { subjectId: complaintId, clockKey, at: tx.now })
    const isClosed = settlement.remedies.every(({ dueOn }) => !dueOn)
    if (isClosed) await cancelClocks(tx, { subjectId: complaintId })
    const { version: newVersion } = await advanceComplaint(
      tx,
      locked,
      changeBy(tx, locked, settlement, isClosed),
    )
    await recordSteps(tx, complaintId, { settlement, decisionId, isClosed })
    return { version: newVersion, isClosed }
  })
}

async function requireSettling(tx: Tx, { complaint, facts }: LockedCase, settlement: Settlement) {
  const { approvalLimits } = await organizationOf(tx)
  const { mandatorySteps, needsApproval, severityFloor } = await fileFacts(tx, complaint.id)
  requirePermission(
    maySettle({
      kind: complaint.kind,
      status: complaint.status,
      // What was found grave before stays grave.
      severity: isGrave(complaint.severity) ? complaint.severity : settlement.severity,
      isSafety: complaint.isSafety || settlement.isSafety,
      concernsStaff: settlement.concernsStaff || facts.subjectIds.length > 0,
      isAboutHandling: complaint.aboutHandlingOf !== null,
      mandatorySteps,
      needsApproval: needsApproval && !facts.isOnePerson,
      severityFloor,
      cost: costOf(settlement),
      limit:
        tx.actor.kind === 'system'
          ? Number.POSITIVE_INFINITY
          : settlingLimitOf(grantsOf(tx.actor), approvalLimits),
    }),
  )
  if (settlement.acceptedBy === 'representative' && !complaint.representativeName)
    throw new Refusal('invalidInput', { fields: { acceptedBy: 'settle.noRepresentative' } }, 400)
}

const isGrave = (severity: Severity | null) => severity === 'high' || severity === 'critical'
const costOf = ({ remedies }: Settlement) => remedies.reduce((sum, { cost }) => sum + cost, 0)

/** The decision about the one point, with what was given or promised. */
async function writeDecision(tx: Tx, { complaint }: LockedCase, settlement: Settlement): Promise<string> {
  const by = staffIdOf(tx.actor)
  const { agreed, result } = settlement
  const points = await pointsOf(tx, complaint.id)
  const { timeZone } = await organizationOf(tx)
  const id = tx.newId()
  await insertDecision(
    tx,
    {
      id,
      complaintId: complaint.id,
      level: 1,
      decidedAt: tx.now,
      decidedBy: by,
      isApologyEnough: costOf(settlement) === 0,
      apologyReason: agreed,
      deviationReason: null,
      totalCost: costOf(settlement),
      isApprovalNeeded: false,
      approvedAt: null,
      approvedBy: null,
      withdrawnAt: null,
      withdrawnBy: null,
      sentAt: tx.now,
    },
    points.map((point) => ({
      pointId: point.id,
      position: point.position,
      matter: point.matter,
      result,
      grounds: agreed,
    })),
    settlement.remedies.map(({ remedyId, cost, dueOn }, position) => ({
      id: tx.newId(),
      position,
      remedyId,
      cost,
      description: agreed,
      dueOn: dueOn ?? null,
      carriedOutOn: dueOn ? null : dayIn(timeZone, tx.now),
      carriedOutBy: dueOn ? null : by,
      note: null,
    })),
  )
  return id
}

function changeBy(
  tx: Tx,
  { complaint }: LockedCase,
  { severity, isSafety, agreed, acceptedWords }: Settlement,
  isClosed: boolean,
): Parameters<typeof advanceComplaint>[2] {
  const by = staffIdOf(tx.actor)
  return {
    status: isClosed ? 'closed' : 'accepted',
    ...(isClosed ? { outcome: 'accepted', closedAt: tx.now } : {}),
    isFirstContact: true,
    severity,
    isSafety,
    ownerId: complaint.ownerId ?? (canCarryOut(tx) ? by : null),
    // Said back in the talk and confirmed by accepting what came of it.
    restatement: complaint.restatement ?? complaint.title,
    restatedAt: complaint.restatedAt ?? tx.now,
    restatedBy: complaint.restatedBy ?? by,
    restatementAnswer: 'confirmed',
    restatementAnsweredAt: tx.now,
    answeredAt: tx.now,
    resolution: agreed,
    complainantAnswer: 'accepted',
    complainantAnswerReason: acceptedWords,
    complainantAnsweredAt: tx.now,
  }
}

/** Front-line staff settle, but what they promised for later is for those who handle cases. */
const canCarryOut = ({ actor }: Tx) => grantsOf(actor).some(({ role }) => role !== 'frontLine')

/** The events of the long way, and that it was a short one. Nobody is written to about the steps one by one. */
async function recordSteps(
  tx: Tx,
  subjectId: string,
  { settlement, decisionId, isClosed }: { settlement: Settlement; decisionId: string; isClosed: boolean },
): Promise<void> {
  const { result, acceptedBy, acceptedThrough: channel } = settlement
  await recordEvent(tx, {
    type: 'complaint.decided',
    subjectId,
    payload: {
      decisionId,
      level: 1,
      results: [result],
      totalCost: costOf(settlement),
      isApprovalNeeded: false,
      skippedSteps: [],
    },
  })
  await recordEvent(tx, { type: 'complaint.answered', subjectId, payload: { decisionId, level: 1 } })
  await recordEvent(tx, { type: 'complaint.answerAccepted', subjectId, payload: { channel } })
  await recordEvent(tx, {
    type: 'complaint.settledAtFirstContact',
    subjectId,
    payload: { decisionId, acceptedBy, channel },
  })
  if (!isClosed) return
  await recordEvent(tx, {
    type: 'complaint.closed',
    subjectId,
    payload: { kind: 'complaint', outcome: 'accepted', duplicateOf: null },
  })
}
