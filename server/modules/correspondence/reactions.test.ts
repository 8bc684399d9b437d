import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { linksIn, startComplainants, type Complainants, type Filed } from '../../../test/complainants.ts'
import { groupReference } from '../../../shared/reference.ts'
import { publicActor } from '../../kernel/auth/actor.ts'
import { reportLostCode, useAccess } from '../complaints/commands/access.ts'
import { closeComplaint, reopenComplaint } from '../complaints/commands/close.ts'
import { answerEnquiry, considerSuggestion, passOnCompliment } from '../complaints/commands/other-kinds.ts'
import { stopUpdates } from '../complaints/commands/stop-updates.ts'
import { usualLevels } from '../complaints/escalation.rules.ts'
import { clocksOf } from '../deadlines/deadlines.queries.ts'
import { askForDelays } from './commands/silence.ts'
import { followUpdates } from './commands/status-updates.ts'

let people: Complainants

before(async () => {
  people = await startComplainants()
})
after(() => people.stop())
beforeEach(() => people.forgetMails())

const manager = () => people.test.ctx(people.handler)
const target = async ({ id }: Filed) => ({ complaintId: id, version: await people.versionOf(id) })
const only = () => {
  assert.equal(people.smtp.mails.length, 1)
  return `${people.smtp.mails[0]?.subject}\n${people.smtp.mails[0]?.text}`
}

describe('feedback of other kinds', () => {
  it('tells the author of a compliment that it arrived', async () => {
    const filed = await people.confirmed({ kind: 'compliment' })
    await passOnCompliment(manager(), {
      ...(await target(filed)),
      staffIds: [people.handler.actor.id],
      words: null,
    })
    await people.test.workOff()
    assert.match(only(), /^Your kind words have arrived/)
  })

  it('tells the author of a suggestion why it was taken up or not', async () => {
    const filed = await people.confirmed({ kind: 'suggestion' })
    const reason = 'We like it, but the law does not allow it.'
    await considerSuggestion(manager(), { ...(await target(filed)), result: 'declined', reason })
    await people.test.workOff()
    assert.ok(only().includes(reason))
  })

  it('gives whoever asked the answer, and nothing more when it is closed', async () => {
    const filed = await people.confirmed({ kind: 'enquiry' })
    await answerEnquiry(manager(), { ...(await target(filed)), answer: 'We open at 9.' })
    await people.test.workOff()
    assert.ok(only().includes('We open at 9.'))
    await closeComplaint(manager(), { ...(await target(filed)), outcome: 'answered', reason: null })
    await people.test.workOff()
    assert.equal(people.smtp.mails.length, 1)
  })
})

describe('closing', () => {
  it('says why a matter is not ours, and reopening is told too', async () => {
    const filed = await people.confirmed()
    const reason = 'Another company runs the heating.'
    await closeComplaint(manager(), { ...(await target(filed)), outcome: 'outOfScope', reason })
    await people.test.workOff()
    assert.ok(only().includes(reason))
    people.forgetMails()
    await reopenComplaint(manager(), {
      ...(await target(filed)),
      reason: 'ourMistake',
      explanation: 'It is ours.',
    })
    await people.test.workOff()
    assert.match(only(), /is open again/)
    assert.ok(!only().includes('It is ours.'), 'an internal explanation stays inside')
  })

  const closedAsDuplicateOf = async (first: Filed, filed: Filed) => {
    await closeComplaint(manager(), {
      ...(await target(filed)),
      outcome: 'duplicate',
      reason: null,
      duplicateOf: first.id,
    })
    await people.test.workOff()
    return only().replaceAll('-', '')
  }

  it('names the case that goes on to the person of both', async () => {
    const first = await people.confirmed()
    const contact = { name: 'Ada', email: first.email, phone: null, address: null }
    const filed = await people.confirmed({ contact })
    assert.ok((await closedAsDuplicateOf(first, filed)).includes(first.reference))
  })

  it('never tells one person the reference of another', async () => {
    const first = await people.confirmed()
    const filed = await people.confirmed()
    const told = await closedAsDuplicateOf(first, filed)
    assert.ok(!told.includes(first.reference))
    assert.match(told, /is now closed/)
  })
})

