import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { linkCase } from '../../../../shared/api/case-links.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { mayComplete } from '../complaints.policy.ts'
import type { ComplaintChange } from '../complaints.store.ts'
import { deleteLink, insertLink } from '../links.store.ts'
import { advanceComplaint, lockComplaint, type LockedCase } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.linked': { otherId: string; relation: Relation }
    'complaint.unlinked': { otherId: string; relation: Relation }
  }
}

type Relation = BodyOf<typeof linkCase>['relation']
type Link = { readonly complaintId: string } & BodyOf<typeof linkCase>

/**
 * Says that a case belongs together with another, or follows it as its sequel. Both histories tell of it.
 * @throws Refusal `complaint.linkToItself`, `complaint.linkedAlready`, `complaint.followsAnother`, `complaint.followsInCircle`
 */
export function linkComplaint(ctx: Ctx, { complaintId, version, otherId, relation }: Link) {
  return inTransaction(ctx, async (tx) => {
    const { locked, other } = await lockBoth(tx, { complaintId, version, otherId })
    let change: ComplaintChange = {}
    if (relation !== 'follows') {
      const link = { addedBy: staffIdOf(tx.actor), isSystemic: relation === 'systemic' }
      if (!(await insertLink(tx, [complaintId, otherId], link)))
        throw new Refusal('complaint.linkedAlready', {}, 409)
    } else {
      if (locked.complaint.follows === otherId) throw new Refusal('complaint.linkedAlready', {}, 409)
      if (locked.complaint.follows) throw new Refusal('complaint.followsAnother', {}, 409)
      if (other.complaint.follows === complaintId) throw new Refusal('complaint.followsInCircle', {}, 409)
      change = { follows: otherId }
    }
    const changed = await advanceComplaint(tx, locked, change)
    await tellBoth(tx, 'complaint.linked', { complaintId, otherId, relation })
    return changed
  })
}

/** Takes a link away again. @throws Refusal `complaint.notLinked` */
export function unlinkComplaint(ctx: Ctx, { complaintId, version, otherId, relation }: Link) {
  return inTransaction(ctx, async (tx) => {
    const { locked } = await lockBoth(tx, { complaintId, version, otherId })
    const isThere =
      relation !== 'follows'
        ? await deleteLink(tx, [complaintId, otherId])
        : locked.complaint.follows === otherId
    if (!isThere) throw new Refusal('complaint.notLinked', {}, 409)
    const changed = await advanceComplaint(tx, locked, relation === 'follows' ? { follows: null } : {})
    await tellBoth(tx, 'complaint.unlinked', { complaintId, otherId, relation })
    return changed
  })
}

/** In one order, so that two people who link the same pair from both ends do not wait for each other. */
async function lockBoth(
  tx: Tx,
  { complaintId, version, otherId }: { complaintId: string; version: number; otherId: string },
): Promise<{ locked: LockedCase; other: LockedCase }> {
  if (otherId === complaintId) throw new Refusal('complaint.linkToItself', {}, 409)
  if (otherId < complaintId) await lockComplaint(tx, { complaintId: otherId })
  const locked = await lockComplaint(tx, { complaintId, version })
  const other = await lockComplaint(tx, { complaintId: otherId })
  requirePermission(mayComplete(tx.actor, locked.facts))
  return { locked, other }
}

async function tellBoth(
  tx: Tx,
  type: 'complaint.linked' | 'complaint.unlinked',
  { complaintId, otherId, relation }: Pick<Link, 'complaintId' | 'otherId' | 'relation'>,
): Promise<void> {
  await recordEvent(tx, { type, subjectId: complaintId, payload: { otherId, relation } })
  await recordEvent(tx, { type, subjectId: otherId, payload: { otherId: complaintId, relation } })
}
