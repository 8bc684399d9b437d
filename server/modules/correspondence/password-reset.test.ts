import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { hashPassword } from '../../kernel/auth/passwords.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { updateStaffMember } from '../staff/staff.store.ts'

let redress: TestMachine
let smtp: MailServer
let passwordHash: string
before(async () => {
  smtp = await startMailServer()
  redress = await testMachine({ SMTP_URL: smtp.url })
  passwordHash = await hashPassword('the words I forgot')
})
after(async () => {
  await redress.stop()
  await smtp.stop()
})

async function aPerson(): Promise<Staff> {
  const staff = await redress.staff('handler')
  await inTransaction(redress.ctx(), (tx) => updateStaffMember(tx, staff.actor.id, { passwordHash }))
  return staff
}

let lastAddress = 0
const post = (url: string, payload: object, remoteAddress = `127.0.1.${++lastAddress}`) =>
  redress.inject({
    method: 'POST',
    url: `/api/v1${url}`,
    payload,
    remoteAddress,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
const codeOf = (answer: Awaited<ReturnType<typeof post>>) => answer.json<{ code: string }>().code

/** Asks and gives the mails that came of it. */
async function ask(email: string, remoteAddress?: string) {
  const before = smtp.mails.length
  const answer = await post('/password-resets', { email }, remoteAddress)
  await redress.workOff()
  return { answer, mails: smtp.mails.slice(before) }
}
const linkIn = (mail: { text?: string | undefined } | undefined) =>
  /https?:\S+\/desk\/new-password#token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
const reset = (token: string, password = 'brand new words for me') =>
  post('/password-resets/accept', { token, password })
const signIn = (email: string, password: string) => post('/session', { email, password })

test('a mailed link sets a new password once, ends all sessions, and the person is told', async () => {
  const person = await aPerson()
  const { answer, mails } = await ask(person.email.toUpperCase())
  assert.equal(answer.statusCode, 204)
  assert.equal(mails.length, 1)
  const token = linkIn(mails[0])
  assert.equal((await reset(token, 'short')).statusCode, 400)
  assert.equal((await reset(token)).statusCode, 204)
  const session = await redress.inject({ method: 'GET', url: '/api/v1/session', as: person })
  assert.equal(session.statusCode, 401)
  assert.equal((await signIn(person.email, 'the words I forgot')).statusCode, 401)
  assert.equal((await signIn(person.email, 'brand new words for me')).statusCode, 200)
  assert.equal(codeOf(await reset(token)), 'passwordReset.invalid')
  await redress.workOff()
  assert.equal(smtp.mails.at(-1)?.subject, 'Your password was changed')
})

test('who asks learns nothing of the account, and nothing but a hash of the address is kept', async () => {
  const person = await aPerson()
  const known = await ask(person.email)
  const unknown = await ask('stranger@example.org')
  assert.deepEqual(
    [known.answer.statusCode, known.answer.body],
    [unknown.answer.statusCode, unknown.answer.body],
  )
  assert.equal(unknown.mails.length, 0)
  const { rows } = await redress.machine.db.pool.query<{ data: string }>('select data::text from pgboss.job')
  assert.ok(rows.every(({ data }) => !data.includes('example.org') && !data.includes('#token')))
  const events = await inRead(redress.ctx(), (read) =>
    read.sql.selectFrom('event').select('payload').where('type', '=', 'staff.passwordResetAsked').execute(),
  )
  assert.ok(events.every(({ payload }) => Object.keys(JSON.parse(payload ?? '{}')).join() === 'expiresAt'))
})

test('a link is good for an hour, and only as long as its person works here', async () => {
  const [late, leaver] = [await aPerson(), await aPerson()]
  const lateToken = linkIn((await ask(late.email)).mails[0])
  const leaverToken = linkIn((await ask(leaver.email)).mails[0])
  await inTransaction(redress.ctx(), async (tx) => {
    const past = new Date(Date.now() - 1)
    await tx.sql
      .updateTable('invitation')
      .set({ expiresAt: past })
      .where('staffId', '=', late.actor.id)
      .execute()
    await updateStaffMember(tx, leaver.actor.id, { isActive: false })
  })
  for (const token of [lateToken, leaverToken, 'x'])
    assert.equal(codeOf(await reset(token)), 'passwordReset.invalid')
  assert.equal((await ask(leaver.email)).mails.length, 0)
})

test('a stranger who keeps asking neither floods the mailbox nor kills the link in it', async () => {
  const person = await aPerson()
  const first = linkIn((await ask(person.email)).mails[0])
  let mails = 1
  for (let index = 0; index < 5; index++) mails += (await ask(person.email)).mails.length
  assert.equal(mails, 3)
  assert.equal((await reset(first)).statusCode, 204)
})

test('one address may ask only so often, for whatever account', async () => {
  const answers = []
  for (let index = 0; index < 7; index++)
    answers.push(await post('/password-resets', { email: 'same@example.org' }, '127.9.9.9'))
  assert.equal(answers[0]?.statusCode, 204)
  const last = answers.at(-1)
  assert.ok(last)
  assert.equal(codeOf(last), 'auth.tooManyAttempts')
  const person = await aPerson()
  assert.equal((await ask(person.email)).mails.length, 1)
})

test('without a mail server the page says so, for every address the same', async () => {
  const silent = await testMachine()
  try {
    const page = await silent.inject({ method: 'GET', url: '/api/v1/password-resets' })
    assert.deepEqual(page.json(), { isMailed: false })
    const url = '/api/v1/password-resets'
    const headers = { 'sec-fetch-site': 'same-origin' }
    const asked = await silent.inject({ method: 'POST', url, headers, payload: { email: 'a@example.org' } })
    assert.equal(codeOf(asked), 'passwordReset.noMail')
  } finally {
    await silent.stop()
  }
})
