import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextInterval, weekdayName, withHours } from './working-hours.ts'

test('a day whose last hours are taken away is a day off', () => {
  const week = withHours({ mon: [['09:00', '17:00']] }, 'sat', [['10:00', '14:00']])
  assert.deepEqual(Object.keys(week), ['mon', 'sat'])
  assert.deepEqual(withHours(week, 'sat', []), { mon: [['09:00', '17:00']] })
})

test('further hours come after those that are there', () => {
  assert.deepEqual(nextInterval([]), ['09:00', '17:00'])
  assert.deepEqual(nextInterval([['08:00', '12:00']]), ['13:00', '14:00'])
  assert.deepEqual(nextInterval([['08:00', '23:00']]), ['22:00', '24:00'])
})

test('the week begins on Monday in every language', () => {
  assert.equal(weekdayName('en', 0), 'Monday')
  assert.equal(weekdayName('tr', 6), 'Pazar')
})
