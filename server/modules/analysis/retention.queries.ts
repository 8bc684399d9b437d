import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { listRetention, readRetention } from '../../../shared/api/loyalty.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Read } from '../../kernel/ctx.ts'
import { cursorOf, readNumberCursor } from '../../kernel/db/cursor.ts'
import { visibleCases } from '../complaints/complaints.queries.ts'
import { rulesOf, todayOf } from '../customers/types.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { categoryName, type Words } from '../organization/taxonomy.rules.ts'
import { atRiskAt, shareAt, survival } from './survival.rules.ts'

type Cut = QueryOf<typeof readRetention>['by']
type Answer = AnswerGiven<typeof readRetention>

const steps = [0, 90, 180, 270, 365, 455, 545, 635, 730, 910, 1095]

/** Of which group a complaint is, by the cut. */
const groupOf: Record<Cut, ReturnType<typeof sql>> = {
  none: sql`'all'`,
  category: sql`coalesce(k.category_id::text, 'none')`,
  speed: sql`case when k.answered_at is null then 'never' when k.answered_at < k.received_at + interval '7 days' then 'week'
    when k.answered_at < k.received_at + interval '30 days' then 'month' else 'later' end`,
  remedy: sql`case when k.has_remedy then 'remedy' else 'noRemedy' end`,
  outcome: sql`coalesce(k.outcome, 'open')`,
}

/**
 * Everybody who bought within the time after which somebody counts as gone, before the first complaint of theirs; and
 * customers who never complained, each compared from the day of one of those complaints (in turn, by their ids, so that
 * nothing is left to chance), on which they were customers, too. Somebody leaves on the day after so many days without
 * a purchase; of the others the last day that is known is today. Confidential complaints and those that the reader
 * may not see are left out, and whoever made them is in neither group.
 */
async function cohort(read: Read, by: Cut) {
  const [today, { formerDays }, { timeZone }] = [
    await todayOf(read),
    await rulesOf(read),
    await organizationOf(read),
  ]
  return sql`
    with bought as materialized (
      select coalesce(c.merged_into, c.id) as root, p.purchased_on
      from customer_purchase p join customer c on c.organization_id = p.organization_id and c.id = p.customer_id
      where p.organization_id = ${read.organizationId} and p.purchased_on <= ${today}::date
      group by 1, 2
    ), ends as (
      select root, max(purchased_on) as last_on from bought group by root
    ), complained as materialized (
      select distinct on (1) coalesce(c.merged_into, c.id) as root, complaint.id as complaint_id, complaint.received_at,
        complaint.answered_at, complaint.category_id, complaint.outcome,
        (complaint.received_at at time zone ${timeZone})::date as from_on,
        exists (select from decision d join given_remedy g on g.organization_id = d.organization_id and g.decision_id = d.id
          where d.organization_id = complaint.organization_id and d.complaint_id = complaint.id and d.sent_at is not null and d.withdrawn_at is null) as has_remedy
      from complaint join customer c on c.organization_id = complaint.organization_id and c.id = complaint.customer_id
      where complaint.organization_id = ${read.organizationId} and complaint.kind = 'complaint'
        and not complaint.is_confidential and ${visibleCases(read.actor)}
      order by 1, complaint.received_at
    ), asked as (
      select from_on, row_number() over (order by from_on, root) - 1 as place, count(*) over () as number from complained
    ), others as (
      select e.root, row_number() over (order by e.root) - 1 as place from ends e
      where not exists (select from complaint k join customer c on c.organization_id = k.organization_id and c.id = k.customer_id
        where k.organization_id = ${read.organizationId} and k.kind = 'complaint' and coalesce(c.merged_into, c.id) = e.root)
    ), compared as (
      select k.root, k.from_on, ${groupOf[by]} as grouped from complained k
      union all
      select o.root, a.from_on, 'others' from others o join asked a on a.place = o.place % a.number
    ), members as (
      select m.root, m.from_on, m.grouped, e.last_on + ${formerDays + 1}::int as gone_on
      from compared m join ends e on e.root = m.root
      where exists (select from bought b where b.root = m.root and b.purchased_on <= m.from_on and b.purchased_on >= m.from_on - ${formerDays}::int)
    ), followed as (
      select root, from_on, grouped, gone_on <= ${today}::date as has_left,
        least(gone_on, ${today}::date) - from_on as days
      from members
    )`
}

