import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import type { Period } from './periods.rules.ts'
import type { CountedCase } from './return-figures.rules.ts'

/**
 * The complaints that concern a period: open in it, or paid for in it. What was a duplicate or no complaint to us is
 * not counted; confidential ones are, for the authority counts them too. A case is finished when the final answer
 * was given, else when it was closed.
 */
export async function countedCases(
  read: Read,
  { period: { from, to }, timeZone, entityId, isEntityAsked }: Asked,
): Promise<CountedCase[]> {
  const { rows } = await sql<CountedCase>`
    select c.id, c.product_id as "productId", c.category_id as "categoryId", c.is_vulnerable as "isVulnerable",
      to_char(c.received_at at time zone ${timeZone}, 'YYYY-MM-DD') as "receivedOn",
      to_char(coalesce(c.answered_at, c.closed_at) at time zone ${timeZone}, 'YYYY-MM-DD') as "finishedOn",
      c.answered_at is not null as "isAnswered",
      (not ${isEntityAsked}::boolean or u.parent_id is not null) as "hasEntity",
      (select bool_or(p.result <> 'notUpheld') from decision_point p
        where p.organization_id = c.organization_id and p.decision_id = (
          select d.id from decision d where d.organization_id = c.organization_id and d.complaint_id = c.id
            and d.withdrawn_at is null order by d.decided_at desc, d.id desc limit 1)) as "isUpheld",
      coalesce((select (sum(g.cost) * 100)::bigint from given_remedy g
        join remedy r on r.organization_id = g.organization_id and r.id = g.remedy_id and r.is_monetary
        where g.organization_id = c.organization_id and g.complaint_id = c.id
          and g.carried_out_on >= ${from}::date and g.carried_out_on <= ${to}::date), 0)::float8 as "redressCents"
    from complaint c
      left join unit u on u.organization_id = c.organization_id and u.id = c.site_id
    where c.organization_id = ${read.organizationId} and c.kind = 'complaint' and c.import_id is null
      and coalesce(c.outcome, '') not in ('duplicate', 'outOfScope')
      and c.received_at < ((${to}::date + 1)::timestamp at time zone ${timeZone})
      and (coalesce(c.answered_at, c.closed_at) is null
        or coalesce(c.answered_at, c.closed_at) >= (${from}::date::timestamp at time zone ${timeZone})
        or exists (select from given_remedy g where g.organization_id = c.organization_id and g.complaint_id = c.id
          and g.carried_out_on >= ${from}::date and g.carried_out_on <= ${to}::date))
      and (${entityId}::uuid is null or u.parent_id = ${entityId}::uuid)`.execute(read.sql)
  return rows
}

type Asked = {
  readonly period: Period
  /** Days are those of its clock. */
  readonly timeZone: string
  /** The legal entity whose sites are counted; null: all of the organization. */
  readonly entityId: string | null
  /** Whether a case that belongs to no legal entity lacks something. */
  readonly isEntityAsked: boolean
}
