import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { customerTypes } from '../../../shared/api/customer-type-names.ts'
import { retentionCuts } from '../../../shared/api/loyalty.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'
import { addRow } from '../organization/catalogue.commands.ts'
import { rebuildLoyalty } from './loyalty.commands.ts'
import { quarterEnds } from './loyalty.rules.ts'

let redress: TestMachine
let manager: Staff
const ids = new Map<string, string>()
const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/**
 * Ten customers with the days on which they bought, so many days ago, each for the amount behind the mark. With the usual
 * rule (gone after 540 days) the table at the right is worked out by hand.
 */
const bought: Record<string, string> = {
  a: '700:100 400:100 300:100 200:100 100:100 10:100', // six days; last year 400, before 100 (400) + 0 → strengthened
  b: '900:50 500:50 20:20', // last year 20, the year before 50 → kept
  c: '60:30 30:30', // second within a year → created
  d: '15:500', // once
  e: '600:80', // lost
  f: '1200:10 1100:10 1000:10 900:10', // lost, often
  g: '450:70 350:70', // second 350 days ago → created
  h: '800:40 700:40 200:100', // last year 100, before 40 (700) → strengthened
  i: '539:10', // once, on its last days
  j: '541:10 1000:10', // lost
}

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  for (const [name, purchases] of Object.entries(bought)) {
    const { id } = await call<{ id: string }>('POST', 'customers', {
      language: 'en',
      name,
      email: `${name}@example.org`,
    })
    ids.set(name, id)
    for (const one of purchases.split(' ')) {
      const [days, amount] = one.split(':').map(Number)
      await call('POST', `customers/${id}/purchases`, { purchasedOn: dayAgo(days ?? 0), amount })
    }
  }
  await rebuildLoyalty(redress.ctx())
})
after(() => redress.stop())

async function call<T>(method: 'GET' | 'POST', path: string, payload?: object): Promise<T> {
  const answer = await redress.inject({
    method,
    url: `/api/v1/${path}`,
    as: manager,
    ...(payload ? { payload } : {}),
  })
  assert.ok(answer.statusCode < 300, `${path}: ${answer.statusCode} ${answer.body}`)
  return answer.json<T>()
}

type Loyalty = {
  repeat: { part: number; all: number }
  churn: { part: number; all: number }
  tenureDays: number
  states: { state: string; customers: number; value: number }[]
  segments: { segment: string; customers: number; loyal: number }[]
}
type Row = {
  id: string
  name: string
  segment: string
  state: string
  scores: { recency: number; frequency: number; monetary: number | null }
}
const namesOf = async (query: string) =>
  (await call<{ items: Row[] }>('GET', `loyalty/customers?${query}`)).items.map(({ name }) => name).toSorted()

