import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { publicActor } from '../../kernel/auth/actor.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { textOfPdf } from '../../kernel/documents/pdf-text.ts'
import { Client } from 'pg'
import { createMailer } from '../../kernel/mail/mailer.ts'
import { groupReference } from '../../../shared/reference.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { confirmEmail, useAccess } from '../complaints/commands/access.ts'
import { setConfidential } from '../complaints/commands/assign.ts'
import { recordComplaint, type NewFeedback, type Receipt } from '../complaints/commands/record-complaint.ts'
import { restateComplaint } from '../complaints/commands/understand.ts'
import { ensureCalendar } from '../deadlines/calendar.commands.ts'
import { clocksOf } from '../deadlines/deadlines.queries.ts'
import { deliverMessage } from './commands/deliver.ts'
import { mailsToSend } from './correspondence.queries.ts'
import { correspondenceJobs } from './correspondence.jobs.ts'

let smtp: MailServer
let test: TestMachine
let handler: Staff

before(async () => {
  smtp = await startMailServer()
  test = await testMachine({ SMTP_URL: smtp.url, PUBLIC_URL: 'http://complaints.example.org' })
  await ensureCalendar(test.ctx())
  handler = await test.staff('complaintsManager', { name: 'Leyla Demir' })
  await test.workOff()
})
after(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(() => {
  smtp.mails.length = 0
  smtp.refusals.clear()
})

let counter = 0

async function file(given: Partial<NewFeedback> = {}, ctx = test.ctx(publicActor)): Promise<Filed> {
  const email = `ada.${++counter}@example.org`
  const contact = { name: 'Ada Lindqvist', email, phone: null, address: null, ...given.contact }
  const receipt = await recordComplaint(ctx, {
    kind: 'complaint',
    channel: 'web',
    language: 'en',
    narrative: 'The heating has been cold for nine days and nobody came.',
    ...given,
    contact,
  })
  return { ...receipt, email: contact.email ?? '' }
}
type Filed = Receipt & { readonly email: string }

/** As the owner of the mailbox does it: opens the link, presses the button. */
async function confirm({ id }: Filed): Promise<void> {
  const [secret] = linksIn(smtp.mails.at(-1)?.text ?? '')
  const found = await useAccess(test.ctx(publicActor), { secret: secret ?? '', kinds: ['confirmEmail'] })
  assert.equal(found?.complaintId, id)
  await confirmEmail(test.ctx({ kind: 'party', subjectId: id, accessId: found.accessId }), {
    complaintId: id,
  })
  await test.workOff()
}

const linksIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/http:\/\/complaints\.example\.org\/[\w/-]+\/track\/link\/([\w-]+)/g),
    ([, secret = '']) => secret,
  )

type Stored = {
  id: string
  purpose: string
  state: string
  lastError: string | null
  channel: string
  body: string
  attempts: number
  headerId: string
}

async function messages({ id }: Pick<Filed, 'id'>): Promise<Stored[]> {
  return (await query(
    `select id, purpose, state, last_error as "lastError", channel, body, attempts, header_id as "headerId"
     from message where complaint_id = $1 order by created_at, id`,
    [id],
  )) as Stored[]
}

/** As the owner, past row-level security. */
async function query(text: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: test.database.ownerUrl })
  await client.connect()
  try {
    await client.query(`set app.organization_id = '${test.organizationId}'`)
    return (await client.query(text, values)).rows as unknown[]
  } finally {
    await client.end()
  }
}

const stateOf = async (filed: Filed, purpose: string) =>
  (await messages(filed)).find((message) => message.purpose === purpose)

const restate = async ({ id }: Filed, ctx: Ctx = test.ctx(handler)) => {
  const version = await versionOf(id)
  await restateComplaint(ctx, {
    complaintId: id,
    version,
    title: 'Cold heating',
    restatement: 'Your *heating* failed on 13 November and nobody repaired it.',
    points: ['Nobody repaired the heating'],
  })
  await test.workOff()
}

async function versionOf(id: string): Promise<number> {
  const [row] = (await query('select version from complaint where id = $1', [id])) as { version: number }[]
  return row?.version ?? 0
}

