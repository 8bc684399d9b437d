import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  answered,
  casesOn,
  decisionOn,
  investigated,
  send,
  type Cases,
  type Filed,
} from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { eventsOf } from '../../kernel/events/events.ts'
import { correspondenceJobs } from '../correspondence/correspondence.jobs.ts'

// ISO 10002, clause 7, from filing to closing: over HTTP, on a real database, time as the only input that is set.

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff
let other: Staff
let remedyId: string

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager', { name: 'Mina Manager' })
  handler = await redress.staff('handler', { name: 'Hans Handler' })
  other = await redress.staff('handler', { name: 'Olga Other' })
  cases = casesOn(redress, manager)
  const administrator = await redress.staff('administrator')
  const { body } = await redress.inject({ method: 'GET', url: '/api/v1/organization', as: administrator })
  const settings = JSON.parse(body) as Record<string, unknown>
  const saved = await redress.inject({
    method: 'PUT',
    url: '/api/v1/organization',
    as: administrator,
    payload: { ...settings, approvalLimits: { handler: 100 } },
  })
  assert.equal(saved.statusCode, 200, saved.body)
  const filed = await cases.file()
  const choices = await cases.act(manager, filed, 'GET choices')
  remedyId = choices.json<{ remedies: { id: string }[] }>().remedies[0]?.id ?? ''
})
after(() => redress.stop())

const refund = (cost: number) => ({ remedyId, description: 'We give back the fee of one month.', cost })

type Refused = { code: string; fields?: Record<string, string>; details?: Record<string, unknown> }

async function refused(
  as: Staff,
  filed: Filed,
  what: string,
  body: object,
  status: number,
): Promise<Refused> {
  const answer = await cases.act(as, filed, what, body)
  assert.equal(answer.statusCode, status, `${what}: ${answer.body}`)
  return answer.json<Refused>()
}

/** What the desk says of a case must be what the server then does. */
async function requireStep(filed: Filed, step: string, status: string): Promise<void> {
  const view = await cases.read(manager, filed)
  assert.equal(`${view.status}: ${view.step}`, `${status}: ${step}`)
}

const codesOf = async (filed: Filed) =>
  (await inRead(redress.ctx(), (read) => eventsOf(read, filed.id))).map((event) => event.type)