describe('the loyalty of ten customers, worked out by hand', () => {
  test('is not yet, created, kept, strengthened or lost', async () => {
    const { states } = await call<Loyalty>('GET', 'loyalty')
    assert.deepEqual(Object.fromEntries(states.map(({ state, customers }) => [state, customers])), {
      once: 2,
      created: 2,
      kept: 1,
      strengthened: 2,
      lost: 3,
    })
    assert.deepEqual(await namesOf('state=created'), ['c', 'g'])
    assert.deepEqual(await namesOf('state=strengthened'), ['a', 'h'])
    assert.deepEqual(await namesOf('state=lost'), ['e', 'f', 'j'])
  })
  test('counts repeat purchase, churn of a year and tenure', async () => {
    const { repeat, churn, tenureDays } = await call<Loyalty>('GET', 'loyalty')
    assert.deepEqual(repeat, { part: 7, all: 10 })
    // Customers a year ago: a b e g h i j (last purchase until then at most 540 days before); f had bought 535 days
    // before that day and counts, too. Gone now: e f j.
    assert.deepEqual(churn, { part: 3, all: 8 })
    // Still customers: a 690, b 880, c 30, d 0, g 100, h 600, i 0; the middle one is 100.
    assert.equal(tenureDays, 100)
  })
  test('is scored against the others, equal ones alike', async () => {
    // Days bought: d e i 1, c g j 2, b h 3, f 4, a 6. Ranks 0, 3/9, 6/9, 8/9, 1 give 1, 2, 4, 5, 5.
    // Last bought, longest ago first: f e j i g h c b d a, ranks 0 to 9 of 9, give 1 1 2 2 3 3 4 4 5 5.
    // For how much: i 10, j 20, f 40, c 60, e 80, b 120, g 140, h 180, d 500, a 1100 give 1 1 2 2 3 3 4 4 5 5.
    const { items } = await call<{ items: Row[] }>('GET', 'loyalty/customers')
    const scored = items.map(({ name, segment, scores: { recency, frequency, monetary } }) => [
      name,
      `${recency}${frequency}${monetary} ${segment}`,
    ])
    assert.deepEqual(Object.fromEntries(scored), {
      a: '555 best',
      b: '443 steady',
      c: '422 recent',
      d: '515 steady',
      e: '113 quiet',
      f: '152 fading',
      g: '324 steady',
      h: '344 steady',
      i: '211 quiet',
      j: '221 quiet',
    })
  })
  test('is told of one customer with the days on which it changed', async () => {
    type One = { now: { state: string; purchaseDays: number }; history: { state: string; since: string }[] }
    const { now, history } = await call<One>('GET', `customers/${ids.get('b')}/loyalty`)
    assert.partialDeepStrictEqual(now, { state: 'kept', purchaseDays: 3 })
    assert.equal(history[0]?.state, 'kept')
    assert.deepEqual(
      history.map(({ since }) => since),
      history
        .map(({ since }) => since)
        .toSorted()
        .toReversed(),
    )
    const nobody = `/api/v1/customers/${crypto.randomUUID()}/loyalty`
    assert.equal((await redress.inject({ method: 'GET', url: nobody, as: manager })).statusCode, 404)
  })
  test('is told by state at the ends of quarters, with the customers behind each', async () => {
    const { portfolio } = await call<{
      portfolio: { on: string; states: { state: string; customers: number }[] }[]
    }>('GET', 'loyalty')
    assert.equal(portfolio.length, 9)
    assert.ok(portfolio[0]?.states.some(({ customers }) => customers > 0))
    for (const { on, states } of portfolio)
      for (const { state, customers } of states)
        assert.equal((await namesOf(`state=${state}&on=${on}`)).length, customers, `${state} ${on}`)
  })
  test('has its portfolio at the ends of quarters', () =>
    assert.deepEqual(quarterEnds('2026-11-23').slice(-2), ['2026-06-30', '2026-09-30']))
})

test('customers who complained are followed from then on, others from the same days, and each curve opens its people', async () => {
  const cases = casesOn(redress, manager)
  const file = (name: string) => cases.file({ contact: { name, email: `${name}@example.org` } })
  const ofA = await file('a')
  await file('e')
  await rebuildLoyalty(redress.ctx())
  const answer = await call<{
    groups: { group: string; customers: number; left: number }[]
    cost: { complaints: number }
  }>('GET', 'loyalty/retention')
  // e was gone before the complaint of today and is nobody to keep.
  assert.partialDeepStrictEqual(answer.groups, [
    { group: 'all', customers: 1, left: 0 },
    { group: 'others', customers: 6, left: 0 },
  ])
  assert.equal(answer.cost.complaints, 1)
  const behind = async () =>
    (
      await call<{ items: { name: string }[] }>('GET', 'loyalty/retention/customers?by=speed&group=never')
    ).items.map(({ name }) => name)
  assert.deepEqual(await behind(), ['a'])
  // Spam is nobody's complaint, before the next count too.
  await cases.done(manager, ofA, 'POST set-aside', { reason: 'Watches', blocksSender: false })
  assert.deepEqual(await behind(), [])
  const url = `/api/v1/complaints/${ofA.id}/bring-back`
  assert.equal((await redress.inject({ method: 'POST', url, as: manager })).statusCode, 204)
  assert.deepEqual(await behind(), ['a'])
})

