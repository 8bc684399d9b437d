import assert from 'node:assert/strict'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { Readable } from 'node:stream'
import { after, before, beforeEach, describe, it } from 'node:test'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import { createOutboundGuard } from '../outbound/guard.ts'
import { createMailer, type Mailer, type MailerSettings } from './mailer.ts'
import type { OutgoingMail } from './message.ts'

let arrived: { raw: string; parsed: ParsedMail; envelope: unknown; isSecure: boolean }[] = []
let server: SMTPServer
let port = 0
const mailers: Mailer[] = []

const refusals: Record<string, number> = { busy: 451, unknown: 550, down: 421 }

before(async () => {
  server = await startServer({
    onRcptTo({ address }, _session, done) {
      const code = refusals[address.split('@')[0] ?? '']
      done(
        code === undefined ? null : Object.assign(new Error('the server explains'), { responseCode: code }),
      )
    },
  })
  port = portOf(server.server)
})
beforeEach(() => {
  arrived = []
})
after(() => {
  for (const mailer of mailers) mailer.close()
  server.close()
})

describe('a mail that the server takes', () => {
  it('arrives with both texts, its language and its own id', async () => {
    const outcome = await aMailer().send(
      aMail({ html: '<p>Merhaba</p>', text: 'Merhaba, şikâyetiniz alındı.' }),
    )
    assert.ok(outcome.outcome === 'delivered')
    assert.equal(outcome.messageId, '<0192@acme.example>')
    assert.match(outcome.response, /^250/)
    const { parsed } = only(arrived)
    assert.equal(parsed.text?.trim(), 'Merhaba, şikâyetiniz alındı.')
    assert.equal(parsed.html, '<p>Merhaba</p>')
    assert.equal(parsed.messageId, '<0192@acme.example>')
    assert.equal(parsed.headers.get('content-language'), 'tr')
  })

  it('asks not to be answered by machines when it is automatic', async () => {
    await aMailer().send(aMail({ automatic: 'generated' }))
    const { parsed } = only(arrived)
    assert.equal(parsed.headers.get('auto-submitted'), 'auto-generated')
    assert.equal(parsed.headers.get('x-auto-response-suppress'), 'DR, RN, NRN, OOF, AutoReply')
  })

  it('says nothing of the kind when a person wrote it', async () => {
    await aMailer().send(aMail({ automatic: false }))
    assert.equal(only(arrived).parsed.headers.has('auto-submitted'), false)
  })

  it('carries names and subjects of every script, however long', async () => {
    const subject = `Şikâyetiniz ${'حول الطلب '.repeat(15)}投訴`
    await aMailer().send(
      aMail({
        subject,
        fromName: 'Übung & Söhne, "Zürich"',
        to: { address: 'a@b.example', name: 'Ελένη, 王' },
      }),
    )
    const { parsed, raw } = only(arrived)
    assert.equal(parsed.subject, subject)
    assert.equal(parsed.from?.value[0]?.name, 'Übung & Söhne, "Zürich"')
    assert.equal([parsed.to].flat()[0]?.value[0]?.name, 'Ελένη, 王')
    assert.ok(isAscii(raw) && raw.split('\r\n').every((line) => line.length <= 998))
  })

  it('belongs to its thread', async () => {
    await aMailer().send(
      aMail({
        inReplyTo: '<q@x.example>',
        references: ['<p@x.example>', 'broken\r\nBcc: c@d.ee', '<q@x.example>'],
      }),
    )
    const { parsed } = only(arrived)
    assert.equal(parsed.inReplyTo, '<q@x.example>')
    assert.deepEqual(parsed.references, ['<p@x.example>', '<q@x.example>'])
  })

  it('brings its attachments, from memory and from a stream', async () => {
    await aMailer().send(
      aMail({
        attachments: [
          { fileName: 'мой файл.txt', contentType: 'text/plain', content: Buffer.from('one') },
          {
            fileName: 'b.pdf',
            contentType: 'application/pdf',
            content: () => Readable.from([Buffer.alloc(300_000, 7)]),
          },
        ],
      }),
    )
    const [one, two] = only(arrived).parsed.attachments
    assert.equal(one?.filename, 'мой файл.txt')
    assert.equal(one?.content.toString(), 'one')
    assert.equal(two?.contentType, 'application/pdf')
    assert.ok(two?.content.equals(Buffer.alloc(300_000, 7)))
  })

  it('reaches an international address', async () => {
    await aMailer().send(aMail({ to: { address: 'info@müller.example' } }))
    assert.deepEqual(only(arrived).envelope, ['info@müller.example'])
  })
})

