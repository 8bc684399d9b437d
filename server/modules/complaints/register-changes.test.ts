import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import type { Change, ChangedCase, RefusedCase } from '../../../shared/api/register.ts'
import { inRead } from '../../kernel/ctx.ts'
import { eventsOf } from '../../kernel/events/events.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff
let other: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  other = await redress.staff('handler')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

type Row = { id: string; version: number; ownerId: string | null; tags: string[] }
type Target = { id: string; version: number }
type Answer = { done: ChangedCase[]; unchanged: number; refused: RefusedCase[] }

const rowOf = async ({ id }: { id: string }, as = manager): Promise<Row> => {
  const answer = await redress.inject({ method: 'GET', url: '/api/v1/complaints?limit=200', as })
  const row = answer.json<{ items: Row[] }>().items.find((each) => each.id === id)
  assert.ok(row)
  return row
}
const targets = (filed: readonly Filed[]): Promise<Target[]> =>
  Promise.all(
    filed.map(async (one) => {
      const { id, version } = await rowOf(one)
      return { id, version }
    }),
  )
const post = (as: Staff, path: string, groups: { change: Change; cases: Target[] }[]) =>
  redress.inject({ method: 'POST', url: `/api/v1/register/changes${path}`, as, payload: { groups } })
async function changed(as: Staff, change: Change, on: Target[]): Promise<Answer> {
  const answer = await post(as, '', [{ change, cases: on }])
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<Answer>()
}
const undone = async (as: Staff, { done }: Answer) => {
  const groups = done.map(({ id, version, undo }) => ({ change: undo, cases: [{ id, version }] }))
  return (await post(as, '', groups)).json<Answer>()
}
const typesOf = ({ id }: Filed) =>
  inRead(redress.ctx(), async (read) => (await eventsOf(read, id)).map(({ type }) => type))

test('many cases are given to one person; whom one is about does not get it, and the preview says so before', async () => {
  const filed = [await cases.file(), await cases.file(), await cases.file()]
  const [about] = filed
  assert.ok(about)
  await cases.done(manager, about, 'PUT subjects', { staffIds: [handler.actor.id] })
  const change = { kind: 'assign', ownerId: handler.actor.id } as const
  const on = await targets(filed)
  const preview = (await post(manager, '/preview', [{ change, cases: on }])).json<{
    possible: number
    refused: RefusedCase[]
  }>()
  const refused = [{ id: about.id, reference: about.reference, code: 'policy.isSubject' }]
  assert.deepEqual(preview, { possible: 2, unchanged: 0, refused })
  assert.equal((await rowOf(filed[1] as Filed)).ownerId, null)

  const answer = await changed(manager, change, on)
  assert.equal(answer.done.length, 2)
  assert.deepEqual(answer.refused, refused)
  assert.equal((await rowOf(filed[1] as Filed)).ownerId, handler.actor.id)
  assert.equal((await rowOf(about)).ownerId, null)
})

test('taking it back gives each case to whom it belonged before, and stands in its history', async () => {
  const [had, free] = [await cases.file(), await cases.file()]
  await cases.done(manager, had, 'POST owner', { ownerId: other.actor.id })
  const answer = await changed(
    manager,
    { kind: 'assign', ownerId: handler.actor.id },
    await targets([had, free]),
  )
  assert.equal((await undone(manager, answer)).done.length, 2)
  assert.equal((await rowOf(had)).ownerId, other.actor.id)
  assert.equal((await rowOf(free)).ownerId, null)
  assert.deepEqual((await typesOf(free)).slice(-2), ['complaint.assigned', 'complaint.released'])
})

