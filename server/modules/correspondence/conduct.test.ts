import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { startComplainants, type Complainants } from '../../../test/complainants.ts'
import type { Staff } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { deliverMessage } from './commands/deliver.ts'
import { askForReviews } from '../complaints/commands/conduct.ts'

let people: Complainants
let manager: Staff
let second: Staff
let handler: Staff
let cases: Cases

before(async () => {
  people = await startComplainants()
  manager = await people.test.staff('complaintsManager')
  second = await people.test.staff('complaintsManager')
  handler = await people.test.staff('handler')
  cases = casesOn(people.test, manager)
})
after(() => people.stop())

const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code
const fieldsOf = (answer: { json: <T>() => T }) => answer.json<{ fields: object }>().fields
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const registered = async (contact: object): Promise<Pick<Filed, 'id'>> => {
  const answer = await people.test.inject({
    method: 'POST',
    url: '/api/v1/complaints',
    as: handler,
    payload: { kind: 'complaint', channel: 'phone', language: 'en', narrative: 'Billed twice.', contact },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>()
}

const restriction = (given: object = {}) => ({
  channels: ['phone', 'email'],
  reason: 'Threatened a colleague on 3 November.',
  reviewOn: dayIn(60),
  subject: 'How you can reach us',
  words: 'Please write letters. You may object.',
  ...given,
})

const sentTo = async (filed: Pick<Filed, 'id'>, purpose: string) =>
  (await cases.read(manager, filed)).timeline.flatMap((entry) =>
    entry.type === 'message' && entry.purpose === purpose ? [`${entry.channel} ${entry.to ?? ''}`] : [],
  )

describe('contact that is restricted after abusive conduct', () => {
  let filed: Pick<Filed, 'id'>
  before(async () => {
    filed = await registered({
      name: 'Bob',
      phone: '+44 20 7946 0018',
      email: 'bob@example.org',
      address: '1 Lane',
    })
  })

  test('is a manager’s decision with a day of review, and they are told by a way that stays open', async () => {
    const refused = await cases.act(handler, filed, 'POST contact-restriction', restriction())
    assert.equal(refused.statusCode, 403)
    const past = await cases.act(
      manager,
      filed,
      'POST contact-restriction',
      restriction({ reviewOn: dayIn(-1) }),
    )
    assert.deepEqual(fieldsOf(past), { reviewOn: 'restriction.reviewDay' })
    await cases.done(manager, filed, 'POST contact-restriction', restriction())
    assert.deepEqual(await sentTo(filed, 'message'), ['letter 1 Lane'])
    const view = await cases.read(handler, filed)
    assert.deepEqual(view.restriction?.channels, ['phone', 'email'])
    const twice = await cases.act(manager, filed, 'POST contact-restriction', restriction())
    assert.equal(codeOf(twice), 'restriction.running')
  })

  test('closes the channel to what we write, too', async () => {
    const mail = await cases.act(handler, filed, 'POST messages', {
      subject: 'News',
      body: 'There is news.',
      channel: 'email',
    })
    assert.equal(codeOf(mail), 'message.channelRestricted')
    await cases.done(handler, filed, 'POST messages', { subject: 'News', body: 'There is news.' })
    assert.deepEqual(await sentTo(filed, 'message'), ['letter 1 Lane', 'letter 1 Lane'])
  })

  test('stops mail that was waiting, and says so to whoever can choose another way', async () => {
    const other = await registered({ name: 'Gus', email: 'gus@example.org', address: '5 Lane' })
    await cases.done(handler, other, 'POST messages', { subject: 'News', body: 'By mail.', channel: 'email' })
    await cases.done(manager, other, 'POST contact-restriction', restriction({ channels: ['email'] }))
    const tx = people.test.ctx()
    const waiting = await inRead(tx, (read) =>
      read.sql
        .selectFrom('message')
        .select('id')
        .where('complaintId', '=', other.id)
        .where('channel', '=', 'email')
        .where('purpose', '=', 'message')
        .execute(),
    )
    for (const { id } of waiting) await deliverMessage(tx, { messageId: id })
    const mails = (await cases.read(manager, other)).timeline.flatMap((entry) =>
      entry.type === 'message' && entry.channel === 'email' && entry.purpose === 'message'
        ? [`${entry.state} ${entry.lastError ?? ''}`]
        : [],
    )
    assert.deepEqual(mails, ['failed message.channelRestricted'])
    const tasks = await people.test.inject({
      method: 'GET',
      url: `/api/v1/tasks?subject=${other.id}`,
      as: manager,
    })
    assert.ok(tasks.json<{ items: { kind: string }[] }>().items.some(({ kind }) => kind === 'mailFailed'))
  })

  test('can be objected to, and somebody else decides', async () => {
    await cases.done(handler, filed, 'POST contact-restriction/appeal', { words: 'I was ill.' })
    const lift = { result: 'lifted', reason: 'He apologised.' }
    const own = await cases.act(manager, filed, 'POST contact-restriction/review', lift)
    assert.equal(codeOf(own), 'restriction.ownDecision')
    await cases.done(second, filed, 'POST contact-restriction/review', lift)
    assert.equal((await cases.read(handler, filed)).restriction, null)
    await cases.done(handler, filed, 'POST messages', {
      subject: 'News',
      body: 'Again by mail.',
      channel: 'email',
    })
  })

  test('comes back to a manager on its day, once', async () => {
    const other = await registered({ name: 'Carl', address: '2 Lane' })
    await cases.done(manager, other, 'POST contact-restriction', restriction({ reviewOn: dayIn(5) }))
    const tasks = () =>
      inRead(people.test.ctx(), async (read) => {
        const rows = await read.sql
          .selectFrom('task')
          .select('id')
          .where('subjectId', '=', other.id)
          .where('kind', '=', 'restrictionReview')
          .where('doneAt', 'is', null)
          .execute()
        return rows.length
      })
    await askForReviews(people.test.ctx())
    assert.equal(await tasks(), 0)
    const later = new Date(Date.now() + 6 * 86_400_000)
    await askForReviews(people.test.ctx(undefined, later))
    await askForReviews(people.test.ctx(undefined, later))
    assert.equal(await tasks(), 1)
    const kept = { result: 'kept', reason: 'It goes on.', reviewOn: dayIn(90) }
    await cases.done(manager, other, 'POST contact-restriction/review', kept)
    assert.equal(await tasks(), 0)
    assert.equal((await cases.read(handler, other)).restriction?.reviewOn, kept.reviewOn)
  })
})

describe('a representative', () => {
  const spokesman = { name: 'Dora Lawyer', email: 'dora@law.example', recipients: 'both' }
  const words = { title: 'Bill', restatement: 'Billed twice.', points: ['Billed twice'] }

  test('receives nothing without evidence of authority', async () => {
    const filed = await registered({ name: 'Eve', address: '3 Lane' })
    const refused = await cases.act(handler, filed, 'PUT representative', spokesman)
    assert.deepEqual(fieldsOf(refused), { exception: 'representative.noAuthority' })
    await cases.done(handler, filed, 'PUT representative', { ...spokesman, recipients: 'complainant' })
    await cases.done(handler, filed, 'POST restatement', words)
    await people.test.workOff()
    assert.deepEqual(await sentTo(filed, 'restatement'), ['letter 3 Lane'])
  })

  test('receives what is written, beside the complainant or in their place, under their own name', async () => {
    const filed = await registered({ name: 'Eve', address: '3 Lane' })
    const exception = 'Mother of a minor, confirmed on the phone.'
    await cases.done(handler, filed, 'PUT representative', { ...spokesman, exception })
    await cases.done(handler, filed, 'POST restatement', words)
    await people.test.workOff()
    assert.deepEqual((await sentTo(filed, 'restatement')).toSorted(), [
      'email dora@law.example',
      'letter 3 Lane',
    ])
    const greeted = people.smtp.mails.filter(({ text }) => /Dora Lawyer/.test(text ?? ''))
    assert.equal(greeted.length, 1)
    await cases.done(handler, filed, 'PUT representative', {
      ...spokesman,
      exception,
      recipients: 'representative',
    })
    await cases.done(handler, filed, 'POST messages', { subject: 'News', body: 'There is news.' })
    assert.deepEqual(await sentTo(filed, 'message'), ['email dora@law.example'])
    await people.test.workOff()
    const links = () =>
      inRead(people.test.ctx(), async (read) => {
        const rows = await read.sql
          .selectFrom('complaintAccess')
          .select('kind')
          .where('complaintId', '=', filed.id)
          .where('kind', '=', 'mailLink')
          .where('revokedAt', 'is', null)
          .execute()
        return rows.length
      })
    assert.equal((await links()) > 0, true)
    await cases.done(handler, filed, 'PUT representative', { name: null, recipients: 'complainant' })
    assert.equal(await links(), 0)
  })
})