describe('a lost code', () => {
  it('brings a link for a new one to the confirmed address', async () => {
    const filed = await people.confirmed()
    // As people copy it from the receipt.
    const reference = groupReference(filed.reference).toLowerCase()
    await reportLostCode(people.test.ctx(publicActor), { reference, email: filed.email })
    await people.test.workOff()
    const [secret = ''] = linksIn(only())
    const found = await useAccess(people.test.ctx(publicActor), { secret, kinds: ['newCode'] })
    assert.equal(found?.complaintId, filed.id)
  })

  it('opens nothing for an address that nobody has confirmed', async () => {
    const filed = await people.file()
    await people.test.workOff()
    people.forgetMails()
    await reportLostCode(people.test.ctx(publicActor), { reference: filed.reference, email: filed.email })
    await people.test.workOff()
    assert.match(only(), /^Please confirm/)
  })
})

describe('an update', () => {
  it('that is due becomes one task of the owner, with a draft, and a message meets it', async () => {
    const filed = await people.confirmed()
    const due = (await clocksOf(people.test.ctx(), filed.id)).find(({ clockKey }) => clockKey === 'update')
    const dayBefore = new Date((due?.dueAt.getTime() ?? 0) - 3_600_000)
    await followUpdates(people.test.ctx(undefined, dayBefore), { isDaytime: true })
    await followUpdates(people.test.ctx(undefined, dayBefore), { isDaytime: true })
    assert.equal(await people.openTasks(filed.id, 'update'), 1)
    const url = `/api/v1/complaints/${filed.id}`
    const drafted = await people.test.inject({ url: `${url}/letter?purpose=update`, as: people.handler })
    const { subject, body } = drafted.json<{ subject: string; body: string }>()
    const payload = { subject, body: body.replace('…', 'A part has to be ordered.'), channel: 'email' }
    const sent = await people.test.inject({
      method: 'POST',
      url: `${url}/messages`,
      payload,
      as: people.handler,
    })
    assert.equal(sent.statusCode, 201, sent.body)
    await people.test.workOff()
    assert.ok(only().includes('A part has to be ordered.'))
    assert.equal(only().match(/Dear Ada Lindqvist/g)?.length, 1)
    assert.equal(await people.openTasks(filed.id, 'update'), 0)
    const next = (await clocksOf(people.test.ctx(), filed.id)).find(
      ({ clockKey, metAt }) => clockKey === 'update' && !metAt,
    )
    assert.ok(next && due && next.dueAt >= due.dueAt)
  })
})

describe('many dates that stay late because nobody acts on them', () => {
  /** As many cases as one look takes in, each with the same clock, which is due before that of the case. */
  const crowdBefore = (filed: Filed, clockKey: string) =>
    people.query(
      `with crowd as (
        insert into complaint select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'reference', 'crowd' || n))).*
        from complaint c, generate_series(1, 200) n where c.id = $1 returning id, organization_id
      ), clocks as (
        insert into clock select (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'subject_id', crowd.id,
          'due_at', k.due_at - interval '1 hour'))).*
        from crowd, clock k where k.subject_id = $1 and k.clock_key = $2 and k.met_at is null returning subject_id
      )
      insert into task select (jsonb_populate_record(null::task, jsonb_build_object('organization_id', organization_id,
        'id', gen_random_uuid(), 'kind', case $2 when 'update' then 'update' else 'delay' end, 'subject_id', id, 'part', '',
        'title_key', 'task.update', 'title_values', '{}'::jsonb, 'permission', 'complaint.handle', 'created_at', now()))).* from crowd`,
      [filed.id, clockKey],
    )
  const nearDue = async (filed: Filed, key: string) => {
    const clock = (await clocksOf(people.test.ctx(), filed.id)).find(({ clockKey }) => clockKey === key)
    return people.test.ctx(undefined, new Date((clock?.dueAt.getTime() ?? 0) - 3 * 3_600_000))
  }

  afterEach(() =>
    people.query(
      `with gone as (delete from complaint where reference like '%crowd%' returning id), clocks as (
        delete from clock where subject_id in (select id from gone))
      delete from task where subject_id in (select id from gone)`,
      [],
    ),
  )

  it('hold up no news that is due', async () => {
    const filed = await people.confirmed()
    await crowdBefore(filed, 'update')
    await followUpdates(await nearDue(filed, 'update'), { isDaytime: true })
    assert.equal(await people.openTasks(filed.id, 'update'), 1)
  })

  it('hold up no answer that will be late', async () => {
    const filed = await people.confirmed()
    await crowdBefore(filed, 'finalAnswer')
    await askForDelays(await nearDue(filed, 'finalAnswer'))
    assert.equal(await people.openTasks(filed.id, 'delay'), 1)
  })
})

