import { sql } from 'kysely'
import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import { retentionCuts, type LoyaltyState, type Segment } from '../../../shared/api/loyalty.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import type { LoyaltyFigures, LoyaltyRules, RetentionCost } from './loyalty.rules.ts'
import { membersOn } from './retention-members.queries.ts'
import { endingsIn, summedCost } from './retention.queries.ts'
import { standings } from './standing.queries.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    loyaltyCount: {
      organizationId: string
      onDay: string
      countedAt: Date
      tookMs: number
      askedAt: Date | null
      figures: LoyaltyFigures
    }
    loyaltyChange: { organizationId: string; customerId: string; since: string; state: LoyaltyState }
    portfolioDay: {
      organizationId: string
      onDay: string
      moment: 'then' | 'now'
      /** Empty where nothing told. */
      type: CustomerType | ''
      segment: Segment
      state: LoyaltyState
      customers: number
      value: number
      countedAt: Date
    }
    loyaltyRules: LoyaltyRules & {
      organizationId: string
      version: number
      reason: string
      changedAt: Date
      changedBy: string | null
    }
    retentionSheet: {
      organizationId: string
      cut: string
      grouped: string
      /** Days, how many left, how many were last seen still there. */
      endings: [number, number, number][]
      cost: RetentionCost
    }
  }
}

type Asked = { readonly rules: LoyaltyRules }

/**
 * How the portfolio stood on past days and who was in it, in the place of what was said of them before. Customers of whom
 * no state was ever noted get theirs of these days as history.
 */
export async function countPastDays(
  tx: Tx,
  { days, rules }: Asked & { days: readonly string[] },
): Promise<void> {
  if (days.length === 0) return
  const { timeZone } = await organizationOf(tx)
  for (const table of ['portfolio_day', 'portfolio_member'])
    await sql`delete from ${sql.table(table)}
      where organization_id = ${tx.organizationId} and on_day = any (${[...days]}::date[])`.execute(tx.sql)
  await sql`
    ${await standings(tx, { days, rules })}, typed as (
      select distinct on (d.on_day, h.customer_id) d.on_day, h.customer_id as root, h.type
      from days d join customer_type_change h
        on h.organization_id = ${tx.organizationId} and h.since < (d.on_day + 1)::timestamp at time zone ${timeZone}
      order by d.on_day, h.customer_id, h.since desc
    ), kept as materialized (
      select s.*, t.type from standing s left join typed t using (on_day, root)
    ), member as (
      insert into portfolio_member (organization_id, on_day, customer_id, segment, state, value, type)
      select ${tx.organizationId}, on_day, root, segment, state, value, type from kept
    ), noted as (
      insert into loyalty_change (organization_id, customer_id, since, state)
      select ${tx.organizationId}, root, on_day, state
      from (select *, lag(state) over (partition by root order by on_day) as before from kept) k
      where state is distinct from before and not exists (select from loyalty_change c
        where c.organization_id = ${tx.organizationId} and c.customer_id = k.root)
    )
    insert into portfolio_day (${portfolioDay})
    select ${tx.organizationId}, on_day, 'then', coalesce(type, ''), segment, state, count(*), coalesce(sum(value), 0), ${tx.now}
    from kept group by on_day, type, segment, state`.execute(tx.sql)
}

const portfolioDay = sql.raw(
  'organization_id, on_day, moment, type, segment, state, customers, value, counted_at',
)

/** How each customer stands today, what has changed in their state, and the portfolio by the types of today. */
export async function countToday(
  tx: Tx,
  { today, keep, rules }: Asked & { today: string; keep: readonly string[] },
): Promise<void> {
  await sql`
    ${await standings(tx, { days: [today], rules })}, now as materialized (select * from standing), gone as (
      delete from loyalty_standing s where s.organization_id = ${tx.organizationId}
        and not exists (select from now n where n.root = s.customer_id)
    )
    insert into loyalty_standing (organization_id, customer_id, ${listOf(standing)})
    select ${tx.organizationId}, root, first_on, last_on, last_then, purchase_days, value, r, f, m, segment, state from now
    on conflict (organization_id, customer_id) ${replacing('loyalty_standing', standing)}`.execute(tx.sql)
  await sql`
    insert into loyalty_change (organization_id, customer_id, since, state)
    select s.organization_id, s.customer_id, ${today}::date, s.state from loyalty_standing s
    where s.organization_id = ${tx.organizationId} and s.state is distinct from (select c.state from loyalty_change c
      where c.organization_id = s.organization_id and c.customer_id = s.customer_id order by c.since desc limit 1)
    on conflict (organization_id, customer_id, since) do update set state = excluded.state`.execute(tx.sql)
  // The ends of quarters stay for good; of the days between only the last one is of use.
  await sql`delete from portfolio_day where organization_id = ${tx.organizationId} and (moment = 'now'
    or on_day <> all (${[...keep]}::date[]) and (on_day = ${today}::date or on_day + 1 <> date_trunc('quarter', on_day + 1)))`.execute(
    tx.sql,
  )
  await sql`delete from portfolio_member
    where organization_id = ${tx.organizationId} and on_day <> all (${[...keep]}::date[])`.execute(tx.sql)
  const sums = sql`s.segment, s.state, count(*), coalesce(sum(s.value), 0), ${tx.now}`
  const itsType = sql`join customer c on c.organization_id = s.organization_id and c.id = s.customer_id
    where s.organization_id = ${tx.organizationId}`
  for (const moment of ['then', 'now'])
    await sql`
      insert into portfolio_day (${portfolioDay})
      select s.organization_id, ${today}::date, ${moment}, coalesce(c.type, ''), ${sums}
      from loyalty_standing s ${itsType} group by 1, 4, 5, 6`.execute(tx.sql)
  await sql`
    insert into portfolio_day (${portfolioDay})
    select s.organization_id, s.on_day, 'now', coalesce(c.type, ''), ${sums}
    from portfolio_member s ${itsType} group by 1, 2, 4, 5, 6`.execute(tx.sql)
}

