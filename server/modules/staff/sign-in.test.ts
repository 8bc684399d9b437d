import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { hashPassword } from '../../kernel/auth/passwords.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { staffMembers } from './staff.queries.ts'
import { updateStaffMember } from './staff.store.ts'

const password = 'correct horse battery staple'
let redress: TestMachine
let passwordHash: string

before(async () => {
  redress = await testMachine()
  passwordHash = await hashPassword(password)
})
after(() => redress.stop())

async function aPerson() {
  const staff = await redress.staff('handler')
  await inTransaction(redress.ctx(), (tx) => updateStaffMember(tx, staff.actor.id, { passwordHash }))
  return staff
}

let lastAddress = 0
const newAddress = () => `127.0.0.${++lastAddress + 1}`

type Try = { email: string; password?: string; address?: string; cookies?: Record<string, string> }
const signIn = (given: Try) =>
  redress.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { email: given.email, password: given.password ?? password },
    headers: { 'sec-fetch-site': 'same-origin', 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/128.0' },
    remoteAddress: given.address ?? newAddress(),
    cookies: given.cookies ?? {},
  })
type Answer = Awaited<ReturnType<typeof signIn>>
const codeOf = (answer: Answer) => answer.json<{ code: string }>().code
const cookiesOf = (answer: Answer) =>
  Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
const sessionWith = (cookies: Record<string, string>) =>
  redress.inject({ method: 'GET', url: '/api/v1/session', cookies })

test('the right password opens a session that says who one is', async () => {
  const { email, actor } = await aPerson()
  const answer = await signIn({ email: email.toUpperCase() })
  assert.equal(answer.statusCode, 200, answer.body)
  assert.equal(answer.json<{ id: string }>().id, actor.id)
  const cookie = answer.cookies.find(({ name }) => name === 'redress_session')
  assert.equal(cookie?.httpOnly, true)
  assert.equal(cookie?.sameSite, 'Strict')
  const session = await sessionWith(cookiesOf(answer))
  assert.deepEqual(session.json<{ grants: unknown }>().grants, [{ role: 'handler', siteId: null }])
})

test('a wrong password and an unknown account get the same answer', async () => {
  const { email } = await aPerson()
  const wrong = await signIn({ email, password: 'not this one at all' })
  const unknown = await signIn({ email: 'nobody@example.org' })
  assert.equal(wrong.statusCode, 401)
  assert.equal(wrong.body, unknown.body)
})

test('somebody who left or never accepted the invitation cannot sign in', async () => {
  const left = await aPerson()
  await inTransaction(redress.ctx(), (tx) => updateStaffMember(tx, left.actor.id, { isActive: false }))
  assert.equal(codeOf(await signIn({ email: left.email })), 'auth.wrongPassword')
  const invited = await redress.staff('handler')
  assert.equal(codeOf(await signIn({ email: invited.email, password: '' })), 'invalidInput')
  assert.equal(
    codeOf(await signIn({ email: invited.email, password: 'anything at all' })),
    'auth.wrongPassword',
  )
})

test('five wrong tries make an address wait, also with the right password, but nobody else', async () => {
  const { email } = await aPerson()
  const address = newAddress()
  for (let i = 0; i < 5; i++) await signIn({ email, password: 'wrong password', address })
  const refused = await signIn({ email, address })
  assert.equal(refused.statusCode, 429)
  assert.ok(Number(refused.headers['retry-after']) > 600)
  assert.equal((await signIn({ email })).statusCode, 200)
})

test('tries made at the same moment count each other', async () => {
  const { email } = await aPerson()
  const address = newAddress()
  const tries = Array.from({ length: 12 }, () => signIn({ email, password: 'wrong password', address }))
  const codes = (await Promise.all(tries)).map(codeOf)
  assert.ok(codes.filter((code) => code === 'auth.wrongPassword').length <= 5, codes.join())
})

test('a device that signed in before is not held up by strangers at its address', async () => {
  const { email } = await aPerson()
  const address = newAddress()
  const { redress_device: device = '' } = cookiesOf(await signIn({ email, address }))
  for (let i = 0; i < 6; i++) await signIn({ email, password: 'wrong password', address })
  assert.equal((await signIn({ email, address })).statusCode, 429)
  const answer = await signIn({ email, address, cookies: { redress_device: device } })
  assert.equal(answer.statusCode, 200)
})

