import { sql } from 'kysely'
import type { Kind } from '../../../shared/statuses.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { everywhere, noSite } from './analysis.rules.ts'
import type { DayFigures } from './analysis.rules.ts'
import { facts, isAnsweredLate } from './day-facts.queries.ts'
import { openFiguresOf, type OpenFigures, type OpenGroup } from './open-figures.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    daySheet: {
      organizationId: string
      onDay: string
      place: string
      kind: string
      figures: DayFigures
    }
    openSheet: { organizationId: string; place: string; kind: Kind; figures: OpenFigures }
    daySheetState: { organizationId: string; countedUntil: Date }
  }
}

/** Counts these days anew from the cases themselves, whatever the sheets said before. */
export async function recountDays(tx: Tx, days: readonly string[]): Promise<void> {
  if (days.length === 0) return
  await sql`delete from day_sheet
    where organization_id = ${tx.organizationId} and on_day = any (${days}::date[])`.execute(tx.sql)
  await sql`
    insert into day_sheet (organization_id, on_day, place, kind, figures)
    with span as (
      select d as on_day, d::timestamp at time zone o.time_zone as starts_at,
        (d + 1)::timestamp at time zone o.time_zone as ends_at
      from unnest(${days}::date[]) d, organization o where o.id = ${tx.organizationId}
    ),
    received as (
      select s.on_day, coalesce(c.site_id, ${noSite}::uuid) as place, c.kind, c.category_id, c.channel, c.is_first_contact, c.import_id is not null as is_old
      from span s join complaint c on c.received_at >= s.starts_at and c.received_at < s.ends_at
      where c.organization_id = ${tx.organizationId} and not c.is_confidential and not c.is_set_aside
    ),
    restated as (
      select s.on_day, coalesce(c.site_id, ${noSite}::uuid) as place, c.kind, c.restated_at - c.received_at as took
      from span s join complaint c on c.restated_at >= s.starts_at and c.restated_at < s.ends_at
      where c.organization_id = ${tx.organizationId} and not c.is_confidential and not c.is_set_aside
    ),
    answered as (
      select s.on_day, coalesce(c.site_id, ${noSite}::uuid) as place, c.kind, c.answered_at - c.received_at as took,
        ${isAnsweredLate(sql`c`)} as is_late
      from span s join complaint c on c.answered_at >= s.starts_at and c.answered_at < s.ends_at
      where c.organization_id = ${tx.organizationId} and not c.is_confidential and not c.is_set_aside
    ),
    closed as (
      select s.on_day, coalesce(c.site_id, ${noSite}::uuid) as place, c.kind
      from span s join complaint c on c.closed_at >= s.starts_at and c.closed_at < s.ends_at
      where c.organization_id = ${tx.organizationId} and not c.is_confidential and not c.is_set_aside
    ),
    ${facts},
    counted as (
      select on_day, sheet.place, kind, measure, part, count(*) as n
      from fact cross join lateral (values (fact.place), (${everywhere}::uuid)) sheet (place) group by 1, 2, 3, 4, 5
    ),
    measured as (
      select on_day, place, kind, measure, jsonb_object_agg(part, n) as parts from counted group by 1, 2, 3, 4
    )
    select ${tx.organizationId}, on_day, place, kind, jsonb_object_agg(measure, parts)
    from measured group by on_day, place, kind`.execute(tx.sql)
}

export async function saveCountedUntil(tx: Tx, countedUntil: Date): Promise<void> {
  await tx.sql
    .insertInto('daySheetState')
    .values({ organizationId: tx.organizationId, countedUntil })
    .onConflict((conflict) => conflict.column('organizationId').doUpdateSet({ countedUntil }))
    .execute()
}

export async function deleteAllSheets(tx: Tx): Promise<void> {
  await tx.sql.deleteFrom('daySheet').where('organizationId', '=', tx.organizationId).execute()
}

/** Puts these counts in the place of the sheets that were there; sheets that say the same stay untouched. */
export async function saveOpenSheets(tx: Tx, groups: readonly OpenGroup[]): Promise<void> {
  const sheets = Map.groupBy(
    groups.flatMap((group) => [group, { ...group, place: everywhere }]),
    ({ place, kind }) => `${place} ${kind}`,
  )
  const rows = [...sheets.values()].flatMap((group) => {
    const [first] = group
    return first
      ? [
          {
            organizationId: tx.organizationId,
            place: first.place,
            kind: first.kind,
            figures: openFiguresOf(group),
          },
        ]
      : []
  })
  await sql`
    delete from open_sheet where organization_id = ${tx.organizationId}
      and (place, kind) not in (select * from unnest(
        ${rows.map(({ place }) => place)}::uuid[], ${rows.map(({ kind }) => kind)}::text[]))`.execute(tx.sql)
  if (rows.length === 0) return
  await tx.sql
    .insertInto('openSheet')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'place', 'kind'])
        .doUpdateSet((eb) => ({ figures: eb.ref('excluded.figures') }))
        .where(sql<boolean>`open_sheet.figures <> excluded.figures`),
    )
    .execute()
}
