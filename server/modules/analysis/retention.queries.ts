import { sql, type RawBuilder } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { listRetention, readRetention, RetentionCut } from '../../../shared/api/loyalty.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Read } from '../../kernel/ctx.ts'
import { cursorOf, readNumberCursor } from '../../kernel/db/cursor.ts'
import { rulesOf } from '../customers/types.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { categoryName, remedyName, type Words } from '../organization/taxonomy.rules.ts'
import { everywhere } from './analysis.rules.ts'
import { loyaltyRulesOf } from './loyalty-rules.queries.ts'
import { lastCount } from './loyalty.queries.ts'
import type { RetentionCost } from './loyalty.rules.ts'
import { placesSeen } from './open-figures.queries.ts'
import { atRiskAt, shareAt, survival } from './survival.rules.ts'

type Answer = AnswerGiven<typeof readRetention>

const steps = [0, 90, 180, 270, 365, 455, 545, 635, 730, 910, 1095]

/** Of which group a complaint is, by the cut. */
const groupOf: Record<RetentionCut, RawBuilder<unknown>> = {
  none: sql`'all'`,
  category: sql`coalesce(f.category_id::text, 'none')`,
  speed: sql`f.speed`,
  remedy: sql`coalesce(f.remedy_id::text, 'noRemedy')`,
  outcome: sql`coalesce(f.outcome, 'open')`,
  // By the last change before the receipt, as elsewhere.
  typeThen: sql`coalesce((select h.type from complaint k
    join customer_type_change h on h.organization_id = k.organization_id and h.customer_id = f.customer_id and h.since <= k.received_at
    where k.organization_id = f.organization_id and k.id = f.complaint_id order by h.since desc limit 1), 'unknown')`,
  typeNow: sql`coalesce((select c.type from customer c
    where c.organization_id = f.organization_id and c.id = f.customer_id), 'unknown')`,
}

type Cohort = {
  readonly by: RetentionCut
  readonly onDay: string
  /** The sites whose cases count; null for all. */
  readonly places: readonly string[] | null
}

const isOfTime = (by: RetentionCut): boolean => by === 'speed' || by === 'remedy'

/** An old register tells neither how fast the answer was nor what was given. */
const withoutOld = sql`where not exists (select from complaint k
  where k.organization_id = f.organization_id and k.id = f.complaint_id and k.import_id is not null)`

/**
 * Whom the curves follow as of a day, of cases at some places: whoever complained there from their first complaint
 * there, and who never complained anywhere. The days that the others are compared from are those of all complaints;
 * they say nothing of a case.
 */
function followed(read: Read, { by, onDay, places }: Cohort): RawBuilder<unknown> {
  const own = sql`f.organization_id = ${read.organizationId}`
  const seen = places
    ? sql`(select distinct on (f.customer_id) f.* from followed_customer f where ${own} and f.place = any (${[...places]}::uuid[])
        order by f.customer_id, f.from_on, f.complaint_id)
      union all select f.* from followed_customer f where ${own} and f.place = ${everywhere} and f.complaint_id is null`
    : sql`select f.* from followed_customer f where ${own} and f.place = ${everywhere}`
  return sql`
    select f.customer_id as root, f.complaint_id, f.from_on, f.gone_on, f.remedy_cost, f.bought_since,
      case when f.complaint_id is null then 'others' else ${groupOf[by]} end as grouped,
      f.gone_on <= ${onDay}::date as has_left, least(f.gone_on, ${onDay}::date) - f.from_on as days
    from (${seen}) f ${isOfTime(by) ? withoutOld : sql``}`
}

type Ending = RetentionCost & { grouped: string; days: number; hasLeft: number; stillThere: number }

/** What a group of those who complained cost and bought, of rows that say it of some of them. */
const costOf = sql`count(complaint_id)::int as complaints, (count(complaint_id) filter (where not has_left))::int as stayed,
  coalesce(sum(remedy_cost) filter (where complaint_id is not null), 0)::float8 as remedies,
  coalesce(sum(bought_since) filter (where complaint_id is not null), 0)::float8 as bought_since`

