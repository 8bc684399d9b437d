import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, investigated, type Cases, type Filed } from '../../../test/cases.ts'
import { confirmEmail } from './commands/access.ts'
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

async function refused(as: Staff, filed: Filed, what: string, body: object): Promise<string> {
  const answer = await cases.act(as, filed, what, body)
  assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${what}: ${answer.statusCode}`)
  return answer.json<{ code: string }>().code
}

const ending = async (filed: Filed) => {
  const { status, outcome } = await cases.read(manager, filed)
  return `${status} ${outcome}`
}

describe('a complaint that ends without an answer', () => {
  test('as a duplicate: a manager names the case that goes on, and that one is none itself', async () => {
    const [first, second, third] = [await cases.file(), await cases.file(), await cases.file()]
    const as = (duplicateOf: string | null) => ({ outcome: 'duplicate', duplicateOf })
    assert.equal(await refused(handler, second, 'POST closing', as(first.id)), 'policy.notPermitted')
    for (const wrong of [null, second.id, '018f0000-0000-7000-8000-000000000000'])
      assert.equal(await refused(manager, second, 'POST closing', as(wrong)), 'invalidInput')
    await cases.done(manager, second, 'POST closing', as(first.id))
    assert.equal(await ending(second), 'closed duplicate')
    assert.equal(await refused(manager, third, 'POST closing', as(second.id)), 'invalidInput')
    const { links } = await cases.read(manager, first)
    assert.deepEqual(
      links.map(({ id, relation }) => [id, relation]),
      [[second.id, 'hasDuplicate']],
    )
    const reopening = { reason: 'complainantAsks', explanation: 'They called.' }
    assert.equal(await refused(manager, second, 'POST reopening', reopening), 'complaint.cannotReopen')
    await cases.done(manager, second, 'POST reopening', { ...reopening, reason: 'ourMistake' })
    assert.deepEqual((await cases.read(manager, first)).links, [])
  })

  test('as a duplicate: its complainant reads the other reference only if both cases are surely theirs', async () => {
    const contact = (email: string) => ({ contact: { name: 'Joan', email } })
    const first = await cases.file(contact('first@example.org'))
    const own = await cases.file(contact('first@example.org'))
    const another = await cases.file(contact('second@example.org'))
    for (const filed of [own, another])
      await cases.done(manager, filed, 'POST closing', { outcome: 'duplicate', duplicateOf: first.id })
    const shows = async (filed: Filed) =>
      (await (await cases.visitor(filed)).page()).replaceAll(/<[^>]*>|[\s-]/g, '').includes(first.reference)
    assert.equal(await shows(own), false, 'anybody can give an address; this one is not confirmed')
    const party = { kind: 'party', subjectId: own.id, accessId: own.id } as const
    await confirmEmail(redress.ctx(party), { complaintId: own.id })
    assert.equal(await shows(own), true)
    const strange = { kind: 'party', subjectId: another.id, accessId: another.id } as const
    await confirmEmail(redress.ctx(strange), { complaintId: another.id })
    assert.equal(await shows(another), false)
    assert.match(await (await cases.visitor(another)).page(), /in another case already/)
  })

  test('as out of scope: a manager, with a reason that is kept', async () => {
    const filed = await cases.file()
    assert.equal(await refused(manager, filed, 'POST closing', { outcome: 'outOfScope' }), 'invalidInput')
    const reason = 'This is about the town, not about us.'
    assert.equal(
      await refused(handler, filed, 'POST closing', { outcome: 'outOfScope', reason }),
      'policy.notPermitted',
    )
    await cases.done(manager, filed, 'POST closing', { outcome: 'outOfScope', reason })
    const { timeline } = await cases.read(manager, filed)
    assert.ok(timeline.some((entry) => entry.type === 'note' && entry.body === reason))
  })

  test('as withdrawn: by the complainant on their page, at any stage', async () => {
    const filed = await cases.file()
    await investigated(cases, filed, handler)
    const joan = await cases.visitor(filed)
    const answer = await joan.send('withdraw', { version: versionIn(await joan.page()) })
    assert.equal(answer.statusCode, 303, answer.body)
    assert.equal(await ending(filed), 'closed withdrawn')
    assert.deepEqual(
      (await cases.read(manager, filed)).clocks.filter(({ metAt }) => metAt === null),
      [],
    )
  })

  test('what the complainant ended is not opened again by sending an old form', async () => {
    const filed = await cases.file()
    const joan = await cases.visitor(filed)
    await joan.send('withdraw', { version: versionIn(await joan.page()) })
    const answer = await joan.send('reopen', { version: '0-0-0-0', reason: 'Too late' })
    assert.equal(answer.statusCode, 409)
    assert.equal(await ending(filed), 'closed withdrawn')
  })
})

const versionIn = (html: string) => /name="version" value="([^"]*)"/.exec(html)?.[1] ?? '0-0-0-1'

describe('turning feedback into another kind', () => {
  test('keeps the reference and the day on which it came', async () => {
    const filed = await cases.file({ kind: 'enquiry', narrative: 'Why is the water brown?' })
    const before = await cases.read(manager, filed)
    await cases.done(handler, filed, 'POST kind', { kind: 'complaint', reason: 'It is a complaint.' })
    const after = await cases.read(manager, filed)
    assert.equal(`${after.kind} ${after.status} ${after.step}`, 'complaint received restate')
    assert.equal(after.reference, before.reference)
    assert.equal(after.receivedAt, before.receivedAt)
    const finalAnswer = after.clocks.find(({ key, metAt }) => key === 'finalAnswer' && metAt === null)
    assert.equal(finalAnswer?.startedAt as unknown, before.receivedAt, 'no day is lost on the clocks')
    const tracked = await (await cases.visitor(filed)).page()
    assert.ok(tracked.includes('Why is the water brown?'), 'the access code still opens it')
  })

  test('an answer to the question is none to the complaint that it becomes', async () => {
    const filed = await cases.file({ kind: 'enquiry', narrative: 'Why is the water brown?' })
    await cases.done(handler, filed, 'POST enquiry-answer', { answer: 'It is not.' })
    await cases.done(handler, filed, 'POST kind', { kind: 'complaint', reason: 'It is a complaint.' })
    const tracked = await redress.inject({
      method: 'GET',
      url: `/api/v1/tracking/${filed.reference}`,
      headers: { 'x-access-code': filed.accessCode },
    })
    const happened = tracked.json<{ timeline: { type: string }[] }>().timeline.map(({ type }) => type)
    assert.deepEqual(happened, ['received'])
  })

  test('a complaint becomes something less only by a manager, and no more once it is investigated', async () => {
    const filed = await cases.file()
    const body = { kind: 'suggestion', reason: 'They only suggest it.' }
    assert.equal(await refused(handler, filed, 'POST kind', body), 'policy.notPermitted')
    assert.equal(
      await refused(manager, filed, 'POST kind', { ...body, kind: 'complaint' }),
      'complaint.sameKind',
    )
    await investigated(cases, filed, handler)
    assert.equal(await refused(manager, filed, 'POST kind', body), 'complaint.tooLateToConvert')
  })
})

describe('praise, ideas and questions', () => {
  test('a compliment reaches the people concerned, and is closed', async () => {
    const filed = await cases.file({ kind: 'compliment', narrative: 'Your driver was kind.' })
    assert.equal(
      await refused(handler, filed, 'POST closing', { outcome: 'passedOn' }),
      'complaint.cannotClose',
    )
    await cases.done(handler, filed, 'POST passing-on', { staffIds: [manager.actor.id], words: 'Well done.' })
    const told = await redress.inject({ method: 'GET', url: '/api/v1/notifications', as: manager })
    assert.ok(told.body.includes(filed.id), 'the person concerned is told')
    await cases.done(handler, filed, 'POST closing', { outcome: 'passedOn' })
    assert.equal(await ending(filed), 'closed passedOn')
  })

  test('a suggestion is closed as what its author was told', async () => {
    const filed = await cases.file({ kind: 'suggestion', narrative: 'Open on Saturdays.' })
    await cases.done(handler, filed, 'POST consideration', { result: 'declined', reason: 'Nobody came.' })
    assert.ok((await (await cases.visitor(filed)).page()).includes('Nobody came.'))
    assert.deepEqual((await cases.read(handler, filed)).closingOutcomes, ['withdrawn', 'declined'])
    assert.equal(
      await refused(handler, filed, 'POST closing', { outcome: 'adopted' }),
      'complaint.cannotClose',
    )
    await cases.done(handler, filed, 'POST closing', { outcome: 'declined' })
    assert.equal(await ending(filed), 'closed declined')
  })

  test('an enquiry is answered on the page of whoever asked', async () => {
    const filed = await cases.file({ kind: 'enquiry', narrative: 'When do you open?' })
    assert.equal(await refused(handler, filed, 'POST passing-on', { staffIds: [] }), 'complaint.otherKind')
    await cases.done(handler, filed, 'POST enquiry-answer', { answer: 'At eight.' })
    assert.ok((await (await cases.visitor(filed)).page()).includes('At eight.'))
    await cases.done(handler, filed, 'POST closing', { outcome: 'answered' })
    assert.equal(await ending(filed), 'closed answered')
  })
})
