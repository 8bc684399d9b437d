import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LevelRules } from '../../../shared/api/date-rules.ts'
import { daysIn, isReadableLevels } from './date-rules.ts'

test('an empty field of days stands for never, a number for itself, anything else for nothing', () => {
  assert.deepEqual(['', ' 3 ', '0', '12', '-1', 'two', '2.5'].map(daysIn), [null, 3, 0, 12, null, null, null]) // prettier-ignore
})

test('rules are asked about once the server could read them', () => {
  const level = { soonDays: 1, lateDays: 0, roles: ['handler'], isUrgent: true } as const
  const levels: LevelRules = { handler: { ...level, roles: [] }, manager: { ...level, roles: ['handler'] }, topManagement: { ...level, roles: ['handler'] } } // prettier-ignore
  assert.equal(isReadableLevels(levels), true)
  for (const wrong of [{ soonDays: 0 }, { soonDays: 21 }, { lateDays: 61 }, { roles: [] }])
    assert.equal(isReadableLevels({ ...levels, manager: { ...levels.manager, ...wrong } }), false)
})
