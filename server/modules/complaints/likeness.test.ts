import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { learnLikeness } from './commands/learn-likeness.ts'

let redress: TestMachine
let manager: Staff
let cases: Cases
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const letter = (house: string) =>
  `Since Monday there has been no hot water in house ${house}. I called your service line four times and was promised a technician who never came. Please send somebody today.`
type Alike = { items: { id: string; share: number; linked: string | null; isSameCustomer: boolean }[] }
const alike = async (as: Staff, filed: Filed) => (await cases.act(as, filed, 'GET alike')).json<Alike>().items

test('a complaint finds those that tell nearly the same, before and after it is filed', async () => {
  const one = await cases.file({ narrative: letter('twelve') })
  const two = await cases.file({
    narrative: letter('nine'),
    contact: { name: 'Ali', email: 'ali@example.org' },
  })
  await cases.file()
  await learnLikeness(redress.ctx())
  assert.partialDeepStrictEqual(await alike(manager, one), [{ id: two.id, isSameCustomer: false }])
  assert.equal((await alike(manager, one)).length, 1)
  const found = await redress.inject({
    method: 'POST',
    url: '/api/v1/alike',
    as: manager,
    payload: { narrative: letter('seven') },
  })
  assert.equal(found.json<Alike>().items.length, 2)
  const list = await redress.inject({
    method: 'GET',
    url: `/api/v1/complaints?alike=${one.id}`,
    as: manager,
  })
  assert.deepEqual(
    list
      .json<{ items: { id: string }[] }>()
      .items.map(({ id }) => id)
      .toSorted(),
    [one.id, two.id].toSorted(),
  )
})

test('those that have one cause are linked as such; a related case becomes one of them', async () => {
  const one = await cases.file({ narrative: letter('one') })
  const two = await cases.file({ narrative: letter('two') })
  await learnLikeness(redress.ctx())
  await cases.done(manager, one, 'POST links', { otherId: two.id, relation: 'related' })
  await cases.done(manager, one, 'POST links', { otherId: two.id, relation: 'systemic' })
  assert.partialDeepStrictEqual((await cases.read(manager, two)).links, [
    { id: one.id, relation: 'systemic' },
  ])
  const again = await cases.act(manager, two, 'POST links', { otherId: one.id, relation: 'systemic' })
  assert.equal(again.json<{ code: string }>().code, 'complaint.linkedAlready')
  assert.equal((await alike(manager, one)).find(({ id }) => id === two.id)?.linked, 'systemic')
  await cases.done(manager, two, 'POST links/removal', { otherId: one.id, relation: 'systemic' })
  assert.deepEqual((await cases.read(manager, one)).links, [])
})

test('a confidential case is found by nobody who may not see it', async () => {
  const one = await cases.file({ narrative: letter('secret') })
  const two = await cases.file({ narrative: letter('secrets') })
  await learnLikeness(redress.ctx())
  const [handler, other] = [await redress.staff('handler'), await redress.staff('handler')]
  const isThere = async () => (await alike(other, one)).some(({ id }) => id === two.id)
  assert.ok(await isThere())
  await cases.done(manager, two, 'PUT confidentiality', {
    isConfidential: true,
    readerIds: [handler.actor.id],
    reason: 'It is about a colleague',
  })
  assert.equal(await isThere(), false)
})
