import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { todayOf } from '../customers/types.queries.ts'
import { knownFields, requireFair, resultOf } from './requests.rules.ts'

describe('what is held', () => {
  const known = knownFields({
    ofCase: { orderNumber: 'A-1', name: null },
    ofProfile: { name: 'Ann', orderNumber: 'B-2' },
    isProven: false,
  })
  const of = (field: string) => known.find((one) => one.field === field)
  test('is what the case says before what the profile says', () =>
    assert.partialDeepStrictEqual(of('orderNumber'), { value: 'A-1', heldIn: 'case', mayShow: true }))
  test('in the profile alone is shown to nobody who did not prove that they are that person', () =>
    assert.partialDeepStrictEqual(of('name'), { value: 'Ann', heldIn: 'profile', mayShow: false }))

  const refusals = [
    ['orderNumber', 'ask', null, 'request.isHeld'],
    ['phone', 'confirm', null, 'request.notHeld'],
    ['phone', 'again', 'why not', 'request.notHeld'],
    ['orderNumber', 'again', null, 'request.needsReason'],
    ['name', 'confirm', null, 'request.notProven'],
  ] as const
  for (const [field, how, reason, code] of refusals)
    test(`${field}, to ${how}: ${code}`, () =>
      assert.throws(() => requireFair([{ field, how, reason }], known), { code }))
  test('may be asked again for a reason, shown again, and the rest asked', () =>
    requireFair(
      [
        { field: 'orderNumber', how: 'confirm', reason: null },
        { field: 'name', how: 'again', reason: 'They married' },
        { field: 'phone', how: 'ask', reason: null },
      ],
      known,
    ))
  test('is confirmed, corrected or not known to them', () =>
    assert.deepEqual(
      [
        resultOf({ how: 'confirm' }, 'A', 'A'),
        resultOf({ how: 'again' }, 'A', 'B'),
        resultOf({ how: 'confirm' }, 'A', null),
        resultOf({ how: 'ask' }, null, 'C'),
      ],
      ['confirmed', 'corrected', 'unknown', 'given'],
    ))
})

let redress: TestMachine
let manager: Staff
let cases: Cases
let filed: Filed
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager', { name: 'Mila' })
  cases = casesOn(redress, manager)
  filed = await cases.file({ orderNumber: 'A-1' })
})
after(() => redress.stop())

/** As the organization's calendar says, which may be a day ahead. */
const today = () => inRead(redress.ctx(), todayOf)
const knowing = async (cut = '') =>
  (
    await redress.inject({
      method: 'GET',
      url: `/api/v1/knowing?from=${await today()}&to=${await today()}${cut}`,
      as: manager,
    })
  ).json<{
    asking: { fields: number; again: number; confirmed: number; items: { field: string; reason: string }[] }
    using: { closed: number; used: number; items: { complaintId: string; facts: number }[] }
  }>()

