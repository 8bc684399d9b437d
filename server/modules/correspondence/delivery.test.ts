import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { startComplainants, type Complainants } from '../../../test/complainants.ts'
import { testMachine } from '../../../test/harness.ts'
import { publicActor } from '../../kernel/auth/actor.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { createMailer } from '../../kernel/mail/mailer.ts'
import { setConfidential } from '../complaints/commands/assign.ts'
import { ensureCalendar } from '../deadlines/calendar.commands.ts'
import { deliverMessage } from './commands/deliver.ts'
import { correspondenceJobs } from './correspondence.jobs.ts'
import { mailsToSend } from './correspondence.queries.ts'

let people: Complainants

before(async () => {
  people = await startComplainants()
})
after(() => people.stop())
beforeEach(() => people.forgetMails())

describe('a restatement', () => {
  it('goes out in the words and the name of the person who wrote it', async () => {
    const filed = await people.confirmed()
    await people.restate(filed)
    const [mail] = people.smtp.mails
    assert.match(mail?.text ?? '', /Your \*heating\* failed on 13 November/)
    assert.match(mail?.text ?? '', /Leyla Demir, Acme/)
    assert.equal(mail?.headers.has('auto-submitted'), false)
  })

  it('waits while nobody has confirmed the address, which is asked for once more', async () => {
    const filed = await people.file()
    await people.test.workOff()
    await people.restate(filed)
    assert.deepEqual(
      people.smtp.mails.map(({ subject }) => subject?.startsWith('Please confirm')),
      [true, true],
    )
    assert.ok(people.smtp.mails.every(({ text }) => !text?.includes('heating')))
    assert.equal((await people.stateOf(filed, 'restatement'))?.lastError, 'message.awaitsConfirmation')
    await people.confirm(filed)
    assert.ok(people.smtp.mails.some(({ text }) => text?.includes('heating')))
  })

  it('says only that there is news when the case is confidential', async () => {
    const filed = await people.confirmed()
    await setConfidential(people.test.ctx(people.handler), {
      complaintId: filed.id,
      version: await people.versionOf(filed.id),
      isConfidential: true,
      reason: 'It names a neighbour.',
      readerIds: [people.handler.actor.id],
    })
    await people.restate(filed)
    const [mail] = people.smtp.mails
    assert.match(mail?.subject ?? '', /^There is news about your case/)
    assert.doesNotMatch(`${mail?.subject}${mail?.text}${String(mail?.html)}`, /heating/i)
    const outbox = await people.test.inject({ url: '/api/v1/messages', as: people.handler })
    const rows = outbox.json<{ items: { complaintId: string; subject: string }[] }>().items
    assert.ok(rows.filter((row) => row.complaintId === filed.id).every((row) => row.subject === ''))
  })

  it('is recorded once, however often its job runs', async () => {
    const filed = await people.confirmed()
    await people.restate(filed)
    const [event] = (await people.query(
      `select id from event where subject_id = $1 and type = 'complaint.restated'`,
      [filed.id],
    )) as { id: string }[]
    const job = correspondenceJobs.find(({ name }) => name === 'correspondence.sendRestatement')
    await job?.run(people.test.ctx(), { eventId: event?.id ?? '', subjectId: filed.id })
    await people.test.workOff()
    assert.equal((await people.messages(filed)).filter(({ purpose }) => purpose === 'restatement').length, 1)
    assert.equal(people.smtp.mails.length, 1)
  })
})