describe('the receipt', () => {
  it('goes out within a second', async () => {
    // The best of five, for the machine may be busy with other tests.
    const took: number[] = []
    for (let tries = 0; tries < 5 && !took.some((ms) => ms < 1_000); tries++) {
      smtp.mails.length = 0
      const startedAt = Date.now()
      await file()
      while (smtp.mails.length === 0 && Date.now() - startedAt < 5_000) await sleep(10)
      took.push(Date.now() - startedAt)
    }
    assert.ok(Math.min(...took) < 1_000, `${took.join(', ')} ms`)
    await test.workOff()
  })

  it('asks to confirm the address, and says nothing of the matter until then', async () => {
    const filed = await file()
    await test.workOff()
    const [mail, ...others] = smtp.mails
    assert.equal(others.length, 0)
    assert.equal(mail?.subject, `Please confirm your email address (${groupReference(filed.reference)})`)
    assert.ok(mail.text?.includes(groupReference(filed.reference)))
    for (const text of [mail.text, String(mail.html)])
      assert.doesNotMatch(text ?? '', /heating|working|Ada|Lindqvist/i)
    assert.equal([mail.to].flat()[0]?.text, filed.email)
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated')
    assert.equal(mail.from?.text, '"Acme" <complaints@complaints.example.org>')
    const held = await stateOf(filed, 'receipt')
    assert.deepEqual([held?.state, held?.lastError], ['waiting', 'message.awaitsConfirmation'])
  })

  it('goes out in the language of the complainant once the address is confirmed', async () => {
    const filed = await file({ language: 'tr', narrative: 'Kalorifer dokuz gündür soğuk.' })
    await test.workOff()
    await confirm(filed)
    assert.equal(smtp.mails.length, 2)
    const receipt = smtp.mails[1]
    assert.match(receipt?.subject ?? '', /^Bize ulaştı: /)
    assert.equal(receipt?.headers.get('content-language'), 'tr')
    const [secret = ''] = linksIn(receipt?.text ?? '')
    const found = await useAccess(test.ctx(publicActor), { secret, kinds: ['mailLink'] })
    assert.equal(found?.complaintId, filed.id)
    assert.equal((await stateOf(filed, 'receipt'))?.state, 'sent')
  })

  it('has met its clock when someone filed on the page, whose receipt they see', async () => {
    const { id } = await file()
    await test.workOff()
    const clock = (await clocksOf(test.ctx(), id)).find(({ clockKey }) => clockKey === 'receipt')
    assert.ok(clock?.metAt)
  })

  it('is a call with a script for someone who has only a phone, and the recorded contact meets the clock', async () => {
    const filed = await file(
      { channel: 'letter', contact: { name: 'Ada', email: null, phone: '+90 532 111 22 33', address: null } },
      test.ctx(handler),
    )
    await test.workOff()
    const call = await stateOf(filed, 'receipt')
    assert.deepEqual([call?.channel, call?.state], ['phone', 'toCall'])
    assert.equal(await openTasks(filed.id, 'call'), 1)
    const recorded = await test.inject({
      method: 'POST',
      url: `/api/v1/complaints/${filed.id}/contacts`,
      payload: { channel: 'phone', direction: 'out', purpose: 'receipt', summary: 'Read out the reference.' },
      as: handler,
    })
    assert.equal(recorded.statusCode, 201, recorded.body)
    assert.equal(await openTasks(filed.id, 'call'), 0)
    const clock = (await clocksOf(test.ctx(), filed.id)).find(({ clockKey }) => clockKey === 'receipt')
    assert.ok(clock?.metAt)
  })

  it('is a letter with an access code that works and is forgotten once printed', async () => {
    const address = 'Ada Lindqvist\nHarbour Road 7\n1054 Harbour Town'
    const filed = await file(
      { channel: 'letter', contact: { name: 'Ada Lindqvist', email: null, phone: null, address } },
      test.ctx(handler),
    )
    await test.workOff()
    const letter = await stateOf(filed, 'receipt')
    assert.deepEqual([letter?.channel, letter?.state], ['letter', 'toPrint'])
    const url = `/api/v1/messages/${letter?.id}`
    const text = textOfPdf((await test.inject({ url: `${url}/letter.pdf`, as: handler })).rawPayload)
    assert.ok(text.includes('Harbour Road 7'), text)
    const code = /access code is ([\dA-Z]{4}(-[\dA-Z]{4}){3})/.exec(text.replace(/\s+/g, ' '))?.[1] ?? ''
    const secret = code.replaceAll('-', '')
    const found = await useAccess(test.ctx(publicActor), { secret, kinds: ['code'] })
    assert.equal(found?.complaintId, filed.id)
    assert.ok(!letter?.body.includes(code))
    const printed = await test.inject({ method: 'POST', url: `${url}/printed`, as: handler })
    assert.equal(printed.statusCode, 204, printed.body)
    const again = textOfPdf((await test.inject({ url: `${url}/letter.pdf`, as: handler })).rawPayload)
    assert.ok(!again.includes(code))
    const clock = (await clocksOf(test.ctx(), filed.id)).find(({ clockKey }) => clockKey === 'receipt')
    assert.ok(clock?.metAt)
  })

  it('is not sent to someone anonymous, nor are other messages', async () => {
    const filed = await file({ isAnonymous: true })
    await test.workOff()
    await restate(filed)
    assert.deepEqual(smtp.mails, [])
    assert.deepEqual(
      (await messages(filed)).map(({ channel, state }) => [channel, state]),
      [['portal', 'sent']],
    )
  })

  it('cannot be used to flood a mailbox', async () => {
    const contact = { name: null, email: 'Flooded@example.org', phone: null, address: null }
    for (let sent = 0; sent < 7; sent++) await file({ contact })
    await test.workOff()
    assert.equal(smtp.mails.length, 5)
    const last = await file({ contact: { ...contact, email: 'flooded@EXAMPLE.org' } })
    await test.workOff()
    const cancelled = await stateOf(last, 'confirmEmail')
    assert.deepEqual([cancelled?.state, cancelled?.lastError], ['cancelled', 'message.tooManyToAddress'])
  })

  it('is not sent for what was entered from long ago', async () => {
    const longAgo = new Date(Date.now() - 30 * 86_400_000)
    const filed = await file({}, test.ctx(publicActor, longAgo))
    await test.workOff()
    assert.deepEqual(await messages(filed), [])
  })
})

