import { sql, type RawBuilder } from 'kysely'
import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import {
  segments,
  loyaltyStates,
  type listLoyal,
  type readCustomerLoyalty,
  type readLoyalty,
} from '../../../shared/api/loyalty.ts'
import type { Read } from '../../kernel/ctx.ts'
import { cursorOf, readNumberCursor } from '../../kernel/db/cursor.ts'
import { Refusal } from '../../kernel/errors.ts'
import { shownId } from '../customers/customers.queries.ts'
import { rulesOf, todayOf } from '../customers/types.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { quarterEnds, year, type GroupFigures, type LoyaltyRules } from './loyalty.rules.ts'

type Answer = AnswerGiven<typeof readLoyalty>

/** The last count of what customers bought; null before the first. */
export async function lastCount(read: Read) {
  const row = await read.sql
    .selectFrom('loyaltyCount')
    .select(['onDay', 'countedAt', 'tookMs', 'figures'])
    .where('organizationId', '=', read.organizationId)
    // Whoever counts for the first time has a row that says nothing yet.
    .where('tookMs', '>', 0)
    .executeTakeFirst()
  return row ?? null
}

const nothingCounted = {
  repeat: { part: 0, all: 0 },
  churn: { part: 0, all: 0 },
  tenureDays: null,
  leftOut: [],
  withoutAmount: 0,
} as const satisfies GroupFigures

/** How loyal customers are, all or those of one type, as of the last count and at the ends of the last quarters. */
export async function loyaltyOf(
  read: Read,
  { customerType, customerTypeAt = 'now' }: QueryOf<typeof readLoyalty> = {},
): Promise<Answer> {
  const count = await lastCount(read)
  const on = count?.onDay ?? (await todayOf(read))
  const days = [...quarterEnds(on), on]
  let rowsOf = read.sql
    .selectFrom('portfolioDay')
    .select(['onDay', 'segment', 'state', 'customers', 'value'])
    .where('organizationId', '=', read.organizationId)
    .where('onDay', 'in', days)
    .where('moment', '=', customerType ? customerTypeAt : 'then')
  if (customerType) rowsOf = rowsOf.where('type', '=', customerType)
  const rows = await rowsOf.execute()
  const now = rows.filter(({ onDay }) => onDay === on)
  const { repeat, churn, tenureDays, leftOut, withoutAmount } =
    (customerType ? count?.figures.ofType[customerType] : count?.figures) ?? nothingCounted
  return {
    on,
    countedAt: count?.countedAt ?? null,
    currency: (await organizationOf(read)).currency,
    formerDays: (await rulesOf(read)).formerDays,
    repeat,
    churn,
    tenureDays,
    leftOut,
    withoutAmount,
    states: byState(now),
    segments: bySegment(now),
    portfolio: days.map((day) => ({
      on: day,
      segments: bySegment(rows.filter(({ onDay }) => onDay === day)).map(({ value: _value, ...row }) => row),
      states: byState(rows.filter(({ onDay }) => onDay === day)).map(({ value: _value, ...row }) => row),
    })),
  }
}

type Counted = Pick<Answer['states'][number], 'state' | 'customers' | 'value'> & {
  readonly segment: (typeof segments)[number]
}

const sumOf = (some: readonly Counted[], of: 'customers' | 'value') =>
  some.reduce((total, row) => total + row[of], 0)

const byState = (some: readonly Counted[]) =>
  loyaltyStates.map((state) => {
    const those = some.filter((row) => row.state === state)
    return { state, customers: sumOf(those, 'customers'), value: sumOf(those, 'value') }
  })

const bySegment = (some: readonly Counted[]) =>
  segments.map((segment) => {
    const those = some.filter((row) => row.segment === segment)
    const loyal = those.filter(({ state }) => state !== 'once' && state !== 'lost')
    return {
      segment,
      customers: sumOf(those, 'customers'),
      loyal: sumOf(loyal, 'customers'),
      value: sumOf(those, 'value'),
    }
  })