describe('delivery', () => {
  it('is deferred by a busy server and succeeds later with the same Message-ID', async () => {
    const filed = await people.confirmed()
    people.smtp.refusals.set(filed.email, 451)
    await people.restate(filed)
    const deferred = await people.stateOf(filed, 'restatement')
    assert.deepEqual([deferred?.state, deferred?.lastError], ['deferred', 'mail.recipientRefused'])
    people.smtp.refusals.clear()
    const soon = new Date(Date.now() + 90_000)
    await resume(people.test.ctx(undefined, soon))
    const sent = await people.stateOf(filed, 'restatement')
    assert.deepEqual([sent?.state, sent?.lastError, sent?.attempts], ['sent', null, 2])
    assert.equal(people.smtp.mails[0]?.messageId, deferred?.headerId)
  })

  it('fails for good when the address is refused, raises a task, and is retried to a corrected address', async () => {
    const filed = await people.confirmed()
    people.smtp.refusals.set(filed.email, 550)
    await people.restate(filed)
    const failed = await people.stateOf(filed, 'restatement')
    assert.equal(failed?.state, 'failed')
    assert.equal(await people.openTasks(filed.id, 'mailFailed'), 1)
    const corrected = `corrected.${Date.now()}@example.org`
    const retried = await people.test.inject({
      method: 'POST',
      url: `/api/v1/messages/${failed.id}/retry`,
      payload: { to: corrected },
      as: people.handler,
    })
    assert.equal(retried.statusCode, 204, retried.body)
    assert.equal(await people.openTasks(filed.id, 'mailFailed'), 0)
    await people.test.workOff()
    assert.equal(people.smtp.mails.length, 1)
    assert.match(people.smtp.mails[0]?.subject ?? '', /^Please confirm/)
    assert.doesNotMatch(people.smtp.mails[0]?.text ?? '', /heating/)
    await people.confirm(filed)
    assert.match(people.smtp.mails[1]?.text ?? '', /heating/)
    assert.equal([people.smtp.mails[1]?.to].flat()[0]?.value[0]?.address, corrected)
  })

  it('waits visibly without a server and goes out once there is one', async () => {
    const bare = await testMachine({ PUBLIC_URL: 'http://complaints.example.org' })
    try {
      await ensureCalendar(bare.ctx())
      const filed = await people.file({}, bare.ctx(publicActor))
      await bare.workOff()
      const administrator = await bare.staff('administrator')
      const seen = await bare.inject({ url: '/api/v1/messages?state=waiting', as: administrator })
      const { items } = seen.json<{ items: { purpose: string; lastError: string; to: string | null }[] }>()
      const confirmation = items.find(({ purpose }) => purpose === 'confirmEmail')
      assert.deepEqual([confirmation?.lastError, confirmation?.to], ['message.noServer', null])
      const mailer = createMailer({
        smtpUrl: people.smtp.url,
        fromAddress: 'complaints@example.org',
        fromName: '',
        allow: 'operatorHost',
      })
      const later = bare.ctx(undefined, new Date(Date.now() + 120_000))
      await resume({ ...later, machine: { ...bare.machine, mailer } })
      mailer.close()
      assert.equal([people.smtp.mails[0]?.to].flat()[0]?.value[0]?.address, filed.email)
    } finally {
      await bare.stop()
    }
  })

  it('broken off between sending and noting is sent once more with the same Message-ID', async () => {
    const filed = await people.confirmed()
    await people.restate(filed)
    const sent = await people.stateOf(filed, 'restatement')
    // As a crash leaves it: the mail went out, its state was never noted.
    await people.query(
      `update message set state = 'sending', next_attempt_at = now() + interval '9 minutes' where id = $1`,
      [sent?.id],
    )
    await deliverMessage(people.test.ctx(), { messageId: sent?.id ?? '' })
    assert.equal(people.smtp.mails.length, 1, 'an attempt that may still run is left alone')
    await resume(people.test.ctx(undefined, new Date(Date.now() + 10 * 60_000)))
    assert.equal(people.smtp.mails.length, 2)
    assert.equal(people.smtp.mails[1]?.messageId, people.smtp.mails[0]?.messageId)
    assert.equal((await people.stateOf(filed, 'restatement'))?.state, 'sent')
  })
})

/** As the minute's job does it, at the time of the context. */
async function resume(ctx: Ctx): Promise<void> {
  for (const messageId of await inRead(ctx, (read) => mailsToSend(read, 100))) {
    await deliverMessage(ctx, { messageId })
  }
}
