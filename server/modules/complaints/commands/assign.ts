import { staffIdOf, systemActor } from '../../../kernel/auth/actor.ts'
import { actingAs, inTransaction, type Ctx, type Read, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { staffWithPermission } from '../../staff/staff.queries.ts'
import { mayAssign, mayGive, mayHandle, mayManage } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import {
  forgetWords,
  indexWords,
  insertNote,
  replaceReaders,
  replaceSubjects,
  saveHearing,
} from '../complaints.store.ts'
import { searchWords } from '../complaints.rules.ts'
import { mergedIds } from '../merges.queries.ts'
import { advanceComplaint, lockComplaint, type LockedCase } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.assigned': { ownerId: string; formerOwnerId: string | null }
    'complaint.released': { formerOwnerId: string }
    'complaint.subjectsNamed': { staffIds: readonly string[] }
    'complaint.subjectHeard': { staffId: string }
    'complaint.confidentialitySet': { isConfidential: boolean; readerIds: readonly string[] }
  }
}

type Target = { complaintId: string; version: number }

/** Gives a case to someone who may handle it and has no conflict of interest. */
export function assignComplaint(ctx: Ctx, { complaintId, version, ownerId }: Target & { ownerId: string }) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint } = locked
    await requireAssignable(tx, locked, ownerId)
    const changed = await advanceComplaint(tx, locked, { ownerId })
    await recordEvent(tx, {
      type: 'complaint.assigned',
      subjectId: complaintId,
      payload: { ownerId, formerOwnerId: complaint.ownerId },
    })
    return changed
  })
}

/**
 * @throws Refusal why the case cannot be given to this person: permission, conflict of interest,
 * `complaint.alreadyClosed`, `complaint.ownerCannotHandle`
 */
export async function requireAssignable(
  read: Read,
  { complaint, facts }: LockedCase,
  ownerId: string,
): Promise<void> {
  requirePermission(mayAssign(read.actor, facts, ownerId))
  if (complaint.status === 'closed') throw new Refusal('complaint.alreadyClosed', {}, 409)
  const able = await staffWithPermission(read, 'complaint.handle', complaint.siteId)
  if (!able.some((person) => person.id === ownerId)) throw new Refusal('complaint.ownerCannotHandle', {}, 422)
}

/** Takes a case from its owner again, so that it waits for another. */
export function releaseComplaint(ctx: Ctx, { complaintId, version }: Target) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requireReleasable(tx, locked)
    const formerOwnerId = locked.complaint.ownerId
    if (formerOwnerId === null) return { version }
    const changed = await advanceComplaint(tx, locked, { ownerId: null })
    await recordEvent(tx, { type: 'complaint.released', subjectId: complaintId, payload: { formerOwnerId } })
    return changed
  })
}

/** @throws Refusal when the actor may not say who takes the case, or it is closed */
export function requireReleasable(read: Read, { complaint, facts }: LockedCase): void {
  requirePermission(mayGive(read.actor, facts))
  if (complaint.status === 'closed') throw new Refusal('complaint.alreadyClosed', {}, 409)
}

/** Says whom the complaint is about. An owner or reviewer among them loses the case at once (Annex D). */
export function nameSubjects(
  ctx: Ctx,
  { complaintId, version, staffIds }: Target & { staffIds: readonly string[] },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint, facts } = locked
    requirePermission(mayHandle(tx.actor, facts))
    await replaceSubjects(tx, complaintId, staffIds)
    const isOwnerConcerned =
      complaint.ownerId !== null && staffIds.includes(complaint.ownerId) && !facts.isOnePerson
    const isReviewerConcerned =
      complaint.reviewerId !== null && staffIds.includes(complaint.reviewerId) && !facts.isOnePerson
    const changed = await advanceComplaint(tx, locked, {
      ...(isOwnerConcerned ? { ownerId: null } : {}),
      ...(isReviewerConcerned ? { reviewerId: null } : {}),
    })
    await recordEvent(tx, { type: 'complaint.subjectsNamed', subjectId: complaintId, payload: { staffIds } })
    return changed
  })
}

/** Records what the person complained about says; they are heard before a decision. */
export function recordHearing(
  ctx: Ctx,
  { complaintId, staffId, statement }: { complaintId: string; staffId: string; statement: string },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, locked.facts))
    if (!(await saveHearing(tx, complaintId, staffId, statement)))
      throw new Refusal('complaint.notSubject', {}, 404)
    await advanceComplaint(tx, locked, {})
    await recordEvent(tx, { type: 'complaint.subjectHeard', subjectId: complaintId, payload: { staffId } })
  })
}

/**
 * Hides a case from everyone but named readers and those who work on it, in lists, search, mails and exports; and with
 * it what was merged into it, to which its complainant's mails still come.
 */
export function setConfidential(
  ctx: Ctx,
  {
    complaintId,
    version,
    isConfidential,
    readerIds,
    reason,
  }: Target & { isConfidential: boolean; readerIds: readonly string[]; reason: string },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayManage(tx.actor, locked.facts))
    const own = staffIdOf(tx.actor)
    // Whoever hides a case keeps sight of it, or nobody could show it again.
    const readers = isConfidential ? [...new Set([...readerIds, ...(own ? [own] : [])])] : []
    if (isConfidential && readers.length === 0)
      throw new Refusal('invalidInput', { fields: { readerIds: 'field.required' } }, 400)
    const hidden = { isConfidential, readers, own, reason }
    const changed = await hide(tx, locked, hidden)
    const everywhere = actingAs(tx, systemActor('merge'))
    for (const id of await mergedIds(tx, complaintId))
      await hide(tx, await lockComplaint(everywhere, { complaintId: id }), hidden)
    return changed
  })
}

type Hidden = {
  readonly isConfidential: boolean
  readonly readers: readonly string[]
  readonly own: string | null
  readonly reason: string
}

async function hide(tx: Tx, locked: LockedCase, { isConfidential, readers, own, reason }: Hidden) {
  const { complaint } = locked
  const { id: complaintId, receivedAt } = complaint
  await replaceReaders(tx, complaintId, readers, own)
  await insertNote(tx, { id: tx.newId(), complaintId, writtenBy: own, body: reason })
  if (isConfidential) await forgetWords(tx, complaintId)
  else await indexWords(tx, [{ complaintId, receivedAt, words: searchWords(tx.organizationId, complaint) }])
  const changed = await advanceComplaint(tx, locked, { isConfidential })
  await recordEvent(tx, {
    type: 'complaint.confidentialitySet',
    subjectId: complaintId,
    payload: { isConfidential, readerIds: readers },
  })
  return changed
}
