import type { Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { nextClock } from '../../deadlines/clock.rules.ts'
import { clockRowsOf } from '../../deadlines/deadlines.queries.ts'
import { maySee, type ComplaintFacts } from '../complaints.policy.ts'
import { complaintFacts } from '../complaints.queries.ts'
import { requireVersion } from '../../../kernel/auth/permit.ts'
import {
  insertHandler,
  saveNextDate,
  saveChange,
  selectForUpdate,
  type Complaint,
  type ComplaintChange,
} from '../complaints.store.ts'

export type LockedCase = { readonly complaint: Complaint; readonly facts: ComplaintFacts }

/** What decides which rules hold for a case. */
export const aboutClocks = ({ id, kind, channel, categoryId }: Complaint) => ({
  subjectId: id,
  kind,
  channel,
  categoryId,
})

/**
 * Locks a case for a change. One that the actor may not see answers as if it did not exist.
 * @throws Refusal `complaint.notFound` (404), `edit.conflict` (409) when `version` is no longer the newest
 */
export async function lockComplaint(
  tx: Tx,
  { complaintId, version }: { complaintId: string; version?: number },
): Promise<LockedCase> {
  const complaint = await selectForUpdate(tx, complaintId)
  if (!complaint) throw new Refusal('complaint.notFound', {}, 404)
  const facts = await complaintFacts(tx, complaint)
  if (!maySee(tx.actor, facts).allowed) throw new Refusal('complaint.notFound', {}, 404)
  if (tx.actor.kind === 'party' && tx.actor.subjectId !== complaintId)
    throw new Refusal('complaint.notFound', {}, 404)
  if (version !== undefined) requireVersion(complaint.version, version)
  return { complaint, facts }
}

/**
 * Writes a change of a case, remembers who handled it, and keeps the next date
 * of the register in step with the running clocks.
 * @returns the new version
 */
export async function advanceComplaint(
  tx: Tx,
  { complaint }: LockedCase,
  change: ComplaintChange,
): Promise<{ version: number }> {
  const next = nextClock(await clockRowsOf(tx, complaint.id))
  await rememberHandler(tx, complaint.id)
  const version = await saveChange(tx, complaint.id, {
    ...change,
    nextDueAt: next?.dueAt ?? null,
    nextClockKey: next?.clockKey ?? null,
  })
  return { version }
}

/** Remembers who worked on a case where the case itself stays as it is; `advanceComplaint` does so too. */
export async function rememberHandler(tx: Tx, complaintId: string): Promise<void> {
  const staffId = staffIdOf(tx.actor)
  if (staffId) await insertHandler(tx, complaintId, staffId)
}

/** Sets the next date of the register from the running clocks, without counting as a change of the case. */
export async function refreshNextDate(tx: Tx, complaintId: string): Promise<void> {
  const next = nextClock(await clockRowsOf(tx, complaintId))
  await saveNextDate(tx, {
    id: complaintId,
    nextDueAt: next?.dueAt ?? null,
    nextClockKey: next?.clockKey ?? null,
  })
}