describe('a complaint that ends well', () => {
  test('goes from filing to closing, and its complainant reads and decides on their own page', async () => {
    const filed = await cases.file({ remedySought: 'Repair it' })
    const joan = await cases.visitor(filed)
    await requireStep(filed, 'restate', 'received')
    await cases.done(handler, filed, 'POST restatement', {
      title: 'The lift stands still',
      restatement: 'Your lift has not moved for a week.',
      points: ['The lift stands still', 'Nobody answers the phone'],
    })
    assert.ok((await joan.page()).includes('Your lift has not moved for a week.'))
    const corrected = await joan.send('restatement', { understood: 'no', correction: 'It is nine days.' })
    assert.equal(corrected.statusCode, 303, corrected.body)
    assert.equal((await cases.read(handler, filed)).restatement?.correction, 'It is nine days.')
    await cases.done(handler, filed, 'POST restatement', {
      title: 'The lift stands still',
      restatement: 'Your lift has not moved for nine days.',
      points: ['The lift stands still', 'Nobody answers the phone'],
    })
    await joan.send('restatement', { understood: 'yes' })
    assert.equal((await cases.read(handler, filed)).restatement?.answer, 'confirmed')

    await requireStep(filed, 'assess', 'acknowledged')
    await cases.done(handler, filed, 'POST assessment', {
      severity: 'high',
      isSafety: true,
      complexity: 'normal',
      impact: 'several',
      immediateAction: 'The lift is closed off.',
    })
    await requireStep(filed, 'assign', 'assessed')
    await cases.done(manager, filed, 'PUT subjects', { staffIds: [other.actor.id] })
    const own = await refused(manager, filed, 'POST owner', { ownerId: other.actor.id }, 403)
    assert.equal(own.code, 'policy.isSubject')
    assert.equal(
      (await refused(other, filed, 'PUT subjects', { staffIds: [] }, 403)).code,
      'policy.isSubject',
      'whom it is about cannot strike themselves off',
    )
    await cases.done(manager, filed, 'POST owner', { ownerId: handler.actor.id })

    await requireStep(filed, 'investigate', 'assessed')
    await cases.done(handler, filed, 'PUT investigation', { depth: 'deep', plan: 'See the motor.' })
    await cases.done(handler, filed, 'POST investigation/questions', {
      question: 'When was it serviced?',
      askedOf: 'The lift company',
      answer: 'Two years ago.',
    })
    await cases.done(handler, filed, 'POST investigation/evidence', {
      description: 'The service book',
      source: 'The lift company',
    })
    const decision = await decisionOn(cases, filed, handler, { remedies: [refund(50)] })
    const early = await refused(handler, filed, 'POST decision', decision, 422)
    assert.equal(early.code, 'decision.stepsMissing')
    assert.deepEqual(early.details?.steps, ['hearing'])
    await cases.done(handler, filed, `PUT subjects/${other.actor.id}/hearing`, {
      statement: 'I ordered the part on Monday.',
    })
    await cases.done(handler, filed, 'PUT investigation/findings', { findings: 'The motor was worn.' })

    await requireStep(filed, 'decide', 'investigating')
    const half = { ...decision, points: decision.points.slice(1) }
    assert.equal((await refused(handler, filed, 'POST decision', half, 400)).code, 'invalidInput')
    await cases.done(handler, filed, 'POST decision', decision)
    assert.ok(!(await joan.page()).includes('The motor was broken.'), 'nothing shows before it is sent')
    await requireStep(filed, 'send', 'decided')
    await send(cases, filed, handler)

    await requireStep(filed, 'awaitAnswer', 'answered')
    const page = await joan.page()
    assert.ok(page.includes('The motor was broken.') && page.includes('We give back the fee of one month.'))
    for (const internal of [
      'I ordered the part on Monday.',
      'The motor was worn.',
      'Olga Other',
      'See the motor.',
    ])
      assert.ok(!page.includes(internal), `${internal} never shows to the complainant`)
    const accepted = await joan.send('answer', { answer: 'accept' })
    assert.equal(accepted.statusCode, 303, accepted.body)

    await requireStep(filed, 'carryOut', 'accepted')
    const soon = await refused(handler, filed, 'POST closing', { outcome: 'accepted' }, 409)
    assert.equal(soon.code, 'complaint.remediesOpen')
    const [promise] = (await cases.read(handler, filed)).decisions.at(-1)?.remedies ?? []
    await cases.done(handler, filed, `POST remedies/${promise?.id}/carrying-out`, {
      carriedOutOn: '2026-01-05',
      cost: 48,
    })
    await requireStep(filed, 'close', 'accepted')
    await cases.done(handler, filed, 'POST closing', { outcome: 'accepted' })
    await requireStep(filed, 'none', 'closed')

    assert.deepEqual(await codesOf(filed).then(withoutMessages), [
      'complaint.received',
      'complaint.restated',
      'complaint.restatementAnswered',
      'complaint.restated',
      'complaint.restatementAnswered',
      'complaint.assessed',
      'complaint.subjectsNamed',
      'complaint.assigned',
      'complaint.investigationPlanned',
      'complaint.questionAsked',
      'complaint.evidenceTaken',
      'complaint.subjectHeard',
      'complaint.findingsRecorded',
      'complaint.decided',
      'complaint.answered',
      'complaint.answerAccepted',
      'complaint.remedyCarriedOut',
      'complaint.closed',
    ])
  })

  test('a step left out needs a reason, which is kept', async () => {
    const filed = await cases.file()
    await investigated(cases, filed, handler)
    await cases.done(handler, filed, 'PUT subjects', { staffIds: [other.actor.id] })
    const decision = await decisionOn(cases, filed, handler)
    await refused(handler, filed, 'POST decision', decision, 422)
    await cases.done(handler, filed, 'POST decision', { ...decision, deviationReason: 'She left in May.' })
    const events = await inRead(redress.ctx(), (read) => eventsOf(read, filed.id))
    const decided = events.find((event) => event.type === 'complaint.decided')
    assert.partialDeepStrictEqual(decided?.payload, { skippedSteps: ['hearing'] })
  })
})

