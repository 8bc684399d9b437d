import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isReadableDay, isReadableWeek, nextInterval, weekdayName, withHours } from './working-hours.ts'

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

test('half-typed hours and days are not readable yet', () => {
  assert.ok(isReadableWeek({ mon: [['09:00', '24:00']] }))
  assert.ok(!isReadableWeek({ mon: [['9', '17:00']] }))
  assert.ok(!isReadableWeek({ mon: [['09:00', '09:00']] }))
  assert.ok(isReadableDay({ kind: 'holiday', on: '2027-01-01', name: 'New Year' }))
  assert.ok(!isReadableDay({ kind: 'holiday', on: '2027-01-01', name: ' ' }))
  assert.ok(!isReadableDay({ kind: 'halfDay', on: '2027-01-01', name: 'Eve', closesAt: '1' }))
  assert.ok(isReadableDay({ kind: 'working', on: '2027-01-01', name: 'Instead' }))
  assert.ok(!isReadableDay({ kind: 'working', on: '2027-01-01', name: 'Instead', hours: [] }))
})
