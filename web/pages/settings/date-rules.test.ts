import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysIn } from './date-rules.ts'

test('an empty field of days stands for never, a number for itself, anything else for nothing', () => {
  assert.deepEqual(['', ' 3 ', '0', '12', '-1', 'two', '2.5'].map(daysIn), [null, 3, 0, 12, null, null, null]) // prettier-ignore
})
