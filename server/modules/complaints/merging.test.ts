import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test as it } from 'node:test'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { linksIn, startComplainants, type Complainants, type Filed } from '../../../test/complainants.ts'
import type { Staff } from '../../../test/harness.ts'
import { publicActor } from '../../kernel/auth/actor.ts'
import { inRead } from '../../kernel/ctx.ts'
import { receiveMessage } from '../correspondence/commands/receive-message.ts'
import { tellMerge } from '../correspondence/commands/react.ts'
import { signIn, visitorOf } from '../tracking/tracking.commands.ts'
import { trackedCase } from '../tracking/tracking.queries.ts'
import { leadAndMerged } from './merge.rules.ts'

let people: Complainants
let manager: Staff
let cases: Cases
let counter = 0

before(async () => {
  people = await startComplainants()
  manager = people.handler
  cases = casesOn(people.test, manager)
})
after(() => people.stop())
beforeEach(async () => {
  // What the merges of another test have to tell in twenty seconds is none of this one's.
  await people.query(`delete from pgboss.job where state = 'created' and start_after > now()`)
  people.forgetMails()
})

const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)
const someone = () => ({
  name: 'Ada Lindqvist',
  email: `ada.merge.${++counter}@example.org`,
  phone: null,
  address: null,
})

/** Two cases of one person, three days apart. */
async function twice(contact = someone()): Promise<{ first: Filed; second: Filed }> {
  const first = await people.confirmed({ contact, narrative: 'The heating is cold.', receivedAt: ago(4) })
  const second = await people.confirmed({
    contact,
    narrative: 'Still no heating at all.',
    receivedAt: ago(1),
  })
  return { first, second }
}

const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code
const merge = (filed: Filed, other: Filed, more = {}, as = manager) =>
  cases.act(as, filed, 'POST merge', { otherId: other.id, ...more })
const takeBack = (filed: Filed) => cases.done(manager, filed, 'POST merge/undoing')
const clocks = async ({ id }: Filed) =>
  people.query(
    `select clock_key, due_at, paused_at, cancelled_at is null as runs from clock
     where subject_id = $1 and met_at is null order by clock_key, pack_key`,
    [id],
  )
const write = ({ id }: Filed, body: string) =>
  receiveMessage(people.test.ctx(), { complaintId: id, channel: 'email', body, attachmentIds: [] })
const bodiesOf = async (filed: Filed) =>
  (await cases.read(manager, filed)).timeline.flatMap((entry) =>
    entry.type === 'message' && entry.direction === 'in' ? [[entry.body, entry.mergedFrom]] : [],
  )
const pageOf = async ({ reference, accessCode }: Filed) => {
  const { secret } = await signIn(people.test.ctx(publicActor), { reference, accessCode })
  const visitor = await visitorOf(people.test.ctx(publicActor), secret)
  assert.ok(visitor)
  const tracked = await inRead(visitor.ctx, (read) => trackedCase(read, visitor.complaintId))
  return { id: visitor.complaintId, bodies: tracked.messages.map(({ body }) => body) }
}

