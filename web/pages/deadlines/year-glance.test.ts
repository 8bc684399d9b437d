import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glanceOf, hoursIn, workOf } from './year-glance.ts'

const office = [['09:00', '17:00']] as const
const calendar = {
  workingHours: { mon: office, tue: office, wed: office, thu: office, fri: office },
  days: [
    { kind: 'holiday', on: '2026-01-01', name: 'New Year' },
    { kind: 'halfDay', on: '2026-12-24', name: 'Eve', closesAt: '12:00' },
    { kind: 'working', on: '2026-01-10', name: 'For 2 January' },
  ] as const,
}
const months = glanceOf(2026, calendar)

test('a year has twelve months that begin under their weekday, each date with what it is', () => {
  assert.equal(months.length, 12)
  assert.deepEqual(
    months.slice(0, 3).map(({ lead, days }) => [lead, days.length]),
    [
      [3, 31],
      [6, 28],
      [6, 31],
    ],
  )
  const kindOn = (on: string) => months.flatMap(({ days }) => days).find((day) => day.on === on)?.kind
  assert.deepEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-10', '2026-12-24'].map(kindOn), [
    'holiday',
    'open',
    'weekend',
    'working',
    'halfDay',
  ])
})

test('working days and hours count half-days by what is left of them', () => {
  assert.deepEqual(workOf(months, calendar), { days: 261, hours: 261 * 8 - 5 })
})

test('hours are read as people write them', () => {
  assert.deepEqual(hoursIn('09:00-13:00, 14:00–18:00'), [
    ['09:00', '13:00'],
    ['14:00', '18:00'],
  ])
  assert.deepEqual(hoursIn(' '), [])
  assert.equal(hoursIn('nine to five'), null)
})
