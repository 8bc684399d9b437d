import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { kinds, outcomes, severities, statuses, type Outcome } from '../../../shared/statuses.ts'
import { Refusal } from '../../kernel/errors.ts'
import {
  assessmentScore,
  obstacleToClosing,
  requireClosable,
  requireNext,
  searchWords,
  titleOf,
  type ClosingFacts,
} from './complaints.rules.ts'
import { requireVersion } from '../../kernel/auth/permit.ts'

const refusal = (work: () => void): Refusal | null => {
  try {
    work()
    return null
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error
  }
}

const nothingOpen: ClosingFacts = {
  kind: 'complaint',
  status: 'accepted',
  suggestionResult: null,
  openRemedies: 0,
  isReferralOpen: false,
}

describe('closing', () => {
  const code = (given: Partial<ClosingFacts>, outcome: Outcome) =>
    obstacleToClosing({ ...nothingOpen, ...given }, outcome)

  test('waits until what was promised is carried out', () => {
    assert.equal(code({ openRemedies: 1 }, 'accepted'), 'complaint.remediesOpen')
    assert.equal(code({}, 'accepted'), null)
  })

  test('waits for the outside body, but never keeps a complainant from withdrawing', () => {
    const referred = { status: 'referred', isReferralOpen: true } as const
    assert.equal(code(referred, 'settledOutside'), 'complaint.cannotClose')
    assert.equal(code(referred, 'exhausted'), 'complaint.cannotClose')
    assert.equal(code(referred, 'withdrawn'), null)
    assert.equal(code({ ...referred, isReferralOpen: false }, 'settledOutside'), null)
  })

  test('says of a suggestion what its author was told', () => {
    const declined = { kind: 'suggestion', status: 'considered', suggestionResult: 'declined' } as const
    assert.equal(code(declined, 'adopted'), 'complaint.cannotClose')
    assert.equal(code(declined, 'declined'), null)
  })
})

describe('steps', () => {
  test('one that the table does not have is refused as a conflict, with what was tried', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...statuses),
        fc.constantFrom(...statuses),
        fc.constantFrom(...outcomes),
        (kind, status, to, outcome) => {
          for (const refused of [
            refusal(() => requireNext({ kind, status }, to)),
            refusal(() => requireClosable({ ...nothingOpen, kind, status }, outcome)),
          ])
            if (refused) assert.equal(refused.status, 409)
        },
      ),
    )
    assert.equal(
      refusal(() => requireNext({ kind: 'complaint', status: 'received' }, 'answered'))?.code,
      'complaint.stepNotPossible',
    )
    assert.equal(
      refusal(() => requireNext({ kind: 'complaint', status: 'decided' }, 'answered')),
      null,
    )
  })

  test('a refused decision is not closed for silence', () => {
    assert.equal(
      refusal(() => requireClosable({ ...nothingOpen, status: 'refused' }, 'noResponse'))?.code,
      'complaint.cannotClose',
    )
  })

  test('a change made on an older version is a conflict', () => {
    assert.equal(refusal(() => requireVersion(3, 2))?.status, 409)
    assert.equal(
      refusal(() => requireVersion(3, 3)),
      null,
    )
  })
})

describe('the matter in one line', () => {
  const cases: readonly [string, string, string][] = [
    ['the first sentence', 'The water is brown. Nobody answers.', 'The water is brown.'],
    ['line breaks become spaces', 'The water\n\n is   brown', 'The water is brown'],
    [
      'a number with a point does not end it',
      'It cost 12.50 more than you said. Why?',
      'It cost 12.50 more than you said.',
    ],
    [
      'a Chinese full stop ends it',
      '水從三天前開始就一直是褐色的而且很臭。沒有人接電話。',
      '水從三天前開始就一直是褐色的而且很臭。',
    ],
    [
      'an Arabic question mark ends it',
      'لماذا الماء بني اللون منذ أيام؟ لا أحد يرد.',
      'لماذا الماء بني اللون منذ أيام؟',
    ],
  ]
  for (const [name, narrative, title] of cases) test(name, () => assert.equal(titleOf(narrative), title))

  test('never longer than 101 characters, never cut inside one, never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (narrative) => {
        if (!narrative.trim()) return
        const title = titleOf(narrative)
        assert.ok(title.length > 0)
        assert.ok(Array.from(title).length <= 101)
        assert.ok(!/[\r\n]/.test(title))
        assert.ok(title.isWellFormed())
      }),
    )
  })
})

describe('the score of an assessment', () => {
  const anyAssessment = fc.record({
    severity: fc.constantFrom(...severities),
    impact: fc.constantFrom('one' as const, 'several' as const, 'many' as const),
    complexity: fc.constantFrom('simple' as const, 'normal' as const, 'complex' as const),
    isSafety: fc.boolean(),
  })

  test('is a whole number from 1 to 45', () => {
    fc.assert(
      fc.property(anyAssessment, (facts) => {
        const score = assessmentScore(facts)
        assert.ok(Number.isInteger(score) && score >= 1 && score <= 45)
      }),
    )
  })

  test('where safety is at stake it is higher than where it is not, unless that is critical for several', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        const isCritical = other.severity === 'critical' && other.impact !== 'one'
        if (isCritical) return
        assert.ok(
          assessmentScore({ ...one, isSafety: true }) > assessmentScore({ ...other, isSafety: false }),
        )
      }),
    )
  })

  test('more severe is never less', () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat({ max: 2 }), (facts, index) => {
        const [less, more] = [severities[index], severities[index + 1]]
        assert.ok(less && more)
        assert.ok(
          assessmentScore({ ...facts, severity: more }) > assessmentScore({ ...facts, severity: less }),
        )
      }),
    )
  })
})

test('the words under which a case is found say its organization', () => {
  const words = searchWords('018f0000-0000-7000-8000-000000000001', {
    reference: '234567ABCDEF',
    title: 'Brown water',
    narrative: 'Brown water',
    complainantName: null,
    complainantEmail: null,
    complainantPhone: null,
    orderNumber: null,
    productText: null,
    remedySought: null,
  })
  assert.ok(words.includes('o018f0000000070008000000000000001'))
})
