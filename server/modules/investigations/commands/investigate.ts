import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type * as contract from '../../../../shared/api/investigations.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import {
  advanceComplaint,
  lockComplaint,
  rememberHandler,
  type LockedCase,
} from '../../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { requireNext } from '../../complaints/complaints.rules.ts'
import { attachmentOf } from '../../documents/documents.queries.ts'
import {
  insertEvidence,
  insertQuestion,
  saveAnswer,
  saveFindings,
  savePlan,
  type Depth,
} from '../investigations.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.investigationPlanned': { depth: Depth }
    'complaint.questionAsked': { questionId: string }
    'complaint.questionAnswered': { questionId: string }
    'complaint.evidenceTaken': { evidenceId: string; attachmentId: string | null; sha256: string | null }
    'complaint.findingsRecorded': Record<string, never>
  }
}

type Target = { complaintId: string }

/** Plans the investigation; the first plan starts it (7.6). */
export function planInvestigation(
  ctx: Ctx,
  { complaintId, version, depth, plan }: Target & BodyOf<typeof contract.planInvestigation>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts))
    const { status, ownerId } = locked.complaint
    if (status !== 'investigating') {
      requireNext(locked.complaint, 'investigating')
      if (status !== 'assessed')
        throw new Refusal('complaint.stepNotPossible', { status, to: 'investigating' }, 409)
      if (!ownerId) throw new Refusal('complaint.noOwner', {}, 409)
    }
    await savePlan(tx, {
      complaintId,
      depth,
      plan,
      findings: null,
      cause: null,
      startedAt: tx.now,
      startedBy: staffIdOf(tx.actor),
      foundAt: null,
    })
    const changed = await advanceComplaint(tx, locked, { status: 'investigating' })
    await recordEvent(tx, {
      type: 'complaint.investigationPlanned',
      subjectId: complaintId,
      payload: { depth },
    })
    return changed
  })
}

export function addQuestion(
  ctx: Ctx,
  { complaintId, question, askedOf, answer }: Target & BodyOf<typeof contract.addQuestion>,
) {
  return inTransaction(ctx, async (tx) => {
    await lockInvestigation(tx, complaintId)
    const id = tx.newId()
    const answered = answer
      ? { answer, answeredAt: tx.now, answeredBy: staffIdOf(tx.actor) }
      : { answer: null, answeredAt: null, answeredBy: null }
    await insertQuestion(tx, {
      id,
      complaintId,
      question,
      askedOf,
      askedAt: tx.now,
      askedBy: staffIdOf(tx.actor),
      ...answered,
    })
    await recordEvent(tx, {
      type: 'complaint.questionAsked',
      subjectId: complaintId,
      payload: { questionId: id },
    })
    return { id }
  })
}

export function answerQuestion(
  ctx: Ctx,
  { complaintId, questionId, answer }: Target & { questionId: string; answer: string },
) {
  return inTransaction(ctx, async (tx) => {
    await lockInvestigation(tx, complaintId)
    if (!(await saveAnswer(tx, { complaintId, questionId }, answer, staffIdOf(tx.actor))))
      throw new Refusal('notFound', {}, 404)
    await recordEvent(tx, {
      type: 'complaint.questionAnswered',
      subjectId: complaintId,
      payload: { questionId },
    })
  })
}

/** Takes a file or a thing into evidence; a file's hash is kept as it is now. */
export function addEvidence(
  ctx: Ctx,
  { complaintId, attachmentId = null, description, source }: Target & BodyOf<typeof contract.addEvidence>,
) {
  return inTransaction(ctx, async (tx) => {
    await lockInvestigation(tx, complaintId)
    const attachment = attachmentId ? await attachmentOf(tx, { complaintId, attachmentId }) : null
    if (attachmentId && !attachment)
      throw new Refusal('invalidInput', { fields: { attachmentId: 'field.notAnOption' } }, 400)
    const id = tx.newId()
    const sha256 = attachment?.sha256 ?? null
    await insertEvidence(tx, {
      id,
      complaintId,
      attachmentId,
      sha256,
      description,
      source,
      takenAt: tx.now,
      takenBy: staffIdOf(tx.actor),
    })
    await recordEvent(tx, {
      type: 'complaint.evidenceTaken',
      subjectId: complaintId,
      payload: { evidenceId: id, attachmentId, sha256 },
    })
    return { id }
  })
}

export function recordFindings(
  ctx: Ctx,
  { complaintId, version, findings, cause }: Target & BodyOf<typeof contract.recordFindings>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockInvestigation(tx, complaintId, version)
    if (!(await saveFindings(tx, complaintId, { findings, cause })))
      throw new Refusal('complaint.notInvestigated', {}, 409)
    const changed = await advanceComplaint(tx, locked, {})
    await recordEvent(tx, { type: 'complaint.findingsRecorded', subjectId: complaintId, payload: {} })
    return changed
  })
}

/** The file is open while the case is investigated or reviewed; whoever writes in it has handled the case. */
async function lockInvestigation(tx: Tx, complaintId: string, version?: number): Promise<LockedCase> {
  const locked = await lockComplaint(tx, { complaintId, ...(version ? { version } : {}) })
  requirePermission(mayHandle(tx.actor, locked.facts))
  if (!['investigating', 'underReview'].includes(locked.complaint.status)) {
    throw new Refusal(
      'complaint.stepNotPossible',
      { status: locked.complaint.status, to: 'investigating' },
      409,
    )
  }
  await rememberHandler(tx, complaintId)
  return locked
}
