import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const assessment = { severity: 'low', isSafety: false, complexity: 'simple', impact: 'one' }

async function category(): Promise<{ id: string; raise: (severityFloor: string | null) => Promise<void> }> {
  const given = { names: { en: 'Lifts' }, position: 1 }
  const added = await redress.inject({
    method: 'POST',
    url: '/api/v1/categories',
    as: manager,
    payload: given,
  })
  assert.equal(added.statusCode, 201, added.body)
  const { id } = added.json<{ id: string }>()
  let version = 1
  const raise = async (severityFloor: string | null) => {
    const payload = { ...given, severityFloor, version: version++ }
    const answer = await redress.inject({
      method: 'PUT',
      url: `/api/v1/categories/${id}`,
      as: manager,
      payload,
    })
    assert.ok(answer.statusCode < 300, answer.body)
    await redress.workOff()
  }
  return { id, raise }
}

async function assessed(categoryId?: string): Promise<Filed> {
  const filed = await cases.file()
  await cases.done(manager, filed, 'POST owner', { ownerId: handler.actor.id })
  await cases.done(manager, filed, 'POST assessment', { ...assessment, ...(categoryId && { categoryId }) })
  await redress.workOff()
  return filed
}
const doubtsOf = async (filed: Filed) => (await cases.read(manager, filed)).assessment?.doubts
const tasksOf = async (filed: Filed) =>
  (await redress.inject({ url: `/api/v1/tasks?subject=${filed.id}`, as: handler }))
    .json<{ items: { titleKey: string }[] }>()
    .items.map(({ titleKey }) => titleKey)

test('a floor that is raised is seen on cases assessed below it, and whoever has them is asked until it is done', async () => {
  const lifts = await category()
  const filed = await assessed(lifts.id)
  assert.deepEqual([await doubtsOf(filed), await tasksOf(filed)], [[], []])
  await lifts.raise('high')
  assert.deepEqual(await doubtsOf(filed), ['belowFloor'])
  assert.deepEqual(await tasksOf(filed), ['task.assessAgain'])
  assert.equal(
    (await cases.read(manager, filed)).assessment?.severity,
    'low',
    'what was found stays what was found',
  )
  await cases.done(handler, filed, 'POST assessment', { ...assessment, severity: 'high' })
  assert.deepEqual([await doubtsOf(filed), await tasksOf(filed)], [[], []])
})

test('a floor that is lowered again leaves nothing to look at', async () => {
  const lifts = await category()
  const filed = await assessed(lifts.id)
  await lifts.raise('critical')
  assert.deepEqual(await tasksOf(filed), ['task.assessAgain'])
  await lifts.raise(null)
  assert.deepEqual([await doubtsOf(filed), await tasksOf(filed)], [[], []])
})

test('another category, somebody vulnerable and a matter that became public ask as well', async () => {
  const lifts = await category()
  await lifts.raise('medium')
  const filed = await assessed()
  await cases.done(manager, filed, 'PATCH', { categoryId: lifts.id })
  await cases.done(manager, filed, 'PATCH', { isVulnerable: true })
  await cases.done(manager, filed, 'POST exposures', { kind: 'press', place: 'The Daily' })
  await redress.workOff()
  assert.deepEqual(await doubtsOf(filed), ['belowFloor', 'vulnerable', 'exposed'])
  assert.deepEqual(await tasksOf(filed), ['task.assessAgain'])
})

test('what was known when it was assessed asks for nothing, and neither does a case that is decided or closed', async () => {
  const known = await cases.file()
  await cases.done(manager, known, 'PATCH', { isVulnerable: true })
  await cases.done(manager, known, 'POST assessment', assessment)
  assert.deepEqual(await doubtsOf(known), [])
  const lifts = await category()
  const closed = await assessed(lifts.id)
  await cases.done(manager, closed, 'POST closing', { outcome: 'withdrawn', reason: 'They said so.' })
  await lifts.raise('high')
  assert.deepEqual([await doubtsOf(closed), await tasksOf(closed)], [[], []])
})
