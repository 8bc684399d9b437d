import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { addCustomer as addCustomerEndpoint } from '../../../shared/api/customers.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { importRows, removeImported, startImport, undoImport } from '../customers/imports.commands.ts'
import { addCustomer } from '../customers/profiles.commands.ts'
import { todayOf } from '../customers/types.queries.ts'
import { insertPurchases, type NewPurchase } from '../customers/types.store.ts'
import { addDays } from './analysis.rules.ts'
import { rebuildLoyalty, refreshLoyalty } from './loyalty.commands.ts'
import { loyaltyOf } from './loyalty.queries.ts'
import { growth, isDue, quarterEnds, year } from './loyalty.rules.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const newCustomer = (name: string) =>
  addCustomer(redress.ctx(), addCustomerEndpoint.body.parse({ language: 'en', name }))

const buy = (customerId: string, bought: readonly Bought[]) =>
  inTransaction(redress.ctx(), (tx) => {
    const rows: NewPurchase[] = bought.map(({ on, ...rest }) => ({
      ...rest,
      id: tx.newId(),
      customerId,
      purchasedOn: on,
      orderNumber: null,
      orderKey: null,
      productText: null,
      quantity: null,
      importId: null,
    }))
    return insertPurchases(tx, rows)
  })

type Bought = { readonly on: string; readonly amount: number | null; readonly currency: string | null }
const formerDays = 540

/** How many of the others are below, by looking at each; the score by fifths of the documentation. */
function slowScore<T>(all: readonly T[], one: T): number {
  const below = all.filter((other) => other < one).length
  return Math.min(5, 1 + Math.floor((5 * below) / Math.max(1, all.length - 1)))
}

/** What the sheets must say of a day, counted one customer after the other from nothing but purchases. */
function plainCount(customers: readonly (readonly Bought[])[], day: string): Map<string, number> {
  const facts = customers.flatMap((all) => {
    const bought = all.filter(({ on }) => on <= day).toSorted((a, b) => (a.on < b.on ? -1 : 1))
    const days = [...new Set(bought.map(({ on }) => on))]
    const amounts = bought.filter(({ amount, currency }) => amount !== null && currency !== 'USD')
    const sum = (from: string, to: string) =>
      amounts.reduce((total, { on, amount }) => total + (on > from && on <= to ? (amount ?? 0) : 0), 0)
    const [last, second] = [days.at(-1), days[1]]
    if (last === undefined) return []
    const [yearAgo, before] = [addDays(day, -year), addDays(day, -2 * year)]
    const state =
      last < addDays(day, -formerDays)
        ? 'lost'
        : second === undefined
          ? 'once'
          : second > yearAgo
            ? 'created'
            : sum(yearAgo, day) > sum(before, yearAgo) * growth
              ? 'strengthened'
              : 'kept'
    return [{ last, count: days.length, value: amounts.length ? sum('', day) : null, state }]
  })
  const values = facts.flatMap(({ value }) => (value === null ? [] : [value]))
  const counts = new Map<string, number>()
  for (const { last, count, value, state } of facts) {
    const r = slowScore(
      facts.map((other) => other.last),
      last,
    )
    const f = slowScore(
      facts.map((other) => other.count),
      count,
    )
    const fm = value === null ? f : (f + slowScore(values, value)) / 2
    const segment =
      r >= 4 && fm >= 4
        ? 'best'
        : r >= 3 && fm >= 3
          ? 'steady'
          : r >= 3
            ? 'recent'
            : fm >= 3
              ? 'fading'
              : 'quiet'
    counts.set(`${segment} ${state}`, (counts.get(`${segment} ${state}`) ?? 0) + 1)
  }
  return counts
}

const someone = fc.array(
  fc.record({
    ago: fc.integer({ min: 0, max: 1300 }),
    amount: fc.option(fc.integer({ min: 0, max: 500 })),
    currency: fc.constantFrom(null, 'TRY', 'USD'),
  }),
  { maxLength: 6 },
)

test('the sheets say what a plain count says, of today and of each past quarter, for whatever was bought', async () => {
  const customerIds: string[] = []
  for (let n = 0; n < 25; n += 1) customerIds.push(await newCustomer(`Customer ${n}`))
  const today = await inRead(redress.ctx(), todayOf)
  await fc.assert(
    fc.asyncProperty(fc.array(someone, { minLength: 1, maxLength: 25 }), async (given) => {
      const customers = given.map((all) =>
        all.map(({ ago, amount, currency }) => ({ on: addDays(today, -ago), amount, currency })),
      )
      await inTransaction(redress.ctx(), (tx) =>
        tx.sql.deleteFrom('customerPurchase').where('organizationId', '=', tx.organizationId).execute(),
      )
      for (const [index, all] of customers.entries()) await buy(customerIds[index] ?? '', all)
      await rebuildLoyalty(redress.ctx())
      const { rows: stored } = await inRead(redress.ctx(), (read) =>
        sql<{ onDay: string; segment: string; state: string; customers: number }>`
          select on_day::text, segment, state, sum(customers)::int as customers from portfolio_day
          where moment = 'then' group by 1, 2, 3`.execute(read.sql),
      )
      for (const day of [...quarterEnds(today), today])
        assert.deepEqual(
          new Map(
            stored
              .filter(({ onDay }) => onDay === day)
              .map(({ segment, state, customers: number }) => [`${segment} ${state}`, number]),
          ),
          plainCount(customers, day),
          day,
        )
    }),
    { numRuns: 12 },
  )
})