/**
 * How many of each group left, and how many were last seen still there, after how many days; with what those who
 * complained cost and bought.
 */
export const endingsIn = (read: Read, cohort: Cohort) => sql<Ending>`
  select grouped, days, (count(*) filter (where has_left))::int as has_left, (count(*) filter (where not has_left))::int as still_there,
    ${costOf}
  from (${followed(read, cohort)}) f group by grouped, days`

/** The same of a whole group, as its sheet keeps it. */
export const summedCost = sql`jsonb_build_object('complaints', sum(complaints), 'stayed', sum(stayed),
  'remedies', sum(remedies), 'boughtSince', sum(bought_since))`

/** What remedies for complaints cost, and what those who complained bought in the year after. */
export async function retentionCost(
  read: Read,
  cohort: Pick<Cohort, 'onDay' | 'places'>,
): Promise<RetentionCost> {
  const { rows } = await sql<RetentionCost>`
    select ${costOf} from (${followed(read, { ...cohort, by: 'none' })}) f`.execute(read.sql)
  return rows[0] ?? noCost
}

const addCosts = (one: RetentionCost, other: RetentionCost): RetentionCost => ({
  complaints: one.complaints + other.complaints,
  remedies: one.remedies + other.remedies,
  boughtSince: one.boughtSince + other.boughtSince,
  stayed: one.stayed + other.stayed,
})

const noCost: RetentionCost = { complaints: 0, remedies: 0, boughtSince: 0, stayed: 0 }

/**
 * How long customers stay after a complaint, against those without one; and what remedies cost against what was kept.
 * Only cases of places that the reader sees count; confidential ones never do.
 */
export async function retentionBy(
  read: Read,
  { by, language }: { by: RetentionCut; language: Language },
): Promise<Answer> {
  const count = await lastCount(read)
  const places = placesSeen(read.actor)
  const cohort = count && { by, onDay: count.onDay, places }
  const names = await groupNames(read, { by, language })
  const groups = [...(cohort ? await endingsOf(read, cohort) : [])].map(([group, { endings, cost }]) => {
    const points = survival(endings)
    return {
      group,
      name: names.get(group) ?? null,
      customers: atRiskAt(endings, 0),
      left: points.reduce((sum, { left }) => sum + left, 0),
      // Beyond the last day that is known of anybody there is nothing to say.
      curve: steps
        .filter((days) => atRiskAt(endings, days) > 0)
        .map((days) => surely(shareAt(points, days), atRiskAt(endings, days))),
      atRisk: steps.map((days) => atRiskAt(endings, days)),
      cost: group === 'others' ? null : cost,
    }
  })
  return {
    formerDays: (await rulesOf(read)).formerDays,
    currency: (await organizationOf(read)).currency,
    ratio: (await loyaltyRulesOf(read)).ratio,
    groups: groups.toSorted((a, b) => rank(a) - rank(b)),
    steps,
    cost: cohort ? (places ? await retentionCost(read, cohort) : count.figures.cost) : noCost,
  }
}

/** Who did not complain comes last; of the others the largest group first. */
const rank = ({ group, customers }: { group: string; customers: number }): number =>
  group === 'others' ? 1 : -customers

/**
 * Where nobody has left yet, Greenwood's variance is nothing and would promise certainty: the interval is then that of
 * none of so many (Clopper and Pearson 1934, Biometrika 26, 404–413).
 */
const surely = (point: Answer['groups'][number]['curve'][number], atRisk: number) => ({
  share: point.share,
  low: point.share === 1 ? 0.025 ** (1 / atRisk) : point.low,
  high: point.high,
})

type GroupOf = {
  readonly endings: { days: number; left: number; stillThere: number }[]
  readonly cost: RetentionCost
}

