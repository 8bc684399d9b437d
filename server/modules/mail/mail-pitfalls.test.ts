import assert from 'node:assert/strict'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { incomingMail } from '../../../test/incoming-mail.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { alarmMailboxes } from './commands/alarm-mailboxes.ts'
import { fetchMailbox } from './commands/fetch-mailbox.ts'
import { mailboxByName } from './commands/mailboxes.ts'
import { receiveRawMail } from './commands/receive-mail.ts'
import { settleMails } from './commands/settle-mails.ts'

// What users of other systems suffer from (pitfalls.md, “Mail”), each by its name. Each point has further tests where
// its part is: loops and bounces in matching.test.ts, charsets and quotes in kernel/mime, fetching in
// fetch-mailbox.test.ts, a flood in import-mails.test.ts, keys and links in correspondence/*.test.ts.

let redress: TestMachine
let server: MailServer
let manager: Staff
let administrator: Staff
let cases: Cases
let incoming: ReturnType<typeof incomingMail>
before(async () => {
  server = await startMailServer()
  redress = await testMachine({
    SMTP_URL: server.url,
    MAIL_FROM: 'redress@acme.example',
    ALLOW_PRIVATE_HOSTS: '127.0.0.1',
  })
  manager = await redress.staff('complaintsManager')
  administrator = await redress.staff('administrator')
  cases = casesOn(redress, manager)
  incoming = incomingMail(redress, server)
})
after(async () => {
  await redress.stop()
  await server.stop()
})

/** A mail byte by byte. @returns its row once it is settled */
async function takeIn(raw: Buffer, mailbox = 'complaints') {
  const ctx = redress.ctx()
  const { id: mailboxId } = await mailboxByName(ctx, mailbox)
  const { mailId } = await receiveRawMail(ctx, { mailboxId, source: 'imap', raw, isSettledByCaller: true })
  await settleMails(ctx)
  return inRead(ctx, (read) =>
    read.sql.selectFrom('mail').selectAll().where('id', '=', mailId).executeTakeFirstOrThrow(),
  )
}

let written = 0
const rawMail = (lines: readonly string[], body: Buffer | string) =>
  Buffer.concat([
    Buffer.from(
      [
        `Message-ID: <pitfall${++written}@example.org>`,
        `From: writer${written}@example.org`,
        'To: complaints@acme.example',
        ...lines,
        '',
        '',
      ].join('\r\n'),
    ),
    Buffer.from(body),
  ])

const tasksOf = (subjectId: string, kind: string) =>
  inRead(redress.ctx(), (read) =>
    read.sql
      .selectFrom('task')
      .selectAll()
      .where('subjectId', '=', subjectId)
      .where('kind', '=', kind)
      .where('doneAt', 'is', null)
      .execute(),
  )
const homeOf = async (as: Staff) =>
  (await redress.inject({ url: '/api/v1/home', as })).json<{
    tasks: { titleKey: string; link: string | null }[]
  }>()
const readiness = async () =>
  (await redress.inject({ url: '/readyz' })).json<{
    isReady: boolean
    mail: string
    mailsDeferred: number
    mailsFailed: number
    mailboxes: string
  }>()