const isLoyal = (standing: RawBuilder<unknown>) => sql`${standing}.state not in ('once', 'lost')`

/** Of whom a figure across segments and states counts, as of a day. */
const groups = (onDay: string, formerDays: number) => ({
  loyal: isLoyal(sql`s`),
  repeat: sql`s.purchase_days > 1`,
  churned: sql`s.last_then >= ${onDay}::date - ${year + formerDays}::int and s.last_on < ${onDay}::date - ${formerDays}::int`,
  customersThen: sql`s.last_then >= ${onDay}::date - ${year + formerDays}::int`,
  staying: sql`s.state <> 'lost'`,
})

/** What is said of all customers at once, or of those of one type, from how each stands. */
export async function loyaltyFigures(
  read: Read,
  { onDay, rules, type }: { onDay: string; rules: LoyaltyRules; type: CustomerType | null },
): Promise<GroupFigures> {
  const among = (customerId: RawBuilder<unknown>) =>
    type === null
      ? sql``
      : sql`and exists (select from customer c join customer r on r.organization_id = c.organization_id and r.id = coalesce(c.merged_into, c.id)
          where c.organization_id = ${read.organizationId} and c.id = ${customerId} and r.type = ${type})`
  const { formerDays } = await rulesOf(read)
  const { currency } = await organizationOf(read)
  const those = groups(onDay, formerDays)
  const { rows } = await sql<
    Record<'repeat' | 'all' | 'churned' | 'then', number> & { tenure: number | null }
  >`
    select count(*)::int as all, (count(*) filter (where ${those.repeat}))::int as repeat,
      (count(*) filter (where ${those.churned}))::int as churned, (count(*) filter (where ${those.customersThen}))::int as then,
      percentile_cont(0.5) within group (order by s.last_on - s.first_on) filter (where ${those.staying}) as tenure
    from loyalty_standing s where s.organization_id = ${read.organizationId} ${among(sql`s.customer_id`)}`.execute(
    read.sql,
  )
  const left = await sql<{ currency: string | null; purchases: number; amount: number }>`
    select case when amount is not null then currency end as currency, count(*)::int as purchases, coalesce(sum(amount), 0)::float8 as amount
    from customer_purchase p where organization_id = ${read.organizationId} and purchased_on <= ${onDay}::date
      and (amount is null or (currency <> ${currency} and not ${JSON.stringify(rules.rates)}::jsonb ? currency)) ${among(sql`p.customer_id`)}
    group by 1 order by 2 desc, 1`.execute(read.sql)
  const [row] = rows
  return {
    repeat: { part: row?.repeat ?? 0, all: row?.all ?? 0 },
    churn: { part: row?.churned ?? 0, all: row?.then ?? 0 },
    tenureDays: row?.tenure ?? null,
    leftOut: left.rows.flatMap(({ currency: other, ...rest }) =>
      other === null ? [] : [{ currency: other, ...rest }],
    ),
    withoutAmount: left.rows.find((each) => each.currency === null)?.purchases ?? 0,
  }
}

