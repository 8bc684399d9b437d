import type { Permission } from '../../../shared/permissions.ts'
import { actorKey } from '../../kernel/auth/actor.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    task: TaskRow
    notification: NotificationRow
  }
}

/** Figures and references for the placeholders of a title; never a complainant's words. */
export type TitleValues = Readonly<Record<string, string | number>>

export type TaskRow = {
  organizationId: string
  id: string
  kind: string
  subjectId: string | null
  part: string
  assigneeId: string | null
  permission: Permission | null
  siteId: string | null
  /** Who holds the permission and still must not do it. */
  notFor: string | null
  titleKey: string
  titleValues: TitleValues
  link: string | null
  dueAt: Date | null
  createdAt: Date
  doneAt: Date | null
  doneBy: string | null
}

export type NotificationRow = {
  organizationId: string
  id: string
  staffId: string
  occasionId: string
  subjectId: string | null
  titleKey: string
  titleValues: TitleValues
  link: string | null
  createdAt: Date
  readAt: Date | null
}

/** @returns false when an open task of this kind is on the record already */
export async function insertTask(
  tx: Tx,
  task: Omit<TaskRow, 'organizationId' | 'createdAt' | 'doneAt' | 'doneBy'>,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto('task')
    .values({ ...task, organizationId: tx.organizationId, createdAt: tx.now, doneAt: null, doneBy: null })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'subjectId', 'kind', 'part'])
        .where('doneAt', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function lockTask(tx: Tx, taskId: string): Promise<TaskRow | undefined> {
  return tx.sql
    .selectFrom('task')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', taskId)
    .forUpdate()
    .executeTakeFirst()
}

/** Marks open tasks done: one, or all of a record, or all of one kind. @returns how many */
export async function saveDone(
  tx: Tx,
  which: { taskId: string } | { subjectId: string; kind?: string | undefined; part?: string | undefined },
): Promise<number> {
  let statement = tx.sql
    .updateTable('task')
    .set({ doneAt: tx.now, doneBy: actorKey(tx.actor) })
    .where('organizationId', '=', tx.organizationId)
    .where('doneAt', 'is', null)
  if ('taskId' in which) {
    statement = statement.where('id', '=', which.taskId)
  } else {
    statement = statement.where('subjectId', '=', which.subjectId)
    if (which.kind !== undefined) statement = statement.where('kind', '=', which.kind)
    if (which.part !== undefined) statement = statement.where('part', '=', which.part)
  }
  const { numUpdatedRows } = await statement.executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Opens tasks again that ended at this instant; an open one of the same kind and part takes the place of its twin. */
export async function saveReopened(
  tx: Tx,
  { subjectId, endedAt }: { subjectId: string; endedAt: Date },
): Promise<void> {
  await tx.sql
    .updateTable('task')
    .set({ doneAt: null, doneBy: null })
    .where('organizationId', '=', tx.organizationId)
    .where('subjectId', '=', subjectId)
    .where('doneAt', '=', endedAt)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('task as other')
            .select(eb.lit(1).as('one'))
            .whereRef('other.organizationId', '=', 'task.organizationId')
            .whereRef('other.subjectId', '=', 'task.subjectId')
            .whereRef('other.kind', '=', 'task.kind')
            .whereRef('other.part', '=', 'task.part')
            .where('other.doneAt', 'is', null),
        ),
      ),
    )
    .execute()
}

/** Each person hears of an occasion once, however often this runs. */
export async function insertNotifications(
  tx: Tx,
  staffIds: readonly string[],
  told: Pick<NotificationRow, 'occasionId' | 'subjectId' | 'titleKey' | 'titleValues' | 'link'>,
): Promise<void> {
  if (staffIds.length === 0) return
  await tx.sql
    .insertInto('notification')
    .values(
      [...new Set(staffIds)].map((staffId) => ({
        ...told,
        organizationId: tx.organizationId,
        id: tx.newId(),
        staffId,
        createdAt: tx.now,
        readAt: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['organizationId', 'staffId', 'occasionId']).doNothing())
    .execute()
}

/** Marks a person's notifications read, all or one. */
export async function saveRead(
  tx: Tx,
  { staffId, notificationId }: { staffId: string; notificationId?: string | undefined },
): Promise<void> {
  let statement = tx.sql
    .updateTable('notification')
    .set({ readAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('staffId', '=', staffId)
    .where('readAt', 'is', null)
  if (notificationId) statement = statement.where('id', '=', notificationId)
  await statement.execute()
}