const withOwner = async (statement: string) => {
  const client = new Client({ connectionString: redress.database.ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}
/** Lets every mail that waits be tried now. */
async function tryAgain(): Promise<void> {
  await withOwner(`update message set next_attempt_at = now() - interval '1 second' where state = 'deferred'`)
  await inTransaction(redress.ctx(), (tx) => tx.machine.jobs.enqueue(tx, 'correspondence.resumeMails', {}))
  await redress.workOff()
}

test('pitfall: auto-responder storms and bounce loops (RFC 3834, RFC 3464, a breaker for each correspondent)', async () => {
  const { ours } = await incoming.acknowledged('holiday@example.org')
  const sent = server.mails.length
  for (const headers of [
    { 'Auto-Submitted': 'auto-replied' },
    { Precedence: 'bulk', 'X-Autoreply': 'yes' },
    { 'Return-Path': '<>', 'Auto-Submitted': 'auto-generated' },
  ])
    await incoming.send({
      from: 'holiday@example.org',
      subject: 'Out of office',
      headers: { ...headers, 'In-Reply-To': ours },
    })
  await redress.workOff()
  assert.equal(server.mails.length, sent, 'nobody answers a machine')
  const last = server.mails.at(-1)
  assert.ok(last?.headers.has('auto-submitted'))
  for (let count = 0; count < 41; count++) await incoming.send({ from: 'storm@example.org' })
  const next = await incoming.send({ from: 'storm@example.org' })
  assert.deepEqual([next.state, next.reason], ['quarantined', 'mail.storm'])
})

test('pitfall: outgoing mail that fails and nobody learns of it (on the case, in the list of its owner, in /readyz)', async () => {
  const owner = await redress.staff('handler')
  const { complaintId } = await incoming.acknowledged('full@example.org')
  const filed = { id: complaintId ?? '' }
  await withOwner(`update complaint set email_confirmed_at = now() where id = '${filed.id}'`)
  await cases.done(manager, filed, 'POST owner', { ownerId: owner.actor.id })
  const state = async () =>
    (await cases.read(owner, filed)).timeline.flatMap((entry) =>
      entry.type === 'message' && entry.purpose === 'message' ? [[entry.state, entry.lastError]] : [],
    )
  const titles = async () =>
    (await homeOf(owner)).tasks.filter(({ link }) => link?.includes(filed.id)).map(({ titleKey }) => titleKey)

  server.refusals.set('full@example.org', 452)
  await cases.done(owner, filed, 'POST messages', {
    subject: 'A question',
    body: 'Which floor?',
    speaker: 'me',
  })
  await redress.workOff()
  assert.deepEqual(await state(), [['deferred', 'mail.recipientRefused']])
  assert.partialDeepStrictEqual(await readiness(), { isReady: true, mailsDeferred: 1, mailsFailed: 0 })
  assert.ok(!(await titles()).includes('task.mailDeferred'), 'a moment’s refusal is no task')
  await tryAgain()
  await tryAgain()
  assert.ok((await titles()).includes('task.mailDeferred'))
  server.refusals.set('full@example.org', 550)
  await tryAgain()
  assert.deepEqual(await state(), [['failed', 'mail.recipientRefused']])
  assert.ok((await titles()).includes('task.mailFailed') && !(await titles()).includes('task.mailDeferred'))
  assert.partialDeepStrictEqual(await readiness(), { isReady: true, mailsDeferred: 0, mailsFailed: 1 })
  server.refusals.clear()
})

test('pitfall: a server that takes no mail at all is one task for those who mend it, and it ends by itself', async () => {
  const { complaintId } = await incoming.acknowledged('later@example.org')
  const filed = { id: complaintId ?? '' }
  await withOwner(`update complaint set email_confirmed_at = now() where id = '${filed.id}'`)
  server.refusals.set('later@example.org', 535)
  await cases.done(manager, filed, 'POST messages', { subject: 'A question', body: 'Which floor?' })
  await redress.workOff()
  await tryAgain()
  await tryAgain()
  const titles = async () => (await homeOf(administrator)).tasks.map(({ titleKey }) => titleKey)
  assert.deepEqual((await titles()).filter((key) => key === 'task.mailOutFails').length, 1)
  server.refusals.clear()
  await tryAgain()
  assert.ok(!(await titles()).includes('task.mailOutFails'))
})

test('pitfall: empty bodies and damaged charsets (koi8-r, windows-1254, iso-8859-9, iso-2022-jp, odd MIME)', async () => {
  const said = async (contentType: string, body: Buffer | string) => {
    const { complaintId } = await takeIn(rawMail(['Subject: x', `Content-Type: ${contentType}`], body))
    return (await incoming.caseOf(complaintId)).narrative
  }
  assert.match(await said('text/plain; charset=koi8-r', Buffer.from('f6c1cccfc2c1', 'hex')), /Жалоба/)
  for (const charset of ['windows-1254', 'iso-8859-9'])
    assert.match(
      await said(`text/plain; charset=${charset}`, Buffer.from('fe696be279657420f0dd', 'hex')),
      /şikâyet ğİ/,
    )
  assert.match(await said('text/plain; charset=iso-2022-jp', '\u001b$B6l>p\u001b(B'), /苦情/)
  assert.match(await said('multipart/mixed', 'No boundary, and words all the same.'), /words all the same/)
  const empty = await takeIn(rawMail(['Content-Type: text/plain'], ''))
  assert.ok(empty.complaintId, 'a mail without words is a case all the same')
})

test('pitfall: text cut at a hyphen or a quote marker', async () => {
  const words = 'What is broken:\r\n- the lift\r\n-- the stairs --\r\n>>> hot <<<\r\n-\r\nThe last line.'
  const { complaintId, id } = await takeIn(rawMail(['Subject: House B'], words))
  const { narrative } = await incoming.caseOf(complaintId)
  for (const part of ['- the lift', '-- the stairs --', 'The last line.'])
    assert.ok(narrative.includes(part), part)
  const whole = await redress.inject({ url: `/api/v1/mails/${id}`, as: manager })
  assert.ok(whole.json<{ text: string }>().text.includes('>>> hot <<<'), 'the whole is one click away')
})

/** An IMAP server that lets nobody in (RFC 5530). */
async function startClosedImap(): Promise<{ port: number; server: Server }> {
  const closed = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('* OK ready\r\n')
    socket.setEncoding('latin1').on('data', (text) => {
      for (const line of String(text).split('\r\n').filter(Boolean)) {
        const [tag = '*', command = ''] = line.split(' ')
        if (command === 'CAPABILITY') socket.write(`* CAPABILITY IMAP4rev1 IDLE\r\n${tag} OK done\r\n`)
        else if (command === 'LOGIN')
          socket.write(`${tag} NO [AUTHENTICATIONFAILED] The password has ended\r\n`)
        else socket.write(`${tag} OK done\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  return { port: (closed.address() as AddressInfo).port, server: closed }
}

test('pitfall: a mailbox whose token died silently (its page says why, and people hear of it by another channel within minutes)', async () => {
  const imap = await startClosedImap()
  const added = await redress.inject({
    method: 'POST',
    url: '/api/v1/mailboxes',
    as: administrator,
    payload: {
      name: 'Old password',
      address: 'old@acme.example',
      language: null,
      siteId: null,
      categoryId: null,
      lateReplies: 'note',
      hasSubaddresses: true,
      connection: {
        isActive: true,
        host: '127.0.0.1',
        port: imap.port,
        security: 'none',
        username: 'old',
        signIn: 'password',
        oauth: null,
        password: 'was changed elsewhere',
        folder: 'INBOX',
        afterTaking: 'seen',
        movedTo: null,
        takesSince: null,
      },
    },
  })
  assert.equal(added.statusCode, 201, added.body)
  const { id: mailboxId } = added.json<{ id: string }>()
  const { organizationId } = redress
  const signal = new AbortController().signal
  await fetchMailbox(redress.machine, { organizationId, mailboxId, signal, isOnce: true })
  const health = await redress.inject({ url: `/api/v1/mailboxes/${mailboxId}/health`, as: administrator })
  assert.partialDeepStrictEqual(health.json(), { standing: 'failing', failure: 'authFailed' })
  assert.match(health.json<{ serverSaid: string }>().serverSaid, /The password has ended/)
  assert.equal((await readiness()).mailboxes, 'failing')

  const minutes = (count: number) => redress.ctx(undefined, new Date(Date.now() + count * 60_000))
  await alarmMailboxes(minutes(1))
  assert.equal((await tasksOf(mailboxId, 'mailboxFails')).length, 0)
  await alarmMailboxes(minutes(3))
  await redress.workOff()
  assert.equal((await tasksOf(mailboxId, 'mailboxFails')).length, 1)
  const alarm = server.mails.findLast(({ subject }) => subject?.includes('Old password'))
  assert.ok([alarm?.to].flat()[0]?.text.includes('@'), 'a mail that leaves by SMTP, not by the mailbox')
  imap.server.close()
})

test('pitfall: a reply that lands in another person’s case', async () => {
  const joan = await incoming.acknowledged('joan.a@example.org')
  const { reference } = await incoming.caseOf(joan.complaintId)
  const stranger = await incoming.send({ from: 'stranger@example.org', subject: `Re: ${reference}` })
  assert.notEqual(stranger.complaintId, joan.complaintId)
  const marked = await incoming.send({ from: 'stranger@example.org', headers: { 'In-Reply-To': joan.ours } })
  assert.deepEqual([marked.complaintId, marked.standing], [joan.complaintId, 'unverified'])
  assert.equal((await incoming.messagesIn(joan.complaintId)).length, 0, 'nobody answers it by accident')
})

test('pitfall: mail dropped as “duplicate” without a trace', async () => {
  const raw = rawMail(['Subject: Twice'], 'The same words.')
  const first = await takeIn(raw)
  const again = await takeIn(raw, 'second box')
  assert.deepEqual([again.state, again.sameAs, again.complaintId], ['duplicate', first.id, first.complaintId])
  const shown = await redress.inject({ url: `/api/v1/complaints/${first.complaintId}/mails`, as: manager })
  const { items } = shown.json<{ items: { isDuplicate: boolean }[] }>()
  assert.deepEqual(
    items.map(({ isDuplicate }) => isDuplicate),
    [false, true],
  )
  const sameId = Buffer.from(raw.toString().replace('The same words.', 'Other words.'))
  assert.equal((await takeIn(sameId)).state, 'filed', 'a used Message-ID with other words is another mail')
})

test('pitfall: the same mail to two mailboxes making two cases and two acknowledgements', async () => {
  const raw = rawMail(['Cc: second@acme.example', 'Subject: To both'], 'To both of you.')
  const sent = server.mails.length
  const [one, two] = [await takeIn(raw), await takeIn(raw, 'second box')]
  await redress.workOff()
  assert.equal(two.complaintId, one.complaintId)
  const answers = server.mails
    .slice(sent)
    .filter(
      ({ to, subject }) =>
        subject?.startsWith('We have it') &&
        [to].flat().some((each) => each?.text.includes(`writer${written}@`)),
    )
  assert.equal(answers.length, 1)
})

test('pitfall: CC replies opening new cases', async () => {
  const first = await incoming.send({ from: 'joan.cc@example.org', headers: { Cc: 'son@example.org' } })
  const reply = await incoming.send({
    from: 'son@example.org',
    subject: 'Re: My order',
    headers: { 'In-Reply-To': first.headerId },
  })
  assert.deepEqual([reply.complaintId, reply.standing], [first.complaintId, 'copied'])
})

test('pitfall: signature images and oversize mail swelling the database', async () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ).toString('base64')
  const part = (lines: readonly string[], body: string) => ['--b', ...lines, '', body].join('\r\n')
  const body = [
    part(['Content-Type: text/html'], '<p>The lift</p><img src="cid:logo">'),
    part(
      [
        'Content-Type: image/png',
        'Content-ID: <logo>',
        'Content-Disposition: inline',
        'Content-Transfer-Encoding: base64',
      ],
      picture,
    ),
    part(
      [
        'Content-Type: application/octet-stream',
        'Content-Disposition: attachment; filename=large.bin',
        'Content-Transfer-Encoding: base64',
      ],
      'QUJD'.repeat(1_000_000),
    ),
    '--b--',
  ].join('\r\n')
  const mail = await takeIn(
    rawMail(['Subject: House B', 'MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=b'], body),
  )
  assert.deepEqual(
    mail.parts.map(({ isDecoration }) => isDecoration),
    [true, false],
  )
  const kept = JSON.stringify(mail)
  assert.ok(mail.byteSize > 4_000_000 && kept.length < 20_000, 'the raw mail lies in the file store, once')
})