async function openTasks(subjectId: string, kind: string): Promise<number> {
  const rows = await query('select from task where subject_id = $1 and kind = $2 and done_at is null', [
    subjectId,
    kind,
  ])
  return rows.length
}

async function confirmed(given: Partial<NewFeedback> = {}): Promise<Filed> {
  const filed = await file(given)
  await test.workOff()
  await confirm(filed)
  smtp.mails.length = 0
  return filed
}

describe('a restatement', () => {
  it('goes out in the words and the name of the person who wrote it', async () => {
    const filed = await confirmed()
    await restate(filed)
    const [mail] = smtp.mails
    assert.match(mail?.text ?? '', /Your \*heating\* failed on 13 November/)
    assert.match(mail?.text ?? '', /Leyla Demir, Acme/)
    assert.equal(mail?.headers.has('auto-submitted'), false)
  })

  it('waits while nobody has confirmed the address', async () => {
    const filed = await file()
    await test.workOff()
    await restate(filed)
    assert.equal(smtp.mails.length, 1)
    assert.equal((await stateOf(filed, 'restatement'))?.lastError, 'message.awaitsConfirmation')
  })

  it('says only that there is news when the case is confidential', async () => {
    const filed = await confirmed()
    await setConfidential(test.ctx(handler), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      isConfidential: true,
      readerIds: [handler.actor.id],
    })
    await restate(filed)
    const [mail] = smtp.mails
    assert.match(mail?.subject ?? '', /^There is news about your case/)
    assert.doesNotMatch(`${mail?.subject}${mail?.text}${String(mail?.html)}`, /heating/i)
    const outbox = await test.inject({ url: '/api/v1/messages', as: handler })
    const rows = outbox.json<{ items: { complaintId: string; subject: string }[] }>().items
    assert.ok(rows.filter((row) => row.complaintId === filed.id).every((row) => row.subject === ''))
  })

  it('is recorded once, however often its job runs', async () => {
    const filed = await confirmed()
    await restate(filed)
    const [event] = (await query(
      `select id from event where subject_id = $1 and type = 'complaint.restated'`,
      [filed.id],
    )) as { id: string }[]
    const job = correspondenceJobs.find(({ name }) => name === 'correspondence.sendRestatement')
    await job?.run(test.ctx(), { eventId: event?.id ?? '', subjectId: filed.id })
    await test.workOff()
    assert.equal((await messages(filed)).filter(({ purpose }) => purpose === 'restatement').length, 1)
    assert.equal(smtp.mails.length, 1)
  })
})