/** How long customers stay after a complaint, against those without one; and what remedies cost against what was kept. */
export async function retentionBy(
  read: Read,
  { by, language }: { by: Cut; language: Language },
): Promise<Answer> {
  const { rows } = await sql<{ grouped: string; days: number; left: number; stillThere: number }>`
    ${await cohort(read, by)}
    select grouped, days, (count(*) filter (where has_left))::int as left, (count(*) filter (where not has_left))::int as still_there
    from followed group by grouped, days`.execute(read.sql)
  const names = by === 'category' ? await categoryNames(read, language) : new Map<string, string>()
  const groups = [...Map.groupBy(rows, ({ grouped }) => grouped)].map(([group, endings]) => {
    const points = survival(endings)
    return {
      group,
      name: names.get(group) ?? null,
      customers: atRiskAt(endings, 0),
      left: points.reduce((sum, { left }) => sum + left, 0),
      // Beyond the last day that is known of anybody there is nothing to say.
      curve: steps.filter((days) => atRiskAt(endings, days) > 0).map((days) => shareAt(points, days)),
      atRisk: steps.map((days) => atRiskAt(endings, days)),
    }
  })
  return {
    formerDays: (await rulesOf(read)).formerDays,
    currency: (await organizationOf(read)).currency,
    groups: groups.toSorted((a, b) => rank(a) - rank(b)),
    steps,
    cost: await costOf(read),
  }
}

/** Who did not complain comes last; of the others the largest group first. */
const rank = ({ group, customers }: { group: string; customers: number }): number =>
  group === 'others' ? 1 : -customers

/** What remedies for these complaints cost, and what those who complained have bought since. */
async function costOf(read: Read): Promise<Answer['cost']> {
  const { currency } = await organizationOf(read)
  const { rows } = await sql<Answer['cost']>`
    ${await cohort(read, 'none')}, those as (
      select f.*, k.complaint_id from followed f join complained k on k.root = f.root where f.grouped <> 'others'
    )
    select count(*)::int as complaints, (count(*) filter (where not has_left))::int as stayed,
      coalesce(sum((select sum(g.cost) from decision d join given_remedy g on g.organization_id = d.organization_id and g.decision_id = d.id
        where d.organization_id = ${read.organizationId} and d.complaint_id = t.complaint_id and d.sent_at is not null and d.withdrawn_at is null)), 0)::float8 as remedies,
      coalesce(sum((select sum(p.amount) from customer_purchase p
        where p.organization_id = ${read.organizationId} and p.purchased_on > t.from_on and p.purchased_on <= t.from_on + 365
          and (p.currency is null or p.currency = ${currency})
          and p.customer_id in (select c.id from customer c where c.organization_id = ${read.organizationId} and (c.id = t.root or c.merged_into = t.root)))), 0)::float8 as bought_since
    from those t`.execute(read.sql)
  return rows[0] ?? { complaints: 0, remedies: 0, boughtSince: 0, stayed: 0 }
}

async function categoryNames(read: Read, language: Language): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; key: string | null; names: Words }>`
    select id, key, names from category where organization_id = ${read.organizationId}`.execute(read.sql)
  return new Map(rows.map(({ id, key, names }) => [id, categoryName({ key, names }, language) ?? '']))
}

/** Those behind a curve, page by page; who left first stands first. */
export async function retentionCustomers(
  read: Read,
  { by, group, after, limit }: QueryOf<typeof listRetention>,
): Promise<AnswerGiven<typeof listRetention>> {
  const from = after ? readNumberCursor(after, 2) : null
  const place = sql`(case when f.has_left then 0 else 1 end, f.days, f.root)`
  const { rows } = await sql<AnswerGiven<typeof listRetention>['items'][number]>`
    ${await cohort(read, by)}
    select f.root as id, c.name, f.from_on::text as "from", f.days, f.has_left
    from followed f join customer c on c.organization_id = ${read.organizationId} and c.id = f.root
    where f.grouped = ${group}
      ${from ? sql`and ${place} > (${from.numbers[0]}::int, ${from.numbers[1]}::int, ${from.id}::uuid)` : sql``}
    order by f.has_left desc, f.days, f.root limit ${limit + 1}`.execute(read.sql)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    next: rows.length > limit && last ? cursorOf(last.hasLeft ? '0' : '1', String(last.days), last.id) : null,
  }
}
