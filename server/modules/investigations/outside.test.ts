import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { answered, casesOn, investigated, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

async function refused(as: Staff, filed: Filed, what: string, body: object, status: number) {
  const answer = await cases.act(as, filed, what, body)
  assert.equal(answer.statusCode, status, `${what}: ${answer.body}`)
  return answer.json<{ code: string }>()
}

async function requireStep(filed: Filed, step: string, status: string): Promise<void> {
  const view = await cases.read(manager, filed)
  assert.equal(`${view.step} ${view.status}`, `${step} ${status}`)
}

describe('a refused answer', () => {
  test('whose review finds nobody goes outside with a reason, and what comes of it can be accepted', async () => {
    const filed = await cases.file()
    const joan = await cases.visitor(filed)
    await investigated(cases, filed, handler)
    await answered(cases, filed, handler)
    await joan.send('answer', { answer: 'review', reason: 'The calls were never answered.' })
    const referral = { body: 'The consumer arbitration board', referredOn: '2026-01-10', fileNumber: null }
    const reason = 'Everybody here had a part in it.'

    const alone = await refused(handler, filed, 'POST referral', { ...referral, reason }, 403)
    assert.equal(alone.code, 'policy.notPermitted', 'who decided first does not end the review of it')
    assert.equal((await cases.read(handler, filed)).may.refer.allowed, false)
    await refused(manager, filed, 'POST referral', referral, 400)
    assert.equal((await cases.read(manager, filed)).may.refer.allowed, true)
    await cases.done(manager, filed, 'POST referral', { ...referral, reason })
    await requireStep(filed, 'awaitOutside', 'referred')
    const { clocks, timeline, may } = await cases.read(manager, filed)
    assert.deepEqual(
      clocks.filter(({ metAt }) => metAt === null),
      [],
    )
    assert.ok(timeline.some((entry) => entry.type === 'note' && entry.body === reason))
    assert.equal(may.recordAnswer.allowed, false, 'not before the outside body has ruled')
    assert.ok((await joan.page()).includes('The consumer arbitration board'))

    await cases.done(manager, filed, 'POST referral/outcome', { result: 'settled', endedOn: '2026-03-01' })
    assert.equal((await cases.read(handler, filed)).may.recordAnswer.allowed, true)
    await cases.done(handler, filed, 'POST complainant-answer', { answer: 'accepted', channel: 'phone' })
    await requireStep(filed, 'close', 'accepted')
  })
})

describe('a case reopened because an outside body asks', () => {
  test('gets its referral recorded, once', async () => {
    const filed = await cases.file()
    await investigated(cases, filed, handler)
    await answered(cases, filed, handler)
    await cases.done(handler, filed, 'POST complainant-answer', { answer: 'refused', channel: 'phone' })
    await cases.done(manager, filed, 'POST closing', { outcome: 'exhausted', reason: 'Nothing is left.' })
    await cases.done(manager, filed, 'POST reopening', {
      reason: 'outsideBody',
      explanation: 'A letter came.',
    })
    const referral = { body: 'Arbitration board', referredOn: '2026-11-02', fileNumber: '7/2026' }
    await cases.done(manager, filed, 'POST referral', referral)
    assert.equal((await cases.read(manager, filed)).referral?.fileNumber, '7/2026')
    assert.equal((await cases.act(manager, filed, 'POST referral', referral)).statusCode, 409)
  })
})
