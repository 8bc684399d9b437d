import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { closeComplaint as contract, convert, reopen } from '../../../../shared/api/complaints.ts'
import {
  isOpen,
  reopensTo,
  type Kind,
  type Outcome,
  type ReopeningReason,
} from '../../../../shared/statuses.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { cancelClocks, startClocks, startClocksAfter } from '../../deadlines/clocks.commands.ts'
import { mayHandle, mayManage } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { requireClosable } from '../complaints.rules.ts'
import { closingFacts } from '../complaints.queries.ts'
import { insertNote, selectForUpdate } from '../complaints.store.ts'
import { runningMerge } from '../merges.store.ts'
import { requireSpeaker, type Spoken } from './languages.ts'
import { aboutClocks, advanceComplaint, lockComplaint, type LockedCase } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.closed': { kind: Kind; outcome: Outcome; duplicateOf: string | null }
    'complaint.reopened': { reason: ReopeningReason; formerOutcome: Outcome | null }
    'complaint.converted': { from: Kind; to: Kind }
  }
}

type Target = { complaintId: string }

/** Outcomes that only a manager may give, since they end a complaint without an answer to it. */
const managersOutcomes: readonly Outcome[] = ['duplicate', 'outOfScope', 'exhausted']

/** Outcomes that need a reason in words. */
const reasonedOutcomes: readonly Outcome[] = ['outOfScope', 'exhausted', 'withdrawn']

/** Closes a case as its kind and status allow. A refused decision is never closed for silence (7.9). */
export function closeComplaint(
  ctx: Ctx,
  {
    complaintId,
    version,
    outcome,
    reason,
    duplicateOf,
    speaker,
  }: Target & Spoken<Omit<BodyOf<typeof contract>, 'version'>> & { version?: number },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, ...(version ? { version } : {}) })
    const { complaint, facts } = locked
    if (!isOpen(complaint.status)) throw new Refusal('complaint.alreadyClosed', {}, 409)
    // The complainant withdraws on their own page; for the rest staff need their permission.
    if (!(tx.actor.kind === 'party' && outcome === 'withdrawn')) {
      requirePermission(
        managersOutcomes.includes(outcome) ? mayManage(tx.actor, facts) : mayHandle(tx.actor, facts),
      )
    }
    // Only the daily job says that nobody answered: it has reminded them and waited.
    if (outcome === 'noResponse' && tx.actor.kind !== 'system')
      throw new Refusal('complaint.cannotClose', { outcome }, 409)
    requireClosable({ ...complaint, ...(await closingFacts(tx, complaintId)) }, outcome)
    if (reasonedOutcomes.includes(outcome) && tx.actor.kind !== 'party' && !reason) {
      throw new Refusal('invalidInput', { fields: { reason: 'field.required' } }, 400)
    }
    if (outcome === 'outOfScope') await requireSpeaker(tx, complaint, speaker)
    if (outcome === 'duplicate') await requireOriginal(tx, complaintId, duplicateOf)
    if (reason)
      await insertNote(tx, { id: tx.newId(), complaintId, writtenBy: staffIdOf(tx.actor), body: reason })
    await cancelClocks(tx, { subjectId: complaintId })
    await startClocksAfter(tx, {
      ...aboutClocks(locked.complaint),
      event: 'closed',
      at: tx.now,
    })
    const changed = await advanceComplaint(tx, locked, {
      status: 'closed',
      outcome,
      closedAt: tx.now,
      ...(outcome === 'duplicate' ? { duplicateOf: duplicateOf ?? null } : {}),
      // Whoever is turned away reads why.
      ...(outcome === 'outOfScope' ? { resolution: reason } : {}),
    })
    await recordEvent(tx, {
      type: 'complaint.closed',
      subjectId: complaintId,
      payload: {
        kind: complaint.kind,
        outcome,
        duplicateOf: outcome === 'duplicate' ? (duplicateOf ?? null) : null,
      },
    })
    return changed
  })
}

