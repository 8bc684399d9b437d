import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { publicActor } from '../../kernel/auth/actor.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'
import { ensureCalendar } from '../deadlines/calendar.commands.ts'
import { acceptInvitation } from '../staff/invitation.commands.ts'

let smtp: MailServer
let test: TestMachine
let manager: Staff
let administrator: Staff

before(async () => {
  smtp = await startMailServer()
  test = await testMachine({ SMTP_URL: smtp.url })
  await ensureCalendar(test.ctx())
  manager = await test.staff('complaintsManager')
  administrator = await test.staff('administrator')
})
after(async () => {
  await test.stop()
  await smtp.stop()
})

type Listed = {
  version: number
  key: string
  subject: string
  body: string
  isOwn: boolean
  placeholders: string[]
}

describe('templates', () => {
  const save = async (
    key: string,
    payload: { version?: number; subject: string | null; body: string | null },
  ) =>
    test.inject({
      method: 'PUT',
      url: `/api/v1/templates/${key}/en`,
      payload: { version: (await listed(key))?.version ?? 0, ...payload },
      as: manager,
    })
  const listed = async (key: string) => {
    const answer = await test.inject({ url: '/api/v1/templates?language=en', as: manager })
    return answer.json<{ items: Listed[] }>().items.find((item) => item.key === key)
  }

  it('can be written by the organization, are used, and return to ours', async () => {
    const ours = await listed('mail.confirmEmail')
    assert.equal(ours?.isOwn, false)
    const own = { subject: 'Is this you? {{reference}}', body: 'Please **confirm** it.' }
    assert.equal((await save('mail.confirmEmail', own)).statusCode, 204)
    const { version = 0, ...written } = { ...(await listed('mail.confirmEmail')) }
    assert.ok(version > 0)
    assert.deepEqual({ ...written, version: 0 }, { ...ours, ...own, isOwn: true })
    await recordComplaint(test.ctx(publicActor), {
      kind: 'complaint',
      channel: 'web',
      language: 'en',
      narrative: 'Cold.',
      contact: { name: 'Ada', email: 'ada@example.org', phone: null, address: null },
    })
    await test.workOff()
    assert.match(smtp.mails[0]?.subject ?? '', /^Is this you\? /)
    assert.match(smtp.mails[0]?.text ?? '', /Please confirm it\./)
    assert.equal((await save('mail.confirmEmail', { subject: null, body: null })).statusCode, 204)
    assert.equal((await listed('mail.confirmEmail'))?.isOwn, false)
  })

  it('are not overwritten by somebody who saw them before the other changed them', async () => {
    const own = { subject: 'Reminder', body: 'Please answer.' }
    const seen = (await listed('mail.reminder'))?.version ?? -1
    assert.equal((await save('mail.reminder', { ...own, version: seen })).statusCode, 204)
    for (const late of [own, { subject: null, body: null }]) {
      const refused = await save('mail.reminder', { ...late, version: seen })
      assert.equal(refused.statusCode, 409)
      assert.equal(refused.json<{ code: string }>().code, 'edit.conflict')
    }
    assert.equal((await save('mail.reminder', { subject: null, body: null })).statusCode, 204)
  })

  it('are refused with a placeholder that nothing fills', async () => {
    const refused = await save('mail.reminder', {
      subject: '{{reference}}',
      body: 'Our boss {{boss}} says hi.',
    })
    assert.equal(refused.statusCode, 422)
    const problem = refused.json<{ code: string; details: { names: string[] } }>()
    assert.deepEqual([problem.code, problem.details.names], ['template.unknownPlaceholders', ['boss']])
    assert.equal((await save('mail.unknown', { subject: 'a', body: 'b' })).statusCode, 404)
    assert.equal((await save('mail.reminder', { subject: 'a', body: null })).statusCode, 400)
  })

  it('show how they look with an invented case', async () => {
    const answer = await test.inject({
      method: 'POST',
      url: '/api/v1/templates/preview',
      payload: {
        key: 'letter.decision',
        language: 'en',
        subject: 'Our answer {{reference}}',
        body: '## Hello <b>{{name}}</b>\n\n{{points}}\n\n{{boss}}',
      },
      as: manager,
    })
    const preview = answer.json<{ subject: string; html: string; unknownPlaceholders: string[] }>()
    assert.equal(preview.subject, 'Our answer 7K3M-QX9P-4T2J')
    assert.match(preview.html, /<h2>Hello &lt;b&gt;Ada Lindqvist&lt;\/b&gt;<\/h2>/)
    assert.match(preview.html, /We agree with you on this point/)
    assert.deepEqual(preview.unknownPlaceholders, ['boss'])
  })

  it('are not for people without settings rights', async () => {
    const handler = await test.staff('handler')
    const refused = await test.inject({
      method: 'PUT',
      url: '/api/v1/templates/mail.reminder/en',
      payload: { version: 0, subject: 'a', body: 'b' },
      as: handler,
    })
    assert.equal(refused.statusCode, 403)
  })
})

describe('an invitation', () => {
  it('is mailed with the link that the administrator sees, and the link works once', async () => {
    smtp.mails.length = 0
    const invited = await test.inject({
      method: 'POST',
      url: '/api/v1/staff',
      payload: {
        email: 'new@example.org',
        name: 'Neva',
        language: 'en',
        grants: [{ role: 'handler', siteId: null }],
      },
      as: administrator,
    })
    assert.equal(invited.statusCode, 201, invited.body)
    await test.workOff()
    const [mail] = smtp.mails
    const { link } = invited.json<{ invitation: { link: string } }>().invitation
    assert.ok(mail?.text?.includes(link))
    assert.match(mail?.subject ?? '', /^Your invitation/)
    const token = decodeURIComponent(link.split('#token=')[1] ?? '')
    const accept = () =>
      acceptInvitation(test.ctx(publicActor), {
        token,
        name: 'Neva',
        password: 'several words in a row 7',
        language: 'en',
        userAgent: 'test',
      })
    await accept()
    await assert.rejects(accept(), { code: 'invitation.invalid' })
  })
})