test('what somebody changed in between is neither overwritten nor taken back', async () => {
  const filed = await cases.file()
  const [stale] = await targets([filed])
  assert.ok(stale)
  await cases.done(manager, filed, 'PATCH ', { orderNumber: 'A-1' })
  const change = { kind: 'tag', add: ['spring'], remove: [] } satisfies Change
  assert.equal((await changed(manager, change, [stale])).refused[0]?.code, 'edit.conflict')
  const answer = await changed(manager, change, await targets([filed]))
  await cases.done(manager, filed, 'PATCH ', { orderNumber: 'A-2' })
  assert.equal((await undone(manager, answer)).refused[0]?.code, 'edit.conflict')
  assert.deepEqual((await rowOf(filed)).tags, ['spring'])
})

test('tags are found by the register, and taking back leaves those that were there before', async () => {
  const [tagged, plain] = [await cases.file(), await cases.file()]
  await changed(manager, { kind: 'tag', add: ['recall'], remove: [] }, await targets([tagged]))
  const both = { kind: 'tag', add: [' recall ', 'north  side'], remove: [] } satisfies Change
  const answer = await changed(manager, both, await targets([tagged, plain]))
  assert.deepEqual((await rowOf(plain)).tags, ['north side', 'recall'])
  const listed = await redress.inject({
    method: 'GET',
    url: '/api/v1/complaints?tag=north%20side',
    as: manager,
  })
  assert.equal(listed.json<{ items: Row[] }>().items.length, 2)
  await undone(manager, answer)
  assert.deepEqual((await rowOf(tagged)).tags, ['recall'])
  assert.deepEqual((await rowOf(plain)).tags, [])
  const again = await changed(manager, { kind: 'tag', add: ['recall'], remove: [] }, await targets([tagged]))
  assert.deepEqual([again.done.length, again.unchanged], [0, 1])
})

test('cases are categorised as one by one, and an unknown category loses none of the others', async () => {
  const filed = await cases.file()
  const rows = await redress.inject({ method: 'GET', url: '/api/v1/choices', as: manager })
  const [category] = rows.json<{ categories: { id: string }[] }>().categories
  assert.ok(category)
  const answer = await changed(
    manager,
    { kind: 'categorise', categoryId: category.id },
    await targets([filed]),
  )
  assert.deepEqual(answer.done[0]?.undo, { kind: 'categorise', categoryId: null })
  const [target] = await targets([filed])
  const another = await cases.file()
  const mixed = await post(manager, '', [
    { change: { kind: 'categorise', categoryId: another.id }, cases: [target as Target] },
    { change: { kind: 'tag', add: ['x'], remove: [] }, cases: await targets([another]) },
  ])
  const { done, refused } = mixed.json<Answer>()
  assert.deepEqual([done.length, refused[0]?.code], [1, 'catalogue.unknown'])
})

test('a confidential case is for others as if it did not exist, and nothing of it is told', async () => {
  const filed = await cases.file()
  const on = await targets([filed])
  await cases.done(manager, filed, 'PUT confidentiality', {
    isConfidential: true,
    readerIds: [],
    reason: 'Neighbours.',
  })
  const change = { kind: 'tag', add: ['seen'], remove: [] } satisfies Change
  const expected = [{ id: filed.id, reference: null, code: 'complaint.notFound' }]
  assert.deepEqual((await changed(handler, change, on)).refused, expected)
  const preview = await post(handler, '/preview', [{ change, cases: on }])
  assert.deepEqual(preview.json<Answer>().refused, expected)
  await changed(manager, { kind: 'tag', add: ['secret word'], remove: [] }, await targets([filed]))
  const tags = await redress.inject({ method: 'GET', url: '/api/v1/register/tags', as: handler })
  assert.ok(!tags.body.includes('secret word'))
})

test('two hundred cases are the most, and each once', async () => {
  const [target] = await targets([await cases.file()])
  assert.ok(target)
  const change = { kind: 'tag', add: ['x'], remove: [] } satisfies Change
  const many = Array.from({ length: 201 }, () => target)
  for (const on of [many, [target, target]])
    assert.equal((await post(manager, '', [{ change, cases: on }])).statusCode, 400)
})
