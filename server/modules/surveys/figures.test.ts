import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { grantAccess } from '../complaints/commands/access.ts'
import { answersOf, byQuestion, withoutSmall, type Group } from './figures.rules.ts'
import { answerSurvey } from './surveys.commands.ts'

const group = (key: string | null, answered: number): Group => ({
  key,
  asked: answered * 2,
  askedAnswered: answered,
  answered,
  scores: byQuestion(() => [answered, 0, 0, 0, 0]),
})
const sizes = (groups: readonly Group[]) => groups.map(({ key, answered }) => [key, answered])

describe('small groups', () => {
  test('are put together, with the smallest of the others where they would still be too few', () => {
    assert.deepEqual(sizes(withoutSmall([group('a', 9), group('b', 3), group('c', 4)])), [
      ['a', 9],
      ['few', 7],
    ])
    assert.deepEqual(sizes(withoutSmall([group('a', 9), group('b', 6), group('c', 1)])), [
      ['a', 9],
      ['few', 7],
    ])
    assert.deepEqual(sizes(withoutSmall([group('a', 9), group(null, 0)])), [
      ['a', 9],
      [null, 0],
    ])
  })

  test('say how many they are and nothing else; others say how many were content, with an interval', () => {
    assert.deepEqual(answersOf(group('a', 4))[0], { question: 'reach', n: 4, counts: null, met: null })
    const scores = byQuestion(() => [2, 3, 3, 1, 1])
    const [reach] = answersOf({ ...group('a', 10), scores })
    assert.equal(reach?.met?.n, 8)
    assert.equal(reach?.met?.of, 10)
    // Wilson's interval of 8 of 10.
    assert.equal(reach?.met?.low.toFixed(3), '0.490')
    assert.equal(reach?.met?.high.toFixed(3), '0.943')
  })
})

describe('the page of figures', () => {
  let redress: TestMachine
  let cases: Cases
  let manager: Staff
  let other: Staff
  let handler: Staff
  const filed: Filed[] = []
  before(async () => {
    redress = await testMachine()
    manager = await redress.staff('complaintsManager')
    other = await redress.staff('complaintsManager')
    handler = await redress.staff('handler')
    cases = casesOn(redress, manager)
  })
  after(() => redress.stop())

  const get = (as: Staff, path: string) => redress.inject({ method: 'GET', url: `/api/v1/${path}`, as })

  /** A complaint that `by` closed, and what its complainant says. */
  async function answered(comment: string | null, by = manager): Promise<Filed> {
    const one = await cases.file({
      contact: { name: `Zoe ${filed.length}`, email: `z${filed.length}@x.org` },
    })
    await cases.done(by, one, 'POST closing', { outcome: 'withdrawn', reason: 'They wrote so.' })
    const secret = await inTransaction(redress.ctx(), (tx) =>
      grantAccess(tx, { complaintId: one.id, kind: 'survey' }),
    )
    const scores = { reach: 5, quality: 4, effort: 3, benefit: 2, followUp: null } as const
    assert.equal(await answerSurvey(redress.ctx(), { secret, scores, comment, language: 'en' }), true)
    filed.push(one)
    return one
  }

  test('shows nothing of fewer than five answers, then counts them', async () => {
    for (let n = 0; n < 4; n++) await answered('My secret words')
    const early = (await get(other, 'survey-figures')).json<Figures>()
    assert.equal(early.answered, 4)
    assert.deepEqual(early.comments, [])
    assert.equal(early.questions[0]?.counts, null)
    await answered(null)
    const later = (await get(other, 'survey-figures')).json<Figures>()
    assert.deepEqual(later.questions[0]?.counts, [5, 0, 0, 0, 0])
    assert.deepEqual(later.questions[4], { question: 'followUp', n: 0, counts: null, met: null })
    assert.equal(later.comments.length, 4)
  })

  test('names nobody, also as CSV', async () => {
    const page = await get(other, 'survey-figures?by=channel')
    const csv = await get(other, 'survey-figures.csv?by=type&types=now')
    assert.equal(csv.statusCode, 200)
    for (const { body } of [page, csv]) assert.doesNotMatch(body, /Zoe|@x\.org/)
    assert.match(csv.body, /group,asked,askedAnswered/)
    assert.doesNotMatch(csv.body, /secret words/)
  })

  test('can be cut by month, category, channel and type of customer, then and now', async () => {
    for (const cut of ['by=month', 'by=category', 'by=channel', 'by=type', 'by=type&types=now']) {
      const { groups } = (await get(other, `survey-figures?${cut}`)).json<Figures>()
      assert.equal(
        groups.reduce((total, one) => total + one.answered, 0),
        5,
        cut,
      )
    }
  })

  test('is not for handlers', async () => {
    assert.equal((await get(handler, 'survey-figures')).statusCode, 403)
    assert.equal((await get(handler, 'survey-figures.csv')).statusCode, 403)
  })

  test('leaves out the words about cases that its reader worked on', async () => {
    assert.deepEqual((await get(manager, 'survey-figures')).json<Figures>().comments, [])
  })

  test('of the last survey on the case only who had no part in it learns of an answer', async () => {
    const path = `complaints/${filed[0]?.id}/last-survey`
    const hidden = { askedAt: null, mayReadAnswer: false, answer: null }
    assert.deepEqual((await get(handler, path)).json(), hidden)
    assert.deepEqual((await get(manager, path)).json(), hidden)
    const seen = (await get(other, path)).json<{ answer: { scores: object[]; comment: string } }>()
    assert.equal(seen.answer.comment, 'My secret words')
    assert.deepEqual(seen.answer.scores[0], { question: 'reach', score: 5 })
  })
})

type Figures = {
  answered: number
  questions: { question: string; n: number; counts: number[] | null }[]
  groups: { answered: number }[]
  comments: object[]
}
