import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { activeStaffMembers } from '../../staff/staff.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { mayComplete, maySeeAs } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { insertNote } from '../complaints.store.ts'
import { lockComplaint, type LockedCase } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.noteAdded': { noteId: string; mentions: readonly string[] }
  }
}

type NewNote = {
  readonly complaintId: string
  readonly body: string
  /** Staff who find it among their tasks. */
  readonly mentions: readonly string[]
}

/**
 * An internal note; never shown to the complainant.
 * @throws Refusal `complaint.mentionCannotSee` with the `names` of those who may not see the case
 */
export function addNote(ctx: Ctx, { complaintId, body, mentions }: NewNote): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    requirePermission(mayComplete(tx.actor, locked.facts, 'complaint.note'))
    const id = tx.newId()
    const asked = await requireReaders(tx, locked, mentions)
    await insertNote(tx, { id, complaintId, writtenBy: staffIdOf(tx.actor), body })
    await askEach(tx, locked, { noteId: id, staffIds: asked })
    await recordEvent(tx, {
      type: 'complaint.noteAdded',
      subjectId: complaintId,
      payload: { noteId: id, mentions: asked },
    })
    return { id }
  })
}

/** Whom a note asks, without its writer. A task on a case that its owner cannot open would help nobody. */
async function requireReaders(
  tx: Tx,
  { facts }: LockedCase,
  mentions: readonly string[],
): Promise<readonly string[]> {
  const others = [...new Set(mentions)].filter((id) => id !== staffIdOf(tx.actor))
  if (others.length === 0) return []
  const people = (await activeStaffMembers(tx)).filter(({ id }) => others.includes(id))
  const names = people.filter((person) => !maySeeAs(person, facts).allowed).map(({ name }) => name)
  if (names.length > 0) {
    const code = 'complaint.mentionCannotSee'
    throw new Refusal('complaint.mentionCannotSee', { names: names.join(', '), fields: { body: code } }, 422)
  }
  return people.map(({ id }) => id)
}

async function askEach(
  tx: Tx,
  { complaint }: LockedCase,
  { noteId, staffIds }: { noteId: string; staffIds: readonly string[] },
): Promise<void> {
  for (const assigneeId of staffIds) {
    await openTask(tx, {
      kind: 'mention',
      subjectId: complaint.id,
      part: `${noteId}:${assigneeId}`,
      assigneeId,
      titleKey: 'task.mention',
      titleValues: {
        by: 'name' in tx.actor ? tx.actor.name : '',
        reference: groupReference(complaint.reference),
      },
      link: `/register/${complaint.id}`,
    })
  }
}
