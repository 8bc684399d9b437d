import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'

/** Until when the sheets know of changes; null before the first count. */
export async function countedUntil(read: Read): Promise<Date | null> {
  const row = await read.sql
    .selectFrom('daySheetState')
    .select('countedUntil')
    .where('organizationId', '=', read.organizationId)
    .executeTakeFirst()
  return row?.countedUntil ?? null
}

/** The days, `YYYY-MM-DD` in the organization's time zone, on which cases that changed since then may count. */
export async function changedDays(read: Read, since: Date): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    with changed as (
      select id, received_at, closed_at, import_id from complaint
      where organization_id = ${read.organizationId} and updated_at > ${since}
    )
    select distinct to_char(at at time zone o.time_zone, 'YYYY-MM-DD') as day
    from (
      select received_at as at from changed
      union all
      -- An old register tells when its cases were closed; nothing happened to them here on that day.
      select closed_at from changed where import_id is not null and closed_at is not null
      union all
      select e.occurred_at from changed c
        join event e on e.organization_id = ${read.organizationId} and e.subject_id = c.id
      union all
      -- What was told by phone or letter counts from the moment that a person named.
      select k.met_at from changed c
        join clock k on k.organization_id = ${read.organizationId} and k.subject_id = c.id where k.met_at is not null
    ) moment, organization o
    where o.id = ${read.organizationId}`.execute(read.sql)
  return rows.map(({ day }) => day)
}

/** Every day from the first case until today. */
export async function allDays(read: Read): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select to_char(d, 'YYYY-MM-DD') as day
    from organization o,
      generate_series(
        (select min(received_at) from complaint where organization_id = ${read.organizationId}) at time zone o.time_zone,
        ${read.now}::timestamptz at time zone o.time_zone + interval '1 day', interval '1 day') d
    where o.id = ${read.organizationId}`.execute(read.sql)
  return rows.map(({ day }) => day)
}
