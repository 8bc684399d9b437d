import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let ayse: Staff
let ben: Staff
let manager: Staff

before(async () => {
  redress = await testMachine()
  ayse = await redress.staff('handler', { name: 'Ayşe' })
  ben = await redress.staff('handler', { name: 'Ben' })
  manager = await redress.staff('complaintsManager')
})
after(() => redress.stop())

const url = '/api/v1/register/views'
const late = { name: 'Late lifts', isShared: false, search: { q: 'lift', due: 'late', sort: 'due' } }

type View = { id: string; name: string; version: number; search: object; mayChange: boolean }

async function save(as: Staff, view: object = late): Promise<string> {
  const answer = await redress.inject({ method: 'POST', url, as, payload: view })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>().id
}
const viewsOf = async (as: Staff) =>
  (await redress.inject({ method: 'GET', url, as })).json<{ views: View[] }>().views
const viewOf = async (as: Staff, id: string) => (await viewsOf(as)).find((view) => view.id === id)
const change = (as: Staff, id: string, view: object) =>
  redress.inject({ method: 'PUT', url: `${url}/${id}`, as, payload: view })
const remove = (as: Staff, id: string, version: number) =>
  redress.inject({ method: 'DELETE', url: `${url}/${id}?version=${version}`, as })

test('a saved view comes back with its filters, order and columns, to its maker only', async () => {
  const search = { ...late.search, severity: ['high', 'critical'], columns: ['severity', 'due'] }
  const id = await save(ayse, { ...late, search })
  assert.deepEqual((await viewOf(ayse, id))?.search, search)
  assert.equal(await viewOf(ben, id), undefined)
  assert.equal((await change(ben, id, { ...late, version: 1 })).statusCode, 404)
})

test('a shared view is there for everybody; its maker and a complaints manager change it, others do not', async () => {
  const id = await save(ayse, { ...late, isShared: true })
  assert.equal((await viewOf(ben, id))?.mayChange, false)
  const refused = await change(ben, id, { ...late, version: 1 })
  assert.equal(refused.json<{ code: string }>().code, 'registerView.ofSomeoneElse')
  assert.equal((await remove(ben, id, 1)).statusCode, 403)
  const changed = await change(manager, id, { ...late, isShared: true, name: 'Late', version: 1 })
  assert.equal(changed.json<{ version: number }>().version, 2)
  assert.equal((await viewOf(ayse, id))?.name, 'Late')
})

test('a view that somebody else changed in between is not overwritten or removed', async () => {
  const id = await save(ayse)
  await change(ayse, id, { ...late, name: 'Lifts', version: 1 })
  assert.equal(
    (await change(ayse, id, { ...late, version: 1 })).json<{ code: string }>().code,
    'edit.conflict',
  )
  assert.equal((await remove(ayse, id, 1)).statusCode, 409)
  assert.equal((await remove(ayse, id, 2)).statusCode, 204)
  assert.equal(await viewOf(ayse, id), undefined)
})

test('what is no filter or column is refused', async () => {
  for (const search of [{ due: 'sometime' }, { columns: ['narrative'] }, { severity: ['huge'] }]) {
    const answer = await redress.inject({ method: 'POST', url, as: ayse, payload: { ...late, search } })
    assert.equal(answer.statusCode, 400, answer.body)
  }
})

test('another organization does not see a shared view', async () => {
  await save(ayse, { ...late, isShared: true, name: 'Ours' })
  const organizationId = await redress.otherOrganization({ slug: 'other' })
  const stranger = await redress.staff('complaintsManager', { organizationId })
  const answer = await redress.inject({ method: 'GET', url: `/o/other${url}`, as: stranger })
  assert.deepEqual(answer.json(), { views: [] })
})
