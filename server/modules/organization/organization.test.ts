import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import { eventsOf } from '../../kernel/events/events.ts'
import { inRead } from '../../kernel/ctx.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { identifyOrganization } from './organization.queries.ts'

let redress: TestMachine
let administrator: Staff
before(async () => {
  redress = await testMachine()
  administrator = await redress.staff('administrator')
})
after(() => redress.stop())

type Row = { id: string; version: number; name: string; isActive: boolean; key?: string | null }
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- says what the test expects of an answer
const call = async <T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { as = administrator, body }: { as?: Staff; body?: object } = {},
) => {
  const answer = await redress.inject({
    method,
    url: `/api/v1${url}`,
    as,
    ...(body ? { payload: body } : {}),
  })
  return { status: answer.statusCode, body: (answer.body ? answer.json() : null) as T }
}
const rows = async (url: string) => (await call<{ items: Row[] }>('GET', url)).body.items

test('an organization begins with the remedies and categories of the packs and the bodies of its country', async () => {
  assert.ok((await rows('/remedies')).some((row) => row.key === 'apology' && row.name === 'An apology'))
  assert.ok((await rows('/categories')).some((row) => row.key === 'deliveryLate' && /late/i.test(row.name)))
  const bodies = await rows('/outside-routes')
  assert.ok(bodies.length > 0 && bodies.every((row) => row.key?.startsWith('tr')))
})

test('settings are saved once per version', async () => {
  const { body: before } = await call<Record<string, unknown>>('GET', '/organization')
  const body = {
    ...before,
    phone: '+90 212 000 00 00',
    approvalLimits: { handler: 500 },
    accentColor: '#aa0000',
  }
  const saved = await call<Record<string, unknown>>('PUT', '/organization', { body })
  assert.equal(saved.status, 200)
  assert.equal(saved.body.phone, '+90 212 000 00 00')
  assert.ok(Number(saved.body.accentContrast) > 4.5)
  assert.equal((await call<{ code: string }>('PUT', '/organization', { body })).body.code, 'edit.conflict')
  const events = await inRead(redress.ctx(), (read) => eventsOf(read, redress.organizationId))
  assert.deepEqual(events.at(-1)?.payload, { fields: ['phone', 'accentColor', 'approvalLimits'] })
})

test('a wrong setting is refused at its field', async () => {
  const { body: before } = await call<Record<string, unknown>>('GET', '/organization')
  const save = async (change: object) =>
    (
      await call<{ fields?: Record<string, string> }>('PUT', '/organization', {
        body: { ...before, ...change },
      })
    ).body.fields
  assert.deepEqual(await save({ timeZone: 'Middle/Earth' }), { timeZone: 'organization.timeZoneUnknown' })
  assert.deepEqual(await save({ country: 'QQ' }), { country: 'organization.countryUnknown' })
  assert.deepEqual(await save({ languages: ['tr'] }), {
    defaultLanguage: 'organization.defaultLanguageMissing',
  })
  assert.deepEqual(await save({ name: ' ' }), { name: 'field.required' })
  assert.deepEqual(await save({ accentColor: 'red' }), { accentColor: 'field.notAColor' })
  assert.deepEqual(await save({ website: 'javascript:alert(1)' }), { website: 'field.notAnAddress' })
})

test('whoever may not edit settings may read them', async () => {
  const handler = await redress.staff('handler')
  assert.equal((await call('GET', '/organization', { as: handler })).status, 200)
  assert.equal((await call('POST', '/products', { as: handler, body: { name: 'Tea' } })).status, 403)
})

test('a product is added, renamed and taken out of use, once per version', async () => {
  const added = await call<Row>('POST', '/products', { body: { name: 'Tea', code: 'T1' } })
  assert.equal(added.status, 201)
  const url = `/products/${added.body.id}`
  const body = { name: 'Green tea', code: 'T1', isActive: false, version: 1 }
  assert.deepEqual((await call<Row>('PUT', url, { body })).body, { ...body, id: added.body.id, version: 2 })
  assert.equal((await call('PUT', url, { body })).status, 409)
  const same = await call<{ code: string }>('POST', '/products', { body: { name: 'Coffee', code: 'T1' } })
  assert.equal(same.body.code, 'catalogue.codeTaken')
})

test('sites stand under legal entities, and never under themselves', async () => {
  const entity = await call<Row>('POST', '/sites', { body: { kind: 'legalEntity', name: 'Acme Ltd' } })
  const site = await call<Row>('POST', '/sites', {
    body: { kind: 'site', name: 'Ankara', parentId: entity.body.id },
  })
  assert.equal(site.status, 201)
  const turned = await call<{ fields: unknown }>('PUT', `/sites/${entity.body.id}`, {
    body: { kind: 'legalEntity', name: 'Acme Ltd', parentId: site.body.id, version: 1 },
  })
  assert.deepEqual(turned.body.fields, { parentId: 'catalogue.parentCircle' })
})

test('an own name goes before that of the pack, in its language only', async () => {
  const [remedy] = await rows('/remedies')
  assert.ok(remedy)
  const saved = await call<Row>('PUT', `/remedies/${remedy.id}`, {
    body: { names: { tr: 'Özür' }, isMonetary: false, position: 0, version: remedy.version },
  })
  assert.equal(saved.body.name, remedy.name)
})

test('another organization neither sees nor changes a row, also by its id', async () => {
  const [product] = await rows('/products')
  const organizationId = await redress.otherOrganization()
  const stranger = await redress.staff('administrator', { organizationId })
  const list = await call<{ items: Row[] }>('GET', '/products', { as: stranger })
  assert.deepEqual(list.body.items, [])
  const body = { name: 'Mine now', version: product?.version }
  assert.equal((await call('PUT', `/products/${product?.id}`, { as: stranger, body })).status, 404)
})

test('an address says which organization is meant', async () => {
  const id = await redress.otherOrganization({ slug: 'named' })
  const find = (slug: string | null, host: string) => identifyOrganization(redress.machine, { slug, host })
  assert.equal(await find('named', '127.0.0.1:8080'), id)
  assert.equal(await find('unknown', '127.0.0.1:8080'), null)
  assert.equal(await find(null, '127.0.0.1:8080'), null)
  const answer = await redress.inject({ method: 'GET', url: '/o/unknown/logo' })
  assert.equal(answer.statusCode, 404)
})

test('a logo is shown as a fresh picture, and only a picture is taken', async () => {
  const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c00' } })
    .png()
    .toBuffer()
  const upload = (content: Buffer, name: string) => {
    const form = new FormData()
    form.append('logo', new Blob([new Uint8Array(content)]), name)
    const encoded = new Response(form)
    return encoded.arrayBuffer().then((body) =>
      redress.inject({
        method: 'POST',
        url: '/api/v1/organization/logo',
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
        payload: Buffer.from(body),
        as: administrator,
      }),
    )
  }
  assert.equal((await redress.inject({ method: 'GET', url: '/logo', as: administrator })).statusCode, 404)
  const set = await upload(png, 'logo.png')
  assert.equal(set.statusCode, 201, set.body)
  const shown = await redress.inject({ method: 'GET', url: '/logo', as: administrator })
  assert.equal(shown.headers['content-type'], 'image/png')
  assert.notEqual((await upload(Buffer.from('<svg onload=alert(1)>'), 'logo.svg')).statusCode, 201)
  assert.equal((await call('DELETE', '/organization/logo')).status, 204)
  assert.equal((await redress.inject({ method: 'GET', url: '/logo', as: administrator })).statusCode, 404)
})
