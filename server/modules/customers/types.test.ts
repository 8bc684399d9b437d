import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addCustomer as contract } from '../../../shared/api/customers.ts'
import { casesOn } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { writeSheet } from '../complaints/commands/write-sheet.ts'
import { addCustomer, indexCustomers } from './profiles.commands.ts'
import { deriveAllTypes, deriveDueTypes } from './types.commands.ts'
import { typeOn, usualRules, type TypeFacts } from './types.rules.ts'

const nothing: TypeFacts = {
  firstPurchaseOn: null,
  lastPurchaseOn: null,
  lastTalkOn: null,
  lastWroteOn: null,
  isTarget: false,
}
const bought = (first: string, last = first): Partial<TypeFacts> => ({
  firstPurchaseOn: first,
  lastPurchaseOn: last,
})
const rules = { newDays: 30, formerDays: 100, talkDays: 10, hasWriters: true }

describe('the type on 2026-06-01 of somebody who', () => {
  const table: readonly (readonly [string, Partial<TypeFacts>, string | null, string | null])[] = [
    ['did nothing that we know of', {}, null, null],
    ['is aimed at', { isTarget: true }, 'target', null],
    ['talked to us last week', { lastTalkOn: '2026-05-25', isTarget: true }, 'prospective', '2026-06-05'],
    ['talked to us long ago and is aimed at', { lastTalkOn: '2026-05-21', isTarget: true }, 'target', null],
    ['bought for the first time in May', bought('2026-05-20'), 'new', '2026-06-20'],
    ['bought once in spring', bought('2026-04-01'), 'current', '2026-07-11'],
    ['bought twice in May', bought('2026-05-20', '2026-05-30'), 'current', '2026-09-08'],
    ['bought last 100 days ago', bought('2026-01-01', '2026-02-21'), 'current', '2026-06-02'],
    ['bought last 101 days ago', bought('2026-01-01', '2026-02-20'), 'former', null],
    [
      'bought long ago and talks again',
      { ...bought('2025-01-01'), lastTalkOn: '2026-05-30' },
      'former',
      null,
    ],
    ['only wrote to us', { lastWroteOn: '2026-05-01' }, 'current', '2026-08-10'],
  ]
  for (const [who, facts, type, dueOn] of table)
    test(who, () => assert.deepEqual(typeOn('2026-06-01', { ...nothing, ...facts }, rules), { type, dueOn }))
  test('only wrote to us is nobody’s customer where writing does not count', () =>
    assert.equal(
      typeOn('2026-06-01', { ...nothing, lastWroteOn: '2026-05-01' }, { ...rules, hasWriters: false }).type,
      null,
    ))
})

let redress: TestMachine
let manager: Staff
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager', { name: 'Mila' })
})
after(() => redress.stop())

async function call(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const answer = await redress.inject({
    method,
    url: `/api/v1/${path}`,
    as: manager,
    ...(payload ? { payload } : {}),
  })
  assert.ok(answer.statusCode < 300, `${path}: ${answer.statusCode} ${answer.body}`)
  return answer.body ? answer.json<Record<string, never>>() : {}
}
const add = async (given: object) =>
  ((await call('POST', 'customers', { language: 'en', ...given })) as unknown as { id: string }).id
type Card = {
  type: string | null
  types: { type: string; reason: string | null; byName: string | null }[]
  purchaseCount: number
  purchaseValue: number
  since: string
  facts: { id: string; usedIn: string | null }[]
}
const card = async (id: string, complaintId?: string) =>
  (await call(
    'GET',
    `customers/${id}/card${complaintId ? `?complaintId=${complaintId}` : ''}`,
  )) as unknown as Card
const today = () => new Date().toISOString().slice(0, 10)

