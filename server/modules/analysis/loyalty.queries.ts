import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import { segments, loyaltyStates, type listLoyal, type readLoyalty } from '../../../shared/api/loyalty.ts'
import type { Read } from '../../kernel/ctx.ts'
import { cursorOf, readNumberCursor } from '../../kernel/db/cursor.ts'
import { rulesOf, todayOf } from '../customers/types.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'

type Answer = AnswerGiven<typeof readLoyalty>

const quarters = 8
const year = 365
/** From here on a year in which somebody bought more than in the year before counts as strengthened. */
const growth = 1.1

/**
 * What each customer bought until each of some days, with scores from 1 to 5 for how lately and how often against all
 * others (equal ones have equal scores, the lowest of their rank), the segment and the state of loyalty. Profiles that
 * are one person's count once; only amounts in the currency of the organization count as value.
 */
async function standings(read: Read, days: readonly string[]) {
  const [{ currency }, { formerDays }] = [await organizationOf(read), await rulesOf(read)]
  return sql`
    with days as (select unnest(${[...days]}::date[]) as on_day),
    bought as (
      select coalesce(c.merged_into, c.id) as root, p.purchased_on,
        coalesce(sum(p.amount) filter (where p.currency is null or p.currency = ${currency}), 0) as value
      from customer_purchase p
      join customer c on c.organization_id = p.organization_id and c.id = p.customer_id
      where p.organization_id = ${read.organizationId}
      group by 1, 2
    ), facts as (
      select d.on_day, b.root, count(*)::int as purchase_days, min(b.purchased_on) as first_on, max(b.purchased_on) as last_on,
        (array_agg(b.purchased_on order by b.purchased_on))[2] as second_on,
        max(b.purchased_on) filter (where b.purchased_on <= d.on_day - ${year}::int) as last_then, sum(b.value) as value,
        coalesce(sum(b.value) filter (where b.purchased_on > d.on_day - ${year}::int), 0) as value_now,
        coalesce(sum(b.value) filter (where b.purchased_on <= d.on_day - ${year}::int and b.purchased_on > d.on_day - ${2 * year}::int), 0) as value_before
      from days d join bought b on b.purchased_on <= d.on_day
      group by d.on_day, b.root
    ), scored as (
      select f.*,
        least(5, 1 + floor(5 * percent_rank() over (partition by on_day order by last_on))) as r,
        least(5, 1 + floor(5 * percent_rank() over (partition by on_day order by purchase_days))) as f
      from facts f
    ), standing as (
      select s.*,
        case when r >= 4 and f >= 4 then 'best' when r >= 3 and f >= 3 then 'steady' when r >= 3 then 'recent'
          when f >= 3 then 'fading' else 'quiet' end as segment,
        case when last_on < on_day - ${formerDays}::int then 'lost'
          when purchase_days = 1 then 'once'
          when second_on > on_day - ${year}::int then 'created'
          when value_now > value_before * ${growth}::numeric then 'strengthened'
          else 'kept' end as state
      from scored s
    )`
}

/** How loyal customers are, as of today and at the ends of the last quarters. */
export async function loyaltyOf(read: Read): Promise<Answer> {
  const [today, { currency }, { formerDays }] = [
    await todayOf(read),
    await organizationOf(read),
    await rulesOf(read),
  ]
  const days = [...quarterEnds(today), today]
  const { rows } = await sql<Counted>`
    ${await standings(read, days)}
    select on_day::text as on, segment, state, count(*)::int as customers, sum(value)::float8 as value,
      (count(*) filter (where purchase_days > 1))::int as repeat
    from standing group by on_day, segment, state`.execute(read.sql)
  const now = rows.filter(({ on }) => on === today)
  const sum = (some: readonly Counted[], of: 'customers' | 'value' | 'repeat') =>
    some.reduce((total, row) => total + row[of], 0)
  const loyal = (some: readonly Counted[]) =>
    sum(
      some.filter(({ state }) => state !== 'once' && state !== 'lost'),
      'customers',
    )
  const bySegment = (some: readonly Counted[]) =>
    segments.map((segment) => {
      const those = some.filter((row) => row.segment === segment)
      return { segment, customers: sum(those, 'customers'), loyal: loyal(those), value: sum(those, 'value') }
    })
  return {
    on: today,
    currency,
    formerDays,
    repeat: { part: sum(now, 'repeat'), all: sum(now, 'customers') },
    ...(await tenureAndChurn(read, today, formerDays)),
    states: loyaltyStates.map((state) => {
      const those = now.filter((row) => row.state === state)
      return { state, customers: sum(those, 'customers'), value: sum(those, 'value') }
    }),
    segments: bySegment(now),
    portfolio: days.map((on) => ({
      on,
      segments: bySegment(rows.filter((row) => row.on === on)).map(({ value: _value, ...row }) => row),
    })),
  }
}

