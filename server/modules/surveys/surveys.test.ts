import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { confirmEmail, grantAccess } from '../complaints/commands/access.ts'
import { askAboutHandling } from './surveys.commands.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
const answers = { reach: '5', quality: '4', effort: 'none', benefit: '2', followUp: '3' }
let people = 0

/** A complaint of a person of their own, closed now. */
async function closed(given: object = {}, email = `person${++people}@example.org`): Promise<Filed> {
  const filed = await cases.file({ contact: { name: 'Joan Smith', email }, ...given })
  await inTransaction(redress.ctx(), (tx) => confirmEmail(tx, { complaintId: filed.id }))
  await cases.done(manager, filed, 'POST closing', { outcome: 'withdrawn', reason: 'They wrote so.' })
  return filed
}

/** What the job does on a day at noon, so many days from now. */
async function ask(days: number): Promise<void> {
  const now = new Date(Date.now() + days * 86_400_000)
  now.setUTCHours(10, 0, 0, 0)
  await askAboutHandling({ ...redress.ctx(), now })
}

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = await redress.machine.db.pool.connect()
  try {
    await client.query(`begin; set local app.organization_id = '${redress.organizationId}'`)
    return (await client.query(sql, values)).rows as T[]
  } finally {
    await client.query('rollback')
    client.release()
  }
}
const mailsTo = async ({ id }: Filed) =>
  (await rows("select 1 from message where complaint_id = $1 and purpose = 'survey'", [id])).length

const linkTo = async ({ id }: Filed) =>
  inTransaction(redress.ctx(), (tx) => grantAccess(tx, { complaintId: id, kind: 'survey' }))

const send = (secret: string, fields: Record<string, string>, language = 'en') =>
  redress.inject({
    method: 'POST',
    url: `/${language}/survey/${secret}`,
    remoteAddress: `10.9.0.${++people % 250}`,
    headers: form,
    payload: new URLSearchParams(fields).toString(),
  })

describe('asking by mail', () => {
  test('happens once a case, some days after closing, and not again after another run', async () => {
    const filed = await closed()
    await ask(2)
    assert.equal(await mailsTo(filed), 0, 'not before its day')
    await ask(4)
    await ask(4)
    assert.equal(await mailsTo(filed), 1)
  })

  test('leaves out whoever was asked lately about another case, also one closed at the same time', async () => {
    const first = await closed({}, 'twice@example.org')
    const second = await closed({}, 'twice@example.org')
    await ask(4)
    assert.equal((await mailsTo(first)) + (await mailsTo(second)), 1)
  })

  test('leaves out anonymous people, other kinds of feedback and what was closed weeks ago', async () => {
    const old = await closed()
    const other = await cases.file({ kind: 'compliment', contact: { name: 'Al', email: 'al@example.org' } })
    await ask(40)
    assert.equal(await mailsTo(old), 0)
    assert.equal(await mailsTo(other), 0)
  })

  test('is one setting, on record with who changed it last', async () => {
    const handler = await redress.staff('handler')
    const url = '/api/v1/survey-rules'
    const before = (await redress.inject({ method: 'GET', url, as: manager })).json<object>()
    assert.deepEqual(before, { isOn: true, afterDays: 3, quietDays: 90, version: 0 })
    const off = { isOn: false, afterDays: 3, quietDays: 90, version: 0 }
    const refused = await redress.inject({ method: 'PUT', url, as: handler, payload: off })
    assert.equal(refused.statusCode, 403)
    const done = await redress.inject({ method: 'PUT', url, as: manager, payload: off })
    assert.equal(done.statusCode, 200, done.body)
    const stale = await redress.inject({ method: 'PUT', url, as: manager, payload: off })
    assert.equal(stale.statusCode, 409)
    const filed = await closed()
    await ask(4)
    assert.equal(await mailsTo(filed), 0)
    const changes = await redress.inject({
      method: 'GET',
      url: '/api/v1/settings/changes?area=surveys',
      as: manager,
    })
    assert.match(changes.body, /"fields":\["isOn"\]/)
    const on = { ...off, isOn: true, version: 1 }
    await redress.inject({ method: 'PUT', url, as: manager, payload: on })
  })
})