const standing = [
  'first_on',
  'last_on',
  'last_then',
  'purchase_days',
  'value',
  'recency',
  'frequency',
  'monetary',
  'segment',
  'state',
]

const listOf = (columns: readonly string[], table = '') =>
  sql.raw(columns.map((column) => table + column).join(', '))

/** Rows that say the same stay untouched. */
const replacing = (table: string, columns: readonly string[]) => {
  const set = sql.raw(columns.map((column) => `${column} = excluded.${column}`).join(', '))
  return sql`do update set ${set} where (${listOf(columns, `${table}.`)}) is distinct from (${listOf(columns, 'excluded.')})`
}

/** Whom the curves of retention follow, and what they say where every case is seen. */
export async function countRetention(tx: Tx, { today, rules }: Asked & { today: string }): Promise<void> {
  await sql`
    ${await membersOn(tx, { today, rules })}, now as materialized (
      select m.*, g.remedy_id, coalesce(g.cost, 0) as remedy_cost from members m left join given g on g.complaint_id = m.complaint_id
    ), gone as (
      delete from followed_customer f where f.organization_id = ${tx.organizationId}
        and not exists (select from now n where n.place = f.place and n.root = f.customer_id)
    )
    insert into followed_customer (organization_id, place, customer_id, ${listOf(member)})
    select ${tx.organizationId}, place, root, ${listOf(member)} from now
    on conflict (organization_id, place, customer_id) ${replacing('followed_customer', member)}`.execute(
    tx.sql,
  )
  await tx.sql.deleteFrom('retentionSheet').where('organizationId', '=', tx.organizationId).execute()
  for (const by of retentionCuts)
    await sql`
      insert into retention_sheet (organization_id, cut, grouped, endings, cost)
      select ${tx.organizationId}, ${by}, grouped, jsonb_agg(jsonb_build_array(days, has_left, still_there) order by days), ${summedCost}
      from (${endingsIn(tx, { by, onDay: today, places: null })}) e group by grouped`.execute(tx.sql)
}

const member = [
  'complaint_id',
  'from_on',
  'gone_on',
  'category_id',
  'speed',
  'remedy_id',
  'outcome',
  'remedy_cost',
  'bought_since',
]

/** Waits until nobody else counts. Whoever counts first makes the row; nobody sees it before it says something. */
export async function lockCount(tx: Tx): Promise<void> {
  await sql`insert into loyalty_count (organization_id, on_day, counted_at, took_ms, figures)
    values (${tx.organizationId}, '-infinity', '-infinity', 0, '{}') on conflict do nothing`.execute(tx.sql)
  await sql`select from loyalty_count where organization_id = ${tx.organizationId} for update`.execute(tx.sql)
  // Nothing tells the planner how many rows a part of these statements has; row by row they would take minutes.
  await sql`set local enable_nestloop = off`.execute(tx.sql)
  await sql`set local jit = off`.execute(tx.sql)
  await sql`set local work_mem = '64MB'`.execute(tx.sql)
}

export async function saveCount(
  tx: Tx,
  count: { onDay: string; tookMs: number; figures: LoyaltyFigures },
): Promise<void> {
  const row = { ...count, countedAt: tx.now }
  await tx.sql
    .insertInto('loyaltyCount')
    .values({ ...row, organizationId: tx.organizationId })
    .onConflict((conflict) => conflict.column('organizationId').doUpdateSet(row))
    .execute()
}

export const insertLoyaltyRules = (
  tx: Tx,
  rules: LoyaltyRules & { readonly version: number; readonly reason: string },
) =>
  insertRows(tx, 'loyaltyRules', [
    { ...rules, changedAt: tx.now, changedBy: tx.actor.kind === 'staff' ? tx.actor.id : null },
  ])

/** Notes that something changed which no date of a purchase or a case tells. */
export async function askForCount(tx: Tx): Promise<void> {
  await tx.sql
    .updateTable('loyaltyCount')
    .set({ askedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .execute()
}