test('who complained at a site is counted only for those who see its cases, and for nobody as one who did not', async () => {
  const [north = '', south = ''] = await Promise.all(
    ['North', 'South'].map((name) =>
      addRow(redress.ctx(), {
        name: 'unit',
        row: { kind: 'site', parentId: null, name, code: null, address: null, timeZone: null },
      }),
    ),
  )
  await recordComplaint(redress.ctx(), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'The heating of the hall has been cold since Monday.',
    contact: { name: 'd', email: 'd@example.org', phone: null, address: null },
    siteId: north,
  })
  await rebuildLoyalty(redress.ctx())
  const seenBy = async (as: Staff) => {
    const answer = await redress.inject({ method: 'GET', url: '/api/v1/loyalty/retention', as })
    const { groups } = answer.json<{ groups: { group: string; customers: number }[] }>()
    return Object.fromEntries(groups.map(({ group, customers }) => [group, customers]))
  }
  const southern = await redress.staff([{ role: 'complaintsManager', siteId: south }])
  assert.deepEqual(await seenBy(southern), { all: 1, others: 5 })
  assert.deepEqual(await seenBy(manager), { all: 2, others: 5 })
})

describe('every figure opens its customers', () => {
  type Page = { items: { id: string }[]; next: string | null }
  async function rowsBehind(path: string): Promise<number> {
    const seen = new Set<string>()
    let after: string | null = null
    do {
      const next: Page = await call<Page>('GET', `${path}&limit=2${after ? `&after=${after}` : ''}`)
      for (const { id } of next.items) {
        assert.ok(!seen.has(id), `${path}: twice`)
        seen.add(id)
      }
      after = next.next
    } while (after)
    return seen.size
  }
  before(async () => {
    // Lost years ago: not among those lost within a year.
    const { id } = await call<{ id: string }>('POST', 'customers', { language: 'en', name: 'k' })
    for (const days of [1000, 950])
      await call('POST', `customers/${id}/purchases`, { purchasedOn: dayAgo(days), amount: 10 })
    await rebuildLoyalty(redress.ctx())
  })
  test('of loyalty, page by page, none twice', async () => {
    const { repeat, churn, states, segments } = await call<Loyalty>('GET', 'loyalty')
    const list = (query: string) => rowsBehind(`loyalty/customers?${query}`)
    const loyal = segments.reduce((sum, each) => sum + each.loyal, 0)
    assert.equal(churn.part, 3)
    assert.deepEqual(
      [await list('those=loyal'), await list('those=repeat'), await list('those=churned')],
      [loyal, repeat.part, churn.part],
    )
    assert.equal(await list('those=staying'), 7)
    for (const { state, customers } of states) assert.equal(await list(`state=${state}`), customers, state)
    for (const { segment, customers } of segments)
      assert.equal(await list(`segment=${segment}`), customers, segment)
  })
  test('of retention, by each cut', async () => {
    for (const by of retentionCuts) {
      const { groups } = await call<{ groups: { group: string; customers: number }[] }>(
        'GET',
        `loyalty/retention?by=${by}`,
      )
      assert.ok(groups.length > 1)
      for (const { group, customers } of groups)
        assert.equal(await rowsBehind(`loyalty/retention/customers?by=${by}&group=${group}`), customers)
    }
  })
  test('of retention, by the type that customers had when they complained and that they have now', async () => {
    const namesIn = async (by: string) => {
      const { groups } = await call<{ groups: { group: string; customers: number }[] }>(
        'GET',
        `loyalty/retention?by=${by}`,
      )
      return Object.fromEntries(
        groups.filter(({ group }) => group !== 'others').map(({ group, customers }) => [group, customers]),
      )
    }
    const before = await namesIn('typeThen')
    const told = Object.values(before).reduce((sum, customers) => sum + customers, 0)
    await inTransaction(redress.ctx(), async (tx) => {
      await tx.sql.updateTable('customer').set({ type: 'target' }).execute()
    })
    await rebuildLoyalty(redress.ctx())
    assert.deepEqual(await namesIn('typeNow'), { target: told })
    assert.deepEqual(await namesIn('typeThen'), before)
    assert.notDeepEqual(Object.keys(before), ['target'])
  })
  test('of those of one type, as they are now and as they were; together they are all', async () => {
    type Whole = Loyalty & {
      portfolio: {
        on: string
        segments: { segment: string; customers: number }[]
        states: { state: string; customers: number }[]
      }[]
    }
    const counted = async (query: string) => {
      const { repeat, churn, states, portfolio } = await call<Whole>('GET', `loyalty?${query}`)
      return [
        repeat.all,
        churn.part,
        ...[...states, ...portfolio.flatMap((day) => day.states)].map(({ customers }) => customers),
      ]
    }
    const all = await counted('')
    // Everybody was made a target customer before; then two of them another type, and since long ago.
    const [former = '', current = ''] = [ids.get('e'), ids.get('h')]
    await inTransaction(redress.ctx(), async (tx) => {
      await tx.sql.updateTable('customer').set({ type: 'former' }).where('id', '=', former).execute()
      await tx.sql.updateTable('customer').set({ type: 'current' }).where('id', '=', current).execute()
      await tx.sql.deleteFrom('customerTypeChange').execute()
      const since = new Date(Date.now() - 1000 * 86_400_000)
      const change = { organizationId: tx.organizationId, since, reason: null, changedBy: null }
      await tx.sql
        .insertInto('customerTypeChange')
        .values([...ids.values()].map((customerId) => ({ ...change, customerId, type: 'new' as const })))
        .execute()
    })
    await rebuildLoyalty(redress.ctx())
    const ofTypes = async (at: string) => {
      const each = await Promise.all(
        customerTypes.map((type) => counted(`customerType=${type}&customerTypeAt=${at}`)),
      )
      return all.map((_sum, index) => each.reduce((sum, counts) => sum + (counts[index] ?? 0), 0))
    }
    assert.deepEqual(await ofTypes('now'), all)
    // Customer k was made by a test and has no history: of no type then, on past days.
    const now = await call<Whole>('GET', 'loyalty?customerType=former&customerTypeAt=now')
    assert.equal(now.repeat.all, 1)
    assert.deepEqual(now.states.find(({ state }) => state === 'lost')?.customers, 1)
    const then = await call<Whole>('GET', 'loyalty?customerType=new&customerTypeAt=then')
    const before = then.portfolio.slice(0, -1)
    assert.ok(before.some(({ states }) => states.some(({ customers }) => customers > 0)))
    const formerThen = await call<Whole>('GET', 'loyalty?customerType=former&customerTypeAt=then')
    assert.ok(
      formerThen.portfolio
        .slice(0, -1)
        .every(({ states }) => states.every(({ customers }) => customers === 0)),
    )
    for (const [at, type] of [
      ['then', 'new'],
      ['now', 'target'],
      ['now', 'current'],
    ] as const) {
      const { portfolio } = await call<Whole>('GET', `loyalty?customerType=${type}&customerTypeAt=${at}`)
      for (const { on, states, segments } of portfolio) {
        const behind = (query: string) =>
          rowsBehind(`loyalty/customers?${query}&on=${on}&customerType=${type}&customerTypeAt=${at}`)
        for (const { state, customers } of states)
          if (customers > 0) assert.equal(await behind(`state=${state}`), customers, `${type} ${state} ${on}`)
        for (const { segment, customers } of segments)
          if (customers > 0)
            assert.equal(await behind(`segment=${segment}`), customers, `${type} ${segment} ${on}`)
      }
    }
  })
  test('of each group of those who complained with what it cost, which is together what all cost', async () => {
    for (const by of ['none', 'typeNow', 'typeThen', 'category'] as const) {
      const { groups, cost } = await call<{
        groups: { group: string; cost: { complaints: number; boughtSince: number } | null }[]
        cost: { complaints: number; boughtSince: number }
      }>('GET', `loyalty/retention?by=${by}`)
      assert.equal(groups.find(({ group }) => group === 'others')?.cost, null)
      const sum = (of: 'complaints' | 'boughtSince') =>
        groups.reduce((total, group) => total + (group.cost?.[of] ?? 0), 0)
      assert.ok(cost.complaints > 0)
      assert.deepEqual([sum('complaints'), sum('boughtSince')], [cost.complaints, cost.boughtSince], by)
    }
  })
  test('and no place in a list that was made up', async () => {
    const after = Buffer.from('["x","y"]').toString('base64url')
    const answer = await redress.inject({
      method: 'GET',
      url: `/api/v1/loyalty/customers?after=${after}`,
      as: manager,
    })
    assert.equal(answer.statusCode, 400, answer.body)
  })
})
