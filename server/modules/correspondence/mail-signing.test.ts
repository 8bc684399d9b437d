import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startDnsServer, type DnsServer } from '../../../test/dns-server.ts'
import { verifyDkim } from '../../../test/dkim-verifier.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead } from '../../kernel/ctx.ts'
import { dkimKeys } from '../../kernel/mail/dkim-keys.ts'
import { watchSigning } from './commands/sign-mail.ts'

let smtp: MailServer
let dns: DnsServer
let redress: TestMachine
let administrator: Staff
before(async () => {
  smtp = await startMailServer()
  dns = await startDnsServer()
  redress = await testMachine({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'complaints@acme.example',
    DNS_SERVERS: dns.address,
    PUBLIC_URL: 'http://complaints.example.org',
  })
  administrator = await redress.staff('administrator')
})
after(async () => {
  await redress.stop()
  await dns.stop()
  await smtp.stop()
})

type Key = {
  id: string
  state: string
  selector: string
  recordName: string
  recordValue: string
  zoneLine: string
  neededUntil: string | null
  finding: string | null
}

const send = (method: 'GET' | 'POST' | 'DELETE', url = '', as = administrator) =>
  redress.inject({ method, url: `/api/v1/outgoing-mail${url}`, as })
const keysNow = async () => (await send('GET')).json<{ keys: Key[] }>().keys
async function keyNow(id: string): Promise<Key> {
  const key = (await keysNow()).find((one) => one.id === id)
  assert.ok(key)
  return key
}
async function newKey(): Promise<Key> {
  const made = await send('POST', '/keys')
  assert.equal(made.statusCode, 201, made.body)
  return keyNow(made.json<{ id: string }>().id)
}
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code: string }).code
const foundFor = async (id: string) =>
  (await send('POST', `/keys/${id}/check`)).json<{ finding: string }>().finding