test('amounts in a currency without a rate are named and counted, and in no sum', async () => {
  const today = await inRead(redress.ctx(), todayOf)
  await buy(await newCustomer('Abroad'), [
    { on: today, amount: 70, currency: 'USD' },
    { on: today, amount: null, currency: null },
    { on: today, amount: 30, currency: 'TRY' },
  ])
  await rebuildLoyalty(redress.ctx())
  const { leftOut, withoutAmount, states } = await inRead(redress.ctx(), (read) => loyaltyOf(read))
  const { rows } = await inRead(redress.ctx(), async (read) => ({
    rows: await read.sql.selectFrom('customerPurchase').select(['amount', 'currency']).execute(),
  }))
  const dollars = rows.filter(({ amount, currency }) => amount !== null && currency === 'USD')
  const total = (some: typeof rows) => some.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  assert.deepEqual(leftOut, [{ currency: 'USD', purchases: dollars.length, amount: total(dollars) }])
  assert.equal(withoutAmount, rows.filter(({ amount }) => amount === null).length)
  assert.equal(
    states.reduce((sum, { value }) => sum + value, 0),
    total(rows.filter(({ currency }) => currency !== 'USD')),
  )
})

test('a new purchase counts with the next count, the state of its customer gets a dated history', async () => {
  const id = await newCustomer('New')
  const today = await inRead(redress.ctx(), todayOf)
  const history = () =>
    inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('loyaltyChange')
        .select(['since', 'state'])
        .where('customerId', '=', id)
        .orderBy('since')
        .execute(),
    )
  const tomorrow = (days: number) => ({
    ...redress.ctx(),
    now: new Date(redress.ctx().now.getTime() + days * 86_400_000),
  })
  await buy(id, [{ on: addDays(today, -40), amount: 5, currency: null }])
  await refreshLoyalty(tomorrow(1))
  await buy(id, [{ on: today, amount: 5, currency: null }])
  await refreshLoyalty(tomorrow(2))
  assert.deepEqual((await history()).map(({ since, state }) => [since, state]).slice(-2), [
    [addDays(today, 1), 'once'],
    [addDays(today, 2), 'created'],
  ])
})

test('what was counted rests for sixty times as long as it took, unless a day has passed', () => {
  const last = { onDay: '2026-11-23', countedAt: new Date('2026-11-23T10:00:00Z'), tookMs: 5000 }
  const at = (time: string, changed: string | null, today = '2026-11-23') =>
    isDue(last, {
      now: new Date(`2026-11-23T${time}Z`),
      today,
      changedAt: changed === null ? null : new Date(`2026-11-23T${changed}Z`),
    })
  assert.equal(at('10:04:00', '10:01:00'), false)
  assert.equal(at('10:05:00', '10:01:00'), true)
  assert.equal(at('10:05:00', null), false)
  assert.equal(at('10:05:00', '09:00:00'), false)
  assert.equal(at('10:05:00', null, '2026-11-24'), true)
  assert.equal(isDue(null, { now: new Date(), today: '2026-11-23', changedAt: null }), true)
})

test('what a file brought counts no more, however long after it was taken back its last purchase went', async () => {
  const organizationId = await redress.otherOrganization()
  const at = (minutes: number) => ({
    ...redress.ctx(),
    organizationId,
    now: new Date(Date.now() + minutes * 60_000),
  })
  const importId = await startImport(at(-200), {
    kind: 'purchases',
    fileName: 'till.csv',
    head: ['Number', 'Day'],
    options: { mapping: ['customerNumber', 'on'], dayOrder: 'ymd', decimal: '.' },
    rowCount: 1,
  })
  await importRows(at(-199), { importId, from: 0, rows: [['C-1', '2026-01-05']] })
  await undoImport(at(-150), { importId })
  // The machine was off, and counts before it goes on with the file.
  await refreshLoyalty(at(-80))
  const counted = async () => {
    const { states } = await inRead(at(0), loyaltyOf)
    return states.reduce((sum, { customers }) => sum + customers, 0)
  }
  assert.equal(await counted(), 1)
  await removeImported(at(-100), importId)
  await refreshLoyalty(at(10))
  assert.equal(await counted(), 0)
})
