import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingSettled } from '../new/settling.ts'
import { settlingObstacle } from './settling-here.ts'

const view = {
  kind: 'complaint',
  status: 'received',
  flags: { isSafety: false, isVulnerable: false, isConfidential: false, isPublic: false, isGroup: false },
  subjects: [],
  assessment: null,
  category: { id: 'billing', name: 'Billing' },
  links: [],
} as const
const choices = {
  limit: 50,
  stepsRequired: [
    { categoryId: 'gas', steps: ['evidence' as const], needsApproval: false, severityFloor: null },
  ],
}
const low = { ...nothingSettled, severity: 'low' } as const

test('a small matter that came in before may be settled by a talk', () => {
  assert.equal(settlingObstacle({ ...view, subjects: [] }, low, choices), null)
})

test('what is known of the case bars it as what is typed does, and the reason is the first that holds', () => {
  const reasons = [
    settlingObstacle({ ...view, flags: { ...view.flags, isSafety: true } }, low, choices),
    settlingObstacle({ ...view, status: 'investigating' }, low, choices),
    settlingObstacle({ ...view, category: { id: 'gas', name: 'Gas' } }, low, choices),
    settlingObstacle(view, { ...low, severity: 'high' }, choices),
    settlingObstacle(view, { ...low, cost: '50.01' }, choices),
    settlingObstacle(view, { ...low, concernsStaff: true }, choices),
  ]
  assert.deepEqual(reasons, [
    'settle.safety',
    'settle.tooLate',
    'settle.stepsRequired',
    'settle.severe',
    'settle.aboveYourLimit',
    'settle.aboutStaff',
  ])
})
