import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { permissions, roles, type Role, type Verdict } from '../../../shared/permissions.ts'
import { publicActor, systemActor, type Actor } from '../../kernel/auth/actor.ts'
import {
  mayAssign,
  mayComplete,
  mayGive,
  mayHandle,
  mayManage,
  mayReview,
  maySee,
  withoutConflict,
  type ComplaintFacts,
} from './complaints.policy.ts'

const aCase = (given: Partial<ComplaintFacts> = {}): ComplaintFacts => ({
  id: 'case',
  siteId: null,
  ownerId: null,
  reviewerId: null,
  registeredBy: null,
  isConfidential: false,
  readerIds: [],
  subjectIds: [],
  handlerIds: [],
  firstHandlerIds: [],
  isOnePerson: false,
  ...given,
})

const staff = (id: string, role: Role = 'handler', siteId: string | null = null): Actor => ({
  kind: 'staff',
  id,
  name: id,
  grants: [{ role, siteId }],
  sessionId: 'session',
})

const reasonOf = (verdict: Verdict) => (verdict.allowed ? null : verdict.reason)

describe('conflict of interest (ISO 10002, 4.7 and Annex D)', () => {
  test('whoever a complaint is about neither handles, decides, manages, owns nor reviews it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.boolean(), (role, isOwner) => {
        const facts = aCase({ subjectIds: ['me'], ownerId: isOwner ? 'me' : 'other' })
        for (const verdict of [
          mayHandle(staff('me', role), facts),
          mayHandle(staff('me', role), facts, 'complaint.decide'),
          mayManage(staff('me', role), facts),
          withoutConflict('me', facts),
          mayAssign(staff('other', 'complaintsManager'), facts, 'me'),
        ])
          assert.ok(!verdict.allowed)
        assert.ok(!mayReview('me', facts).allowed)
      }),
    )
  })

  test('a complaint about the handling goes to someone who did not handle the first', () => {
    const facts = aCase({ firstHandlerIds: ['me'] })
    assert.equal(reasonOf(mayHandle(staff('me'), facts)), 'policy.handledTheFirst')
    assert.equal(reasonOf(mayAssign(staff('other'), facts, 'me')), 'policy.handledTheFirst')
    assert.equal(reasonOf(mayReview('me', facts)), 'policy.handledTheFirst')
    assert.equal(reasonOf(mayHandle(staff('other'), facts)), null)
  })

  test('where one person does everything, they handle what is about them too: nobody else is there', () => {
    const facts = aCase({ subjectIds: ['me'], firstHandlerIds: ['me'], isOnePerson: true })
    assert.equal(reasonOf(mayHandle(staff('me'), facts)), null)
    assert.equal(reasonOf(mayAssign(staff('me', 'complaintsManager'), facts, 'me')), null)
  })
})

describe('review by another person (ISO 10002, 7.9)', () => {
  test('nobody reviews what they handled or own, whatever else is true', () => {
    fc.assert(
      fc.property(
        fc.record({
          handlerIds: fc.subarray(['me', 'a', 'b']),
          ownerId: fc.constantFrom('me', 'a', null),
          subjectIds: fc.subarray(['me', 'a']),
          firstHandlerIds: fc.subarray(['me', 'b']),
          isOnePerson: fc.boolean(),
        }),
        (given) => {
          const had =
            given.ownerId === 'me' ||
            [given.handlerIds, given.subjectIds, given.firstHandlerIds].some((ids) => ids.includes('me'))
          assert.equal(mayReview('me', aCase(given)).allowed, !given.isOnePerson && !had)
        },
      ),
    )
  })

  test('where one person does everything there is none, with the reason', () => {
    assert.equal(reasonOf(mayReview('me', aCase({ isOnePerson: true }))), 'policy.nobodyElseReviews')
  })
})

describe('who sees a case', () => {
  const confidential = aCase({
    isConfidential: true,
    ownerId: 'owner',
    reviewerId: 'reviewer',
    readerIds: ['named'],
  })

  test('a confidential one: its owner, its reviewer and the named readers; no role opens it', () => {
    for (const id of ['owner', 'reviewer', 'named']) assert.ok(maySee(staff(id), confidential).allowed, id)
    for (const role of roles) assert.ok(!maySee(staff('stranger', role), confidential).allowed, role)
  })

  test('being named a reader opens nothing without a role that reads', () => {
    for (const role of ['administrator', 'externalAuditor'] as const)
      assert.ok(!maySee(staff('named', role), confidential).allowed, role)
  })

  test('an API key never sees a confidential case', () => {
    const key = {
      kind: 'apiKey',
      id: 'named',
      name: 'key',
      grants: [{ role: 'handler', siteId: null }],
    } as const
    assert.ok(!maySee(key, confidential).allowed)
    assert.ok(maySee(key, aCase()).allowed)
  })

  test('front-line staff: what they took in or own', () => {
    const mine = (given: Partial<ComplaintFacts>) => maySee(staff('me', 'frontLine'), aCase(given))
    assert.equal(reasonOf(mine({ registeredBy: 'other' })), 'policy.notYours')
    assert.ok(mine({ registeredBy: 'me' }).allowed)
    assert.ok(mine({ ownerId: 'me' }).allowed)
  })

  test('a complainant sees their own case, and no other; the public sees none', () => {
    const party = { kind: 'party', subjectId: 'case', accessId: 'x' } as const
    assert.ok(maySee(party, aCase()).allowed)
    assert.ok(!maySee(party, aCase({ id: 'another' })).allowed)
    assert.ok(!maySee(publicActor, aCase()).allowed)
    assert.ok(maySee(systemActor('test'), confidential).allowed)
  })

  test('a role at another site does not see it', () => {
    assert.equal(reasonOf(maySee(staff('me', 'handler', 'a'), aCase({ siteId: 'b' }))), 'policy.otherSite')
  })
})

test('a program completes what is known, and never takes a step of the case, whatever its roles', () => {
  const key: Actor = {
    kind: 'apiKey',
    id: 'key',
    name: 'key',
    grants: roles.map((role) => ({ role, siteId: null })),
  }
  assert.ok(mayComplete(key, aCase()).allowed)
  for (const permission of permissions)
    assert.equal(reasonOf(mayHandle(key, aCase(), permission)), 'auth.staffOnly', permission)
  for (const verdict of [mayManage(key, aCase()), mayGive(key, aCase()), mayAssign(key, aCase(), 'other')])
    assert.equal(reasonOf(verdict), 'auth.staffOnly')
})

test('who only reads writes no notes', () => {
  for (const role of ['auditor', 'topManagement'] as const)
    assert.equal(
      reasonOf(mayComplete(staff('me', role), aCase(), 'complaint.note')),
      'policy.notPermitted',
      role,
    )
  for (const role of ['frontLine', 'handler', 'complaintsManager'] as const)
    assert.ok(mayComplete(staff('me', role), aCase(), 'complaint.note').allowed, role)
})

test('the public and complainants never work on a case as staff do', () => {
  for (const actor of [publicActor, { kind: 'party', subjectId: 'case', accessId: 'x' } as const])
    assert.equal(reasonOf(mayHandle(actor, aCase())), 'policy.staffOnly')
})