describe('what people type', () => {
  it('cannot add a header or a recipient', async () => {
    const evil = 'x\r\nBcc: victim@b.example\r\n\r\nbody'
    await aMailer().send(
      aMail({
        subject: evil,
        fromName: evil,
        to: { address: 'a@b.example', name: evil },
        replyTo: { address: 'r@b.example', name: evil },
        inReplyTo: evil,
        headers: { 'X-Redress-Case': evil },
        attachments: [{ fileName: evil, contentType: evil, content: Buffer.from('x') }],
      }),
    )
    const { parsed, envelope, raw } = only(arrived)
    assert.deepEqual(envelope, ['a@b.example'])
    assert.equal(parsed.bcc, undefined)
    assert.doesNotMatch(raw, /^bcc:/im)
  })

  for (const address of [
    'a@b.example, c@d.example',
    'a@b.example\r\nRCPT TO:<c@d.example>',
    'nonsense',
    '',
  ]) {
    it(`${JSON.stringify(address)} as the recipient fails before anything is sent`, async () => {
      const outcome = await aMailer().send(aMail({ to: { address } }))
      assert.deepEqual(outcome, { outcome: 'failed', reason: 'mail.addressInvalid' })
      assert.equal(arrived.length, 0)
    })
  }

  it('cannot choose the headers that the mail stands on', async () => {
    await assert.rejects(aMailer().send(aMail({ headers: { Bcc: 'c@d.example' } })))
  })
})

describe('a mail that does not leave', () => {
  const answers = [
    ['busy', 'deferred', 'mail.recipientRefused', 451],
    ['unknown', 'failed', 'mail.recipientRefused', 550],
    ['down', 'deferred', 'mail.serverBusy', 421],
  ] as const
  for (const [name, expected, reason, smtpCode] of answers) {
    it(`after ${smtpCode} is ${expected}`, async () => {
      const result = await aMailer().send(aMail({ to: { address: `${name}@b.example` } }))
      assert.deepEqual(result, {
        outcome: expected,
        reason,
        smtpCode,
        serverSaid: `${smtpCode} the server explains`,
      })
    })
  }

  it('is deferred when nobody listens', async () => {
    const mailer = aMailer({ smtpUrl: `smtp://127.0.0.1:${await freePort()}` })
    assert.deepEqual(await mailer.send(aMail()), { outcome: 'deferred', reason: 'mail.unreachable' })
    assert.deepEqual(await mailer.verifySmtp(), { isReady: false, reason: 'mail.unreachable' })
  })

  it('is deferred when the server takes the call and says nothing', async () => {
    const silent = createServer(() => undefined)
    await listen(silent)
    const mailer = aMailer({ smtpUrl: `smtp://127.0.0.1:${portOf(silent)}`, timeoutMs: 200 })
    assert.deepEqual(await mailer.send(aMail()), { outcome: 'deferred', reason: 'mail.timeout' })
    mailer.close()
    silent.close()
  })

  it('is deferred when the server falls silent after the text, and is not sent again by itself', async () => {
    const texts: string[] = []
    const halting = await startServer({
      onData: (stream) => void collectInto(texts, stream),
    })
    const mailer = aMailer({ smtpUrl: `smtp://127.0.0.1:${portOf(halting.server)}`, timeoutMs: 400 })
    assert.deepEqual(await mailer.send(aMail()), { outcome: 'deferred', reason: 'mail.timeout' })
    assert.equal(texts.length, 1)
    mailer.close()
    halting.close()
  })

  it('is deferred when the server hangs up after the text, and is not sent again by itself', async () => {
    const texts: string[] = []
    const hangUpAfter = async (stream: AsyncIterable<Buffer>) => {
      await collectInto(texts, stream)
      for (const connection of dropping.connections) connection.close()
    }
    const dropping = await startServer({
      onData: (stream) => void hangUpAfter(stream),
    })
    const mailer = aMailer({ smtpUrl: `smtp://127.0.0.1:${portOf(dropping.server)}`, timeoutMs: 2000 })
    const { outcome } = await mailer.send(aMail())
    assert.equal(outcome, 'deferred')
    assert.equal(texts.length, 1)
    mailer.close()
    dropping.close()
  })

  it('is deferred when an attachment cannot be read, and the next one still leaves', async () => {
    const mailer = aMailer()
    const broken = () =>
      new Readable({
        read: () => {
          throw new Error('disk')
        },
      })
    const result = await mailer.send(
      aMail({ attachments: [{ fileName: 'a', contentType: 'text/plain', content: broken }] }),
    )
    assert.equal(result.outcome, 'deferred')
    assert.equal((await mailer.send(aMail())).outcome, 'delivered')
  })
})

describe('the password', () => {
  it('opens the server, or the mail waits with the reason', async () => {
    const guarded = await startServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authOptional: false,
      onAuth({ username, password }, _session, done) {
        if (username === 'me' && password === 'right') done(null, { user: 'me' })
        else done(new Error('no'))
      },
    })
    const at = (login: string) => aMailer({ smtpUrl: `smtp://${login}127.0.0.1:${portOf(guarded.server)}` })
    const wrong = await at('me:wrong@').send(aMail())
    assert.deepEqual(
      { ...wrong, serverSaid: '' },
      { outcome: 'deferred', reason: 'mail.authFailed', smtpCode: 535, serverSaid: '' },
    )
    assert.equal(JSON.stringify(wrong).includes('wrong'), false)
    const none = await at('').send(aMail())
    assert.ok(none.outcome !== 'delivered' && none.reason === 'mail.authFailed')
    assert.deepEqual(await at('me:wrong@').verifySmtp(), {
      isReady: false,
      reason: 'mail.authFailed',
      smtpCode: 535,
    })
    assert.deepEqual(await at('me:right@').verifySmtp(), { isReady: true })
    assert.equal((await at('me:right@').send(aMail())).outcome, 'delivered')
    guarded.close()
  })
})

