import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listSettingsChanges } from '../../../shared/api/settings-changes.ts'
import { settingsAreas } from '../../../shared/settings-changes.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let admin: Staff
before(async () => {
  redress = await testMachine()
  admin = await redress.staff('administrator', { name: 'Ayşe' })
})
after(() => redress.stop())

const ask = (area: string, as = admin) =>
  redress.inject({ url: `/o/acme/api/v1/settings/changes?area=${area}`, as })
const changesOf = async (area: string) =>
  (await ask(area)).json<AnswerGiven<typeof listSettingsChanges>>().items
const send = (method: 'POST' | 'PUT', url: string, body: object, as = admin) =>
  redress.inject({ method, url: `/o/acme/api/v1/${url}`, payload: body, as })

test('a page of the settings says who changed which row last, when, and in what', async () => {
  const product = (await send('POST', 'products', { name: 'Kettle', code: 'K1' })).json<{ id: string }>()
  const other = await redress.staff('administrator', { name: 'Béla' })
  const body = { name: 'Kettle 2', code: 'K1', isActive: true, version: 1 }
  assert.equal((await send('PUT', `products/${product.id}`, body, other)).statusCode, 200)
  const [newest, first] = await changesOf('products')
  assert.deepEqual(
    [newest?.deed, newest?.byName, newest?.byKind, newest?.subjectId, newest?.fields],
    ['changed', 'Béla', 'staff', product.id, ['name']],
  )
  assert.deepEqual([first?.deed, first?.byName, first?.subjectId], ['added', 'Ayşe', product.id])
  assert.ok(newest && first && newest.at >= first.at)
})

test('a change of one list stands on no other page', async () => {
  await send('POST', 'sites', { kind: 'site', name: 'Harbour' })
  assert.equal((await changesOf('sites')).length, 1)
  assert.deepEqual(await changesOf('remedies'), [])
})

test('merging and splitting stand beside the changes of categories', async () => {
  const { items } = (await redress.inject({ url: '/o/acme/api/v1/categories', as: admin })).json<{
    items: { id: string; version: number }[]
  }>()
  const [from, into] = items
  assert.ok(from && into)
  await send('POST', `categories/${from.id}/merge`, { intoId: into.id, version: from.version })
  const [merged] = await changesOf('categories')
  assert.deepEqual([merged?.deed, merged?.subjectId], ['merged', from.id])
})

test('what Redress did at set-up is said to be its own', async () => {
  const [setUp] = await changesOf('organization')
  assert.deepEqual([setUp?.deed, setUp?.byKind, setUp?.byName], ['setUp', 'system', null])
})

test("a person's own canned texts are nobody else's business", async () => {
  const text = { name: 'Mine', language: 'en', body: 'Dear all' }
  await send('POST', 'canned-texts', { ...text, isShared: false })
  await send('POST', 'canned-texts', { ...text, isShared: true })
  assert.equal((await changesOf('canned-texts')).length, 1)
})

test('changes of keys and mailboxes are told to those alone who may see these pages', async () => {
  const handler = await redress.staff('handler')
  const answers = await Promise.all(
    settingsAreas.map(async (area) => [area, (await ask(area, handler)).statusCode] as const),
  )
  assert.deepEqual(
    answers.filter(([, status]) => status !== 200).map(([area]) => area),
    ['mailboxes', 'outgoing-mail', 'api-keys'],
  )
  assert.equal((await ask('elsewhere')).statusCode, 400)
})