describe('what somebody adds in their own words', () => {
  test('becomes a complaint about the handling or other feedback in one step, once, with all that is known', async () => {
    const email = `person${people + 1}@example.org`
    const filed = await closed({ orderNumber: 'A-77' })
    const early = { method: 'POST', url: `/api/v1/complaints/${filed.id}/survey/taking-up` } as const
    const asked = await redress.inject({ ...early, as: manager, payload: { kind: 'complaint' } })
    assert.equal(asked.statusCode, 403, 'before there is an answer as well as after')
    await send(await linkTo(filed), { ...answers, comment: 'Nobody ever called me back.' })
    const url = `/api/v1/complaints/${filed.id}/survey/taking-up`
    const take = (as: Staff, kind = 'complaint') =>
      redress.inject({ method: 'POST', url, as, payload: { kind } })
    // Whoever had a part in the case does not even learn that there is an answer.
    assert.equal((await take(manager)).statusCode, 403)
    const other = await redress.staff('complaintsManager')
    const taken = await take(other)
    assert.equal(taken.statusCode, 201, taken.body)
    const { id } = taken.json<{ id: string }>()
    const [row] = await rows<Record<string, unknown>>('select * from complaint where id = $1', [id])
    const [first] = await rows<Record<string, unknown>>('select * from complaint where id = $1', [filed.id])
    assert.partialDeepStrictEqual(row, {
      kind: 'complaint',
      narrative: 'Nobody ever called me back.',
      about_handling_of: filed.id,
      complainant_email: email,
      order_number: 'A-77',
      customer_id: first?.customer_id,
    })
    assert.equal((await take(other)).json<{ code: string }>().code, 'survey.takenUp')
    const last = await redress.inject({
      method: 'GET',
      url: `/api/v1/complaints/${filed.id}/last-survey`,
      as: other,
    })
    assert.equal(last.json<{ answer: { takenUpAs: string } }>().answer.takenUpAs, id)
  })
  test('stays out of sight of those who worked on the case, as the survey promises, and gets its receipt by letter', async () => {
    const filed = await closed({ preferredChannel: 'letter' })
    const address = 'Long Lane 3, Leeds'
    await inTransaction(redress.ctx(), (tx) =>
      tx.sql
        .updateTable('complaint')
        .set({ complainantAddress: address })
        .where('id', '=', filed.id)
        .execute(),
    )
    await send(await linkTo(filed), { ...answers, comment: 'The officer mumbled.' })
    const other = await redress.staff('complaintsManager')
    const url = `/api/v1/complaints/${filed.id}/survey/taking-up`
    const taken = await redress.inject({ method: 'POST', url, as: other, payload: { kind: 'complaint' } })
    assert.equal(taken.statusCode, 201, taken.body)
    const { id } = taken.json<{ id: string }>()
    const seenBy = (as: Staff) => redress.inject({ method: 'GET', url: `/api/v1/complaints/${id}`, as })
    assert.equal((await seenBy(manager)).statusCode, 404)
    const third = await redress.staff('complaintsManager')
    const last = await redress.inject({
      method: 'GET',
      url: `/api/v1/complaints/${filed.id}/last-survey`,
      as: third,
    })
    assert.partialDeepStrictEqual(last.json(), { answer: { isTakenUp: true, takenUpAs: null } })
    assert.equal((await seenBy(other)).statusCode, 200)
    const words = await rows('select 1 from complaint_search where complaint_id = $1', [id])
    assert.equal(words.length, 0)
    await redress.workOff()
    // They wrote it on a page that gave them no receipt.
    assert.deepEqual(
      await rows("select channel from message where complaint_id = $1 and purpose = 'receipt'", [id]),
      [{ channel: 'letter' }],
    )
  })
  test('goes on from the case where it is no complaint; without words there is nothing to take up', async () => {
    const other = await redress.staff('complaintsManager')
    const take = ({ id }: Filed) =>
      redress.inject({
        method: 'POST',
        url: `/api/v1/complaints/${id}/survey/taking-up`,
        as: other,
        payload: { kind: 'compliment' },
      })
    const filed = await closed()
    assert.equal((await take(filed)).json<{ code: string }>().code, 'survey.noComment')
    await send(await linkTo(filed), { ...answers, comment: 'The lady at the counter was a gem.' })
    const { id } = (await take(filed)).json<{ id: string }>()
    const [row] = await rows<Record<string, unknown>>('select kind, follows from complaint where id = $1', [
      id,
    ])
    assert.deepEqual(row, { kind: 'compliment', follows: filed.id })
  })
})

