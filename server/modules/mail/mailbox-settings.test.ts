import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { alarmMailboxes } from './commands/alarm-mailboxes.ts'
import { openSecret } from './commands/mailbox-secret.ts'
import { fetchMailbox } from './commands/fetch-mailbox.ts'
import { connectionOf } from './mailbox.queries.ts'
import { wakeConnection } from './mailbox.store.ts'

let redress: TestMachine
let smtp: MailServer
let administrator: Staff
before(async () => {
  smtp = await startMailServer()
  redress = await testMachine({ ALLOW_PRIVATE_HOSTS: '127.0.0.1', SMTP_URL: smtp.url })
  administrator = await redress.staff('administrator')
})
after(async () => {
  await redress.stop()
  await smtp.stop()
})

let counter = 0
/** Nothing listens on port 9 of loopback. */
const aBody = (connection = {}) => ({
  name: `Complaints ${++counter}`,
  address: `complaints${counter}@acme.example`,
  language: null,
  siteId: null,
  categoryId: null,
  lateReplies: 'note',
  hasSubaddresses: true,
  connection: {
    isActive: true,
    host: '127.0.0.1',
    port: 9,
    security: 'none',
    username: 'box',
    signIn: 'password',
    oauth: null,
    password: 'secret one',
    folder: 'INBOX',
    afterTaking: 'seen',
    movedTo: null,
    takesSince: null,
    ...connection,
  },
})

const send = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, as = administrator) =>
  redress.inject({ method, url: `/api/v1${url}`, as, ...(payload && { payload }) })

async function added(connection = {}): Promise<string> {
  const answer = await send('POST', '/mailboxes', aBody(connection))
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>().id
}

const connectionNow = (mailboxId: string) => inRead(redress.ctx(), (read) => connectionOf(read, mailboxId))
const fetchOnce = (mailboxId: string) =>
  fetchMailbox(redress.machine, {
    organizationId: redress.organizationId,
    mailboxId,
    signal: new AbortController().signal,
    isOnce: true,
  })

describe('the settings of a mailbox', () => {
  test('are kept with their defaults; the password is sealed and never comes out', async () => {
    const id = await added()
    const list = await send('GET', '/mailboxes')
    assert.equal(list.statusCode, 200)
    assert.ok(!list.body.includes('secret one'))
    const { items } = list.json<{ items: { id: string; lateReplies: string; connection: object }[] }>()
    const mailbox = items.find((each) => each.id === id)
    assert.equal(mailbox?.lateReplies, 'note')
    assert.partialDeepStrictEqual(mailbox?.connection, { host: '127.0.0.1', hasPassword: true })
    const connection = await connectionNow(id)
    assert.ok(connection?.sealedSecret && !connection.sealedSecret.includes('secret one'))
    assert.deepEqual(openSecret(redress.ctx(), connection), { password: 'secret one' })
  })

  test('a kept password goes to no other server: it has to be given again', async () => {
    const id = await added()
    const { connection, ...given } = aBody()
    const { password: _, ...kept } = connection
    const same = await send('PUT', `/mailboxes/${id}`, { ...given, connection: kept, version: 1 })
    assert.equal(same.statusCode, 200, same.body)
    const elsewhere = { ...given, connection: { ...kept, host: '127.0.0.2' }, version: 2 }
    const refused = await send('PUT', `/mailboxes/${id}`, elsewhere)
    assert.equal(refused.json<{ code: string }>().code, 'mailbox.passwordNeeded')
    const tried = await send('POST', '/mailbox-tests', { mailboxId: id, ...elsewhere.connection })
    assert.equal(tried.json<{ code: string }>().code, 'mailbox.passwordNeeded')
  })

  test('are seen by nobody else’s organization, and changed only by who may edit settings', async () => {
    const handler = await redress.staff('handler')
    assert.equal((await send('POST', '/mailboxes', aBody(), handler)).statusCode, 403)
    const id = await added()
    const stranger = await redress.staff('administrator', {
      organizationId: await redress.otherOrganization(),
    })
    assert.equal((await send('GET', `/mailboxes/${id}/health`, undefined, stranger)).statusCode, 404)
  })

  test('a try says in a code what is wrong, and keeps nothing', async () => {
    const { connection } = aBody()
    const { isActive: _, afterTaking: __, movedTo: ___, takesSince: ____, ...server } = connection
    const of = async (change: object) => {
      const answer = await send('POST', '/mailbox-tests', { mailboxId: null, ...server, ...change })
      return answer.json<{ failure: string }>().failure
    }
    assert.equal(await of({}), 'unreachable')
    assert.equal(await of({ host: 'nowhere.invalid' }), 'hostNotFound')
    assert.equal(await of({ host: '10.0.0.1' }), 'hostNotAllowed')
  })
})

describe('a mailbox that fails', () => {
  test('alarms within minutes by a task, news and a mail that does not go through it; once', async () => {
    const id = await added({ host: '127.0.0.2' })
    await fetchOnce(id)
    const after = (minutes: number) => redress.ctx(undefined, new Date(Date.now() + minutes * 60_000))
    await alarmMailboxes(after(1))
    assert.equal((await connectionNow(id))?.alarmedAt, null)
    await alarmMailboxes(after(3))
    await alarmMailboxes(after(4))
    await redress.workOff()
    const tasks = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('task').selectAll().where('subjectId', '=', id).execute(),
    )
    assert.deepEqual(
      tasks.map(({ kind, doneAt }) => [kind, doneAt]),
      [['mailboxFails', null]],
    )
    const mails = smtp.mails.filter(({ subject }) => subject?.startsWith('Mail does not come in'))
    assert.equal(mails.length, 1)
    assert.match(mails[0]?.text ?? '', /ALLOW_PRIVATE_HOSTS/)
    const health = await send('GET', `/mailboxes/${id}/health`)
    assert.partialDeepStrictEqual(health.json(), { standing: 'failing', failure: 'hostNotAllowed' })
    const ready = await redress.inject({ method: 'GET', url: '/readyz' })
    assert.equal(ready.json<{ mailboxes: string }>().mailboxes, 'failing')
    const metrics = await redress.inject({ method: 'GET', url: '/metrics' })
    assert.match(metrics.body, /redress_mailboxes\{state="failing"\} 1/)
  })

  test('what may mend itself gets a quarter of an hour', async () => {
    const id = await added()
    await fetchOnce(id)
    await alarmMailboxes(redress.ctx(undefined, new Date(Date.now() + 10 * 60_000)))
    assert.equal((await connectionNow(id))?.alarmedAt, null)
    await alarmMailboxes(redress.ctx(undefined, new Date(Date.now() + 16 * 60_000)))
    assert.ok((await connectionNow(id))?.alarmedAt)
    await inTransaction(redress.ctx(), (tx) => wakeConnection(tx, id))
  })
})
