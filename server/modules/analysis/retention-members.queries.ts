import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { rulesOf } from '../customers/types.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { everywhere, noSite } from './analysis.rules.ts'
import { year, type LoyaltyRules } from './loyalty.rules.ts'
import { amountIn } from './standing.queries.ts'

/**
 * Everybody who bought within the time after which somebody counts as gone, before the first complaint of theirs, once
 * for each site at which they complained and once for the first complaint anywhere; and customers who never complained,
 * each compared from the day of one of those complaints (in turn, by their ids, so that nothing is left to chance), on
 * which they were customers, too. Somebody leaves on the day after so many days without a purchase. Confidential
 * complaints are left out, and whoever made them is in neither group.
 */
export async function membersOn(read: Read, { today, rules }: { today: string; rules: LoyaltyRules }) {
  const [{ formerDays }, { timeZone, currency }] = [await rulesOf(read), await organizationOf(read)]
  return sql`
    with bought as materialized (
      select coalesce(c.merged_into, c.id) as root, p.purchased_on, sum(${amountIn(currency, rules.rates)}) as value
      from customer_purchase p join customer c on c.organization_id = p.organization_id and c.id = p.customer_id
      where p.organization_id = ${read.organizationId} and p.purchased_on <= ${today}::date
      group by 1, 2
    ), told as materialized (
      select coalesce(c.merged_into, c.id) as root, coalesce(k.site_id, ${noSite}::uuid) as place, k.id as complaint_id,
        k.received_at, (k.received_at at time zone ${timeZone})::date as from_on, k.category_id, k.outcome,
        case when k.answered_at is null then 'never' when k.answered_at < k.received_at + interval '7 days' then 'week'
          when k.answered_at < k.received_at + interval '30 days' then 'month' else 'later' end as speed,
        k.is_confidential
      from complaint k join customer c on c.organization_id = k.organization_id and c.id = k.customer_id
      where k.organization_id = ${read.organizationId} and k.kind = 'complaint' and not k.is_set_aside
    ), firsts as materialized (
      select distinct on (at.place, t.root) at.place, t.root, t.complaint_id, t.from_on, t.category_id, t.outcome, t.speed
      from told t cross join lateral (values (t.place), (${everywhere}::uuid)) at (place)
      where not t.is_confidential order by at.place, t.root, t.received_at, t.complaint_id
    ), given as (
      select f.complaint_id, sum(g.cost) as cost, (array_agg(g.remedy_id order by g.cost desc, g.position))[1] as remedy_id
      from (select distinct complaint_id from firsts) f
      join decision d on d.organization_id = ${read.organizationId} and d.complaint_id = f.complaint_id and d.sent_at is not null and d.withdrawn_at is null
      join given_remedy g on g.organization_id = d.organization_id and g.decision_id = d.id group by 1
    ), asked as (
      select from_on, row_number() over (order by from_on, root) - 1 as turn, count(*) over () as number from firsts where place = ${everywhere}
    ), others as (
      select root, row_number() over (order by root) - 1 as turn from (select distinct root from bought except select root from told) silent
    ), compared as (
      select f.place, f.root, f.complaint_id, f.from_on, f.category_id, f.outcome, f.speed from firsts f
      union all
      select ${everywhere}::uuid, o.root, null, a.from_on, null, null, null from others o join asked a on a.turn = o.turn % a.number
    ), members as (
      select m.place, m.root, m.complaint_id, m.from_on, m.category_id, m.outcome, m.speed, max(b.purchased_on) + ${formerDays + 1}::int as gone_on,
        coalesce(sum(b.value) filter (where b.purchased_on > m.from_on and b.purchased_on <= m.from_on + ${year}::int), 0) as bought_since
      from compared m join bought b on b.root = m.root
      group by 1, 2, 3, 4, 5, 6, 7
      having bool_or(b.purchased_on <= m.from_on and b.purchased_on >= m.from_on - ${formerDays}::int)
    )`
}
