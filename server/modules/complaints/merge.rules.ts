import { isOpen, mayCloseAs } from '../../../shared/statuses.ts'
import type { ComplaintFacts } from './complaints.policy.ts'
import type { Complaint } from './complaints.store.ts'

type Told = Pick<Complaint, 'id' | 'receivedAt'>

/**
 * Of two cases the one that was received first goes on: so the earliest start of every clock stays, and whoever waited
 * longest does not wait anew. Ids are made in the order of time, so they decide between equals.
 */
export function leadAndMerged<One>(
  [one, other]: readonly [One, One],
  told: (each: One) => Told,
): { readonly lead: One; readonly merged: One } {
  const [first, second] = [told(one), told(other)]
  const order = first.receivedAt.getTime() - second.receivedAt.getTime()
  const isOneFirst = order === 0 ? first.id < second.id : order < 0
  return isOneFirst ? { lead: one, merged: other } : { lead: other, merged: one }
}

/** What a merge depends on, of each case. */
export type Merging = {
  readonly complaint: Pick<
    Complaint,
    'id' | 'kind' | 'status' | 'ownerId' | 'isConfidential' | 'aboutHandlingOf'
  >
  readonly facts: Pick<ComplaintFacts, 'subjectIds' | 'isOnePerson'>
}

/** What stands in the way of a merge, as the key of a text; null when nothing does. */
export function obstacleToMerging({ lead, merged }: { lead: Merging; merged: Merging }): string | null {
  const [one, other] = [lead.complaint, merged.complaint]
  if (!isOpen(one.status) || !isOpen(other.status)) return 'complaint.mergeClosed'
  if (one.kind !== other.kind) return 'complaint.mergeOtherKind'
  // What has been answered has a way of its own to its end (7.9).
  if (!mayCloseAs(other.kind, other.status, 'duplicate')) return 'complaint.mergeAnswered'
  // ISO 10002, 4.7: a complaint about the handling is not handled by those who handled the first.
  if (one.aboutHandlingOf === other.id || other.aboutHandlingOf === one.id)
    return 'complaint.mergeAboutHandling'
  if (one.isConfidential !== other.isConfidential) return 'complaint.mergeConfidential'
  // The staff complained about never investigate (Annex D).
  const isConcerned = one.ownerId !== null && merged.facts.subjectIds.includes(one.ownerId)
  return isConcerned && !lead.facts.isOnePerson ? 'complaint.mergeOwnerConcerned' : null
}
