import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { incomingMail } from '../../../test/incoming-mail.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead } from '../../kernel/ctx.ts'

let redress: TestMachine
let server: MailServer
let manager: Staff
let incoming: ReturnType<typeof incomingMail>
before(async () => {
  server = await startMailServer()
  redress = await testMachine({ SMTP_URL: server.url, MAIL_FROM: 'redress@acme.example' })
  manager = await redress.staff('complaintsManager', { name: 'Mia Manager' })
  incoming = incomingMail(redress, server)
})
after(async () => {
  await redress.stop()
  await server.stop()
})

describe('what staff see of mail and do with it', () => {
  const get = (url: string, as = manager) => redress.inject({ method: 'GET', url, as })
  const post = (url: string, payload?: object, as = manager) =>
    redress.inject({ method: 'POST', url, as, ...(payload ? { payload } : {}) })

  test('the mails of a case, the whole of each, its layout in a locked frame, and as it came', async () => {
    const html =
      '<p onclick="x()">Hello <b>you</b><script>alert(1)</script><img src="https://spy.example/p.gif" alt="seen"><a href="javascript:x()">no</a></p>'
    const first = await incoming.send({
      from: 'olga@example.org',
      text: html,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    })
    const list = await get(`/api/v1/complaints/${first.complaintId}/mails`)
    const [mail] = list.json<{ items: { id: string; standing: string; hasHtml: boolean }[] }>().items
    assert.deepEqual([mail?.standing, mail?.hasHtml], ['party', true])
    assert.match((await get(`/api/v1/mails/${first.id}`)).json<{ text: string }>().text, /^Hello you/)
    const page = await get(`/api/v1/mails/${first.id}/page`)
    assert.match(String(page.headers['content-security-policy']), /^default-src 'none'.*sandbox/)
    assert.match(page.body, /Hello <b>you<\/b>/)
    assert.doesNotMatch(page.body, /script|onclick|spy\.example|javascript/)
    const raw = await get(`/api/v1/mails/${first.id}/raw`)
    assert.match(raw.body, /^From: olga@example.org\r\n/)
    const outsider = await redress.staff('frontLine')
    assert.equal((await get(`/api/v1/mails/${first.id}`, outsider)).statusCode, 404)
  })

  test('a mail of somebody unknown becomes the complainant’s word when a person says so', async () => {
    const { complaintId, ours } = await incoming.acknowledged('pia@example.org')
    const strange = await incoming.send({
      from: 'pia.private@example.net',
      text: 'From my other address.',
      headers: { References: ours },
    })
    assert.equal((await post(`/api/v1/mails/${strange.id}/acceptance`)).statusCode, 204)
    assert.deepEqual(
      (await incoming.messagesIn(complaintId)).map(({ body }) => body),
      ['From my other address.'],
    )
    const next = await incoming.send({ from: 'pia.private@example.net', headers: { References: ours } })
    assert.equal(next.standing, 'party')
    assert.equal((await post(`/api/v1/mails/${strange.id}/acceptance`)).statusCode, 409)
  })

  test('spam is set aside and can be let in; a blocked sender stays out until let in again', async () => {
    const spam = await incoming.send({ from: 'quinn@example.org', headers: { 'X-Spam-Flag': 'YES' } })
    assert.deepEqual([spam.state, spam.reason], ['quarantined', 'mail.spam'])
    const list = (await get('/api/v1/mails/set-aside')).json<{ items: { id: string; reason: string }[] }>()
    assert.equal(list.items[0]?.id, spam.id)
    assert.equal((await post(`/api/v1/mails/${spam.id}/release`)).statusCode, 204)
    await redress.workOff()
    const released = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('mail')
        .select(['state', 'madeCase'])
        .where('id', '=', spam.id)
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(released, { state: 'filed', madeCase: true })
    await post('/api/v1/blocked-senders', { address: 'Rude@example.org' })
    assert.equal((await incoming.send({ from: 'rude@example.org' })).reason, 'mail.blocked')
    await redress.inject({ method: 'DELETE', url: '/api/v1/blocked-senders/rude%40example.org', as: manager })
    assert.equal((await incoming.send({ from: 'rude@example.org' })).madeCase, true)
  })
})