describe('regular news where the organization lets it go out by itself', () => {
  const openUpdate = async ({ id }: Filed) =>
    (await clocksOf(people.test.ctx(), id)).find(
      ({ clockKey, metAt, cancelledAt }) => clockKey === 'update' && !metAt && !cancelledAt,
    )
  const hourBefore = async (filed: Filed) =>
    people.test.ctx(undefined, new Date(((await openUpdate(filed))?.dueAt.getTime() ?? 0) - 3_600_000))
  const newsTo = ({ email }: Filed) =>
    people.smtp.mails
      .filter(({ to }) => [to].flat().some((addressed) => addressed?.text.includes(email)))
      .map(({ subject, text }) => `${subject}\n${text}`)
  before(() =>
    people.query(
      `insert into date_rules (organization_id, levels, sends_updates, version) select id, $1, true, 1 from organization`,
      [JSON.stringify(usualLevels)],
    ),
  )
  after(() => people.query('delete from date_rules'))

  it('says how the case stands in the language of the complainant, once, by day, and counts anew', async () => {
    const filed = await people.confirmed({ language: 'hu' })
    const ctx = await hourBefore(filed)
    await followUpdates(ctx, { isDaytime: false })
    await followUpdates(ctx, { isDaytime: true })
    await followUpdates(ctx, { isDaytime: true })
    await people.test.workOff()
    const [news, ...more] = newsTo(filed)
    assert.match(news ?? '', /^Hírek az ügyéről[^]*Megkaptuk a panaszát\. Munkatársunk elolvassa/)
    assert.deepEqual(more, [])
    assert.equal(await people.openTasks(filed.id, 'update'), 0)
    assert.ok(await openUpdate(filed))
  })

  it('stands on the page of whoever wants no news by mail, and counts anew', async () => {
    const filed = await people.confirmed()
    await people.query(
      `insert into mail_optout (organization_id, address_key, since) select id, $1, now() from organization`,
      [filed.email],
    )
    const before = await openUpdate(filed)
    await followUpdates(await hourBefore(filed), { isDaytime: true })
    await people.test.workOff()
    assert.deepEqual(newsTo(filed), [])
    assert.equal((await people.stateOf(filed, 'update'))?.state, 'sent')
    const next = await openUpdate(filed)
    assert.ok(before && next && next.id !== before.id)
  })

  it('ends with the answer', async () => {
    const filed = await people.confirmed()
    const ctx = await hourBefore(filed)
    await people.query(`update complaint set status = 'answered' where id = $1`, [filed.id])
    await followUpdates(ctx, { isDaytime: true })
    await people.test.workOff()
    assert.deepEqual(newsTo(filed), [])
  })

  it('goes to nobody who wants none, and again to whoever wants it again', async () => {
    const filed = await people.confirmed()
    const ctx = await hourBefore(filed)
    const set = (isStopped: boolean) => stopUpdates(manager(), { complaintId: filed.id, isStopped })
    await set(true)
    assert.equal(await openUpdate(filed), undefined)
    await followUpdates(ctx, { isDaytime: true })
    await people.test.workOff()
    assert.deepEqual(newsTo(filed), [])
    assert.equal(await people.openTasks(filed.id, 'update'), 0)
    await set(false)
    assert.ok(await openUpdate(filed))
  })

  it('asks a person where a law wants it although the complainant does not', async () => {
    const filed = await people.confirmed()
    await people.query(
      `update clock set explanation = jsonb_set(explanation, '{pack,isStatutory}', 'true') where subject_id = $1 and clock_key = 'update'`,
      [filed.id],
    )
    const ctx = await hourBefore(filed)
    await stopUpdates(manager(), { complaintId: filed.id, isStopped: true })
    await followUpdates(ctx, { isDaytime: true })
    await people.test.workOff()
    assert.deepEqual(newsTo(filed), [])
    assert.equal(await people.openTasks(filed.id, 'update'), 1)
  })
})

