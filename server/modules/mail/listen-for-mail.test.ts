import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { incomingMail } from '../../../test/incoming-mail.ts'
import { startDovecot, whyNoRealServers, type Dovecot } from '../../../test/real-mail.ts'
import { startPostfix, type Postfix } from '../../../test/real-postfix.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { openFile } from '../../kernel/files/store.ts'
import { startMailListeners, type MailListeners } from './jobs/listen-for-mail.ts'
import { insertMailbox } from './mail.store.ts'
import { settleMails } from './commands/settle-mails.ts'

let redress: TestMachine
let listeners: MailListeners
before(async () => {
  redress = await testMachine({ LMTP_PORT: '0', SMTP_PORT: '0' })
  for (const name of ['complaints', 'shop']) await aMailbox(name)
  listeners = await startMailListeners(redress.machine)
})
after(async () => {
  await listeners.stop()
  await redress.stop()
})

const aMailbox = (name: string) =>
  inTransaction(redress.ctx(), (tx) => {
    const defaults = { language: null, siteId: null, categoryId: null, createdAt: tx.now }
    return insertMailbox(tx, { id: tx.newId(), name, address: `${name}@acme.example`, ...defaults })
  })

const mailsAbout = (subject: string) =>
  inRead(redress.ctx(), (read) =>
    read.sql
      .selectFrom('mail')
      .innerJoin('mailbox', 'mailbox.id', 'mail.mailboxId')
      .selectAll('mail')
      .select('mailbox.name')
      .where('mail.subject', '=', subject)
      .orderBy('mailbox.name')
      .execute(),
  )

const aMail = (subject: string, text = 'It never came.') =>
  [
    'From: Joan Doe <joan@example.org>',
    'To: complaints@acme.example',
    `Subject: ${subject}`,
    `Message-ID: <${subject.replaceAll(' ', '.')}@example.org>`,
    `Date: ${new Date().toUTCString()}`,
    '',
    text,
    '',
  ].join('\r\n')

