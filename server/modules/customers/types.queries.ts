import { sql } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { readCard } from '../../../shared/api/customer-types.ts'
import type { Read } from '../../kernel/ctx.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { shownId } from './customers.queries.ts'
import { familyOf, shownCustomer } from './profiles.queries.ts'
import { usualRules, type TypeFacts, type TypeRules } from './types.rules.ts'

/** The rules in force; version 0 before they were ever saved. */
export async function rulesOf(read: Read): Promise<TypeRules & { version: number }> {
  const row = await read.sql
    .selectFrom('customerRules')
    .select(['newDays', 'formerDays', 'talkDays', 'hasWriters', 'version'])
    .where('organizationId', '=', read.organizationId)
    .executeTakeFirst()
  return row ?? { ...usualRules, version: 0 }
}

/** Today where the organization is at home. */
export const todayOf = async (read: Read): Promise<string> => dayAtHome(read, read.now)

/** On which day something was where the organization is at home; past midnight there it may be yesterday still in UTC. */
async function dayAtHome(read: Read, at: Date): Promise<string> {
  const { timeZone } = await organizationOf(read)
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at)
}

export type Told = TypeFacts & {
  readonly id: string
  readonly type: CustomerType | null
  readonly typeReason: string | null
  readonly purchaseCount: number
  readonly purchaseValue: number
}

/** What tells the types of these profiles, each with all that are shown with it. */
export async function typeFactsOf(read: Read, rootIds: readonly string[]): Promise<Told[]> {
  if (rootIds.length === 0) return []
  const { currency, timeZone } = await organizationOf(read)
  const { rows } = await sql<Told>`
    with family as materialized (
      select id, coalesce(merged_into, id) as root from customer
      where organization_id = ${read.organizationId} and (id = any(${rootIds}::uuid[]) or merged_into = any(${rootIds}::uuid[]))
    ), bought as (
      select f.root, min(p.purchased_on) as first_on, max(p.purchased_on) as last_on, count(*)::int as number,
        coalesce(sum(p.amount) filter (where p.currency is null or p.currency = ${currency}), 0)::float8 as value
      from family f join customer_purchase p on p.organization_id = ${read.organizationId} and p.customer_id = f.id group by f.root
    ), talked as (
      select f.root, max(t.happened_on) as last_on
      from family f join customer_talk t on t.organization_id = ${read.organizationId} and t.customer_id = f.id group by f.root
    ), wrote as (
      select f.root, max(w.received_at) as last_at from family f
      cross join lateral (select c.received_at from complaint c
        where c.organization_id = ${read.organizationId} and c.customer_id = f.id and not c.is_set_aside order by c.received_at desc limit 1) w
      group by f.root
    )
    select c.id, c.type, c.type_reason, c.is_target, b.first_on::text as first_purchase_on, b.last_on::text as last_purchase_on,
      coalesce(b.number, 0) as purchase_count, coalesce(b.value, 0) as purchase_value, t.last_on::text as last_talk_on,
      (w.last_at at time zone ${timeZone})::date::text as last_wrote_on
    from customer c
    left join bought b on b.root = c.id left join talked t on t.root = c.id left join wrote w on w.root = c.id
    where c.organization_id = ${read.organizationId} and c.id = any(${rootIds}::uuid[])`.execute(read.sql)
  return rows
}

/** Customers whose type time alone may have changed by this day. */
export async function typesDue(read: Read, today: string, most: number): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('customer')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('typeDueOn', '<=', today)
    // What is shown with another counts there.
    .where('mergedInto', 'is', null)
    .orderBy('typeDueOn')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** Who wrote lately and is not taken for a customer yet, though nothing else tells their type. */
export async function writersToDerive(read: Read, since: Date, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(c.merged_into, c.id) as id
    from complaint k
    join customer c on c.organization_id = k.organization_id and c.id = k.customer_id
    join customer r on r.organization_id = c.organization_id and r.id = ${shownId('c')}
    where k.organization_id = ${read.organizationId} and k.received_at >= ${since} and not k.is_set_aside
      and r.first_purchase_on is null and r.type_reason is null and r.type is distinct from 'current'
    limit ${sql.lit(most)}`.execute(read.sql)
  return rows.map(({ id }) => id)
}

/** Shown profiles by id, after one. */
export async function shownAfter(read: Read, after: string, most: number): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('customer')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('mergedInto', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

type Card = AnswerGiven<typeof readCard>

/** Who somebody is at a glance, for whoever works on one of their cases. @throws Refusal `notFound` */
export async function cardOf(read: Read, customerId: string, complaintId: string | null): Promise<Card> {
  const root = await shownCustomer(read, customerId)
  const family = await familyOf(read, root.id)
  const { currency } = await organizationOf(read)
  const list = (rows: ReturnType<typeof sql>) =>
    sql`coalesce((select json_agg(r) from (${rows}) r), '[]'::json)`
  const mine = sql`x.organization_id = ${read.organizationId} and x.customer_id = any(${family}::uuid[])`
  const { rows } = await sql<Pick<Card, 'types' | 'purchases' | 'talks' | 'facts' | 'employerName'>>`select
    (select name from customer where organization_id = ${read.organizationId} and id = ${root.employerId}::uuid) as employer_name,
    ${list(sql`select x.type, x.since, x.reason, m.name as "byName" from customer_type_change x
      left join staff_member m on m.organization_id = x.organization_id and m.id = x.changed_by
      where ${mine} order by x.since desc limit 20`)} as types,
    ${list(sql`select x.id, x.purchased_on::text as "purchasedOn", x.order_number as "orderNumber", x.product_text as "productText",
        x.quantity::float8 as quantity, x.amount::float8 as amount, x.currency from customer_purchase x
      where ${mine} order by x.purchased_on desc, x.id desc limit 10`)} as purchases,
    ${list(sql`select x.id, x.kind, x.happened_on::text as "happenedOn", x.note from customer_talk x
      where ${mine} order by x.happened_on desc, x.id desc limit 10`)} as talks,
    ${list(sql`select x.id, x.section, x.body, x.source, x.noted_on::text as "notedOn",
        (select u.place from customer_fact_use u where u.organization_id = x.organization_id and u.fact_id = x.id
          and u.complaint_id = ${complaintId}::uuid) as "usedIn"
      from customer_fact x where ${mine} and x.removed_at is null order by x.section, x.noted_on desc limit 50`)} as facts`.execute(
    read.sql,
  )
  const [lists] = rows
  if (!lists) throw new Error('a query without tables answered no row')
  const { id, kind, name, type, typeReason, isTarget, createdAt, firstPurchaseOn, lastPurchaseOn } = root
  return {
    ...lists,
    types: lists.types.map((one) => ({ ...one, since: new Date(one.since) })),
    id,
    kind,
    name,
    type,
    typeReason,
    isTarget,
    since: firstPurchaseOn ?? (await dayAtHome(read, createdAt)),
    firstPurchaseOn,
    lastPurchaseOn,
    purchaseCount: root.purchaseCount,
    purchaseValue: Number(root.purchaseValue),
    currency,
  }
}