describe('delivery', () => {
  it('is deferred by a busy server and succeeds later with the same Message-ID', async () => {
    const filed = await confirmed()
    smtp.refusals.set(filed.email, 451)
    await restate(filed)
    const deferred = await stateOf(filed, 'restatement')
    assert.deepEqual([deferred?.state, deferred?.lastError], ['deferred', 'mail.recipientRefused'])
    smtp.refusals.clear()
    const soon = new Date(Date.now() + 90_000)
    await resume(test.ctx(undefined, soon))
    const sent = await stateOf(filed, 'restatement')
    assert.deepEqual([sent?.state, sent?.lastError, sent?.attempts], ['sent', null, 2])
    assert.equal(smtp.mails[0]?.messageId, deferred?.headerId)
  })

  it('fails for good when the address is refused, raises a task, and is retried to a corrected address', async () => {
    const filed = await confirmed()
    smtp.refusals.set(filed.email, 550)
    await restate(filed)
    const failed = await stateOf(filed, 'restatement')
    assert.equal(failed?.state, 'failed')
    assert.equal(await openTasks(filed.id, 'mailFailed'), 1)
    const corrected = `corrected.${++counter}@example.org`
    const retried = await test.inject({
      method: 'POST',
      url: `/api/v1/messages/${failed.id}/retry`,
      payload: { to: corrected },
      as: handler,
    })
    assert.equal(retried.statusCode, 204, retried.body)
    assert.equal(await openTasks(filed.id, 'mailFailed'), 0)
    await test.workOff()
    assert.equal(smtp.mails.length, 1)
    assert.match(smtp.mails[0]?.subject ?? '', /^Please confirm/)
    assert.doesNotMatch(smtp.mails[0]?.text ?? '', /heating/)
    await confirm(filed)
    assert.match(smtp.mails[1]?.text ?? '', /heating/)
    assert.equal([smtp.mails[1]?.to].flat()[0]?.value[0]?.address, corrected)
  })

  it('waits visibly without a server and goes out once there is one', async () => {
    const bare = await testMachine({ PUBLIC_URL: 'http://complaints.example.org' })
    try {
      await ensureCalendar(bare.ctx())
      const filed = await file({}, bare.ctx(publicActor))
      await bare.workOff()
      const administrator = await bare.staff('administrator')
      const seen = await bare.inject({ url: '/api/v1/messages?state=waiting', as: administrator })
      const { items } = seen.json<{ items: { purpose: string; lastError: string; to: string | null }[] }>()
      const confirmation = items.find(({ purpose }) => purpose === 'confirmEmail')
      assert.deepEqual([confirmation?.lastError, confirmation?.to], ['message.noServer', null])
      const mailer = createMailer({
        smtpUrl: smtp.url,
        fromAddress: 'complaints@example.org',
        fromName: '',
        allow: 'operatorHost',
      })
      const later = bare.ctx(undefined, new Date(Date.now() + 120_000))
      await resume({ ...later, machine: { ...bare.machine, mailer } })
      mailer.close()
      assert.equal([smtp.mails[0]?.to].flat()[0]?.value[0]?.address, filed.email)
    } finally {
      await bare.stop()
    }
  })

  it('broken off between sending and noting is sent once more with the same Message-ID', async () => {
    const filed = await confirmed()
    await restate(filed)
    const sent = await stateOf(filed, 'restatement')
    // As a crash leaves it: the mail went out, its state was never noted.
    await query(
      `update message set state = 'sending', next_attempt_at = now() + interval '9 minutes' where id = $1`,
      [sent?.id],
    )
    await deliverMessage(test.ctx(), { messageId: sent?.id ?? '' })
    assert.equal(smtp.mails.length, 1, 'an attempt that may still run is left alone')
    await resume(test.ctx(undefined, new Date(Date.now() + 10 * 60_000)))
    assert.equal(smtp.mails.length, 2)
    assert.equal(smtp.mails[1]?.messageId, smtp.mails[0]?.messageId)
    assert.equal((await stateOf(filed, 'restatement'))?.state, 'sent')
  })
})

/** As the minute's job does it, at the time of the context. */
async function resume(ctx: Ctx): Promise<void> {
  for (const messageId of await inRead(ctx, (read) => mailsToSend(read, 100))) {
    await deliverMessage(ctx, { messageId })
  }
}