/** A duplicate names the case that goes on: another one, open to the actor, and itself no duplicate. */
async function requireOriginal(
  tx: Tx,
  complaintId: string,
  duplicateOf: string | null | undefined,
): Promise<void> {
  const original =
    duplicateOf && duplicateOf !== complaintId ? await selectForUpdate(tx, duplicateOf) : undefined
  if (!original || original.outcome === 'duplicate') {
    throw new Refusal('invalidInput', { fields: { duplicateOf: 'complaint.noOriginal' } }, 400)
  }
  await lockComplaint(tx, { complaintId: original.id })
}

/** Takes a closed case up again; the reason decides where it continues. Clocks of the kind start anew. */
export function reopenComplaint(
  ctx: Ctx,
  {
    complaintId,
    version,
    reason,
    explanation,
  }: Target & Omit<BodyOf<typeof reopen>, 'version'> & { version?: number },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, ...(version ? { version } : {}) })
    const { complaint, facts } = locked
    if (tx.actor.kind !== 'party') requirePermission(mayManage(tx.actor, facts))
    if (isOpen(complaint.status)) throw new Refusal('complaint.notClosed', {}, 409)
    if (await runningMerge(tx, complaintId)) throw new Refusal('complaint.isMerged', {}, 409)
    const status = reopensTo(complaint.kind, complaint.outcome, reason)
    // Where one person does everything there is nobody to review; the outside route stays open.
    if (!status || (status === 'underReview' && facts.isOnePerson))
      throw new Refusal('complaint.cannotReopen', { outcome: complaint.outcome, reason }, 409)
    await insertNote(tx, { id: tx.newId(), complaintId, writtenBy: staffIdOf(tx.actor), body: explanation })
    await startClocks(tx, { ...aboutClocks(complaint), receivedAt: tx.now })
    const changed = await advanceComplaint(tx, locked, {
      status,
      outcome: null,
      closedAt: null,
      duplicateOf: null,
      isFirstContact: false,
      ...(status === 'underReview' ? { reviewerId: null } : {}),
      // What begins anew has no answer yet; the earlier one stays among the messages and events.
      ...(status === 'received' ? { answeredAt: null } : {}),
    })
    await recordEvent(tx, {
      type: 'complaint.reopened',
      subjectId: complaintId,
      payload: { reason, formerOutcome: complaint.outcome },
    })
    return changed
  })
}

/** Turns feedback into another kind. Reference and receipt date stay, so no day is lost on the clocks. */
export function convertComplaint(
  ctx: Ctx,
  { complaintId, version, kind, reason }: Target & BodyOf<typeof convert>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint, facts } = locked
    requirePermission(mayHandle(tx.actor, facts))
    requireConvertible(locked, kind)
    // Turning a complaint into something less is a decision about it, so it takes a manager.
    if (complaint.kind === 'complaint') requirePermission(mayManage(tx.actor, facts))
    await insertNote(tx, { id: tx.newId(), complaintId, writtenBy: staffIdOf(tx.actor), body: reason })
    await cancelClocks(tx, { subjectId: complaintId })
    await startClocks(tx, { ...aboutClocks(complaint), kind, receivedAt: complaint.receivedAt })
    const changed = await advanceComplaint(tx, locked, {
      kind,
      status: 'received',
      suggestionResult: null,
      resolution: null,
      answeredAt: null,
    })
    await recordEvent(tx, {
      type: 'complaint.converted',
      subjectId: complaintId,
      payload: { from: complaint.kind, to: kind },
    })
    return changed
  })
}

function requireConvertible({ complaint }: LockedCase, kind: Kind): void {
  if (complaint.kind === kind) throw new Refusal('complaint.sameKind', {}, 409)
  const early =
    complaint.kind === 'complaint'
      ? ['received', 'acknowledged', 'assessed']
      : ['received', 'passedOn', 'considered', 'answered']
  if (!early.includes(complaint.status))
    throw new Refusal('complaint.tooLateToConvert', { status: complaint.status }, 409)
}
