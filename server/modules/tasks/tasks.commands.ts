import { no, type Permission } from '../../../shared/permissions.ts'
import { endsByItself } from '../../../shared/tasks.ts'
import { requirePermission } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { mayDoTask } from './tasks.policy.ts'
import {
  insertNotifications,
  insertTask,
  lockTask,
  saveDone,
  saveRead,
  saveReopened,
  type TitleValues,
} from './tasks.store.ts'

/** Texts of titles are keys of the desk; their values hold references and figures, never a complainant's words. */
type Titled = {
  readonly titleKey: string
  readonly titleValues?: TitleValues
  /** Within the desk, e.g. `/register/<id>`. */
  readonly link?: string
}

export type NewTask = Titled & {
  /** What is to be done, e.g. `call`; with the record it names the task. */
  readonly kind: string
  /** The record that the task belongs to, e.g. the complaint. */
  readonly subjectId: string | null
  /** Tells several open tasks of one kind on one record apart, e.g. the id of a message. */
  readonly part?: string
  readonly dueAt?: Date | null
} & (
    | { readonly assigneeId: string }
    | {
        readonly assigneeId?: null
        readonly permission: Permission
        readonly siteId?: string | null
        /** Whose own decision it is about. */
        readonly notFor?: string | null
      }
  )

/** Opens a task for one person, or for anyone with a permission. Does nothing if it is open already. */
export function openTask(ctx: Ctx, task: NewTask): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await insertTask(tx, {
      id: tx.newId(),
      kind: task.kind,
      subjectId: task.subjectId,
      part: task.part ?? '',
      assigneeId: task.assigneeId ?? null,
      permission: 'permission' in task ? task.permission : null,
      siteId: 'permission' in task ? (task.siteId ?? null) : null,
      notFor: 'permission' in task ? (task.notFor ?? null) : null,
      titleKey: task.titleKey,
      titleValues: task.titleValues ?? {},
      link: task.link ?? null,
      dueAt: task.dueAt ?? null,
    })
  })
}

/** Marks a task done by the person whose task it is. @throws Refusal `notFound`, `task.alreadyDone`, `task.endsByItself` */
export function completeTask(ctx: Ctx, { taskId }: { taskId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const task = await lockTask(tx, taskId)
    if (!task) throw new Refusal('notFound', {}, 404)
    requirePermission(tx.actor.kind === 'staff' ? mayDoTask(tx.actor, task) : no('auth.staffOnly'))
    if (task.doneAt) throw new Refusal('task.alreadyDone', {}, 409)
    if (endsByItself(task.kind)) throw new Refusal('task.endsByItself', {}, 409)
    await saveDone(tx, { taskId })
  })
}

/** Marks the open tasks of a record done, of one kind if given. @returns how many there were */
export const completeTasksOf = (
  ctx: Ctx,
  which: { subjectId: string; kind?: string; part?: string },
): Promise<number> => inTransaction(ctx, (tx) => saveDone(tx, which))

/** Opens the tasks of a record again that ended together at an instant, unless the same is open. */
export const reopenTasksOf = (ctx: Ctx, which: { subjectId: string; endedAt: Date }): Promise<void> =>
  inTransaction(ctx, (tx) => saveReopened(tx, which))

export type Notice = Titled & {
  /** The event told of: the same person hears of it once. */
  readonly occasionId: string
  readonly subjectId: string | null
}

/** Tells staff members of something. */
export const notifyStaff = (
  ctx: Ctx,
  { staffIds, notice }: { staffIds: readonly string[]; notice: Notice },
): Promise<void> =>
  inTransaction(ctx, (tx) =>
    insertNotifications(tx, staffIds, {
      occasionId: notice.occasionId,
      subjectId: notice.subjectId,
      titleKey: notice.titleKey,
      titleValues: notice.titleValues ?? {},
      link: notice.link ?? null,
    }),
  )

/** Marks one's own notifications read, all or one. */
export function markRead(
  ctx: Ctx,
  { notificationId }: { notificationId?: string | undefined },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    if (tx.actor.kind !== 'staff') throw new Refusal('auth.staffOnly', {}, 403)
    await saveRead(tx, { staffId: tx.actor.id, notificationId })
  })
}