/** Those behind a figure of the last count, page by page. */
export async function loyalCustomers(
  read: Read,
  { segment, state, on, those, customerType, customerTypeAt, after, limit }: QueryOf<typeof listLoyal>,
): Promise<AnswerGiven<typeof listLoyal>> {
  const count = await lastCount(read)
  if (!count) return { items: [], next: null }
  const { formerDays } = await rulesOf(read)
  const from = after ? readNumberCursor(after, 1) : null
  // How they stand as of the last count is said of each; who is listed, and in which order, may be by a past day.
  const isPast = on !== undefined && on !== count.onDay
  const then = isPast ? sql`m` : sql`s`
  const place = sql`coalesce(${then}.value, 0)`
  const type = isPast && customerTypeAt === 'then' ? sql`m.type` : sql`c.type`
  const { rows } = await sql<LoyalRow>`
    select s.customer_id as id, c.name, s.segment, s.state, s.last_on::text as last_purchase_on, s.purchase_days, s.value::float8 as value,
      jsonb_build_object('recency', s.recency, 'frequency', s.frequency, 'monetary', s.monetary) as scores, ${place}::text as place
    from loyalty_standing s join customer c on c.organization_id = s.organization_id and c.id = s.customer_id
      ${isPast ? sql`join portfolio_member m on m.organization_id = s.organization_id and m.customer_id = s.customer_id and m.on_day = ${on}::date` : sql``}
    where s.organization_id = ${read.organizationId} ${segment ? sql`and ${then}.segment = ${segment}` : sql``} ${state ? sql`and ${then}.state = ${state}` : sql``}
      ${those ? sql`and ${isPast && those === 'loyal' ? isLoyal(then) : groups(count.onDay, formerDays)[those]}` : sql``}
      ${customerType ? sql`and ${type} = ${customerType}` : sql``}
      ${from ? sql`and ${place} <= ${from.numbers[0]}::numeric and (-${place}, ${then}.customer_id) > (-${from.numbers[0]}::numeric, ${from.id}::uuid)` : sql``}
    order by ${place} desc, ${then}.customer_id limit ${limit + 1}`.execute(read.sql)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(({ place: _place, ...row }) => row),
    next: rows.length > limit && last ? cursorOf(last.place, last.id) : null,
  }
}

/** How the loyalty of whoever a profile is shown with stands and came about. */
export async function loyaltyOfCustomer(
  read: Read,
  { customerId }: { customerId: string },
): Promise<AnswerGiven<typeof readCustomerLoyalty>> {
  const { rows } = await sql<{ id: string }>`select ${shownId('c')} as id from customer c
    where c.organization_id = ${read.organizationId} and c.id = ${customerId}`.execute(read.sql)
  const [row] = rows
  if (!row) throw new Refusal('notFound', {}, 404)
  const own = sql`s.organization_id = ${read.organizationId} and s.customer_id = ${row.id}`
  const standing = await sql<NonNullable<AnswerGiven<typeof readCustomerLoyalty>['now']>>`
    select s.state, s.segment, s.first_on::text as first_purchase_on, s.last_on::text as last_purchase_on, s.purchase_days
    from loyalty_standing s where ${own}`.execute(read.sql)
  const history = await sql<AnswerGiven<typeof readCustomerLoyalty>['history'][number]>`
    select s.state, s.since::text as since from loyalty_change s where ${own} order by s.since desc`.execute(
    read.sql,
  )
  return {
    formerDays: (await rulesOf(read)).formerDays,
    now: standing.rows[0] ?? null,
    history: history.rows,
  }
}

type LoyalRow = AnswerGiven<typeof listLoyal>['items'][number] & { readonly place: string }

/** Of these days those of which nothing is stored, or of which purchases were told since they were counted. */
export async function daysToCount(read: Read, days: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select d::text as day from unnest(${[...days]}::date[]) d
    left join (select on_day, min(counted_at) as counted_at from portfolio_day
      where organization_id = ${read.organizationId} group by 1) p on p.on_day = d
    where exists (select from customer_purchase b where b.organization_id = ${read.organizationId}
      and b.added_at > coalesce(p.counted_at, '-infinity') and b.purchased_on <= d) order by 1`.execute(
    read.sql,
  )
  return rows.map(({ day }) => day)
}

/** When anything was last changed that counts; null for never. */
export async function changedAt(read: Read): Promise<Date | null> {
  const own = sql`organization_id = ${read.organizationId}`
  const { rows } = await sql<{ at: Date | null }>`select greatest(
    (select max(added_at) from customer_purchase where ${own}), (select max(updated_at) from complaint where ${own}),
    (select asked_at from loyalty_count where ${own}),
    -- Taking back an import deletes purchases until it is cleared.
    (select max(coalesce(cleared_at, ${read.now}::timestamptz)) from customer_import where ${own} and undone_at is not null)
  ) as at`.execute(read.sql)
  return rows[0]?.at ?? null
}
