import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { setUpLink, setUpToken } from './setup.queries.ts'

let redress: TestMachine
beforeEach(async () => {
  redress = await testMachine({}, null)
})
afterEach(() => redress.stop())

const answers = {
  name: 'Işık Elektrik A.Ş.',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  languages: ['tr', 'en'],
  people: 'several',
  administratorName: 'Ada Yılmaz',
  email: 'Ada@Example.org',
  password: 'correct horse battery staple',
}

const open = (query: string) =>
  redress.inject({ method: 'GET', url: `/setup${query}`, headers: { accept: 'text/html' } })
const send = (given: Record<string, string | string[]>) =>
  redress.inject({
    method: 'POST',
    url: '/setup',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      accept: 'text/html',
    },
    payload: formOf(given).toString(),
  })

function formOf(given: Record<string, string | string[]>): URLSearchParams {
  const form = new URLSearchParams()
  for (const [name, values] of Object.entries(given))
    for (const value of [values].flat()) form.append(name, value)
  return form
}

test('the printed link opens set-up, a submit makes organization and administrator, then the page is gone', async () => {
  const token = setUpToken(redress.machine)
  assert.equal(await setUpLink(redress.machine), `http://127.0.0.1:8080/setup?token=${token}`)
  assert.equal((await open(`?token=${token}`)).statusCode, 200)

  const done = await send({ ...answers, token })
  assert.equal(done.statusCode, 201, done.body)
  assert.match(done.body, /Işık Elektrik/)

  const session = await redress.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { email: answers.email, password: answers.password },
  })
  assert.equal(session.statusCode, 200, session.body)
  assert.deepEqual(session.json<{ grants: unknown }>().grants, [{ role: 'administrator', siteId: null }])

  assert.equal((await open(`?token=${token}`)).statusCode, 404)
  assert.equal((await send({ ...answers, token })).statusCode, 404)
  assert.equal(await setUpLink(redress.machine), null)
})

test('the administrator of several people is complaints manager too, unless they say otherwise', async () => {
  const token = setUpToken(redress.machine)
  assert.match((await open(`?token=${token}`)).body, /name="isComplaintsManager"\s+value="yes"\s+checked/)
  await send({ ...answers, token, isComplaintsManager: 'yes' })
  const { email, password } = answers
  const payload = { email, password }
  const session = await redress.inject({ method: 'POST', url: '/api/v1/session', payload })
  const { grants } = session.json<{ grants: { role: string }[] }>()
  assert.deepEqual(grants.map(({ role }) => role).sort(), ['administrator', 'complaintsManager'])
})

test('two submits at the same moment make one organization', async () => {
  const token = setUpToken(redress.machine)
  const sent = await Promise.all([send({ ...answers, token }), send({ ...answers, token })])
  assert.equal(sent.filter((answer) => answer.statusCode === 201).length, 1)
  const { rows } = await redress.machine.db.pool.query('select slug from organization')
  assert.deepEqual(rows, [{ slug: 'isik-elektrik-a-s' }])
})

test('without the token nothing is shown and nothing is made', async () => {
  assert.equal((await open('')).statusCode, 403)
  assert.equal((await send({ ...answers, token: 'x'.repeat(32) })).statusCode, 403)
  const { rows } = await redress.machine.db.pool.query('select from organization')
  assert.equal(rows.length, 0)
})

test('what is missing is said at its field, and what was typed stays, but for the password', async () => {
  const token = setUpToken(redress.machine)
  const answer = await send({ ...answers, token, timeZone: 'Middle/Earth', password: 'too short' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /Choose a time zone/)
  assert.match(answer.body, /Ada Yılmaz/)
  assert.doesNotMatch(answer.body, /too short/)
})

test('one person alone gets every role', async () => {
  const done = await send({ ...answers, people: 'one', token: setUpToken(redress.machine) })
  assert.equal(done.statusCode, 201)
  const { email, password } = answers
  const session = await redress.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { email, password },
  })
  const { grants } = session.json<{ grants: { role: string }[] }>()
  assert.ok(
    ['handler', 'complaintsManager', 'administrator'].every((role) =>
      grants.some((grant) => grant.role === role),
    ),
  )
})
