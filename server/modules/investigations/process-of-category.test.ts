import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn, decisionOn, investigated, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'

// What a category says about how its cases are handled holds wherever a case gets it.

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff
let other: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler', { name: 'Hans' })
  other = await redress.staff('handler', { name: 'Olga' })
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

type Given = { defaultOwnerId?: string; severityFloor?: string; needsApproval?: boolean }
const add = (given: Given) =>
  redress.inject({
    method: 'POST',
    url: '/api/v1/categories',
    as: manager,
    payload: { names: { en: 'Lifts' }, position: 1, ...given },
  })
async function category(given: Given): Promise<string> {
  const answer = await add(given)
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>().id
}
const received = (categoryId: string, more: object = {}) =>
  recordComplaint(redress.ctx(), {
    kind: 'complaint',
    channel: 'web',
    language: 'en',
    narrative: 'The lift has stood still since Monday.',
    contact: { name: null, email: null, phone: null, address: null },
    categoryId,
    ...more,
  })
const ownerOf = async (id: string) => (await cases.read(manager, { id })).owner?.id ?? null
const assessment = { severity: 'medium', isSafety: false, complexity: 'simple', impact: 'one' }

test('a case that comes with a category goes to whom it names, and its history says so', async () => {
  const { id } = await received(await category({ defaultOwnerId: handler.actor.id }))
  const view = await cases.read(manager, { id })
  assert.equal(view.owner?.id, handler.actor.id)
  assert.ok(view.timeline.some((entry) => entry.type === 'event' && entry.event === 'complaint.assigned'))
})

test('a case that gets its category later goes there too, unless somebody has it already', async () => {
  const lifts = await category({ defaultOwnerId: handler.actor.id })
  const free = await cases.file()
  await cases.done(manager, free, 'PATCH', { categoryId: lifts })
  assert.equal(await ownerOf(free.id), handler.actor.id)
  const taken = await cases.file()
  await cases.done(manager, taken, 'POST owner', { ownerId: other.actor.id })
  await cases.done(manager, taken, 'POST assessment', { ...assessment, categoryId: lifts })
  assert.equal(await ownerOf(taken.id), other.actor.id)
})

test('nobody gets a case that is about them, about their handling, or that they may not handle', async () => {
  const lifts = await category({ defaultOwnerId: handler.actor.id })
  const about = await cases.file()
  await cases.done(manager, about, 'PUT subjects', { staffIds: [handler.actor.id] })
  await cases.done(manager, about, 'POST assessment', { ...assessment, categoryId: lifts })
  assert.equal(await ownerOf(about.id), null)
  const first = await received(lifts)
  const second = await received(lifts, { aboutHandlingOf: first.id })
  assert.equal(await ownerOf(second.id), null)
  const auditor = await redress.staff('auditor')
  assert.equal(await ownerOf((await received(await category({ defaultOwnerId: auditor.actor.id }))).id), null)
})

test('categorising many at once gives nothing away, for undoing it could not take it back', async () => {
  const lifts = await category({ defaultOwnerId: handler.actor.id })
  const filed = await cases.file()
  const { version } = await cases.read(manager, filed)
  const answer = await redress.inject({
    method: 'POST',
    url: '/api/v1/register/changes',
    as: manager,
    payload: {
      groups: [{ change: { kind: 'categorise', categoryId: lifts }, cases: [{ id: filed.id, version }] }],
    },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  assert.equal((await cases.read(manager, filed)).category?.id, lifts)
  assert.equal(await ownerOf(filed.id), null)
})

test('a case is never assessed lower than its category allows', async () => {
  const gas = await category({ severityFloor: 'high' })
  const filed = await cases.file()
  const refused = await cases.act(handler, filed, 'POST assessment', { ...assessment, categoryId: gas })
  assert.equal(refused.statusCode, 422, refused.body)
  assert.deepEqual(refused.json<{ fields: object }>().fields, { severity: 'assess.belowFloor' })
  await cases.done(handler, filed, 'POST assessment', { ...assessment, severity: 'high', categoryId: gas })
  const again = await cases.act(handler, filed, 'POST assessment', assessment)
  assert.equal(again.statusCode, 422, 'the category that it has counts too')
})

test('where a second person approves, a decision that costs nothing waits for another than who took it', async () => {
  const filed = await cases.file()
  await cases.done(manager, filed, 'PATCH', { categoryId: await category({ needsApproval: true }) })
  await investigated(cases, filed, handler)
  await cases.done(handler, filed, 'POST decision', await decisionOn(cases, filed, handler))
  assert.equal((await cases.read(handler, filed)).step, 'approve')
  const own = await cases.act(handler, filed, 'POST decision/approval', { isApproved: true })
  assert.equal(own.statusCode, 403)
  await cases.done(manager, filed, 'POST decision/approval', { isApproved: true })
  assert.equal((await cases.read(handler, filed)).step, 'send')
})

test('where a second person approves, nothing is settled in the talk', async () => {
  const { id } = await received(await category({ needsApproval: true }))
  const { may } = await cases.read(handler, { id })
  assert.deepEqual(may.settle, { allowed: false, reason: 'settle.approvalRequired' })
})

test('whom nobody knows cannot be named', async () => {
  const answer = await add({ defaultOwnerId: '019a0000-0000-7000-8000-000000000000' })
  assert.equal(answer.statusCode, 422, answer.body)
  assert.deepEqual(answer.json<{ fields: object }>().fields, { defaultOwnerId: 'catalogue.ownerUnknown' })
})
