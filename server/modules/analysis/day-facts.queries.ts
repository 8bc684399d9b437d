import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { noSite, type DayFigures } from './analysis.rules.ts'

const hours = (took: RawBuilder<unknown>) => sql`(select case when h < 336 then h else h / 24 * 24 end
  from (select greatest(0, floor(extract(epoch from ${took}) / 3600))::int as h) rounded)::text`

/**
 * What counts of a day, out of what happened on it: tables `received`, `restated`, `answered` and `closed`.
 * Beyond two weeks hours are rounded down to days: nobody asks whether it was 30 days or 30 days and an hour.
 */
export const facts = sql`fact (on_day, place, kind, measure, part) as (
      select on_day, place, kind, 'received', '' from received
      union all select on_day, place, kind, 'category', coalesce(category_id::text, '') from received
      union all select on_day, place, kind, 'channel', channel from received
      union all select on_day, place, kind, 'firstContact', '' from received where is_first_contact
      union all select on_day, place, kind, 'old', '' from received where is_old
      union all select on_day, place, kind, 'closed', '' from closed
      union all select on_day, place, kind, 'answeredLate', '' from answered where is_late
      union all select on_day, place, kind, 'hoursToRestatement', ${hours(sql`took`)} from restated
      union all select on_day, place, kind, 'hoursToAnswer', ${hours(sql`took`)} from answered
    )`

/** Whether the answer to a case came after its date. */
export const isAnsweredLate = (complaint: RawBuilder<unknown>) => sql`
  exists (select from clock k where k.organization_id = ${complaint}.organization_id and k.subject_id = ${complaint}.id
    and k.clock_key = 'finalAnswer' and k.met_at > k.due_at)`

type Asked = {
  readonly from: string
  readonly to: string
  readonly site: string | undefined
  /** Null for everywhere. */
  readonly places: readonly string[] | null
  /** Only these cases. */
  readonly among: Expression<SqlBool>
  readonly timeZone: string
}

/** The figures of the days of a period from the cases themselves, where no sheet was counted: of some complaints only. */
export async function countDays(
  read: Read,
  { from, to, site, places, among, timeZone }: Asked,
): Promise<{ onDay: string; figures: DayFigures }[]> {
  const start = sql`(${from}::date::timestamp at time zone ${timeZone}::text)`
  const end = sql`((${to}::date + 1)::timestamp at time zone ${timeZone}::text)`
  const dayOf = (moment: string) => sql`(${sql.ref(moment)} at time zone ${timeZone}::text)::date`
  const within = (moment: string) => sql`(${sql.ref(moment)} >= ${start} and ${sql.ref(moment)} < ${end})`
  const happened = (moment: string, columns: RawBuilder<unknown>) => sql`
    select ${dayOf(moment)} as on_day, place, kind, ${columns} from those where ${within(moment)}`
  const place = sql`coalesce(complaint.site_id, ${noSite}::uuid)`
  const { rows } = await sql<{ onDay: string; figures: DayFigures }>`
    with those as materialized (
      select ${place} as place, kind, category_id, channel, is_first_contact, import_id is not null as is_old,
        received_at, restated_at, answered_at, closed_at,
        answered_at is not null and ${isAnsweredLate(sql`complaint`)} as is_late
      from complaint
      where organization_id = ${read.organizationId} and kind = 'complaint' and not is_confidential and not is_set_aside
        and (${within('received_at')} or ${within('restated_at')} or ${within('answered_at')} or ${within('closed_at')})
        ${places ? sql`and ${place} = any(${places}::uuid[])` : sql``}
        ${site ? sql`and ${place} = ${site}::uuid` : sql``}
        and ${among}
    ),
    received as (${happened('received_at', sql`category_id, channel, is_first_contact, is_old`)}),
    restated as (${happened('restated_at', sql`restated_at - received_at as took`)}),
    answered as (${happened('answered_at', sql`answered_at - received_at as took, is_late`)}),
    closed as (${happened('closed_at', sql`received_at`)}),
    ${facts},
    counted as (select on_day, measure, part, count(*) as n from fact group by 1, 2, 3),
    measured as (select on_day, measure, jsonb_object_agg(part, n) as parts from counted group by 1, 2)
    select on_day::text, jsonb_object_agg(measure, parts) as figures from measured group by 1`.execute(
    read.sql,
  )
  return rows
}
