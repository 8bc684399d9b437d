import { sql, type Expression, type SqlBool } from 'kysely'
import type { z } from 'zod'
import type { listNotifications, listTasks } from '../../../shared/api/tasks.ts'
import { permissionsOf, type Permission } from '../../../shared/permissions.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { cursorOf, readCursor } from '../../kernel/db/cursor.ts'

type TaskQuery = z.output<(typeof listTasks)['query']>
type NotificationQuery = z.output<(typeof listNotifications)['query']>
type Staff = Actor & { kind: 'staff' }

/** The tasks of a person and of their permissions: open ones by due date, done ones newest first. */
export async function tasksFor(read: Read, staff: Staff, query: TaskQuery) {
  const isOpen = query.state === 'open'
  const dueAt = sql<Date>`coalesce(due_at, 'infinity')`
  let statement = read.sql
    .selectFrom('task')
    .select([
      'id',
      'kind',
      'subjectId',
      'assigneeId',
      'titleKey',
      'titleValues',
      'link',
      'dueAt',
      'createdAt',
      'doneAt',
    ])
    .where('organizationId', '=', read.organizationId)
    .where('doneAt', isOpen ? 'is' : 'is not', null)
    .where(isFor(staff))
    .limit(query.limit + 1)
  if (query.subject) statement = statement.where('subjectId', '=', query.subject)
  if (query.after) {
    const [at, id] = readCursor(query.after, 2)
    statement = statement.where(
      isOpen
        ? sql<SqlBool>`(coalesce(due_at, 'infinity'), id) > (coalesce(${at}::timestamptz, 'infinity'), ${id}::uuid)`
        : sql<SqlBool>`(done_at, id) < (${at}::timestamptz, ${id}::uuid)`,
    )
  }
  const ordered = isOpen
    ? statement.orderBy(dueAt).orderBy('id')
    : statement.orderBy('doneAt', 'desc').orderBy('id', 'desc')
  return pageOf(await ordered.execute(), query.limit, (row) =>
    cursorOf((isOpen ? row.dueAt : row.doneAt)?.toISOString() ?? null, row.id),
  )
}

/** Who has more than that unread does not read them one by one, and to count them all takes ever longer. */
const mostCounted = 1_000

/** A person's notifications, newest first, and how many of the newest 1,000 are unread. */
export async function notificationsFor(read: Read, staff: Staff, query: NotificationQuery) {
  const mine = read.sql
    .selectFrom('notification')
    .where('organizationId', '=', read.organizationId)
    .where('staffId', '=', staff.id)
  const { unread } = await read.sql
    .selectFrom(mine.select('readAt').orderBy('createdAt', 'desc').limit(mostCounted).as('newest'))
    .where('newest.readAt', 'is', null)
    .select((select) => select.fn.countAll<number>().as('unread'))
    .executeTakeFirstOrThrow()
  let statement = mine
    .select(['id', 'subjectId', 'titleKey', 'titleValues', 'link', 'createdAt', 'readAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
  if (query.after) {
    const [at, id] = readCursor(query.after, 2)
    statement = statement.where(sql<SqlBool>`(created_at, id) < (${at}::timestamptz, ${id}::uuid)`)
  }
  const page = pageOf(await statement.execute(), query.limit, (row) =>
    cursorOf(row.createdAt.toISOString(), row.id),
  )
  return { ...page, unread }
}

/** The same as `mayDoTask`, as a condition: assigned to the person, or open to a permission held at its site. */
function isFor(staff: Staff): Expression<SqlBool> {
  const everywhere = new Set<Permission>()
  const alternatives = [sql<SqlBool>`assignee_id = ${staff.id}`]
  for (const { role, siteId } of staff.grants) {
    const held = permissionsOf[role] as readonly Permission[]
    if (siteId === null) for (const permission of held) everywhere.add(permission)
    else
      alternatives.push(
        sql<SqlBool>`(assignee_id is null and permission = any (${held}) and (site_id is null or site_id = ${siteId}))`,
      )
  }
  alternatives.push(sql<SqlBool>`(assignee_id is null and permission = any (${[...everywhere]}))`)
  return sql<SqlBool>`(${sql.join(alternatives, sql` or `)}) and not_for is distinct from ${staff.id}`
}

function pageOf<Row>(rows: Row[], limit: number, cursor: (row: Row) => string) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursor(last) : null }
}