describe('answering', () => {
  test('is kept once; a second try is told so kindly and changes nothing', async () => {
    const filed = await closed()
    const secret = await linkTo(filed)
    const first = await send(secret, { ...answers, comment: 'Slow, but fair.' })
    assert.equal(first.statusCode, 200, first.body)
    assert.match(first.body, /Your answers have been kept/)
    const second = await send(secret, { ...answers, reach: '1', comment: 'No!' })
    assert.equal(second.statusCode, 409)
    assert.match(second.body, /We already have your answers/)
    const other = await send(await linkTo(filed), { reach: '1' })
    assert.equal(other.statusCode, 409, 'nor by another link to the same case')
    const [kept] = await rows<Record<string, unknown>>('select * from survey where complaint_id = $1', [
      filed.id,
    ])
    assert.equal(kept?.['reach'], 5)
    assert.equal(kept?.['effort'], null)
    assert.equal(kept?.['comment'], 'Slow, but fair.')
  })

  test('of two forms sent at the same moment keeps one', async () => {
    const secret = await linkTo(await closed())
    const both = await Promise.all([send(secret, { reach: '5' }), send(secret, { reach: '1' })])
    assert.deepEqual(new Set(both.map(({ statusCode }) => statusCode)), new Set([200, 409]))
  })

  test('gives back everything typed when there is something to correct', async () => {
    const secret = await linkTo(await closed())
    const long = 'x'.repeat(5_001)
    const answer = await send(secret, { ...answers, comment: long })
    assert.equal(answer.statusCode, 400)
    assert.match(answer.body, new RegExp(long))
    assert.match(answer.body, /value="2"\s+checked/)
    assert.equal((await send(secret, { reach: 'none' })).statusCode, 400, 'nothing said at all')
  })

  test('takes the link of the mail, which opens nothing else and no other case', async () => {
    const filed = await closed()
    const secret = await linkTo(filed)
    const guessed = await redress.inject({ method: 'GET', url: `/en/survey/${secret}x` })
    assert.equal(guessed.statusCode, 404)
    const asCase = await redress.inject({ method: 'GET', url: `/en/track/link/${secret}` })
    assert.equal(asCase.statusCode, 404)
    const page = await redress.inject({ method: 'GET', url: `/en/survey/${secret}` })
    assert.equal(page.statusCode, 200)
    assert.doesNotMatch(page.body, /Joan|person\d|<script(?![^>]+src)/)
    const [kept] = await rows<{ n: number }>(
      'select count(*)::int as n from complaint_access where secret_hash = $1',
      [Buffer.from(secret)],
    )
    assert.equal(kept?.n, 0, 'the secret itself is nowhere')
  })

  test('is offered on the page of the case after closing only', async () => {
    const open = await cases.file()
    assert.doesNotMatch(await (await cases.visitor(open)).page(), /track\/case\/survey/)
    const filed = await closed()
    const visitor = await cases.visitor(filed)
    assert.match(await visitor.page(), /track\/case\/survey/)
    const led = await visitor.send('survey')
    assert.equal(led.statusCode, 303, led.body)
    const secret = String(led.headers.location).split('/').at(-1) ?? ''
    assert.equal((await send(secret, answers)).statusCode, 200)
    assert.doesNotMatch(await visitor.page(), /track\/case\/survey/)
  })

  test('leaves nothing in the course of the case by which its handlers learn who answered', async () => {
    const filed = await closed()
    await send(await linkTo(filed), answers)
    const events = await rows("select 1 from event where subject_id = $1 and type like 'survey.%'", [
      filed.id,
    ])
    assert.equal(events.length, 0)
    assert.equal((await rows("select 1 from event where type = 'survey.answered'")).length > 0, true)
  })
})