async function endingsOf(read: Read, cohort: Cohort): Promise<Map<string, GroupOf>> {
  if (cohort.places === null) {
    const sheets = await read.sql
      .selectFrom('retentionSheet')
      .select(['grouped', 'endings', 'cost'])
      .where('organizationId', '=', read.organizationId)
      .where('cut', '=', cohort.by)
      .execute()
    return new Map(
      sheets.map(({ grouped, endings, cost }) => [
        grouped,
        { endings: endings.map(([days, left, stillThere]) => ({ days, left, stillThere })), cost },
      ]),
    )
  }
  const { rows } = await endingsIn(read, cohort).execute(read.sql)
  const groups = Map.groupBy(rows, ({ grouped }) => grouped)
  return new Map(
    [...groups].map(([group, some]) => [
      group,
      {
        endings: some.map(({ days, hasLeft, stillThere }) => ({ days, left: hasLeft, stillThere })),
        cost: some.reduce(addCosts, noCost),
      },
    ]),
  )
}

async function groupNames(
  read: Read,
  { by, language }: { by: RetentionCut; language: Language },
): Promise<Map<string, string>> {
  if (by !== 'category' && by !== 'remedy') return new Map()
  const { rows } = await sql<{ id: string; key: string | null; names: Words }>`
    select id, key, names from ${sql.table(by)} where organization_id = ${read.organizationId}`.execute(
    read.sql,
  )
  const nameOf = by === 'category' ? categoryName : remedyName
  return new Map(rows.map(({ id, key, names }) => [id, nameOf({ key, names }, language)]))
}

/** Those behind a curve, page by page; who left first stands first. */
export async function retentionCustomers(
  read: Read,
  { by, group, after, limit }: QueryOf<typeof listRetention>,
): Promise<AnswerGiven<typeof listRetention>> {
  const count = await lastCount(read)
  if (!count) return { items: [], next: null }
  const from = after ? readNumberCursor(after, 2) : null
  const cohort = { by, onDay: count.onDay, places: placesSeen(read.actor) }
  const isOthers = sql`(f.complaint_id is null)`
  // Each half in the order of an index, so that a page is read without sorting everybody.
  const half = ({
    hasLeft,
    order,
    later,
  }: {
    hasLeft: boolean
    order: RawBuilder<unknown>
    later: RawBuilder<unknown>
  }) => sql`
    (select f.root as id, f.complaint_id, f.from_on::text as "from", f.days, f.has_left
    from (${followed(read, cohort)}) f
    where ${group === 'others' ? isOthers : sql`not ${isOthers}`} and f.grouped = ${group}
      and ${hasLeft ? sql`f.gone_on <= ${count.onDay}::date` : sql`f.gone_on > ${count.onDay}::date`} ${later}
    order by ${order}, f.root limit ${limit + 1})`
  const [isStaying, days, id] = [from?.numbers[0] === '1', from?.numbers[1], from?.id]
  const left = half({
    hasLeft: true,
    order: sql`f.gone_on - f.from_on`,
    later: from ? sql`and (f.gone_on - f.from_on, f.root) > (${days}::int, ${id}::uuid)` : sql``,
  })
  const there = half({
    hasLeft: false,
    order: sql`f.from_on desc`,
    later: isStaying
      ? sql`and f.from_on <= ${count.onDay}::date - ${days}::int and (${count.onDay}::date - f.from_on, f.root) > (${days}::int, ${id}::uuid)`
      : sql``,
  })
  const { rows } = await sql<FollowedRow>`
    select f.*, c.name, coalesce(k.is_confidential or k.is_set_aside, false) as is_hidden from (
      select * from (${isStaying ? there : sql`${left} union all ${there}`}) f
      order by f.has_left desc, f.days, f.id limit ${limit + 1}
    ) f join customer c on c.organization_id = ${read.organizationId} and c.id = f.id
    left join complaint k on k.organization_id = ${read.organizationId} and k.id = f.complaint_id
    order by f.has_left desc, f.days, f.id`.execute(read.sql)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    // Made confidential or set aside since the last count: named to nobody, and counted no more by the next one.
    items: page.flatMap(({ isHidden, complaintId: _complaintId, ...row }) => (isHidden ? [] : [row])),
    next: rows.length > limit && last ? cursorOf(last.hasLeft ? '0' : '1', String(last.days), last.id) : null,
  }
}

type FollowedRow = AnswerGiven<typeof listRetention>['items'][number] & {
  readonly isHidden: boolean
  readonly complaintId: string | null
}
