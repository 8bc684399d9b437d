import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { visibleTo } from './complaints.queries.ts'
import type { Complaint } from './complaints.store.ts'

/** Those of the cases that the actor may see, by id. */
export async function casesOf(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, Complaint>> {
  if (ids.length === 0) return new Map()
  const rows = await read.sql
    .selectFrom('complaint')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', ids)
    .where(visibleTo(read.actor))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The tags of cases, in the order of the alphabet; a case without any is not in it. */
export async function tagsOf(
  read: Read,
  complaintIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (complaintIds.length === 0) return new Map()
  const rows = await read.sql
    .selectFrom('complaintTag')
    .select(['complaintId', sql<string[]>`array_agg(tag order by tag)`.as('tags')])
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', 'in', complaintIds)
    .groupBy('complaintId')
    .execute()
  return new Map(rows.map(({ complaintId, tags }) => [complaintId, tags]))
}

const mostTags = 200

/** Tags in use on cases that the actor may see. */
export async function tagsInUse(read: Read): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('complaintTag')
    .innerJoin('complaint', (join) =>
      join
        .onRef('complaint.organizationId', '=', 'complaintTag.organizationId')
        .onRef('complaint.id', '=', 'complaintTag.complaintId'),
    )
    .select('complaintTag.tag')
    .distinct()
    .where('complaintTag.organizationId', '=', read.organizationId)
    .where(visibleTo(read.actor))
    .orderBy('complaintTag.tag')
    .limit(mostTags)
    .execute()
  return rows.map(({ tag }) => tag)
}

/** Whether there is such a category; one that is out of use counts, since a change may be taken back to it. */
export async function isCategory(read: Read, categoryId: string): Promise<boolean> {
  const row = await read.sql
    .selectFrom('category')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', categoryId)
    .executeTakeFirst()
  return row !== undefined
}
