import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTextKey } from '../../../shared/i18n/text.ts'
import { closableFrom, kinds, outcomes, statusesOf, type Outcome } from '../../../shared/statuses.ts'
import { caseStatusOf, timelineOf, type CaseFacts } from './case-status.rules.ts'

const noDates = { restatement: null, answer: null, reply: null, review: null, remedy: null }

const someFacts = (given: Partial<CaseFacts> = {}): CaseFacts => ({
  kind: 'complaint',
  status: 'received',
  outcome: null,
  isReopened: false,
  hasOwnOriginal: false,
  openRemedies: 0,
  suggestionResult: null,
  receivedAt: new Date('2026-11-02T09:00:00Z'),
  restatedAt: null,
  answeredAt: null,
  replyAt: null,
  reviewStartedAt: null,
  reviewAnsweredAt: null,
  referredOn: null,
  closedAt: null,
  dueOn: noDates,
  ...given,
})

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 9))
/** A timeline in short: `received+ understanding* investigation-` (done, current, ahead). */
const short = (facts: CaseFacts) =>
  timelineOf(facts)
    .map(({ step, state }) => `${step}${{ done: '+', current: '*', ahead: '-' }[state]}`)
    .join(' ')

test('every status and outcome of every kind has words for the complainant', () => {
  for (const kind of kinds) {
    for (const status of statusesOf(kind).filter((each) => each !== 'closed')) {
      assert.ok(isTextKey(`status.${caseStatusOf(someFacts({ kind, status }))}`))
    }
    for (const outcome of Object.keys(closableFrom[kind]) as Outcome[]) {
      const words = caseStatusOf(someFacts({ kind, status: 'closed', outcome }))
      assert.ok(isTextKey(`status.${words}`))
      if (outcome === 'noResponse') assert.match(words, /noResponse/)
    }
  }
})

test('silence is never told as acceptance', () => {
  const told = outcomes.filter(
    (outcome) => caseStatusOf(someFacts({ status: 'closed', outcome })) === 'complaint.closed.accepted',
  )
  assert.deepEqual(told, ['accepted'])
})

test('a decision that was not sent is not shown as an answer', () => {
  const facts = someFacts({ status: 'decided', restatedAt: day(3) })
  assert.equal(caseStatusOf(facts), 'complaint.deciding')
  assert.equal(short(facts), 'received+ understanding+ investigation+ decision* yourAnswer- closed-')
})

const ways: readonly (readonly [string, Partial<CaseFacts>, string])[] = [
  ['just received', {}, 'received+ understanding* investigation- decision- yourAnswer- closed-'],
  [
    'investigated while the restatement is owed',
    { status: 'investigating' },
    'received+ understanding* investigation- decision- yourAnswer- closed-',
  ],
  [
    'answered',
    { status: 'answered', restatedAt: day(3), answeredAt: day(9) },
    'received+ understanding+ investigation+ decision+ yourAnswer* closed-',
  ],
  [
    'accepted with a remedy to come',
    { status: 'accepted', restatedAt: day(3), answeredAt: day(9), replyAt: day(10), openRemedies: 1 },
    'received+ understanding+ investigation+ decision+ yourAnswer+ remedy* closed-',
  ],
  [
    'refused',
    { status: 'refused', restatedAt: day(3), answeredAt: day(9), replyAt: day(10) },
    'received+ understanding+ investigation+ decision+ yourAnswer+ yourChoice* closed-',
  ],
  [
    'under review',
    {
      status: 'underReview',
      restatedAt: day(3),
      answeredAt: day(9),
      replyAt: day(10),
      reviewStartedAt: day(11),
    },
    'received+ understanding+ investigation+ decision+ yourAnswer+ review* yourAnswer- closed-',
  ],
  [
    'answered after the review',
    {
      status: 'answered',
      restatedAt: day(3),
      answeredAt: day(9),
      replyAt: day(10),
      reviewStartedAt: day(11),
      reviewAnsweredAt: day(20),
    },
    'received+ understanding+ investigation+ decision+ yourAnswer+ review+ yourAnswer* closed-',
  ],
  [
    'sent outside while it was under review',
    {
      status: 'referred',
      restatedAt: day(3),
      answeredAt: day(9),
      replyAt: day(10),
      reviewStartedAt: day(11),
      referredOn: '2026-11-14',
    },
    'received+ understanding+ investigation+ decision+ yourAnswer+ outside* closed-',
  ],
  [
    'withdrawn early',
    { status: 'closed', outcome: 'withdrawn', restatedAt: day(3), closedAt: day(4) },
    'received+ understanding+ closed+',
  ],
  [
    'praise passed on',
    { kind: 'compliment', status: 'passedOn', answeredAt: day(3) },
    'received+ passedOn+ closed-',
  ],
  ['a suggestion', { kind: 'suggestion' }, 'received+ consideration* answer- closed-'],
  ['a question', { kind: 'enquiry' }, 'received+ answer* closed-'],
]
for (const [name, facts, expected] of ways) {
  test(`the timeline of a case ${name}`, () => assert.equal(short(someFacts(facts)), expected))
}

test('a station shows when it was done, or by when it comes, never both', () => {
  const steps = timelineOf(
    someFacts({ restatedAt: day(3), dueOn: { ...noDates, restatement: '2026-11-05', answer: '2026-11-30' } }),
  )
  assert.deepEqual(steps.at(1), { step: 'understanding', state: 'done', on: day(3), byOn: null })
  assert.deepEqual(steps.at(3), { step: 'decision', state: 'ahead', on: null, byOn: '2026-11-30' })
})
