import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let administrator: Staff
before(async () => {
  redress = await testMachine()
  administrator = await redress.staff('administrator')
})
after(() => redress.stop())

const call = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object,
  as: Staff | null = administrator,
) =>
  redress.inject({
    method,
    url: `/o/acme/api/v1${url}`,
    ...(as ? { as } : {}),
    ...(body ? { payload: body } : {}),
  })
const codeOf = (answer: LightMyRequestResponse) => answer.json<{ code: string }>().code

type Member = {
  id: string
  version: number
  name: string
  isActive: boolean
  grants: unknown[]
  hasPassword: boolean
}
type Invited = { member: Member; invitation: { link: string } }
let counter = 0
async function invite(grants: object[] = [{ role: 'handler' }]): Promise<Invited> {
  const email = `Invited.${++counter}@example.org`
  const answer = await call('POST', '/staff', { email, name: 'Invited', language: 'en', grants })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<Invited>()
}
const tokenIn = ({ invitation }: Invited) => invitation.link.split('#token=')[1]
const accept = (token: string | undefined) =>
  call(
    'POST',
    '/invitations/accept',
    { token, name: 'Grace', password: 'a sentence of my own', language: 'hu' },
    null,
  )
const save = (member: Member, change: object, as = administrator) =>
  call('PUT', `/staff/${member.id}`, { ...member, ...change }, as)

test('an invited person chooses name and password, is inside at once, and the link works once', async () => {
  const invited = await invite()
  assert.equal(invited.member.hasPassword, false)
  const first = await accept(tokenIn(invited))
  assert.equal(first.statusCode, 200, first.body)
  assert.deepEqual(first.json<Member>().grants, [{ role: 'handler', siteId: null }])
  assert.ok(first.cookies.some(({ name }) => name === 'redress_session'))
  const second = await accept(tokenIn(invited))
  assert.equal(codeOf(second), 'invitation.invalid')
})

test('a link that opens nothing is refused without saying why', async () => {
  const organizationId = await redress.otherOrganization()
  for (const token of [
    'x',
    `${redress.organizationId}.${'x'.repeat(43)}`,
    `${organizationId}.${'x'.repeat(43)}`,
  ])
    assert.equal(codeOf(await accept(token)), 'invitation.invalid')
})

test('a new link ends the earlier one', async () => {
  const invited = await invite()
  const renewed = await call('POST', `/staff/${invited.member.id}/invitation`)
  assert.equal(codeOf(await accept(tokenIn(invited))), 'invitation.invalid')
  const link = renewed.json<{ link: string }>().link
  assert.equal((await accept(link.split('#token=')[1])).statusCode, 200)
})

test('an address belongs to one person', async () => {
  const { member } = await invite()
  const again = await call('POST', '/staff', {
    email: ` INVITED.${counter}@example.org`,
    name: 'Another',
    language: 'en',
    grants: [],
  })
  assert.equal(codeOf(again), 'staff.emailTaken')
  assert.ok(member.id)
})

test('whoever leaves is signed out at once, and their name stays', async () => {
  const leaver = await redress.staff('handler')
  const list = async () => (await call('GET', '/staff')).json<{ items: Member[] }>().items
  const member = (await list()).find(({ id }) => id === leaver.actor.id)
  assert.ok(member)
  assert.equal((await save(member, { isActive: false })).statusCode, 200)
  assert.equal((await call('GET', '/session', undefined, leaver)).statusCode, 401)
  assert.equal((await list()).find(({ id }) => id === leaver.actor.id)?.isActive, false)
  assert.equal(codeOf(await save(member, { isActive: true })), 'edit.conflict')
})

test('only administrators change staff', async () => {
  const manager = await redress.staff('complaintsManager')
  const { member } = await invite()
  assert.equal(codeOf(await save(member, { name: 'Other' }, manager)), 'auth.notPermitted')
  assert.equal((await call('GET', '/api-keys', undefined, manager)).statusCode, 403)
})