describe('a request to the complainant', () => {
  test('names its fields, shows what is known, and what they say goes into the case', async () => {
    await cases.done(manager, filed, 'POST information-requests', {
      fields: [
        { field: 'orderNumber', how: 'confirm' },
        { field: 'happenedWhen', how: 'ask' },
        { field: 'phone', how: 'ask' },
      ],
    })
    const visitor = await cases.visitor(filed)
    const page = await visitor.page()
    assert.match(page, /name="orderNumber"[^>]*value="A-1"/)
    assert.match(page, /name="happenedWhen"/)
    const empty = await visitor.send('information', { orderNumber: '', happenedWhen: '', phone: '' })
    assert.equal(empty.statusCode, 400)
    const answer = await visitor.send('information', {
      orderNumber: 'A-2',
      happenedWhen: 'On Monday',
      phone: '',
    })
    assert.equal(answer.statusCode, 303, answer.body)
    assert.partialDeepStrictEqual(await cases.read(manager, filed), {
      orderNumber: 'A-2',
      happenedWhen: 'On Monday',
    })
    assert.doesNotMatch(await visitor.page(), /name="happenedWhen"/)
    const read = await cases.act(manager, filed, 'GET information-requests')
    assert.deepEqual(
      read
        .json<{ requests: { fields: { field: string; result: string }[] }[] }>()
        .requests[0]?.fields.map(({ result }) => result),
      ['corrected', 'given', 'unknown'],
    )
  })

  test('waits for its answer before there is another, and can be taken back', async () => {
    const again = { fields: [{ field: 'orderNumber', how: 'again', reason: 'The shop has no such number' }] }
    const first = await cases.act(manager, filed, 'POST information-requests', again)
    assert.equal(first.statusCode, 201, first.body)
    const second = await cases.act(manager, filed, 'POST information-requests', again)
    assert.equal(second.json<{ code: string }>().code, 'request.another')
    assert.partialDeepStrictEqual(await knowing(), {
      asking: { fields: 4, confirmed: 1, again: 1, items: [{ reason: 'The shop has no such number' }] },
    })
    const id = first.json<{ id: string }>().id
    const taken = await redress.inject({
      method: 'POST',
      url: `/api/v1/information-requests/${id}/withdrawal`,
      as: manager,
    })
    assert.equal(taken.statusCode, 204, taken.body)
    assert.partialDeepStrictEqual(await knowing(), { asking: { fields: 3, again: 0 } })
  })

  test('shows nothing of a profile to whoever only typed its address', async () => {
    const owner = await cases.file({
      contact: { name: 'Olga Owner', email: 'olga@example.org', phone: '+90 532 000 00 01' },
    })
    assert.ok(owner.id)
    const guess = await cases.file({ contact: { email: 'olga@example.org' } })
    const refused = await cases.act(manager, guess, 'POST information-requests', {
      fields: [{ field: 'name', how: 'confirm' }],
    })
    assert.equal(refused.json<{ code: string }>().code, 'request.notProven')
    await cases.done(manager, guess, 'POST information-requests', {
      fields: [{ field: 'name', how: 'again', reason: 'We cannot show it before they prove who they are' }],
    })
    assert.doesNotMatch(await (await cases.visitor(guess)).page(), /Olga/)
  })
})

describe('what is known of a customer', () => {
  test('counts as used when it was cited, and a case that was closed without is in the list', async () => {
    const [used, unused] = [
      await cases.file({ contact: { email: 'una@example.org' } }),
      await cases.file({ contact: { email: 'una@example.org' } }),
    ]
    const { complainant } = await cases.read(manager, used)
    const noted = await redress.inject({
      method: 'POST',
      url: `/api/v1/customers/${complainant.customerId}/facts`,
      as: manager,
      payload: { section: 'expectation', body: 'A call before noon' },
    })
    const { id: factId } = noted.json<{ id: string }>()
    const restatement = { title: 'Lift', restatement: 'The lift stands.', points: ['Lift'] }
    await cases.done(manager, used, 'POST restatement', { ...restatement, factIds: [factId] })
    for (const one of [used, unused])
      await cases.done(manager, one, 'POST closing', { outcome: 'withdrawn', reason: 'They said so' })
    assert.partialDeepStrictEqual(await knowing(), {
      using: { closed: 2, used: 1, items: [{ complaintId: unused.id, facts: 1 }] },
    })
  })

  test('is counted for customers of one type alone, as they are or as they were', async () => {
    const { complainant } = await cases.read(manager, filed)
    const id = complainant.customerId ?? ''
    await inTransaction(redress.ctx(), async (tx) => {
      await tx.sql.updateTable('customer').set({ type: 'former' }).where('id', '=', id).execute()
      await tx.sql.deleteFrom('customerTypeChange').where('customerId', '=', id).execute()
      const change = {
        organizationId: tx.organizationId,
        customerId: id,
        type: 'new' as const,
        since: new Date(0),
      }
      await tx.sql.insertInto('customerTypeChange').values(change).execute()
    })
    const none = { asking: { fields: 0 }, using: { closed: 0, used: 0 } }
    assert.partialDeepStrictEqual(await knowing('&customerType=former'), { ...none, asking: { fields: 3 } })
    assert.partialDeepStrictEqual(await knowing('&customerType=new'), none)
    const then = await knowing('&customerType=new&customerTypeAt=receipt')
    assert.partialDeepStrictEqual(then, { ...none, asking: { fields: 3 } })
  })
})
