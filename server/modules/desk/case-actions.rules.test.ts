import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { CaseAction } from '../../../shared/api/case.ts'
import { roles, type Role } from '../../../shared/permissions.ts'
import { kinds, statusesOf } from '../../../shared/statuses.ts'
import { stepAtHand, type Step } from '../../../shared/steps.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import { caseVerdicts, type ActionFacts } from './case-actions.rules.ts'

const staff = (role: Role, id = 'me'): Actor => ({
  kind: 'staff',
  id,
  name: id,
  grants: [{ role, siteId: null }],
  sessionId: 'session',
})

const places = kinds.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status })))

/** Cases as the commands leave them: nothing is decided that nobody restated, and a review is begun by nobody alone. */
const anyCase: fc.Arbitrary<ActionFacts> = fc
  .record({
    place: fc.constantFrom(...places),
    isRestated: fc.boolean(),
    ownerId: fc.constantFrom('other', null),
    reviewerId: fc.constantFrom('me', null),
    isApprovalMissing: fc.boolean(),
    openRemedies: fc.nat({ max: 2 }),
    isReferralOpen: fc.boolean(),
    isOnePerson: fc.boolean(),
  })
  .map(({ place, ...given }) => ({
    ...place,
    id: 'case',
    siteId: null,
    registeredBy: null,
    isConfidential: false,
    readerIds: [],
    subjectIds: [],
    handlerIds: ['other'],
    firstHandlerIds: [],
    outcome: null,
    decision: { deciderId: 'other', totalCost: 100 },
    approvalLimits: { handler: 50 },
    severity: null,
    isSafety: false,
    aboutHandlingOf: null,
    mandatorySteps: [],
    needsApproval: false,
    severityFloor: null,
    isMerged: false,
    ...given,
    isRestated:
      given.isRestated || !['received', 'acknowledged', 'assessed', 'investigating'].includes(place.status),
    isOnePerson: given.isOnePerson && place.status !== 'underReview',
  }))

/** With which actions a step is done; one of them is enough. */
const actionsOf: Record<Exclude<Step, 'none'>, readonly CaseAction[]> = {
  restate: ['restate'],
  assess: ['assess'],
  assign: ['assign'],
  investigate: ['investigate'],
  decide: ['decide'],
  approve: ['approve'],
  send: ['send'],
  awaitAnswer: ['recordAnswer'],
  carryOut: ['carryOut'],
  close: ['close'],
  chooseAfterRefusal: ['startReview', 'refer'],
  assignReviewer: ['startReview'],
  review: ['decide'],
  awaitOutside: ['recordReferralOutcome', 'close'],
  passOn: ['passOn'],
  consider: ['consider'],
  tellAuthor: ['close'],
  answer: ['answerEnquiry'],
}

const stepOf = (facts: ActionFacts) =>
  stepAtHand({
    ...facts,
    hasOwner: facts.ownerId !== null,
    hasReviewer: facts.reviewerId !== null,
    isAnonymous: false,
  })

describe('what someone may do with a case', () => {
  test('the step at hand can be done by a complaints manager without part in the case', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const step = stepOf(facts)
        if (step === 'none') return
        const verdicts = caseVerdicts(staff('complaintsManager'), facts)
        assert.ok(
          actionsOf[step].some((action) => verdicts[action].allowed),
          `${facts.kind} ${facts.status}: ${step}`,
        )
      }),
      { numRuns: 3_000 },
    )
  })

  test('whoever a complaint is about can do nothing with it but read', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...roles), (facts, role) => {
        const verdicts = caseVerdicts(staff(role), { ...facts, subjectIds: ['me'], isOnePerson: false })
        for (const [action, { allowed }] of Object.entries(verdicts))
          assert.ok(!allowed, `${role}: ${action}`)
      }),
    )
  })

  test('nothing is ever refused without a reason', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...roles), (facts, role) => {
        for (const [action, verdict] of Object.entries(caseVerdicts(staff(role), facts)))
          if (!verdict.allowed) assert.match(verdict.reason, /^[a-z]+\.[a-zA-Z]+$/, action)
      }),
    )
  })

  test('a closed case is read, noted on, written about and reopened, and nothing else is done with it', () => {
    const after = ['note', 'message', 'reopen', 'setConfidential', 'reissueAccessCode']
    for (const kind of kinds) {
      fc.assert(
        fc.property(anyCase, (facts) => {
          const verdicts = caseVerdicts(staff('complaintsManager'), { ...facts, kind, status: 'closed' })
          const allowed = Object.entries(verdicts).filter(([, verdict]) => verdict.allowed)
          assert.deepEqual(
            allowed.map(([action]) => action).filter((action) => !after.includes(action)),
            [],
          )
        }),
      )
    }
  })

  test('a decision above the limit is approved by another whose limit covers it', () => {
    const decided = fc.sample(anyCase, 1).map((facts) => ({
      ...facts,
      kind: 'complaint' as const,
      status: 'decided' as const,
      isApprovalMissing: true,
      isOnePerson: false,
      decision: { deciderId: 'me', totalCost: 100 },
    }))
    for (const facts of decided) {
      const reason = (actor: Actor) => {
        const verdict = caseVerdicts(actor, facts).approve
        return verdict.allowed ? null : verdict.reason
      }
      assert.equal(reason(staff('complaintsManager', 'me')), 'policy.ownDecision')
      assert.equal(reason(staff('handler', 'other')), 'decision.aboveYourLimit')
      assert.equal(reason(staff('complaintsManager', 'other')), null)
    }
  })
})