describe('two cases of one person', () => {
  it('become one: the one that came first goes on whichever was open, with its dates', async () => {
    const { first, second } = await twice()
    const before = await clocks(first)
    const answer = await merge(first, second)
    assert.equal(answer.statusCode, 200, answer.body)
    assert.deepEqual(answer.json(), { leadId: first.id, mergedId: second.id })
    assert.deepEqual(await clocks(first), before)
    const merged = await cases.read(manager, second)
    assert.equal(merged.outcome, 'duplicate')
    assert.equal(merged.merge?.leadReference, first.reference)
    const lead = await cases.read(manager, first)
    assert.deepEqual(
      lead.merged.map(({ id, isOtherPerson }) => [id, isOtherPerson]),
      [[second.id, false]],
    )
    const told = (view: typeof lead) =>
      view.timeline.flatMap((each) => (each.type === 'event' ? [each.event] : []))
    assert.ok(told(lead).includes('complaint.merged') && told(merged).includes('complaint.merged'))
  })

  it('show the complainant the one that goes on by either code, with all they wrote, until it is taken back', async () => {
    const { first, second } = await twice()
    await write(second, 'It is the second flat on the left.')
    await merge(second, first)
    assert.deepEqual(await pageOf(second), { id: first.id, bodies: ['It is the second flat on the left.'] })
    assert.equal((await pageOf(first)).id, first.id)
    await takeBack(second)
    assert.deepEqual(await pageOf(second), { id: second.id, bodies: ['It is the second flat on the left.'] })
    assert.deepEqual(await pageOf(first), { id: first.id, bodies: [] })
  })

  it('are read together, and whoever has the lead is asked to read what comes in for the other', async () => {
    const { first, second } = await twice()
    await merge(second, first)
    await write(second, 'Water runs down the wall.')
    assert.deepEqual(await bodiesOf(first), [['Water runs down the wall.', second.reference]])
    assert.equal(await people.openTasks(first.id, 'readMessage'), 1)
    assert.equal(await people.openTasks(second.id, 'readMessage'), 0)
  })

  it('stand for themselves again as if nothing had been, with what came in since', async () => {
    const { first, second } = await twice()
    const pausable = (await clocks(second)) as { clock_key: string }[]
    const draft = {
      method: 'PUT',
      url: `/api/v1/complaints/${second.id}/drafts/message`,
      as: manager,
    } as const
    const typed = { typed: { body: 'Dear Ada' } }
    assert.equal((await people.test.inject({ ...draft, payload: typed })).statusCode, 200)
    const [before, step] = [await clocks(second), (await cases.read(manager, second)).status]
    await merge(second, first)
    assert.equal((await cases.read(manager, first)).merged[0]?.hasDraft, true)
    assert.equal(pausable.length > 0, true)
    await write(second, 'Written meanwhile.')
    await write(first, 'Written to the first.')
    await takeBack(second)
    assert.deepEqual(await clocks(second), before)
    const again = await cases.read(manager, second)
    assert.deepEqual([again.status, again.outcome, again.merge], [step, null, null])
    assert.equal(again.drafts.length, 1)
    assert.deepEqual(await bodiesOf(second), [['Written meanwhile.', undefined]])
    assert.deepEqual(await bodiesOf(first), [['Written to the first.', undefined]])
    assert.equal(codeOf(await cases.act(manager, second, 'POST merge/undoing')), 'complaint.notMerged')
  })

  it('are told to the complainant only once it stood for twenty seconds, and so is taking it back', async () => {
    const { first, second } = await twice()
    await merge(second, first)
    await people.test.workOff()
    assert.equal(people.smtp.mails.length, 0)
    const [event] = (await people.query(
      `select id from event where subject_id = $1 and type = 'complaint.merged'`,
      [second.id],
    )) as { id: string }[]
    await tellMerge(people.test.ctx(), { eventId: event?.id ?? '', subjectId: second.id })
    await people.test.workOff()
    const [mail] = people.smtp.mails
    assert.match(mail?.subject ?? '', /put your cases together/)
    assert.ok(mail?.text?.includes(first.reference.slice(0, 4)), mail?.text)
    assert.equal(linksIn(mail?.text ?? '').length, 1)
    people.forgetMails()
    await takeBack(second)
    await people.test.workOff()
    assert.match(people.smtp.mails[0]?.subject ?? '', /is open again/)
  })

  it('whose merge was taken back at once were never told anything', async () => {
    const { first, second } = await twice()
    await merge(second, first)
    await takeBack(second)
    await people.test.workOff()
    const told = await people.messages(second)
    assert.deepEqual(
      told.filter(({ purpose }) => ['closing', 'reopening'].includes(purpose)),
      [],
    )
  })

  it('go on along a chain, and each link is taken back by itself', async () => {
    const contact = someone()
    const { first, second } = await twice(contact)
    const third = await people.confirmed({ contact, narrative: 'And the boiler leaks.' })
    await merge(third, second)
    await merge(second, first)
    await write(third, 'The boiler again.')
    assert.deepEqual(await bodiesOf(first), [['The boiler again.', third.reference]])
    assert.equal((await pageOf(third)).id, first.id)
    await takeBack(second)
    assert.equal((await pageOf(third)).id, second.id)
    assert.deepEqual(await bodiesOf(first), [])
  })
})

