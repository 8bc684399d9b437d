import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { incomingMail } from '../../../test/incoming-mail.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { recountDays } from '../analysis/analysis.store.ts'
import { say } from '../correspondence/commands/react.ts'
import { receiveMessage } from '../correspondence/commands/receive-message.ts'
import { caseOf } from '../correspondence/case-values.queries.ts'
import { indexCustomers } from '../customers/profiles.commands.ts'
import { todayOf } from '../customers/types.queries.ts'
import { clockRowsOf } from '../deadlines/deadlines.queries.ts'
import { letGoDue } from '../sending/sending.commands.ts'

let redress: TestMachine
let server: MailServer
let manager: Staff
let handler: Staff
let cases: Cases
let incoming: ReturnType<typeof incomingMail>
before(async () => {
  server = await startMailServer()
  redress = await testMachine({ SMTP_URL: server.url, MAIL_FROM: 'redress@acme.example' })
  manager = await redress.staff('complaintsManager', { name: 'Mia Manager' })
  handler = await redress.staff('handler')
  cases = casesOn(redress, manager)
  incoming = incomingMail(redress, server)
})
after(async () => {
  await redress.stop()
  await server.stop()
})

const get = (url: string, as = manager) => redress.inject({ method: 'GET', url: `/api/v1${url}`, as })
const post = (url: string, payload?: object, as = manager) =>
  redress.inject({ method: 'POST', url: `/api/v1${url}`, as, ...(payload ? { payload } : {}) })

const spam = { reason: 'An advertisement for watches', blocksSender: false }
let senders = 0
async function aSpamMail() {
  const from = `seller${++senders}@watches.example`
  const mail = await incoming.acknowledged(from)
  const id = mail.complaintId ?? ''
  return { ...mail, id, from }
}

const asideNow = async () =>
  (await get('/complaints/set-aside')).json<{ items: { id: string; reason: string; byName: string }[] }>()
    .items
const listed = async (id: string, as = manager) =>
  (await get('/complaints', as)).json<{ items: { id: string }[] }>().items.some((each) => each.id === id)
const clocksNow = async (id: string) =>
  (await inRead(redress.ctx(), (read) => clockRowsOf(read, id))).map(
    ({ clockKey, dueAt, pausedAt, metAt, cancelledAt }) => ({
      clockKey,
      dueAt,
      pausedAt,
      metAt,
      cancelledAt,
    }),
  )

const openTasks = async (id: string) =>
  (
    await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('task')
        .select('kind')
        .where('subjectId', '=', id)
        .where('doneAt', 'is', null)
        .execute(),
    )
  )
    .map(({ kind }) => kind)
    .toSorted((a, b) => a.localeCompare(b))

/** What the sheet of today counts as received. */
async function receivedToday(): Promise<number> {
  const today = await inRead(redress.ctx(), todayOf)
  await inTransaction(redress.ctx(), (tx) => recountDays(tx, [today]))
  const rows = await inRead(redress.ctx(), (read) => read.sql.selectFrom('daySheet').selectAll().execute())
  return rows
    .filter(({ place }) => place === rows.map((each) => each.place).toSorted()[0])
    .reduce(
      (sum, { figures }) =>
        sum + Number((figures as { received?: Record<string, number> }).received?.[''] ?? 0),
      0,
    )
}

