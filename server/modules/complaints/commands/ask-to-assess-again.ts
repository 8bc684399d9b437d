import { groupReference } from '../../../../shared/reference.ts'
import { inRead, inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { completeTasksOf, openTask } from '../../tasks/tasks.commands.ts'
import { doubtsAbout, type WithDoubts } from '../doubts.queries.ts'

/**
 * Whoever has a case is asked to look at its assessment again when something came up since that may make it too low.
 * Nothing is raised by itself: the assessment is a person's (7.5).
 */
export async function askToAssessAgain(
  ctx: Ctx,
  which: { readonly complaintId: string } | { readonly categoryId: string },
): Promise<void> {
  for (const found of await inRead(ctx, (read) => doubtsAbout(read, which))) await ask(ctx, found)
}

const ask = (ctx: Ctx, { id, reference, ownerId, siteId, doubts }: WithDoubts): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    if (doubts.length === 0) {
      // A floor that was lowered, or a mark that was taken off, leaves nothing to look at.
      await completeTasksOf(tx, { subjectId: id, kind: 'assessAgain' })
      return
    }
    await openTask(tx, {
      kind: 'assessAgain',
      subjectId: id,
      titleKey: 'task.assessAgain',
      titleValues: { reference: groupReference(reference) },
      link: `/register/${id}?panel=assess`,
      ...(ownerId ? { assigneeId: ownerId } : { permission: 'complaint.assign' as const, siteId }),
    })
  })
