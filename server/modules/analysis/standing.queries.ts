import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { rulesOf } from '../customers/types.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { growth, year, type Limits, type LoyaltyRules } from './loyalty.rules.ts'

/** The amount of a purchase `p` in the currency of the organization; null where it has none or no rate is known. */
export const amountIn = (currency: string, rates: LoyaltyRules['rates']) =>
  sql`p.amount * case when p.currency is null or p.currency = ${currency} then 1
    else (${JSON.stringify(rates)}::jsonb ->> p.currency)::numeric end`

/**
 * What each customer bought until each of some days, with scores from 1 to 5 for how lately, how often and for how much,
 * the segment and the state of loyalty. Profiles that are one person's count once.
 *
 * A score by fifths is 1 + ⌊5 · (rank − 1) / (n − 1)⌋, at most 5, where the rank is one more than the number of those who
 * are below: equal customers have equal scores, which `ntile` would part by chance. Who has no amount that counts has no
 * score of money, and how often they buy decides alone.
 */
export async function standings(
  read: Read,
  { days, rules }: { days: readonly string[]; rules: LoyaltyRules },
) {
  const [{ currency }, { formerDays }] = [await organizationOf(read), await rulesOf(read)]
  const yearAgo = sql`d.on_day - ${year}::int`
  return sql`
    with days as (select unnest(${[...days]}::date[]) as on_day),
    bought as (
      select coalesce(c.merged_into, c.id) as root, p.purchased_on, sum(${amountIn(currency, rules.rates)}) as value,
        row_number() over (partition by coalesce(c.merged_into, c.id) order by p.purchased_on) as nth
      from customer_purchase p
      join customer c on c.organization_id = p.organization_id and c.id = p.customer_id
      where p.organization_id = ${read.organizationId}
      group by 1, 2
    ), facts as (
      select d.on_day, b.root, count(*)::int as purchase_days, min(b.purchased_on) as first_on, max(b.purchased_on) as last_on,
        min(b.purchased_on) filter (where b.nth = 2) as second_on,
        max(b.purchased_on) filter (where b.purchased_on <= ${yearAgo}) as last_then, sum(b.value) as value,
        coalesce(sum(b.value) filter (where b.purchased_on > ${yearAgo}), 0) as value_now,
        coalesce(sum(b.value) filter (where b.purchased_on <= ${yearAgo} and b.purchased_on > ${yearAgo} - ${year}::int), 0) as value_before
      from days d join bought b on b.purchased_on <= d.on_day
      group by d.on_day, b.root
    ), ${segmentsOf(rules)}, standing as (
      select w.*,
        case when last_on < on_day - ${formerDays}::int then 'lost'
          when purchase_days = 1 then 'once'
          when second_on > on_day - ${year}::int then 'created'
          when value_now > value_before * ${growth}::numeric then 'strengthened'
          else 'kept' end as state
      from segmented w
    )`
}

/** Three parts of a statement: scores, their weight and the segment of everybody in a part named `facts`. */
export const segmentsOf = (rules: Limits) => sql`
    scored as (
      select f.*, ${scoreOf({ of: 'last_on', limits: rules.recencyDays })} as r,
        ${scoreOf({ of: 'purchase_days', limits: rules.purchaseDays })} as f,
        case when f.value is not null then ${scoreOf({ of: 'value', limits: rules.value })} end as m
      from facts f
    ), weighed as (
      select s.*, case when m is null then f else (f + m) / 2.0 end as fm from scored s
    ), segmented as (
      select w.*, case when r >= 4 and fm >= 4 then 'best' when r >= 3 and fm >= 3 then 'steady' when r >= 3 then 'recent'
        when fm >= 3 then 'fading' else 'quiet' end as segment from weighed w
    )`

/** By fifths of all customers of the day, or by the organization's own limits. */
function scoreOf({
  of,
  limits,
}: {
  of: 'last_on' | 'purchase_days' | 'value'
  limits: readonly number[] | null
}) {
  const measure = sql.ref(`f.${of}`)
  if (limits === null) {
    // Those without an amount stand apart from those who have one, and are in nobody's way.
    const among = sql`partition by f.on_day, ${measure} is null`
    return sql`least(5, 1 + 5 * (rank() over (${among} order by ${measure}) - 1) / greatest(1, count(*) over (${among}) - 1))::int`
  }
  if (of === 'last_on')
    return sql`5 - width_bucket(f.on_day - f.last_on, ${limits.map((days) => days + 1)}::int[])`
  return sql`1 + width_bucket(${measure}::numeric, ${[...limits]}::numeric[])`
}
