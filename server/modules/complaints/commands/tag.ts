import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { mayComplete } from '../complaints.policy.ts'
import { tagsOf } from '../register-changes.queries.ts'
import { deleteTags, insertTags } from '../tags.store.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    /** How many; the words stay in the record. */
    'complaint.tagged': { added: number; removed: number }
  }
}

/** Gives a case words by which it is found together with others, or takes them off; what is so already stays. */
export function tagComplaint(
  ctx: Ctx,
  {
    complaintId,
    version,
    add,
    remove,
  }: { complaintId: string; version: number; add: readonly string[]; remove: readonly string[] },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayComplete(tx.actor, locked.facts))
    const there = (await tagsOf(tx, [complaintId])).get(complaintId) ?? []
    const added = add.filter((tag) => !there.includes(tag))
    const removed = remove.filter((tag) => there.includes(tag))
    if (added.length + removed.length === 0) return { version }
    await deleteTags(tx, complaintId, removed)
    await insertTags(tx, complaintId, added, staffIdOf(tx.actor))
    const changed = await advanceComplaint(tx, locked, {})
    await recordEvent(tx, {
      type: 'complaint.tagged',
      subjectId: complaintId,
      payload: { added: added.length, removed: removed.length },
    })
    return changed
  })
}