type Counted = {
  readonly on: string
  readonly segment: (typeof segments)[number]
  readonly state: (typeof loyaltyStates)[number]
  readonly customers: number
  readonly value: number
  readonly repeat: number
}

async function tenureAndChurn(
  read: Read,
  today: string,
  formerDays: number,
): Promise<Pick<Answer, 'tenureDays' | 'churn'>> {
  const { rows } = await sql<{ tenureDays: number | null; part: number; all: number }>`
    with bought as (
      select coalesce(c.merged_into, c.id) as root, min(p.purchased_on) as first_on, max(p.purchased_on) as last_on,
        max(p.purchased_on) filter (where p.purchased_on <= ${today}::date - ${year}::int) as last_then
      from customer_purchase p join customer c on c.organization_id = p.organization_id and c.id = p.customer_id
      where p.organization_id = ${read.organizationId} and p.purchased_on <= ${today}::date
      group by 1
    )
    select percentile_cont(0.5) within group (order by last_on - first_on) filter (where last_on >= ${today}::date - ${formerDays}::int) as tenure_days,
      (count(*) filter (where last_then >= ${today}::date - ${year + formerDays}::int))::int as all,
      (count(*) filter (where last_then >= ${today}::date - ${year + formerDays}::int and last_on < ${today}::date - ${formerDays}::int))::int as part
    from bought`.execute(read.sql)
  const [row] = rows
  return {
    tenureDays: row?.tenureDays ?? null,
    churn: { part: row?.part ?? 0, all: row?.all ?? 0 },
  }
}

/** The last days of the quarters before the one of a day, the oldest first. */
export function quarterEnds(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = Math.floor((month - 1) / 3) * 3
  return Array.from({ length: quarters }, (_each, index) =>
    new Date(Date.UTC(year, first - 3 * (quarters - 1 - index), 0)).toISOString().slice(0, 10),
  )
}

/** Of whom a figure across segments and states counts, as of today. */
const groups = (today: string, formerDays: number) => ({
  loyal: sql`s.state not in ('once', 'lost')`,
  repeat: sql`s.purchase_days > 1`,
  churned: sql`s.last_then >= ${today}::date - ${year + formerDays}::int and s.last_on < ${today}::date - ${formerDays}::int`,
  staying: sql`s.state <> 'lost'`,
})

/** Those behind a figure of today, page by page. */
export async function loyalCustomers(
  read: Read,
  { segment, state, those, after, limit }: QueryOf<typeof listLoyal>,
): Promise<AnswerGiven<typeof listLoyal>> {
  const [today, { formerDays }] = [await todayOf(read), await rulesOf(read)]
  const from = after ? readNumberCursor(after, 1) : null
  const { rows } = await sql<LoyalRow>`
    ${await standings(read, [today])}
    select s.root as id, c.name, s.segment, s.state, s.last_on::text as last_purchase_on, s.purchase_days, s.value::float8 as value, s.value::text as place
    from standing s join customer c on c.organization_id = ${read.organizationId} and c.id = s.root
    where true ${segment ? sql`and s.segment = ${segment}` : sql``} ${state ? sql`and s.state = ${state}` : sql``}
      ${those ? sql`and ${groups(today, formerDays)[those]}` : sql``}
      ${from ? sql`and (-s.value, s.root) > (-${from.numbers[0]}::numeric, ${from.id}::uuid)` : sql``}
    order by s.value desc, s.root limit ${limit + 1}`.execute(read.sql)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(({ place: _place, ...row }) => row),
    next: rows.length > limit && last ? cursorOf(last.place, last.id) : null,
  }
}

type LoyalRow = AnswerGiven<typeof listLoyal>['items'][number] & { readonly place: string }
