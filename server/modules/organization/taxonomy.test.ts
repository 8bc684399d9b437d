import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let manager: Staff
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
})
after(() => redress.stop())

type Category = {
  id: string
  version: number
  isActive: boolean
  names: Record<string, string>
  mergedIntoId: string | null
}
const send = (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
  redress.inject({ method, url: `/o/acme/api/v1${path}`, as: manager, ...(payload && { payload }) })

async function add(name: string): Promise<Category> {
  const answer = await send('POST', '/categories', { names: { en: name }, position: 1 })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<Category>()
}
async function now(id: string): Promise<Category> {
  const { items } = (await send('GET', '/categories')).json<{ items: Category[] }>()
  const found = items.find((one) => one.id === id)
  assert.ok(found)
  return found
}
const merge = async (from: string, intoId: string) =>
  send('POST', `/categories/${from}/merge`, { intoId, version: (await now(from)).version })
const restore = async (id: string) =>
  send('POST', `/categories/${id}/restore`, { version: (await now(id)).version })

/** A case of a category, by the phone. */
async function aCase(categoryId: string): Promise<string> {
  const filed = await send('POST', '/complaints', {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'The lift has stood still since Monday.',
    contact: { name: 'Ayşe', email: null, phone: null, address: null },
  })
  assert.equal(filed.statusCode, 201, filed.body)
  const { id } = filed.json<{ id: string }>()
  const { version } = (await send('GET', `/complaints/${id}`)).json<{ version: number }>()
  const changed = await redress.inject({
    method: 'PATCH',
    url: `/o/acme/api/v1/complaints/${id}`,
    as: manager,
    payload: { version, categoryId },
  })
  assert.equal(changed.statusCode, 200, changed.body)
  return id
}
const nameOnCase = async (id: string) =>
  (await send('GET', `/complaints/${id}`)).json<{ category: { name: string } }>().category.name
const listed = async (categoryId: string) =>
  (await send('GET', `/complaints?category=${categoryId}`))
    .json<{ items: { id: string }[] }>()
    .items.map(({ id }) => id)

test('a case keeps what its category was called when it came in', async () => {
  const category = await add('Leak')
  const before = await aCase(category.id)
  const renamed = await send('PUT', `/categories/${category.id}`, {
    names: { en: 'Water damage' },
    position: 1,
    version: category.version,
  })
  assert.equal(renamed.statusCode, 200, renamed.body)
  assert.equal(await nameOnCase(before), 'Leak')
  assert.equal(await nameOnCase(await aCase(category.id)), 'Water damage')
})

test('merging counts the cases under the other category, keeps their name, and is undone whole', async () => {
  const [noise, sound] = [await add('Noise'), await add('Sound')]
  const id = await aCase(noise.id)
  assert.deepEqual((await send('GET', `/categories/${noise.id}/cases`)).json(), { total: 1, open: 1 })
  const answer = await merge(noise.id, sound.id)
  assert.equal(answer.statusCode, 200, answer.body)
  assert.equal((await now(noise.id)).isActive, false)
  assert.deepEqual(await listed(sound.id), [id])
  assert.equal(await nameOnCase(id), 'Noise')
  await restore(noise.id)
  assert.deepEqual(await listed(sound.id), [])
  assert.equal((await now(noise.id)).isActive, true)
})

test('what was merged step by step is counted at the end of the way, and no circle is made', async () => {
  const [a, b, c] = [await add('A'), await add('B'), await add('C')]
  const id = await aCase(a.id)
  await merge(a.id, b.id)
  await merge(b.id, c.id)
  assert.deepEqual(await listed(c.id), [id])
  assert.equal((await merge(c.id, a.id)).statusCode, 409)
  assert.equal((await merge(a.id, c.id)).json<{ code: string }>().code, 'category.mergedAlready')
})

test('splitting leaves the cases of the past where they were; undone, the parts are counted under it', async () => {
  const whole = await add('Delivery')
  const past = await aCase(whole.id)
  const answer = await send('POST', `/categories/${whole.id}/split`, {
    parts: [{ en: 'Late delivery' }, { en: 'Damaged delivery' }],
    version: whole.version,
  })
  assert.equal(answer.statusCode, 200, answer.body)
  const parts = answer
    .json<{ items: (Category & { splitFromId: string | null })[] }>()
    .items.filter(({ splitFromId }) => splitFromId === whole.id)
  assert.equal(parts.length, 2)
  assert.equal(await nameOnCase(past), 'Delivery')
  const since = await aCase(parts[0]?.id ?? '')
  await restore(whole.id)
  assert.deepEqual(new Set(await listed(whole.id)), new Set([past, since]))
})

test('a category that somebody else changed meanwhile is not merged', async () => {
  const [one, other] = [await add('One'), await add('Other')]
  const answer = await send('POST', `/categories/${one.id}/merge`, { intoId: other.id, version: 7 })
  assert.equal(answer.statusCode, 409)
})