const withoutMessages = (codes: readonly string[]) => codes.filter((code) => !code.startsWith('message.'))

describe('above the approval limit', () => {
  const overLimit = async () => {
    const filed = await cases.file()
    await investigated(cases, filed, handler)
    await cases.done(
      handler,
      filed,
      'POST decision',
      await decisionOn(cases, filed, handler, { remedies: [refund(101)] }),
    )
    await requireStep(filed, 'approve', 'decided')
    return filed
  }

  test('nothing is sent before another approves; nobody approves their own', async () => {
    const filed = await overLimit()
    const letter = { subject: 'Our decision', body: 'Dear Joan' }
    assert.equal((await refused(handler, filed, 'POST answer', letter, 409)).code, 'decision.notApproved')
    assert.equal(
      (await refused(handler, filed, 'POST decision/approval', { isApproved: true }, 403)).code,
      'policy.ownDecision',
    )
    assert.equal(
      (await refused(other, filed, 'POST decision/approval', { isApproved: true }, 403)).code,
      'decision.aboveYourLimit',
    )
    await cases.done(manager, filed, 'POST decision/approval', { isApproved: true })
    await send(cases, filed, handler)
    await requireStep(filed, 'awaitAnswer', 'answered')
  })

  test('sent back with a reason, it is decided again', async () => {
    const filed = await overLimit()
    await refused(manager, filed, 'POST decision/approval', { isApproved: false }, 400)
    await cases.done(manager, filed, 'POST decision/approval', {
      isApproved: false,
      reason: 'Half is enough.',
    })
    await requireStep(filed, 'decide', 'investigating')
    const { timeline } = await cases.read(handler, filed)
    assert.ok(timeline.some((entry) => entry.type === 'note' && entry.body === 'Half is enough.'))
    await answered(cases, filed, handler, { remedies: [refund(50)] })
    assert.equal((await cases.read(handler, filed)).decisions.length, 1)
  })

  test('taken back before it was sent, the matter can be restated and decided anew', async () => {
    const filed = await overLimit()
    await cases.done(handler, filed, 'POST decision/withdrawal', { reason: 'A point was forgotten.' })
    await cases.done(handler, filed, 'POST restatement', {
      title: 'The lift stands still',
      restatement: 'And the stairs are dark.',
      points: ['The lift stands still', 'Nobody answers the phone', 'The stairs are dark'],
    })
    await answered(cases, filed, handler)
    assert.equal((await cases.read(handler, filed)).decisions.at(-1)?.points.length, 3)
  })
})

