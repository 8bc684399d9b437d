import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { rebuildLoyalty } from './loyalty.commands.ts'

let redress: TestMachine
let manager: Staff
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  // Lately and little at home, long ago and much abroad.
  for (const [name, ago, amount, currency] of [
    ['near', 5, 10, null],
    ['far', 200, 90, 'USD'],
    ['middle', 50, 40, null],
  ] as const) {
    const { id } = await call<{ id: string }>('POST', 'customers', { language: 'en', name })
    await call('POST', `customers/${id}/purchases`, {
      purchasedOn: day(ago),
      amount,
      ...(currency && { currency }),
    })
  }
  await rebuildLoyalty(redress.ctx())
})
after(() => redress.stop())

async function call<T>(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object): Promise<T> {
  const answer = await redress.inject({
    method,
    url: `/api/v1/${path}`,
    as: manager,
    ...(payload ? { payload } : {}),
  })
  assert.ok(answer.statusCode < 300, `${path}: ${answer.statusCode} ${answer.body}`)
  return answer.json<T>()
}

type Items = { items: { name: string; value: number | null; scores: object; segment: string }[] }
const standing = async () =>
  Object.fromEntries(
    (await call<Items>('GET', 'loyalty/customers')).items.map(({ name, value, scores, segment }) => [
      name,
      [...Object.values(scores), value, segment],
    ]),
  )

const limits = { recencyDays: [10, 30, 60, 90], purchaseDays: [2, 3, 4, 5], value: [20, 50, 100, 200] }

test('until an amount has a rate it is left out by name; with one it counts, and by limits of its own', async () => {
  const { leftOut } = await call<{ leftOut: object[] }>('GET', 'loyalty')
  assert.deepEqual(leftOut, [{ currency: 'USD', purchases: 1, amount: 90 }])
  const body = { ...limits, rates: { USD: 40 }, ratio: 7, reason: 'Our own costs of 2025', version: 0 }
  const { segments } = await call<{ segments: { segment: string; now: number; would: number }[] }>(
    'POST',
    'loyalty-rules/preview',
    limits,
  )
  await call('PUT', 'loyalty-rules', body)
  await rebuildLoyalty(redress.ctx())
  // Recency: 5 days ≤ 10, 200 > 90, 50 ≤ 60. Money: 10 < 20; 90 · 40 = 3600 ≥ 200; 20 ≤ 40 < 50. F and M weigh the same.
  assert.deepEqual(await standing(), {
    near: [5, 1, 1, 10, 'recent'],
    far: [1, 1, 5, 3600, 'fading'],
    middle: [3, 1, 2, 40, 'recent'],
  })
  assert.deepEqual((await call<{ leftOut: object[] }>('GET', 'loyalty')).leftOut, [])
  assert.equal((await call<{ ratio: number }>('GET', 'loyalty/retention')).ratio, 7)
  // The preview knows what was counted, without the rate: far has no amount and one purchase.
  assert.deepEqual(
    segments.filter(({ would }) => would > 0).map(({ segment, would }) => [segment, would]),
    [
      ['recent', 2],
      ['quiet', 1],
    ],
  )
})

test('a change says who made it, when and why, and the one before stays', async () => {
  const body = { recencyDays: null, purchaseDays: null, value: null, rates: {}, ratio: 5, version: 1 }
  await call('PUT', 'loyalty-rules', { ...body, reason: 'Back to the rule of thumb' })
  const { history, ratio } = await call<{
    ratio: number
    history: { reason: string; ratio: number; byName: string }[]
  }>('GET', 'loyalty-rules')
  assert.equal(ratio, 5)
  assert.deepEqual(
    history.map((change) => [change.reason, change.ratio]),
    [
      ['Back to the rule of thumb', 5],
      ['Our own costs of 2025', 7],
    ],
  )
  assert.ok(history.every(({ byName }) => byName))
})

test('whoever saw an older version, or gives no reason or limits that fall, is refused', async () => {
  const put = async (payload: object) =>
    (await redress.inject({ method: 'PUT', url: '/api/v1/loyalty-rules', as: manager, payload })).statusCode
  const body = { ...limits, rates: {}, ratio: 5, reason: 'again', version: 2 }
  assert.equal(await put({ ...body, version: 0 }), 409)
  assert.equal(await put({ ...body, reason: ' ' }), 400)
  assert.equal(await put({ ...body, recencyDays: [90, 60, 30, 10] }), 400)
  assert.equal(await put({ ...body, rates: { USD: 0 } }), 400)
})
