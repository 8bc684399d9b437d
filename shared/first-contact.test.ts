import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maySettle, settlingLimitOf, type SettlingFacts } from './first-contact.ts'

const small: SettlingFacts = {
  kind: 'complaint',
  status: 'received',
  severity: 'low',
  isSafety: false,
  concernsStaff: false,
  isAboutHandling: false,
  mandatorySteps: [],
  needsApproval: false,
  severityFloor: null,
  cost: 20,
  limit: 50,
}

test('a small matter is settled on the spot', () => {
  assert.deepEqual(maySettle(small), { allowed: true })
  assert.deepEqual(maySettle({ ...small, severity: 'medium', cost: 50 }), { allowed: true })
})

const barred: readonly (readonly [string, Partial<SettlingFacts>])[] = [
  ['settle.notComplaint', { kind: 'enquiry' }],
  ['settle.tooLate', { status: 'investigating' }],
  ['settle.tooLate', { status: 'closed' }],
  ['settle.safety', { isSafety: true }],
  ['settle.severe', { severity: 'high' }],
  ['settle.severe', { severity: 'critical' }],
  ['settle.aboutHandling', { isAboutHandling: true }],
  ['settle.aboutStaff', { concernsStaff: true }],
  ['settle.severe', { severityFloor: 'high' }],
  ['settle.approvalRequired', { needsApproval: true }],
  ['settle.belowFloor', { severity: 'low', severityFloor: 'medium' }],
  ['settle.stepsRequired', { mandatorySteps: ['evidence'] }],
  ['settle.aboveYourLimit', { cost: 50.01 }],
]
for (const [reason, change] of barred)
  test(`not on the spot: ${reason} where ${JSON.stringify(change)}`, () => {
    assert.deepEqual(maySettle({ ...small, ...change }), { allowed: false, reason })
  })

test('front-line staff promise what costs nothing until they are given a limit', () => {
  const frontLine = [{ role: 'frontLine', siteId: null }] as const
  assert.equal(settlingLimitOf(frontLine, {}), 0)
  assert.equal(settlingLimitOf(frontLine, { frontLine: 30, handler: 500 }), 30)
})

test('who decides otherwise has the same limit here, and the highest of several roles counts', () => {
  assert.equal(settlingLimitOf([{ role: 'handler', siteId: null }], {}), Number.POSITIVE_INFINITY)
  const both = [
    { role: 'frontLine', siteId: null },
    { role: 'handler', siteId: null },
  ] as const
  assert.equal(settlingLimitOf(both, { frontLine: 30, handler: 500 }), 500)
  assert.equal(settlingLimitOf([{ role: 'auditor', siteId: null }], {}), 0)
})
