import type { AnswerGiven } from '../../../../shared/api/endpoint.ts'
import type { previewMerge } from '../../../../shared/api/merging.ts'
import { requirePermission, requireStaff } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { letClocksRunOn, startClocksAfter, stopClocks } from '../../deadlines/clocks.commands.ts'
import { mayManage } from '../complaints.policy.ts'
import { leadAndMerged, obstacleToMerging } from '../merge.rules.ts'
import { replaceSubjects } from '../complaints.store.ts'
import { areOfOnePerson } from '../merges.queries.ts'
import { endMerge, insertMerge, insertSplit, runningMerge, type NewSplit } from '../merges.store.ts'
import { aboutClocks, advanceComplaint, lockComplaint, type LockedCase } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.merged': { otherId: string; isLead: boolean; isOtherPerson: boolean }
    'complaint.mergeUndone': { otherId: string; isLead: boolean; isOtherPerson: boolean }
    'complaint.split': { otherId: string; isOrigin: boolean; messages: number; files: number }
  }
}

type Pair = { readonly complaintId: string; readonly otherId: string }

/**
 * Makes one case of two. Nothing moves: messages, files, notes, drafts and tasks of the merged case stay with it and
 * are read in the lead, so taking it back restores both with all that came in since.
 * @throws Refusal `complaint.mergeOtherPerson` where the complainants are not known to be one and `isOtherPerson` is
 * not said, and the codes of `obstacleToMerging`
 */
export function mergeComplaints(
  ctx: Ctx,
  { complaintId, version, otherId, isOtherPerson }: Pair & { version: number; isOtherPerson: boolean },
): Promise<{ leadId: string; mergedId: string }> {
  const { id: mergedBy } = requireStaff(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    const { lead, merged } = await lockPair(tx, { complaintId, version, otherId })
    requirePermission(mayManage(tx.actor, lead.facts))
    requirePermission(mayManage(tx.actor, merged.facts))
    const obstacle = obstacleToMerging({ lead, merged })
    if (obstacle) throw new Refusal(obstacle, {}, 409)
    const areOne = await areOfOnePerson(tx, { complaintId, otherId })
    if (!areOne && !isOtherPerson) throw new Refusal('complaint.mergeOtherPerson', {}, 409)
    const [leadId, mergedId] = [lead.complaint.id, merged.complaint.id]
    await insertMerge(tx, {
      id: tx.newId(),
      mergedId,
      leadId,
      mergedBy,
      isOtherPerson: !areOne,
      formerStatus: merged.complaint.status,
      stoppedClocks: await stopClocks(tx, { subjectId: mergedId }),
    })
    await startClocksAfter(tx, { ...aboutClocks(merged.complaint), event: 'closed', at: tx.now })
    const change = { status: 'closed', outcome: 'duplicate', closedAt: tx.now, duplicateOf: leadId } as const
    await advanceComplaint(tx, merged, change)
    await advanceComplaint(tx, lead, {})
    await tellBoth(tx, 'complaint.merged', { leadId, mergedId, isOtherPerson: !areOne })
    return { leadId, mergedId }
  })
}

/** Which of two cases would lead, for whoever is about to merge them. @throws Refusal `complaint.notFound` */
export function mergePreview(ctx: Ctx, pair: Pair): Promise<AnswerGiven<typeof previewMerge>> {
  return inTransaction(ctx, async (tx) => {
    const { lead, merged } = await lockPair(tx, pair)
    const isOtherPerson = !(await areOfOnePerson(tx, pair))
    return { leadId: lead.complaint.id, isOtherPerson, obstacle: obstacleToMerging({ lead, merged }) }
  })
}

/**
 * Takes a merge back, at any time: the case goes on where it stood, its clocks count as if they had never stopped,
 * and what was written to it meanwhile is its own.
 * @throws Refusal `complaint.notMerged`
 */
export function unmergeComplaint(
  ctx: Ctx,
  { complaintId, version }: { complaintId: string; version: number },
) {
  const { id: undoneBy } = requireStaff(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayManage(tx.actor, locked.facts))
    const merge = await runningMerge(tx, complaintId)
    if (!merge) throw new Refusal('complaint.notMerged', {}, 409)
    await endMerge(tx, { id: merge.id, undoneBy })
    const { closedAt } = locked.complaint
    const since = closedAt ?? tx.now
    await letClocksRunOn(tx, { subjectId: complaintId, stopped: merge.stoppedClocks, since })
    const changed = await advanceComplaint(tx, locked, {
      status: merge.formerStatus,
      outcome: null,
      closedAt: null,
      duplicateOf: null,
    })
    const { leadId, isOtherPerson } = merge
    await tellBoth(tx, 'complaint.mergeUndone', { leadId, mergedId: complaintId, isOtherPerson })
    return changed
  })
}

/**
 * Remembers that a case began as a part of another and is about the same people, who may not handle it either, and
 * tells both histories. The caller made it and checked who acts.
 */
export async function recordSplit(
  tx: Tx,
  { subjectIds, ...split }: NewSplit & { readonly subjectIds: readonly string[] },
): Promise<void> {
  await insertSplit(tx, split)
  await replaceSubjects(tx, split.complaintId, subjectIds)
  const { complaintId, originId } = split
  const counts = { messages: split.messageIds.length, files: split.attachmentIds.length }
  await recordEvent(tx, {
    type: 'complaint.split',
    subjectId: originId,
    payload: { otherId: complaintId, isOrigin: true, ...counts },
  })
  await recordEvent(tx, {
    type: 'complaint.split',
    subjectId: complaintId,
    payload: { otherId: originId, isOrigin: false, ...counts },
  })
}

/** In one order, so that two people who merge the same pair from both ends do not wait for each other. */
async function lockPair(
  tx: Tx,
  { complaintId, version, otherId }: Pair & { version?: number },
): Promise<{ lead: LockedCase; merged: LockedCase }> {
  if (otherId === complaintId) throw new Refusal('complaint.linkToItself', {}, 409)
  if (otherId < complaintId) await lockComplaint(tx, { complaintId: otherId })
  const locked = await lockComplaint(tx, { complaintId, ...(version ? { version } : {}) })
  const other = await lockComplaint(tx, { complaintId: otherId })
  return leadAndMerged([locked, other], ({ complaint }) => complaint)
}

type Both = { readonly leadId: string; readonly mergedId: string }

async function tellBoth(
  tx: Tx,
  type: 'complaint.merged' | 'complaint.mergeUndone',
  { leadId, mergedId, isOtherPerson }: Both & { isOtherPerson: boolean },
): Promise<void> {
  const toMerged = { otherId: leadId, isLead: false, isOtherPerson }
  const toLead = { otherId: mergedId, isLead: true, isOtherPerson }
  await recordEvent(tx, { type, subjectId: mergedId, payload: toMerged })
  await recordEvent(tx, { type, subjectId: leadId, payload: toLead })
}