test('the mark of a known device serves only the account that it was given for', async () => {
  const [one, other] = [await aPerson(), await aPerson()]
  const { redress_device: device = '' } = cookiesOf(await signIn({ email: one.email }))
  const address = newAddress()
  for (let i = 0; i < 6; i++) await signIn({ email: other.email, password: 'wrong password', address })
  const answer = await signIn({ email: other.email, address, cookies: { redress_device: device } })
  assert.equal(answer.statusCode, 429)
})

test('signing out ends the session on the server', async () => {
  const cookies = cookiesOf(await signIn({ email: (await aPerson()).email }))
  const answer = await redress.inject({
    method: 'DELETE',
    url: '/api/v1/session',
    cookies,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  assert.equal(answer.statusCode, 204)
  assert.equal((await sessionWith(cookies)).statusCode, 401)
})

test('a request from a foreign page is refused', async () => {
  const staff = await aPerson()
  const answer = await redress.app.inject({
    method: 'DELETE',
    url: '/api/v1/session',
    headers: { cookie: staff.cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  })
  assert.equal(codeOf(answer), 'auth.otherOrigin')
})

test('a new password ends the other sessions and wants the old one', async () => {
  const { email } = await aPerson()
  const [here, elsewhere] = [cookiesOf(await signIn({ email })), cookiesOf(await signIn({ email }))]
  const change = (body: object) =>
    redress.inject({
      method: 'PUT',
      url: '/api/v1/me/password',
      payload: body,
      cookies: here,
      headers: { 'sec-fetch-site': 'same-origin' },
    })
  const next = 'an even better pass phrase'
  const wrong = await change({ current: 'not the old one', password: next })
  assert.deepEqual(wrong.json<{ fields: unknown }>().fields, { current: 'auth.wrongPassword' })
  assert.equal(codeOf(await change({ current: password, password: 'password1234' })), 'password.tooCommon')
  assert.equal((await change({ current: password, password: next })).statusCode, 204)
  assert.equal((await sessionWith(here)).statusCode, 200)
  assert.equal((await sessionWith(elsewhere)).statusCode, 401)
  assert.equal((await signIn({ email, password: next })).statusCode, 200)
})

test('a session is listed with its device, and ends when told to', async () => {
  const { email } = await aPerson()
  const [here, elsewhere] = [cookiesOf(await signIn({ email })), cookiesOf(await signIn({ email }))]
  const list = await redress.inject({ method: 'GET', url: '/api/v1/sessions', cookies: here })
  const { items } = list.json<{ items: { id: string; isThis: boolean; userAgent: string }[] }>()
  assert.ok(items.every((session) => session.userAgent === 'Firefox 128, Linux' || session.userAgent === ''))
  const other = items.find((session) => !session.isThis && session.userAgent !== '')
  await redress.inject({
    method: 'DELETE',
    url: `/api/v1/sessions/${other?.id}`,
    cookies: here,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  assert.equal((await sessionWith(elsewhere)).statusCode, 401)
})

test('a name or language changed meanwhile is not overwritten', async () => {
  const staff = await redress.staff('handler')
  const save = () =>
    redress.inject({
      method: 'PUT',
      url: '/api/v1/me',
      payload: { name: 'Ada', language: 'hu', version: 1 },
      as: staff,
    })
  assert.equal((await save()).json<{ language: string }>().language, 'hu')
  assert.equal((await save()).statusCode, 409)
  const people = await inRead(redress.ctx(), staffMembers)
  assert.equal(people.find((person) => person.id === staff.actor.id)?.name, 'Ada')
})

test('a session that was planted in the browser is not the one that a sign-in opens', async () => {
  const { email, cookie } = await aPerson()
  const planted = cookie.split('=')[1] ?? ''
  const answer = await signIn({ email, cookies: { redress_session: planted } })
  const opened = cookiesOf(answer).redress_session
  assert.ok(opened && opened !== planted)
  const madeUp = `${redress.organizationId}.${'a'.repeat(43)}`
  assert.notEqual(
    cookiesOf(await signIn({ email, cookies: { redress_session: madeUp } })).redress_session,
    madeUp,
  )
  assert.equal((await sessionWith({ redress_session: madeUp })).statusCode, 401)
})