describe('a case that was made of spam', () => {
  test('leaves lists, search and figures, its clocks end, and it waits among what was set aside with who said why', async () => {
    const made = await aSpamMail()
    const before = await receivedToday()
    await cases.done(manager, made, 'POST set-aside', spam)
    assert.equal(await listed(made.id), false)
    assert.equal((await get(`/complaints/${made.id}`)).statusCode, 404)
    assert.equal((await get(`/complaints/${made.id}`, handler)).statusCode, 404)
    assert.equal(await receivedToday(), before - 1)
    assert.ok((await clocksNow(made.id)).every(({ metAt, cancelledAt }) => metAt ?? cancelledAt))
    const [item] = await asideNow()
    assert.partialDeepStrictEqual(item, { id: made.id, reason: spam.reason, byName: 'Mia Manager' })
  })

  test('comes back as it was, with the same clocks and dates, and whoever has it is told to look', async () => {
    const made = await aSpamMail()
    await incoming.send({ from: made.from, headers: { 'In-Reply-To': made.ours } })
    await redress.workOff()
    const stood = await incoming.caseOf(made.id)
    const before = await openTasks(made.id)
    assert.ok(before.includes('readMessage'))
    const clocks = await clocksNow(made.id)
    assert.ok(clocks.some(({ metAt, cancelledAt }) => !metAt && !cancelledAt))
    await cases.done(manager, made, 'POST set-aside', spam)
    assert.deepEqual(await openTasks(made.id), [])
    assert.equal((await post(`/complaints/${made.id}/bring-back`)).statusCode, 204)
    const { status, outcome, closedAt, nextDueAt } = await incoming.caseOf(made.id)
    assert.deepEqual(
      { status, outcome, closedAt, nextDueAt },
      { status: stood.status, outcome: null, closedAt: null, nextDueAt: stood.nextDueAt },
    )
    assert.deepEqual(await clocksNow(made.id), clocks)
    assert.equal(await listed(made.id), true)
    assert.deepEqual(
      await openTasks(made.id),
      ['broughtBack', ...before].toSorted((a, b) => a.localeCompare(b)),
    )
    assert.equal(
      (await post(`/complaints/${made.id}/bring-back`)).json<{ code: string }>().code,
      'complaint.notSetAside',
    )
    const events = (await cases.read(manager, made)).timeline.flatMap((entry) =>
      entry.type === 'event' ? [entry.event] : [],
    )
    assert.ok(events.includes('complaint.setAside') && events.includes('complaint.broughtBack'))
  })

  test('gets no letters: neither what waits for its mail nor anything said later', async () => {
    const made = await aSpamMail()
    server.refusals.set(made.from, 451)
    await cases.done(manager, made, 'POST messages', { subject: 'A question', body: 'What is it about?' })
    await redress.workOff()
    server.refusals.delete(made.from)
    const sent = server.mails.length
    await cases.done(manager, made, 'POST set-aside', spam)
    await inTransaction(redress.ctx(undefined, new Date(Date.now() + 3_600_000)), async (tx) => {
      await tx.machine.jobs.enqueue(tx, 'correspondence.resumeMails', {})
      await say(tx, await caseOf(tx, made.id), {
        key: 'mail.update',
        purpose: 'update',
        occasion: { eventId: 'a later occasion', subjectId: made.id },
      })
    })
    await redress.workOff()
    assert.equal(server.mails.length, sent)
  })

  test('lets nothing go out that waits for its time, and asks nobody about it; brought back, it is there with the reason', async () => {
    const made = await aSpamMail()
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
    const later = { on: inDays(1).toISOString().slice(0, 10), at: '09:30' }
    const input = { subject: 'A question', body: 'What is it about?' }
    const started = await post(`/complaints/${made.id}/outgoing`, { action: 'sendMessage', input, later })
    assert.equal(started.statusCode, 202, started.body)
    await cases.done(manager, made, 'POST set-aside', spam)
    const sent = server.mails.length
    await letGoDue(redress.ctx(undefined, inDays(3)))
    await redress.workOff()
    assert.deepEqual([server.mails.length, await openTasks(made.id)], [sent, []])
    assert.equal((await post(`/complaints/${made.id}/bring-back`)).statusCode, 204)
    const { items } = (await get(`/complaints/${made.id}/outgoing`)).json<{ items: { refusal: string }[] }>()
    assert.deepEqual(
      items.map(({ refusal }) => refusal),
      ['sending.setAside'],
    )
  })

  test('somebody who goes on writing is no task any more once it is back', async () => {
    const made = await aSpamMail()
    await cases.done(manager, made, 'POST set-aside', spam)
    await receiveMessage(redress.ctx(), {
      complaintId: made.id,
      channel: 'portal',
      body: 'I am a person.',
      attachmentIds: [],
    })
    assert.deepEqual(await openTasks(made.id), ['setAsideWrites'])
    assert.equal((await post(`/complaints/${made.id}/bring-back`)).statusCode, 204)
    assert.ok(!(await openTasks(made.id)).includes('setAsideWrites'))
  })

  test('makes nobody a customer: its sender is one again once it is back', async () => {
    const made = await aSpamMail()
    await indexCustomers(redress.ctx())
    const typeNow = async () =>
      (
        await inRead(redress.ctx(), (read) =>
          read.sql.selectFrom('customer').select('type').where('emailKey', '=', made.from).executeTakeFirst(),
        )
      )?.type
    assert.equal(await typeNow(), 'current')
    await cases.done(manager, made, 'POST set-aside', spam)
    assert.equal(await typeNow(), null)
    await indexCustomers(redress.ctx())
    assert.equal(await typeNow(), null)
    assert.equal((await post(`/complaints/${made.id}/bring-back`)).statusCode, 204)
    assert.equal(await typeNow(), 'current')
  })

  test('that is confidential shows its reason to nobody who may not read it', async () => {
    const made = await aSpamMail()
    const reader = await redress.staff('complaintsManager')
    await cases.done(manager, made, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [manager.actor.id],
      reason: 'For few',
    })
    await cases.done(manager, made, 'POST set-aside', { ...spam, reason: 'She sells watches' })
    const reasonFor = async (as: Staff) =>
      (await get('/complaints/set-aside', as))
        .json<{ items: { id: string; reason: string }[] }>()
        .items.find(({ id }) => id === made.id)?.reason
    assert.deepEqual([await reasonFor(manager), await reasonFor(reader)], ['She sells watches', ''])
  })

  test('its sender is blocked when that is said too; a reply to it is set aside and, let in, a case of its own', async () => {
    const made = await aSpamMail()
    await cases.done(manager, made, 'POST set-aside', spam)
    const reply = await incoming.send({
      from: made.from,
      subject: 'Re: watches',
      headers: { 'In-Reply-To': made.ours },
    })
    assert.deepEqual([reply.state, reply.reason], ['quarantined', 'mail.ofSetAside'])
    assert.equal((await post(`/mails/${reply.id}/release`)).statusCode, 204)
    await redress.workOff()
    const released = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('mail').selectAll().where('id', '=', reply.id).executeTakeFirstOrThrow(),
    )
    assert.ok(released.complaintId && released.complaintId !== made.id)

    const other = await aSpamMail()
    await cases.done(manager, other, 'POST set-aside', { ...spam, blocksSender: true })
    const next = await incoming.send({ from: other.from })
    assert.deepEqual([next.state, next.reason], ['quarantined', 'mail.blocked'])
  })

  test('takes a manager and a reason, and a newest version; nobody else’s organization sees it', async () => {
    const made = await aSpamMail()
    assert.equal((await cases.act(handler, made, 'POST set-aside', spam)).statusCode, 403)
    assert.equal((await cases.act(manager, made, 'POST set-aside', { ...spam, reason: ' ' })).statusCode, 400)
    const old = await post(`/complaints/${made.id}/set-aside`, { ...spam, version: 99 })
    assert.equal(old.json<{ code: string }>().code, 'edit.conflict')
    await cases.done(manager, made, 'POST set-aside', spam)
    const stranger = await redress.staff('complaintsManager', {
      organizationId: await redress.otherOrganization(),
    })
    assert.deepEqual((await get('/complaints/set-aside', stranger)).json<{ items: unknown[] }>().items, [])
    assert.equal((await post(`/complaints/${made.id}/bring-back`, undefined, stranger)).statusCode, 404)
    assert.equal((await post(`/complaints/${made.id}/bring-back`, undefined, handler)).statusCode, 403)
  })
})
