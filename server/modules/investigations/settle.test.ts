import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { startComplainants, type Complainants } from '../../../test/complainants.ts'
import type { Staff } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { eventsOf } from '../../kernel/events/events.ts'

let people: Complainants
let manager: Staff
let frontLine: Staff
let cases: Cases
let remedyId: string

before(async () => {
  people = await startComplainants()
  manager = await people.test.staff('complaintsManager')
  frontLine = await people.test.staff('frontLine')
  cases = casesOn(people.test, manager)
  const choices = await people.test.inject({
    method: 'GET',
    url: '/api/v1/settling-choices',
    as: frontLine,
  })
  const known = choices.json<{ limit: number | null; remedies: { id: string }[] }>()
  assert.equal(known.limit, 0)
  remedyId = known.remedies[0]?.id ?? ''
})
after(() => people.stop())

const agreed = 'We say sorry and send the right bill today.'
const settlement = (given: object = {}) => ({
  severity: 'low',
  isSafety: false,
  concernsStaff: false,
  result: 'upheld',
  agreed,
  remedies: [{ remedyId, cost: 0 }],
  acceptedBy: 'complainant',
  acceptedThrough: 'phone',
  ...given,
})

const call = {
  kind: 'complaint',
  channel: 'phone',
  language: 'en',
  narrative: 'The bill has the wrong name. It came twice.',
  contact: { name: 'Joan Smith', phone: '+44 20 7946 0018' },
}

const settle = (as: Staff, given: object = {}, told: object = {}) =>
  people.test.inject({
    method: 'POST',
    url: '/api/v1/complaints/settled',
    as,
    payload: { ...call, ...told, settlement: settlement(given) },
  })

type Settled = Filed & { isClosed: boolean }

async function settled(as: Staff, given?: object, told?: object): Promise<Settled> {
  const answer = await settle(as, given, told)
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<Settled>()
}

const isFirstContact = async ({ id }: Pick<Filed, 'id'>) =>
  inRead(people.test.ctx(), async (read) => {
    const row = await read.sql
      .selectFrom('complaint')
      .select('isFirstContact')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return row.isFirstContact
  })

describe('a complaint settled on the spot', () => {
  test('is closed as accepted by front-line staff, with everything on record', async () => {
    const filed = await settled(frontLine)
    assert.ok(filed.isClosed)
    const view = await cases.read(manager, filed)
    assert.equal(`${view.status} ${view.outcome} ${view.assessment?.severity}`, 'closed accepted low')
    assert.equal(view.complainantAnswer?.answer, 'accepted')
    assert.equal(view.decisions[0]?.points[0]?.grounds, agreed)
    assert.equal(view.decisions[0]?.remedies[0]?.description, agreed)
    assert.ok(view.decisions[0]?.remedies[0]?.carriedOutOn)
    assert.ok(view.clocks.every(({ metAt }) => metAt !== null))
    assert.ok(await isFirstContact(filed))
    const events = await inRead(people.test.ctx(), (read) => eventsOf(read, filed.id))
    for (const type of [
      'assessed',
      'decided',
      'answered',
      'answerAccepted',
      'settledAtFirstContact',
      'closed',
    ])
      assert.ok(
        events.some((event) => event.type === `complaint.${type}`),
        type,
      )
  })

  test('whom only the phone reaches is not called again', async () => {
    const filed = await settled(frontLine)
    await people.test.workOff()
    const view = await cases.read(manager, filed)
    assert.deepEqual(
      view.timeline.filter(({ type }) => type === 'message'),
      [],
    )
  })

  test('who has a mail address reads what was agreed, in one message, once the address is confirmed', async () => {
    people.forgetMails()
    const contact = { name: 'Ada', email: 'ada.first@example.org' }
    const filed = await settled(frontLine, {}, { contact })
    await people.test.workOff()
    const view = await cases.read(manager, filed)
    const messages = view.timeline.flatMap((entry) => (entry.type === 'message' ? [entry] : []))
    assert.deepEqual(messages.map(({ purpose }) => purpose).toSorted(), ['closing', 'confirmEmail'])
    assert.ok(messages.some(({ body }) => body.includes(agreed)))
  })

  test('stays open while a promise is to be carried out', async () => {
    const filed = await settled(manager, { remedies: [{ remedyId, cost: 25, dueOn: '2027-03-01' }] })
    assert.equal(filed.isClosed, false)
    const view = await cases.read(manager, filed)
    assert.equal(`${view.status}: ${view.step}`, 'accepted: carryOut')
    assert.ok(await isFirstContact(filed))
  })

  test('no longer counts when it is opened again', async () => {
    const filed = await settled(frontLine)
    await cases.done(manager, filed, 'POST reopening', {
      reason: 'remedyFailed',
      explanation: 'The bill came again.',
    })
    assert.equal(await isFirstContact(filed), false)
  })

  test('may have been registered before, by the one who settles it', async () => {
    const registered = await people.test.inject({
      method: 'POST',
      url: '/api/v1/complaints',
      as: frontLine,
      payload: call,
    })
    const filed = registered.json<Filed>()
    const other = await people.test.staff('frontLine')
    assert.equal((await cases.act(other, filed, 'POST settlement', settlement())).statusCode, 404)
    await cases.done(frontLine, filed, 'POST settlement', settlement())
    const again = await cases.act(frontLine, filed, 'POST settlement', settlement())
    assert.equal(again.json<{ code: string }>().code, 'settle.tooLate')
  })
})

describe('more than a talk is needed', () => {
  const barred: readonly (readonly [string, object])[] = [
    ['settle.safety', { isSafety: true }],
    ['settle.severe', { severity: 'high' }],
    ['settle.aboutStaff', { concernsStaff: true }],
  ]
  for (const [code, given] of barred)
    test(`${code}: nothing is registered either`, async () => {
      const narrative = `Nothing of this stays: ${code}`
      const answer = await settle(frontLine, given, { narrative })
      assert.equal(answer.statusCode, 403)
      assert.equal(answer.json<{ code: string }>().code, code)
      const found = await people.test.inject({
        method: 'GET',
        url: `/api/v1/complaints?q=${encodeURIComponent(narrative)}`,
        as: manager,
      })
      assert.deepEqual(found.json<{ items: unknown[] }>().items, [])
    })

  test('for what costs more than the writer may promise', async () => {
    const answer = await settle(frontLine, { remedies: [{ remedyId, cost: 1 }] })
    assert.equal(answer.json<{ code: string }>().code, 'settle.aboveYourLimit')
  })

  test('for what was found grave before, whatever is said now', async () => {
    const filed = await cases.file()
    await cases.done(manager, filed, 'POST assessment', {
      severity: 'critical',
      isSafety: false,
      complexity: 'simple',
      impact: 'one',
    })
    const answer = await cases.act(manager, filed, 'POST settlement', settlement())
    assert.equal(answer.json<{ code: string }>().code, 'settle.severe')
  })

  test('where a representative is said to accept and none is named', async () => {
    const answer = await settle(frontLine, { acceptedBy: 'representative' })
    assert.equal(answer.statusCode, 400)
    assert.ok(await settled(frontLine, { acceptedBy: 'representative' }, { representativeName: 'Her son' }))
  })
})