describe('a refused answer', () => {
  test('is reviewed by another, refused again, goes outside, and ends there', async () => {
    const filed = await cases.file()
    const joan = await cases.visitor(filed)
    await investigated(cases, filed, handler)
    await answered(cases, filed, handler)
    assert.equal((await joan.send('answer', { answer: 'review' })).statusCode, 400, 'a reason is asked for')
    await joan.send('answer', { answer: 'review', reason: 'The calls were never answered.' })
    await requireStep(filed, 'assignReviewer', 'underReview')

    const same = { reviewerId: handler.actor.id }
    assert.equal((await refused(manager, filed, 'POST review', same, 403)).code, 'policy.ownDecision')
    const choices = (await cases.act(manager, filed, 'GET choices')).json<{
      staff: { id: string; mayReview: { reason: string | null } }[]
    }>()
    assert.equal(
      choices.staff.find(({ id }) => id === handler.actor.id)?.mayReview.reason,
      'policy.ownDecision',
    )
    await cases.done(manager, filed, 'POST review', { reviewerId: other.actor.id })
    await requireStep(filed, 'review', 'underReview')

    const again = await decisionOn(cases, filed, other)
    assert.equal((await refused(handler, filed, 'POST decision', again, 403)).code, 'policy.notReviewer')
    await answered(cases, filed, other)
    const { decisions } = await cases.read(manager, filed)
    assert.deepEqual(
      decisions.map(({ level, deciderName }) => [level, deciderName]),
      [
        [1, 'Hans Handler'],
        [2, 'Olga Other'],
      ],
    )

    await joan.send('answer', { answer: 'refuse', reason: 'I still disagree.' })
    await requireStep(filed, 'chooseAfterRefusal', 'refused')
    const silent = await refused(manager, filed, 'POST closing', { outcome: 'noResponse' }, 409)
    assert.equal(silent.code, 'complaint.cannotClose')
    await cases.done(handler, filed, 'POST referral', {
      body: 'The consumer arbitration board',
      referredOn: '2026-01-10',
      fileNumber: 'A 12',
    })
    await requireStep(filed, 'awaitOutside', 'referred')
    assert.ok((await joan.page()).includes('The consumer arbitration board'))
    const open = await refused(manager, filed, 'POST closing', { outcome: 'settledOutside' }, 409)
    assert.equal(open.code, 'complaint.cannotClose', 'not before the outside body has ended it')
    await cases.done(manager, filed, 'POST referral/outcome', { result: 'settled', endedOn: '2026-03-01' })
    await cases.done(manager, filed, 'POST closing', { outcome: 'settledOutside' })
    await requireStep(filed, 'none', 'closed')
  })

  test('without more ways it is closed as exhausted, by a manager and with a reason', async () => {
    const filed = await cases.file()
    await investigated(cases, filed, handler)
    await answered(cases, filed, handler)
    await cases.done(handler, filed, 'POST complainant-answer', { answer: 'refused', channel: 'phone' })
    await refused(handler, filed, 'POST closing', { outcome: 'exhausted', reason: 'All said.' }, 403)
    await refused(manager, filed, 'POST closing', { outcome: 'exhausted' }, 400)
    await cases.done(manager, filed, 'POST closing', {
      outcome: 'exhausted',
      reason: 'They want nothing more.',
    })
    await cases.done(manager, filed, 'POST reopening', { reason: 'reviewAsked', explanation: 'They called.' })
    await requireStep(filed, 'assignReviewer', 'underReview')
  })
})

const followSilence = correspondenceJobs.find(({ name }) => name === 'correspondence.followSilence')

/** The hourly job, on each of the days after now, at noon where the organization is. */
async function daysPass(days: number): Promise<void> {
  const noon = new Date()
  noon.setUTCHours(9, 30, 0, 0)
  for (let day = 1; day <= days; day++)
    await followSilence?.run(redress.ctx(undefined, new Date(noon.getTime() + day * 86_400_000)), {})
}

describe('silence', () => {
  test('is followed by one reminder, then closes as no response, and the complainant can open it again', async () => {
    const filed = await cases.file()
    const joan = await cases.visitor(filed)
    await investigated(cases, filed, handler)
    await answered(cases, filed, handler)
    const refusedCase = await cases.file()
    await investigated(cases, refusedCase, handler)
    await answered(cases, refusedCase, handler)
    await cases.done(handler, refusedCase, 'POST complainant-answer', { answer: 'refused', channel: 'phone' })
    assert.equal(
      (await refused(handler, filed, 'POST closing', { outcome: 'noResponse' }, 409)).code,
      'complaint.cannotClose',
      'nobody closes for silence by hand',
    )

    await daysPass(60)
    const { status, outcome } = await cases.read(manager, filed)
    assert.equal(`${status} ${outcome}`, 'closed noResponse')
    const codes = await codesOf(filed)
    assert.equal(codes.filter((code) => code === 'complaint.reminded').length, 1)
    assert.ok(codes.indexOf('complaint.reminded') < codes.indexOf('complaint.closed'))
    assert.equal(
      (await cases.read(manager, refusedCase)).status,
      'refused',
      'a refusal is never closed by silence',
    )

    const reopened = await joan.send('reopen', { reason: 'I was in hospital.' })
    assert.equal(reopened.statusCode, 303, reopened.body)
    assert.equal((await cases.read(manager, filed)).status, 'investigating')
  })
})