describe('an answer that takes longer', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const answerClock = async ({ id }: Filed) =>
    (await clocksOf(people.test.ctx(), id)).find(({ clockKey }) => clockKey === 'finalAnswer')
  const tell = (filed: Filed, newDueOn: string, body = 'A part is missing.') =>
    people.test.inject({
      method: 'POST',
      url: `/api/v1/complaints/${filed.id}/messages`,
      payload: { subject: 'We need more time', body, channel: 'email', newDueOn },
      as: people.handler,
    })

  it('asks its owner before the date, once, to answer or to tell of it', async () => {
    const filed = await people.confirmed()
    const dueAt = (await answerClock(filed))?.dueAt ?? new Date()
    const before = (days: number) => people.test.ctx(undefined, new Date(dueAt.getTime() - days * 86_400_000))
    await askForDelays(before(3))
    assert.equal(await people.openTasks(filed.id, 'delay'), 0)
    await askForDelays(before(1))
    await askForDelays(before(0.5))
    assert.equal(await people.openTasks(filed.id, 'delay'), 1)
    assert.equal((await tell(filed, day(60))).statusCode, 201)
    assert.equal(await people.openTasks(filed.id, 'delay'), 0)
    await askForDelays(before(0.5))
    assert.equal(await people.openTasks(filed.id, 'delay'), 0, 'what was settled is not asked again')
  })

  it('is told with the new date, which their page shows from then on; the clock stays', async () => {
    const filed = await people.confirmed()
    const before = await answerClock(filed)
    const newDueOn = day(60)
    const drafted = await people.test.inject({
      url: `/api/v1/complaints/${filed.id}/letter?purpose=delay&newDueOn=${newDueOn}`,
      as: people.handler,
    })
    const { subject, body } = drafted.json<{ subject: string; body: string }>()
    assert.match(subject, /^We need more time/)
    assert.ok(body.includes('…'), 'the reason is for a person to say')
    assert.ok(body.includes(String(Number(newDueOn.slice(8)))))
    assert.equal((await tell(filed, newDueOn, body)).statusCode, 201)
    await people.test.workOff()
    assert.ok(only().includes('we are sorry that we cannot yet'))
    await people.restate(filed)
    const tracked = await people.test.inject({
      url: `/api/v1/tracking/${filed.reference}`,
      headers: { 'x-access-code': filed.accessCode },
    })
    assert.equal(tracked.json<{ next: { byOn: string } }>().next.byOn, newDueOn)
    assert.deepEqual((await answerClock(filed))?.dueAt, before?.dueAt)
  })

  it('cannot be put off to a day that is past', async () => {
    const filed = await people.confirmed()
    const refused = await tell(filed, day(-2))
    assert.equal(refused.statusCode, 400)
    assert.deepEqual(refused.json<{ fields: object }>().fields, { newDueOn: 'message.dayIsPast' })
  })
})

describe('what nobody says', () => {
  it('is followed for all others where one case fails', async () => {
    const failing = await people.confirmed()
    const other = await people.confirmed()
    const due = (await clocksOf(people.test.ctx(), other.id)).find(({ clockKey }) => clockKey === 'update')
    const dayBefore = new Date((due?.dueAt.getTime() ?? 0) - 3_600_000)
    // Its case is gone while its clock still runs: the oldest clock is followed first.
    await people.query('update clock set subject_id = gen_random_uuid() where subject_id = $1', [failing.id])
    await followUpdates(people.test.ctx(undefined, dayBefore), { isDaytime: true })
    assert.equal(await people.openTasks(failing.id, 'update'), 0)
    assert.equal(await people.openTasks(other.id, 'update'), 1)
  })
})