test('the last administrator who can sign in stays one', async () => {
  const alone = await testMachine()
  try {
    const only = await alone.staff('administrator')
    await alone.staff('administrator')
    const list = await alone.inject({ method: 'GET', url: '/api/v1/staff', as: only })
    const me = list.json<{ items: Member[] }>().items.find(({ id }) => id === only.actor.id)
    for (const change of [{ isActive: false }, { grants: [{ role: 'handler' }] }]) {
      const answer = await alone.inject({
        method: 'PUT',
        url: `/api/v1/staff/${only.actor.id}`,
        payload: { ...me, ...change },
        as: only,
      })
      assert.equal(codeOf(answer), 'staff.lastAdministrator')
    }
  } finally {
    await alone.stop()
  }
})

test('a role at a site wants a site that exists', async () => {
  const { member } = await invite()
  const siteId = '0190a000-0000-7000-8000-000000000000'
  assert.equal(codeOf(await save(member, { grants: [{ role: 'handler', siteId }] })), 'staff.siteUnknown')
})

test('an administrator who takes a role that sees complaints is seen by the others', async () => {
  const manager = await redress.staff('complaintsManager')
  const taker = await redress.staff('administrator')
  const list = (await call('GET', '/staff')).json<{ items: Member[] }>().items
  const me = list.find(({ id }) => id === taker.actor.id)
  assert.ok(me)
  const grants = [...me.grants, { role: 'handler', siteId: null }]
  assert.equal((await save(me, { grants }, taker)).statusCode, 200)
  await redress.workOff()
  type Notice = { titleKey: string; titleValues: { by: string } }
  const noticesOf = async (staff: Staff) =>
    (await call('GET', '/notifications', undefined, staff))
      .json<{ items: Notice[] }>()
      .items.filter(({ titleValues }) => titleValues.by === taker.actor.name)
  assert.equal((await noticesOf(manager))[0]?.titleKey, 'notice.contentRoleTaken')
  assert.deepEqual(await noticesOf(taker), [])
})

test('a program comes in by its key with the rights of its roles, until the key is revoked', async () => {
  const answer = await call('POST', '/api-keys', { name: 'Importer', roles: ['frontLine'] })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id, token } = answer.json<{ id: string; token: string }>()
  const asProgram = (url: string) =>
    redress.app.inject({ method: 'GET', url: `/api/v1${url}`, headers: { authorization: `Bearer ${token}` } })
  assert.equal((await asProgram('/organization')).statusCode, 200)
  assert.equal((await asProgram('/api-keys')).statusCode, 403)
  assert.equal(codeOf(await asProgram('/tasks')), 'auth.staffOnly')
  const keys = (await call('GET', '/api-keys')).json<{ items: { id: string; lastUsedAt: string | null }[] }>()
  assert.ok(keys.items.find((key) => key.id === id)?.lastUsedAt)
  assert.doesNotMatch(JSON.stringify(keys), new RegExp(token.slice(-20)))
  assert.equal((await call('DELETE', `/api-keys/${id}`)).statusCode, 204)
  assert.equal((await asProgram('/organization')).statusCode, 401)
})

test('times are those of the person: their own choice, else of the one site where they work, else of the organization', async () => {
  const site = await call('POST', '/sites', { kind: 'site', name: 'Tokyo', timeZone: 'Asia/Tokyo' })
  assert.equal(site.statusCode, 201, site.body)
  const there = await redress.staff([{ role: 'handler', siteId: site.json<{ id: string }>().id }])
  type Own = { timeZone: string; ownTimeZone: string | null; version: number; name: string }
  const me = async (as: Staff) => (await call('GET', '/session', undefined, as)).json<Own>()
  assert.equal((await me(there)).timeZone, 'Asia/Tokyo')
  assert.equal((await me(administrator)).timeZone, 'Europe/Istanbul')

  const choose = async (timeZone: string | null) => {
    const { name, version } = await me(there)
    return call('PUT', '/me', { name, language: 'en', timeZone, version }, there)
  }
  assert.equal((await choose('America/Bogota')).json<Own>().timeZone, 'America/Bogota')
  const wrong = await choose('Middle/Earth')
  assert.equal(wrong.statusCode, 400)
  assert.equal(codeOf(wrong), 'organization.timeZoneUnknown')
  assert.equal((await choose(null)).json<Own>().timeZone, 'Asia/Tokyo')
})