/** Says lines to a server, each after the answer to the one before. @returns the answers */
async function conversation(port: number, lines: readonly string[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1')
  const answers = answersOf(socket)
  const heard = [await answers.next()]
  for (const line of lines) {
    socket.write(`${line}\r\n`)
    heard.push(await answers.next())
  }
  socket.destroy()
  return heard.map(({ value }) => String(value))
}

/** Each answer as one text, its last line without a dash behind the code. */
async function* answersOf(socket: Socket): AsyncGenerator<string> {
  let text = ''
  for await (const chunk of socket.setEncoding('latin1') as AsyncIterable<string>) {
    text += chunk
    for (;;) {
      const [whole] = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(text) ?? []
      if (!whole) break
      text = text.slice(whole.length)
      yield whole.trim()
    }
  }
}

const lmtp = () => listeners.ports.lmtp ?? 0
const smtp = () => listeners.ports.smtp ?? 0
const dataOf = (subject: string, text?: string) => `${aMail(subject, text)}.`

describe('mail that a server of this machine delivers', () => {
  test('is answered with 250 once it is kept, byte for byte, and becomes a case', async () => {
    const said = await conversation(lmtp(), [
      'LHLO mx',
      'MAIL FROM:<joan@example.org>',
      'RCPT TO:<Complaints@ACME.example>',
      'DATA',
      dataOf('delivered once', '..a line that begins with a dot'),
    ])
    assert.match(said[0] ?? '', /^220 redress LMTP/)
    assert.doesNotMatch(said[1] ?? '', /AUTH|STARTTLS/)
    assert.match(said.at(-1) ?? '', /^250 /)
    await settleMails(redress.ctx())
    const [mail, ...others] = await mailsAbout('delivered once')
    assert.equal(others.length, 0)
    assert.equal(mail?.source, 'smtp')
    assert.equal(mail.envelopeFrom, 'joan@example.org')
    assert.ok(mail.madeCase)
    const { stream } = await openFile(redress.machine.files, mail)
    const raw = Buffer.concat((await stream.toArray()) as Buffer[]).toString('latin1')
    assert.match(raw, /\r\n\r\n\.a line that begins/)
  })

  test('nobody else’s mail is taken, by either protocol: it passes nothing on', async () => {
    for (const [port, hello] of [
      [lmtp(), 'LHLO mx'],
      [smtp(), 'EHLO mx'],
    ] as const) {
      const said = await conversation(port, [
        hello,
        'MAIL FROM:<joan@example.org>',
        'RCPT TO:<somebody@elsewhere.example>',
        'RCPT TO:<complaints@acme.example@elsewhere.example>',
        'RCPT TO:<complaints%elsewhere.example@acme.example>',
        'DATA',
      ])
      assert.match(said[3] ?? '', /^550 5\.1\.1/)
      assert.match(said[4] ?? '', /^5/)
      assert.match(said[5] ?? '', /^550 5\.1\.1/)
      assert.match(said[6] ?? '', /^503/)
    }
  })

  test('for several mailboxes it comes once and makes one case; a recipient behind a plus sign is the mailbox', async () => {
    const said = await conversation(lmtp(), [
      'LHLO mx',
      'MAIL FROM:<joan@example.org>',
      'RCPT TO:<complaints+anything@acme.example>',
      'RCPT TO:<nobody@acme.example>',
      'RCPT TO:<shop@acme.example>',
      'DATA',
      dataOf('for two', 'x'.repeat(100) + '\r\n'.repeat(700_000)),
    ])
    assert.match(said[4] ?? '', /^550 5\.1\.1/)
    await settleMails(redress.ctx())
    const mails = await mailsAbout('for two')
    assert.deepEqual(
      mails.map(({ name, state, envelopeTo }) => [name, state, envelopeTo]),
      [
        ['complaints', 'filed', 'complaints+anything@acme.example'],
        ['shop', 'duplicate', 'shop@acme.example'],
      ],
    )
  })

  test('sent again after an answer that got lost, it is there once', async () => {
    const lines = ['EHLO mx', 'MAIL FROM:<joan@example.org>', 'RCPT TO:<shop@acme.example>', 'DATA']
    const mail = dataOf('said twice')
    for (let round = 0; round < 3; round++) {
      const said = await conversation(smtp(), [...lines, mail])
      assert.match(said.at(-1) ?? '', /^250 /)
    }
    await settleMails(redress.ctx())
    const mails = await mailsAbout('said twice')
    assert.deepEqual(
      mails.map(({ timesSeen }) => timesSeen),
      [3],
    )
  })

  test('a connection that breaks in the middle leaves nothing', async () => {
    const before = await countAll()
    const lines = ['LHLO mx', 'MAIL FROM:<joan@example.org>', 'RCPT TO:<shop@acme.example>', 'DATA']
    const socket = connect(lmtp(), '127.0.0.1')
    const answers = answersOf(socket)
    await answers.next()
    for (const line of lines) {
      socket.write(`${line}\r\n`)
      await answers.next()
    }
    socket.write(aMail('half a mail', 'x'.repeat(3_000_000)).slice(0, 2_000_000))
    await sleep(100)
    socket.destroy()
    await sleep(300)
    assert.equal(await countAll(), before)
  })

  test('a mail that is too large is refused for good, and kept nowhere', async () => {
    const before = await countAll()
    const transport = createTransport({ host: '127.0.0.1', port: smtp(), secure: false, ignoreTLS: true })
    const envelope = { from: 'joan@example.org', to: ['complaints@acme.example'] }
    await assert.rejects(
      transport.sendMail({ envelope, raw: aMail('too large', `${'x'.repeat(998)}\r\n`.repeat(64_000)) }),
      /552/,
    )
    transport.close()
    assert.equal(await countAll(), before)
  })

  test('what cannot be kept at the moment is asked for again', async () => {
    const lines = ['LHLO mx', 'MAIL FROM:<joan@example.org>', 'RCPT TO:<shop@acme.example>', 'DATA']
    const { machine } = redress
    const broken = await startMailListeners({
      ...machine,
      files: { ...machine.files, keepFreeBytes: Number.MAX_SAFE_INTEGER },
    })
    try {
      const said = await conversation(broken.ports.lmtp ?? 0, [...lines, dataOf('no room')])
      assert.match(said.at(-1) ?? '', /^452 4\.3\.1/)
    } finally {
      await broken.stop()
    }
    assert.equal((await mailsAbout('no room')).length, 0)
  })

  test('what wants no answer, by its empty sender, gets none', async () => {
    const said = await conversation(lmtp(), [
      'LHLO mx',
      'MAIL FROM:<>',
      'RCPT TO:<complaints@acme.example>',
      'DATA',
      dataOf('from nobody'),
    ])
    assert.match(said.at(-1) ?? '', /^250 /)
    await settleMails(redress.ctx())
    const [mail] = await mailsAbout('from nobody')
    assert.equal(mail?.nature, 'machine')
  })
})

const countAll = () =>
  inRead(redress.ctx(), async (read) => {
    const { mails } = await read.sql
      .selectFrom('mail')
      .select((eb) => eb.fn.countAll<string>().as('mails'))
      .executeTakeFirstOrThrow()
    return Number(mails)
  })

const skip = (await whyNoRealServers()) ?? false

describe('with Debian’s postfix and dovecot in front', { skip }, () => {
  let postfix: Postfix
  let dovecot: Dovecot
  before(async () => {
    dovecot = await startDovecot()
    postfix = await startPostfix({ 'acme.example': lmtp(), 'example.org': dovecot.lmtpPort })
  })
  after(async () => {
    await postfix.stop()
    await dovecot.stop()
  })
  const send = async (raw: string, to = ['complaints@acme.example']) => {
    const transport = createTransport({ host: '127.0.0.1', port: postfix.smtpPort, ignoreTLS: true })
    await transport.sendMail({ envelope: { from: 'joan@example.org', to }, raw })
    transport.close()
  }
  const untilEmpty = async () => {
    for (let round = 0; round < 200 && (await postfix.queue()).length > 0; round++) await sleep(100)
    assert.deepEqual(await postfix.queue(), [], await postfix.log())
  }

  test('mail comes through postfix by LMTP, each exactly once, also to two mailboxes', async () => {
    for (let each = 0; each < 20; each++) await send(aMail(`through postfix ${each}`))
    await send(aMail('through postfix to two'), ['complaints@acme.example', 'shop@acme.example'])
    await untilEmpty()
    await settleMails(redress.ctx())
    for (let each = 0; each < 20; each++)
      assert.equal((await mailsAbout(`through postfix ${each}`)).length, 1)
    const two = await mailsAbout('through postfix to two')
    assert.deepEqual(
      two.map(({ state }) => state),
      ['filed', 'duplicate'],
    )
    assert.match(await postfix.log(), /status=sent \(250/)
  })

  test('an address that is none of ours comes back to its sender', async () => {
    await send(aMail('to a wrong address'), ['nobody@acme.example'])
    for (let round = 0; round < 100 && !/status=bounced.*5\.1\.1/.test(await postfix.log()); round++)
      await sleep(100)
    assert.match(await postfix.log(), /nobody@acme\.example.*status=bounced.*550 5\.1\.1/)
    await untilEmpty()
  })

  test('while Redress is away postfix keeps the mail, and delivers it once when it is back', async () => {
    const port = lmtp()
    await listeners.stop()
    await send(aMail('while away'))
    for (let round = 0; round < 100 && (await postfix.queue())[0]?.reason === ''; round++) await sleep(100)
    assert.match((await postfix.queue())[0]?.reason ?? '', /refused/i)
    const { machine } = redress
    listeners = await startMailListeners({ ...machine, config: { ...machine.config, lmtpPort: port } })
    await postfix.flush()
    await untilEmpty()
    await settleMails(redress.ctx())
    assert.equal((await mailsAbout('while away')).length, 1)
  })

  test('our answers leave through postfix and reach the mailbox of the complainant; a reply comes back to the case', async () => {
    const outside = await testMachine({
      SMTP_URL: `smtp://127.0.0.1:${postfix.smtpPort}?tls=off`,
      MAIL_FROM: 'complaints@acme.example',
    })
    try {
      const { send: takeIn } = incomingMail(outside, {
        url: '',
        mails: [],
        raws: [],
        refusals: new Map(),
        stop: async () => {},
      })
      const first = await takeIn({ from: 'postfixed@example.org', subject: 'The lamp' })
      await outside.workOff()
      let text = ''
      for (let round = 0; round < 100 && text === ''; round++) {
        await sleep(100)
        text = await dovecot.doveadm('fetch', '-u', 'postfixed', 'text', 'mailbox', 'INBOX').catch(() => '')
      }
      assert.match(text, /Auto-Submitted: auto-replied/i, await postfix.log())
      const [, ours = ''] = /^Message-ID:\s+(<[^>]+>)/im.exec(text) ?? []
      const reply = await takeIn({
        from: 'postfixed@example.org',
        subject: 'Re: The lamp',
        headers: { 'In-Reply-To': ours },
      })
      assert.equal(reply.complaintId, first.complaintId)
      assert.equal(reply.standing, 'party')
    } finally {
      await outside.stop()
    }
  })
})
