import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { kinds, outcomes, statusesOf, type Kind, type Status } from './statuses.ts'
import { stepAtHand, steps, type Step, type StepFacts } from './steps.ts'

const places = kinds.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status })))

/** Every combination of facts that a case of the table can have. */
const anyFacts: fc.Arbitrary<StepFacts> = fc
  .record({
    place: fc.constantFrom(...places),
    outcome: fc.constantFrom(...outcomes),
    isRestated: fc.boolean(),
    hasOwner: fc.boolean(),
    hasReviewer: fc.boolean(),
    isApprovalMissing: fc.boolean(),
    openRemedies: fc.nat({ max: 3 }),
    isAnonymous: fc.boolean(),
  })
  .map(({ place, outcome, ...facts }) => ({
    ...place,
    ...facts,
    outcome: place.status === 'closed' ? outcome : null,
  }))

const aCase = (kind: Kind, status: Status, given: Partial<StepFacts> = {}): StepFacts => ({
  kind,
  status,
  outcome: null,
  isRestated: true,
  hasOwner: true,
  hasReviewer: true,
  isApprovalMissing: false,
  openRemedies: 0,
  isAnonymous: false,
  ...given,
})

describe('the step at hand', () => {
  test('an open case always has one, a closed one none', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const step = stepAtHand(facts)
        assert.ok(steps.includes(step))
        assert.equal(step === 'none', facts.status === 'closed', `${facts.kind} ${facts.status}: ${step}`)
      }),
      { numRuns: 5_000 },
    )
  })

  test('every step of the list is somebody’s next at some time', () => {
    const seen = new Set<Step>()
    fc.assert(
      fc.property(anyFacts, (facts) => void seen.add(stepAtHand(facts))),
      { numRuns: 20_000, seed: 1 },
    )
    assert.deepEqual(
      steps.filter((step) => !seen.has(step)),
      [],
    )
  })

  test('nothing is decided, sent or closed as accepted while the matter was never restated by a person', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if (facts.kind !== 'complaint' || facts.isRestated) return
        if (['received', 'assessed', 'investigating'].includes(facts.status))
          assert.equal(stepAtHand(facts), 'restate')
      }),
    )
  })

  test('silence on the restatement holds nothing up', () => {
    assert.equal(stepAtHand(aCase('complaint', 'acknowledged')), 'assess')
  })

  const cases: readonly [string, StepFacts, Step][] = [
    [
      'an assessed case without owner is given to someone',
      aCase('complaint', 'assessed', { hasOwner: false }),
      'assign',
    ],
    ['an assessed case with an owner is investigated', aCase('complaint', 'assessed'), 'investigate'],
    [
      'above the limit another approves',
      aCase('complaint', 'decided', { isApprovalMissing: true }),
      'approve',
    ],
    ['a decision within the limit is sent', aCase('complaint', 'decided'), 'send'],
    ['promises are kept before closing', aCase('complaint', 'accepted', { openRemedies: 1 }), 'carryOut'],
    ['an accepted answer without open promises is closed', aCase('complaint', 'accepted'), 'close'],
    ['a refusal asks for the next way', aCase('complaint', 'refused'), 'chooseAfterRefusal'],
    [
      'a review without reviewer waits for one',
      aCase('complaint', 'underReview', { hasReviewer: false }),
      'assignReviewer',
    ],
    ['a compliment is passed on', aCase('compliment', 'received'), 'passOn'],
    ['the author of a suggestion hears of it', aCase('suggestion', 'considered'), 'tellAuthor'],
    ['an enquiry is answered', aCase('enquiry', 'received'), 'answer'],
  ]
  for (const [name, facts, step] of cases) test(name, () => assert.equal(stepAtHand(facts), step))
})