describe('the type of a customer', () => {
  test('follows from what they do, and each change is kept with its date', async () => {
    const id = await add({ name: 'Kim', isTarget: true })
    await call('POST', `customers/${id}/talks`, { kind: 'visit', happenedOn: today(), note: 'At the fair' })
    await call('POST', `customers/${id}/purchases`, {
      purchasedOn: today(),
      amount: 120.5,
      orderNumber: 'A-1',
    })
    const { type, types, purchaseValue } = await card(id)
    assert.equal(type, 'new')
    assert.deepEqual(
      types.map((one) => one.type),
      ['new', 'prospective', 'target'],
    )
    assert.equal(purchaseValue, 120.5)
  })

  test('is set by hand only with a reason, stays so, and is given back to the rules', async () => {
    const id = await add({ name: 'Lou' })
    const refused = await redress.inject({
      method: 'PUT',
      url: `/api/v1/customers/${id}/type`,
      as: manager,
      payload: { type: 'former' },
    })
    assert.equal(refused.json<{ code: string }>().code, 'customer.typeNeedsReason')
    await call('PUT', `customers/${id}/type`, { type: 'former', reason: 'Closed their account' })
    await call('POST', `customers/${id}/purchases`, { purchasedOn: today() })
    assert.partialDeepStrictEqual(await card(id), {
      type: 'former',
      types: [{ type: 'former', reason: 'Closed their account', byName: 'Mila' }],
    })
    await call('PUT', `customers/${id}/type`, { type: null })
    assert.equal((await card(id)).type, 'new')
  })

  test('stands since the day that it is where the organization is, though UTC has another', async () => {
    // A quarter past midnight in Istanbul.
    const late = redress.ctx(manager, new Date('2026-03-03T21:15:00Z'))
    const id = await addCustomer(
      late,
      contract.body.parse({ kind: 'person', name: 'Night Owl', language: 'en' }),
    )
    assert.equal((await card(id)).since, '2026-03-04')
  })

  test('changes by time alone in the night when it is due, not before', async () => {
    const id = await add({ name: 'Max' })
    await call('POST', `customers/${id}/purchases`, { purchasedOn: today() })
    const inDays = (days: number) => redress.ctx(undefined, new Date(Date.now() + days * 86_400_000))
    await deriveDueTypes(inDays(usualRules.newDays - 1))
    assert.equal((await card(id)).type, 'new')
    await deriveDueTypes(inDays(usualRules.newDays + 2))
    assert.equal((await card(id)).type, 'current')
    await deriveDueTypes(inDays(usualRules.formerDays + 2))
    assert.equal((await card(id)).type, 'former')
  })

  test('of somebody who wrote comes with their words for search, and follows changed rules', async () => {
    const cases = casesOn(redress, manager)
    const filed = await cases.file({ contact: { name: 'Nora Writer', email: 'nora@example.org' } })
    await indexCustomers(redress.ctx())
    const find = async () =>
      (await call('GET', 'customers?q=nora')) as unknown as { items: { id: string; type: string | null }[] }
    const [nora] = (await find()).items
    assert.equal(nora?.type, 'current')
    await call('PUT', 'customer-rules', { ...usualRules, hasWriters: false, version: 0 })
    await deriveAllTypes(redress.ctx())
    assert.equal((await find()).items[0]?.type, null)
    const { items } = (await call('GET', 'customers?type=new')) as unknown as { items: { name: string }[] }
    assert.ok(items.some(({ name }) => name === 'Max'))
    // The register by the type of the customer: now, and when the feedback came.
    const matters = async (search: string) =>
      ((await call('GET', `complaints?${search}`)) as unknown as { items: { id: string }[] }).items.length
    await call('POST', `customers/${nora?.id ?? ''}/purchases`, { purchasedOn: today() })
    assert.equal(await matters('customerType=new'), 1)
    assert.equal(await matters('customerType=former'), 0)
    assert.equal(await matters('customerType=new&customerTypeAt=receipt'), 0)
    await cases.file({ contact: { name: 'Nora Writer', email: 'nora@example.org' } })
    assert.equal(await matters('customerType=new&customerTypeAt=receipt'), 1)
    const taken = async (search: string) => {
      const answer = await redress.inject({
        method: 'GET',
        url: `/api/v1/register.csv?language=en&${search}`,
        as: manager,
      })
      assert.equal(answer.statusCode, 200, answer.body)
      return answer.body.trim().split('\r\n').length - 1
    }
    assert.equal(await taken('customerType=new'), 2)
    assert.equal(await taken('customerType=former'), 0)
    assert.equal(await taken('customerType=new&customerTypeAt=receipt'), 1)
    const written = async (query: object) => {
      const { id } = (await call('POST', 'register/exports', { query, language: 'en' })) as unknown as {
        id: string
      }
      await writeSheet(redress.ctx(), { exportId: id })
      const { exports } = (await call('GET', 'register/exports')) as unknown as {
        exports: { id: string; rowCount: number; finishedAt: string | null }[]
      }
      const row = exports.find((one) => one.id === id)
      assert.ok(row?.finishedAt)
      return row.rowCount
    }
    assert.equal(await written({ customerType: 'new' }), 2)
    assert.equal(await written({ customerType: 'former' }), 0)
    assert.equal(await written({ customerType: 'new', customerTypeAt: 'receipt' }), 1)
    // An entry counts as used once it was cited on a case.
    const id = nora?.id ?? ''
    const { id: factId } = (await call('POST', `customers/${id}/facts`, {
      section: 'promise',
      body: 'A call before noon',
    })) as unknown as { id: string }
    await call('POST', `customers/${id}/facts/${factId}/uses`, { complaintId: filed.id, place: 'talk' })
    assert.deepEqual(
      (await card(id, filed.id)).facts.map(({ usedIn }) => usedIn),
      ['talk'],
    )
    assert.deepEqual(
      (await card(id)).facts.map(({ usedIn }) => usedIn),
      [null],
    )
  })

  test('of somebody known who writes again is that of a customer within the minute', async () => {
    const id = await add({ name: 'Petra', email: 'petra@example.org', isTarget: true })
    assert.equal((await card(id)).type, 'target')
    await call('PUT', 'customer-rules', { ...usualRules, version: 1 })
    await casesOn(redress, manager).file({ contact: { email: 'petra@example.org' } })
    await indexCustomers(redress.ctx())
    assert.equal((await card(id)).type, 'current')
  })

  test('counts what merged profiles bought, until they are parted', async () => {
    const [a, b] = [await add({ name: 'Olga P' }), await add({ name: 'Olga Petrova' })]
    await call('POST', `customers/${b}/purchases`, { purchasedOn: '2020-01-01', amount: 10 })
    const { id } = (await call('POST', `customers/${a}/merges`, { otherId: b })) as unknown as { id: string }
    assert.partialDeepStrictEqual(await card(a), { type: 'former', purchaseCount: 1, since: '2020-01-01' })
    await call('POST', `customers/${a}/verdicts/${id}/undo`)
    assert.partialDeepStrictEqual(await card(a), { type: null, purchaseCount: 0 })
  })
})
