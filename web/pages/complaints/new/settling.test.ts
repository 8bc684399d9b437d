import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerSettled } from '../../../../shared/api/first-contact.ts'
import { bodyOf, nothingTold } from './new-feedback.ts'
import { missingOf, nothingSettled, settlementOf, settlingVerdict, type Settling } from './settling.ts'

const told = { ...nothingTold('tr'), narrative: 'The bill is wrong.' }
const remedyId = '0197a000-0000-7000-8000-000000000001'
const categoryId = '0197a000-0000-7000-8000-000000000002'
const settled: Settling = {
  ...nothingSettled,
  isOn: true,
  severity: 'low',
  agreed: 'The right bill comes today.',
  remedyId,
  acceptedBy: 'complainant',
}
const choices = {
  currency: 'EUR',
  limit: 30,
  remedies: [],
  stepsRequired: [{ categoryId, steps: ['evidence' as const], needsApproval: false, severityFloor: null }],
}

test('what was settled is what the API takes', () => {
  assert.deepEqual(missingOf(settled, told), {})
  const body = registerSettled.body.parse({
    ...bodyOf(told),
    settlement: settlementOf({ ...settled, cost: '12,50' }, 'phone'),
  })
  assert.deepEqual(body.settlement.remedies, [{ remedyId, cost: 12.5, dueOn: null }])
})

test('what is missing is named at its field', () => {
  assert.deepEqual(
    Object.keys(missingOf({ ...nothingSettled, isOn: true, cost: 'x', isLater: true }, told)),
    [
      'settlement.severity',
      'settlement.agreed',
      'settlement.remedies.0.remedyId',
      'settlement.remedies.0.cost',
      'settlement.remedies.0.dueOn',
      'settlement.acceptedBy',
    ],
  )
  assert.equal(
    missingOf({ ...settled, acceptedBy: 'representative' }, told)['settlement.acceptedBy'],
    'settle.noRepresentative',
  )
})

test('the reason why not is known before it is sent', () => {
  assert.ok(settlingVerdict(told, settled, choices).allowed)
  const reasonOf = (change: Partial<Settling>, about = told) => {
    const verdict = settlingVerdict(about, { ...settled, ...change }, choices)
    return verdict.allowed ? null : verdict.reason
  }
  assert.equal(reasonOf({ cost: '30,01' }), 'settle.aboveYourLimit')
  assert.equal(reasonOf({ isSafety: true }), 'settle.safety')
  assert.equal(reasonOf({}, { ...told, categoryId }), 'settle.stepsRequired')
})
