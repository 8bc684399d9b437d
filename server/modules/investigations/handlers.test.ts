import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { answered, casesOn, investigated, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff
let remedyId: string

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  cases = casesOn(redress, manager)
  const administrator = await redress.staff('administrator')
  const read = await redress.inject({ method: 'GET', url: '/api/v1/organization', as: administrator })
  const saved = await redress.inject({
    method: 'PUT',
    url: '/api/v1/organization',
    as: administrator,
    payload: { ...read.json<object>(), approvalLimits: { handler: 100 } },
  })
  assert.equal(saved.statusCode, 200, saved.body)
  const choices = await cases.act(manager, await cases.file(), 'GET choices')
  remedyId = choices.json<{ remedies: { id: string }[] }>().remedies[0]?.id ?? ''
})
after(() => redress.stop())

describe('review by another person', () => {
  const works = {
    'who asked a question': [
      'POST investigation/questions',
      { question: 'When?', askedOf: 'The lift company' },
    ],
    'who took evidence': [
      'POST investigation/evidence',
      { description: 'The list of calls', source: 'Exchange' },
    ],
    'who wrote to the complainant': [
      'POST messages',
      { subject: 'Lift', body: 'We are on it.', channel: 'portal' },
    ],
    'who spoke with the complainant': [
      'POST contacts',
      { channel: 'phone', direction: 'out', purpose: 'other', summary: 'We spoke.' },
    ],
  } as const

  for (const [who, [what, body]] of Object.entries(works)) {
    test(`${who} has handled the case and cannot review it`, async () => {
      const helper = await redress.staff('handler')
      const filed = await cases.file()
      await investigated(cases, filed, handler)
      await cases.done(helper, filed, what, body)
      await answered(cases, filed, handler)
      await cases.done(handler, filed, 'POST complainant-answer', { answer: 'refused', channel: 'phone' })
      const answer = await cases.act(manager, filed, 'POST review', { reviewerId: helper.actor.id })
      assert.equal(answer.statusCode, 403, answer.body)
      assert.equal(answer.json<{ code: string }>().code, 'policy.ownDecision')
    })
  }
})

describe('whoever a complaint is about', () => {
  test('loses it as its reviewer too', async () => {
    const reviewer = await redress.staff('handler')
    const filed = await cases.file()
    await investigated(cases, filed, handler)
    await answered(cases, filed, handler)
    await cases.done(handler, filed, 'POST complainant-answer', { answer: 'refused', channel: 'phone' })
    await cases.done(manager, filed, 'POST review', { reviewerId: reviewer.actor.id })
    await cases.done(manager, filed, 'PUT subjects', { staffIds: [reviewer.actor.id] })
    assert.equal((await cases.read(manager, filed)).step, 'assignReviewer')
  })
})

describe('the cost of a remedy', () => {
  test('cannot grow past the limit of whoever carries it out', async () => {
    const filed = await cases.file()
    await investigated(cases, filed, handler)
    await answered(cases, filed, handler, { remedies: [{ remedyId, description: 'A refund.', cost: 50 }] })
    await cases.done(handler, filed, 'POST complainant-answer', { answer: 'accepted', channel: 'phone' })
    const [remedy] = (await cases.read(handler, filed)).decisions[0]?.remedies ?? []
    const carryOut = (as: Staff, cost: number) =>
      cases.act(as, filed, `POST remedies/${remedy?.id}/carrying-out`, {
        carriedOutOn: '2026-11-01',
        cost,
        note: null,
      })
    const above = await carryOut(handler, 5_000)
    assert.equal(above.statusCode, 403, above.body)
    assert.equal(above.json<{ code: string }>().code, 'decision.aboveYourLimit')
    assert.equal((await carryOut(manager, 5_000)).statusCode, 200)
  })
})