describe('encryption', () => {
  it('is used when the server can, whatever its certificate, if no one asked for more', async () => {
    const secure = await startServer({ disabledCommands: ['AUTH'], hideSTARTTLS: false })
    const at = (query: string) => aMailer({ smtpUrl: `smtp://127.0.0.1:${portOf(secure.server)}${query}` })
    assert.equal((await at('').send(aMail())).outcome, 'delivered')
    assert.equal(only(arrived).isSecure, true)
    const strict = await at('?tls=required').send(aMail())
    assert.ok(strict.outcome === 'deferred' && strict.reason === 'mail.tlsFailed')
    assert.equal((await at('?tls=unchecked').send(aMail())).outcome, 'delivered')
    secure.close()
  })

  it('that is required and missing keeps the mail here', async () => {
    const result = await aMailer({ smtpUrl: `smtp://127.0.0.1:${port}?tls=required` }).send(aMail())
    assert.deepEqual({ ...result }, { ...result, outcome: 'deferred', reason: 'mail.tlsFailed' })
    assert.equal(arrived.length, 0)
  })
})

describe('a server that a user set', () => {
  it('is not reached inside the network', async () => {
    const allow = createOutboundGuard({ allowPrivate: [] })
    const result = await aMailer({ allow }).send(aMail())
    assert.deepEqual(result, { outcome: 'deferred', reason: 'mail.hostNotAllowed' })
    assert.deepEqual(await aMailer({ allow }).verifySmtp(), { isReady: false, reason: 'mail.hostNotAllowed' })
  })

  it('is reached at the checked address', async () => {
    const allow = createOutboundGuard({
      allowPrivate: ['mail.lan'],
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    const result = await aMailer({ allow, smtpUrl: `smtp://mail.lan:${port}` }).send(aMail())
    assert.equal(result.outcome, 'delivered')
  })
})

describe('settings', () => {
  it('that are wrong are refused at once and without the password', () => {
    assert.throws(() => aMailer({ fromAddress: 'nobody' }), { code: 'mail.fromAddressInvalid' })
    assert.throws(
      () => aMailer({ smtpUrl: 'http://a:secret@b' }),
      (error) => !JSON.stringify(error).includes('secret'),
    )
  })
})

function aMailer(settings: Partial<MailerSettings> = {}): Mailer {
  const mailer = createMailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    fromAddress: 'hello@acme.example',
    fromName: 'Acme',
    allow: 'operatorHost',
    ...settings,
  })
  mailers.push(mailer)
  return mailer
}

const aMail = (parts: Partial<OutgoingMail> = {}): OutgoingMail => ({
  to: { address: 'ayse@b.example' },
  subject: 'We have your complaint',
  text: 'text',
  html: '<p>html</p>',
  language: 'tr',
  messageId: '<0192@acme.example>',
  automatic: 'generated',
  ...parts,
})

async function startServer(options: SMTPServerOptions): Promise<SMTPServer> {
  const started = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stream, session, done) => void keep(stream, session, done),
    ...options,
  })
  started.on('error', () => undefined)
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return started
}

async function keep(stream: AsyncIterable<Buffer>, session: SMTPServerSession, done: () => void) {
  const raw = await collect(stream)
  if (raw === undefined) return
  const envelope = session.envelope.rcptTo.map(({ address }) => address)
  arrived.push({ raw, parsed: await simpleParser(raw), envelope, isSecure: session.secure })
  done()
}

async function collectInto(texts: string[], stream: AsyncIterable<Buffer>) {
  texts.push((await collect(stream)) ?? '')
}

/** The whole text, or nothing when the sender hung up before its end. */
async function collect(stream: AsyncIterable<Buffer>): Promise<string | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
  } catch {
    return undefined
  }
  return Buffer.concat(chunks).toString('latin1')
}

const listen = (net: Server) => new Promise<void>((resolve) => net.listen(0, '127.0.0.1', resolve))
const portOf = (net: { address: () => unknown }) => (net.address() as AddressInfo).port
const isAscii = (line: string) => !/[\u0080-\uffff]/.test(line)

async function freePort(): Promise<number> {
  const net = createServer()
  await listen(net)
  const free = portOf(net)
  await new Promise((resolve) => net.close(resolve))
  return free
}

function only<T>(items: readonly T[]): T {
  const [item, ...others] = items
  assert.ok(item !== undefined && others.length === 0, `one was expected, ${items.length} came`)
  return item
}