let writers = 0
/** The next receipt that a complainant gets, byte by byte. */
async function nextMail(): Promise<Buffer> {
  const before = smtp.raws.length
  const answer = await redress.inject({
    method: 'POST',
    url: '/o/acme/api/v1/complaints',
    as: await redress.staff('handler'),
    payload: {
      kind: 'complaint',
      channel: 'phone',
      language: 'tr',
      contact: { name: 'Şule Çağ', email: `sule${++writers}@customer.example` },
      narrative: 'Faturam yanlış.\n\n  İki   boşluk, ve\tbir sekme.',
    },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  await redress.workOff()
  const raw = smtp.raws.at(-1)
  assert.ok(raw && smtp.raws.length > before)
  return raw
}
const verdictOf = (raw: Buffer) => verifyDkim(raw, (name) => dns.texts.get(name) ?? [])

describe('the signature of mail (DKIM)', () => {
  test('is off until there is a key: mail leaves unsigned', async () => {
    assert.equal(verdictOf(await nextMail()).why, 'unsigned')
  })

  test('a key is kept encrypted, signs nothing before DNS has its record, and the check says what is wrong there', async () => {
    const key = await newKey()
    assert.match(key.recordName, /^redress-\d{8}-[0-9a-f]{6}\._domainkey\.acme\.example$/)
    assert.match(key.recordValue, /^v=DKIM1; k=rsa; p=MII[\w+/]+={0,2}$/)
    const pieces = [...key.zoneLine.matchAll(/"([^"]*)"/g)].map(([, piece = '']) => piece)
    assert.ok(pieces.every((piece) => piece.length <= 255))
    assert.equal(pieces.join(''), key.recordValue)
    const [kept] = await inRead(redress.ctx(), dkimKeys)
    assert.ok(kept?.sealedPrivateKey && !kept.sealedPrivateKey.includes('PRIVATE KEY'))
    assert.equal(codeOf(await send('POST', '/keys')), 'mailSigning.keyWaits')

    const p = key.recordValue.slice(key.recordValue.indexOf('p='))
    const other = p.replace('MII', 'MIJ')
    for (const [texts, finding] of [
      [[], 'notFound'],
      [['google-site-verification=abc'], 'notAKey'],
      [[`v=DKIM1; k=rsa; ${p}`, `v=DKIM1; k=rsa; ${p}`], 'several'],
      [[`v=DKIM1; k=rsa; ${other}`], 'otherKey'],
      [['v=DKIM1; k=rsa; p='], 'revoked'],
      [[`v=DKIM1; k=ed25519; ${p}`], 'wrongType'],
      [[`v=DKIM1; h=sha1; ${p}`], 'wrongHash'],
      [[`v=DKIM1; s=tlsrpt; ${p}`], 'notForMail'],
      [[`v=DKIM1; t=y:s; ${p}`], 'testing'],
      [[`v=DKIM1; p=${p.slice(2, 60)}`], 'otherKey'],
    ] as const) {
      dns.texts.set(key.recordName, texts)
      assert.equal(await foundFor(key.id), finding)
      assert.equal(codeOf(await send('POST', `/keys/${key.id}/begin`)), 'mailSigning.notPublished')
    }
    assert.equal(verdictOf(await nextMail()).why, 'unsigned')
    dns.texts.set(key.recordName, [key.recordValue])
    assert.equal(await foundFor(key.id), 'ok')
    assert.equal((await keyNow(key.id)).finding, 'ok')
  })

  test('holds on a mail that a real server received, by a verifier that knows only RFC 6376', async () => {
    const [key] = await keysNow()
    assert.equal((await send('POST', `/keys/${key?.id}/begin`)).statusCode, 204)
    const raw = await nextMail()
    const verdict = verdictOf(raw)
    assert.deepEqual([verdict.why, verdict.domain, verdict.selector], ['', 'acme.example', key?.selector])
    for (const field of ['from', 'to', 'subject', 'date', 'message-id', 'content-type', 'auto-submitted'])
      assert.ok(verdict.fields.includes(field), field)
    const changed = (from: string, to: string) => {
      const text = raw.toString('latin1')
      assert.ok(text.includes(from), from)
      return verdictOf(Buffer.from(text.replace(from, to), 'latin1')).why
    }
    assert.equal(changed('Subject: ', 'Subject: Re: '), 'the header was changed')
    assert.equal(changed('\r\n\r\n', '\r\n\r\nPay here.\r\n'), 'the text was changed')
    // What servers do on the way breaks nothing: other folding, blank lines at the end, further headers.
    assert.equal(changed('Subject: ', 'Subject:\r\n  '), '')
    assert.equal(verdictOf(Buffer.concat([raw, Buffer.from('\r\n\r\n')])).why, '')
    assert.equal(verdictOf(Buffer.concat([Buffer.from('Received: from somewhere\r\n'), raw])).why, '')
  })

  test('a new key takes over when DNS has it; the old record stays needed for two weeks, its private half is gone', async () => {
    const [old] = await keysNow()
    const fresh = await newKey()
    dns.texts.set(fresh.recordName, [fresh.recordValue])
    assert.equal(verdictOf(await nextMail()).selector, old?.selector)
    assert.equal((await send('POST', `/keys/${fresh.id}/begin`)).statusCode, 204)
    const verdict = verdictOf(await nextMail())
    assert.deepEqual([verdict.why, verdict.selector], ['', fresh.selector])
    const ended = await keyNow(old?.id ?? '')
    assert.equal(ended.state, 'ended')
    const days = (Date.parse(ended.neededUntil ?? '') - Date.now()) / 86_400_000
    assert.ok(days > 13.9 && days < 14.1)
    assert.equal(codeOf(await send('DELETE', `/keys/${ended.id}`)), 'mailSigning.stillNeeded')
    assert.equal(codeOf(await send('POST', `/keys/${ended.id}/begin`)), 'mailSigning.hasEnded')
    const kept = (await inRead(redress.ctx(), dkimKeys)).find(({ id }) => id === ended.id)
    assert.equal(kept?.sealedPrivateKey, null)
  })

  test('a record that vanishes while mail is signed is a task after two looks, and the task goes when it is back', async () => {
    const key = (await keysNow()).find(({ state }) => state === 'signs')
    const open = () =>
      inRead(redress.ctx(), (read) =>
        read.sql
          .selectFrom('task')
          .select('titleValues')
          .where('kind', '=', 'mailSigningFails')
          .where('doneAt', 'is', null)
          .execute(),
      )
    dns.texts.delete(key?.recordName ?? '')
    await watchSigning(redress.ctx())
    assert.equal((await open()).length, 0)
    await watchSigning(redress.ctx())
    assert.deepEqual(
      (await open()).map(({ titleValues }) => titleValues),
      [{ domain: 'acme.example' }],
    )
    dns.texts.set(key?.recordName ?? '', [key?.recordValue ?? ''])
    await watchSigning(redress.ctx())
    assert.equal((await open()).length, 0)
  })

  test('can be switched off, is for those who edit settings alone, and is each organization’s own', async () => {
    const key = (await keysNow()).find(({ state }) => state === 'signs')
    const handler = await redress.staff('handler')
    assert.equal((await send('GET', '', handler)).statusCode, 403)
    assert.equal((await send('POST', '/keys', handler)).statusCode, 403)
    const stranger = await redress.staff('administrator', {
      organizationId: await redress.otherOrganization(),
    })
    assert.deepEqual((await send('GET', '', stranger)).json<{ keys: Key[] }>().keys, [])
    assert.equal((await send('POST', `/keys/${key?.id}/end`, stranger)).statusCode, 404)
    assert.equal((await send('POST', `/keys/${key?.id}/end`)).statusCode, 204)
    assert.equal(verdictOf(await nextMail()).why, 'unsigned')
  })
})