describe('a merge is refused', () => {
  it('where the complainants are not known to be one, until somebody says so; then neither learns of the other', async () => {
    const { first } = await twice()
    const { second: other } = await twice()
    assert.equal(codeOf(await merge(other, first)), 'complaint.mergeOtherPerson')
    const answer = await merge(other, first, { isOtherPerson: true })
    assert.equal(answer.statusCode, 200, answer.body)
    await write(first, 'A secret of the first.')
    assert.deepEqual(await pageOf(other), { id: other.id, bodies: [] })
    assert.deepEqual(await pageOf(first), { id: first.id, bodies: ['A secret of the first.'] })
    await people.test.workOff()
    const [event] = (await people.query(
      `select id from event where subject_id = $1 and type = 'complaint.merged'`,
      [other.id],
    )) as { id: string }[]
    people.forgetMails()
    await tellMerge(people.test.ctx(), { eventId: event?.id ?? '', subjectId: other.id })
    await people.test.workOff()
    const [mail] = people.smtp.mails
    assert.ok(mail?.text && !mail.text.includes(first.reference.slice(0, 4)))
  })

  it('to whoever may not manage, for closed cases, for another kind, and into itself', async () => {
    const { first, second } = await twice()
    const handler = await people.test.staff('handler')
    assert.equal((await merge(second, first, {}, handler)).statusCode, 403)
    assert.equal(codeOf(await merge(second, second)), 'complaint.linkToItself')
    const praise = await people.confirmed({ kind: 'compliment', contact: someone() })
    assert.equal(codeOf(await merge(praise, first, { isOtherPerson: true })), 'complaint.mergeOtherKind')
    await merge(second, first)
    assert.equal(codeOf(await merge(second, first)), 'complaint.mergeClosed')
    const reopening = { reason: 'ourMistake', explanation: 'It is another matter.' }
    assert.equal(codeOf(await cases.act(manager, second, 'POST reopening', reopening)), 'complaint.isMerged')
  })

  it('where a confidential case would be read with an open one, or the owner is complained about', async () => {
    const { first, second } = await twice()
    const readers = { isConfidential: true, readerIds: [manager.actor.id], reason: 'Delicate.' }
    await cases.done(manager, second, 'PUT confidentiality', readers)
    assert.equal(codeOf(await merge(second, first)), 'complaint.mergeConfidential')
    await cases.done(manager, second, 'PUT confidentiality', { ...readers, isConfidential: false })
    const owner = await people.test.staff('handler')
    await cases.done(manager, first, 'POST owner', { ownerId: owner.actor.id })
    await cases.done(manager, second, 'PUT subjects', { staffIds: [owner.actor.id] })
    assert.equal(codeOf(await merge(second, first)), 'complaint.mergeOwnerConcerned')
  })
})

it('what is merged is hidden with its lead, and whom it is about handles neither', async () => {
  const { first, second } = await twice()
  const concerned = await people.test.staff('handler')
  await cases.done(manager, second, 'PUT subjects', { staffIds: [concerned.actor.id] })
  assert.equal((await merge(second, first)).statusCode, 200)
  assert.equal(
    (await cases.act(manager, first, 'POST owner', { ownerId: concerned.actor.id })).statusCode,
    403,
  )
  const hiding = { isConfidential: true, readerIds: [manager.actor.id], reason: 'Health data' }
  await cases.done(manager, first, 'PUT confidentiality', hiding)
  for (const { id } of [first, second]) {
    const answer = await people.test.inject({ method: 'GET', url: `/api/v1/complaints/${id}`, as: concerned })
    assert.equal(answer.statusCode, 404)
  }
})

it('whom a case is about, merged by way of others, has no hand in the one that goes on', async () => {
  const { first, second } = await twice()
  const third = await people.confirmed({ narrative: 'Cold again.', receivedAt: ago(0.5) })
  const concerned = await people.test.staff('handler')
  await cases.done(manager, third, 'PUT subjects', { staffIds: [concerned.actor.id] })
  assert.equal((await merge(third, second, { isOtherPerson: true })).statusCode, 200)
  assert.equal((await merge(second, first)).statusCode, 200)
  const note = await cases.act(concerned, first, 'POST notes', { body: 'I was there.', mentions: [] })
  const given = await cases.act(manager, first, 'POST owner', { ownerId: concerned.actor.id })
  assert.deepEqual([note.statusCode, given.statusCode], [403, 403])
})

it('the case in which one goes on is named only to those who may see it', async () => {
  const { first, second } = await twice()
  assert.equal((await merge(second, first)).statusCode, 200)
  assert.equal((await cases.read(manager, second)).merge?.leadId, first.id)
  await people.query('update complaint set is_confidential = true where id = $1', [first.id])
  const other = await people.test.staff('handler')
  const seen = await cases.read(other, second)
  assert.deepEqual([seen.merge?.leadId, seen.merge?.leadReference], [null, null])
})

it('what was asked for on a merged case is asked on the page of the one that goes on, and goes in there', async () => {
  const { first, second } = await twice()
  await cases.done(manager, second, 'POST information-requests', {
    fields: [{ field: 'orderNumber', how: 'ask' }],
  })
  assert.equal((await merge(second, first)).statusCode, 200)
  const visitor = await cases.visitor({ ...second, id: first.id })
  assert.match(await visitor.page(), /name="orderNumber"/)
  const sent = await visitor.send('information', { orderNumber: 'A-7' })
  assert.equal(sent.statusCode, 303, sent.body)
  assert.equal((await cases.read(manager, first)).orderNumber, 'A-7')
  assert.doesNotMatch(await visitor.page(), /name="orderNumber"/)
})

it('of two cases received at once, the one whose id was made first leads', () => {
  const at = new Date(0)
  const [a, b] = [
    { id: '018f', receivedAt: at },
    { id: '0190', receivedAt: at },
  ]
  for (const pair of [
    [a, b],
    [b, a],
  ] as const)
    assert.deepEqual(
      leadAndMerged(pair, (each) => each),
      { lead: a, merged: b },
    )
})
