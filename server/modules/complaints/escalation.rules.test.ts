import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Calendar } from '../deadlines/calendar.rules.ts'
import { digestsOf, escalationTimes, isWorkingTime } from './escalation.rules.ts'

const office = [['09:00', '17:00']] as const
const calendar: Calendar = {
  name: 'Office',
  timeZone: 'Europe/London',
  workingHours: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays: [{ on: '2026-12-25', name: 'Christmas' }],
}
const people = { managersOf: () => ['manager'], topManagers: ['top'] }

test('pitfall: escalation in levels to different people (each level hears of what is its own: handlers of theirs, managers of what is late, the top of what is long late)', () => {
  const counts = [
    { ownerId: 'ada', siteId: null, soon: 3, late: 2, longLate: 0 },
    { ownerId: 'ada', siteId: 'ankara', soon: 1, late: 0, longLate: 0 },
    { ownerId: null, siteId: null, soon: 4, late: 1, longLate: 1 },
  ]
  assert.deepEqual(digestsOf(counts, people), [
    { staffId: 'ada', level: 'handler', soon: 4, late: 2 },
    { staffId: 'manager', level: 'manager', soon: 4, late: 3 },
    { staffId: 'top', level: 'topManagement', soon: 0, late: 1 },
  ])
})

test('a thousand breaches are one digest for each person, and nothing to say is no digest', () => {
  const counts = Array.from({ length: 50 }, (_, index) => ({
    ownerId: 'ada',
    siteId: `${index}`,
    soon: 0,
    late: 20,
    longLate: 0,
  }))
  assert.deepEqual(digestsOf(counts, people).map(({ level, late }) => [level, late]), [['handler', 1000], ['manager', 1000]]) // prettier-ignore
  assert.deepEqual(digestsOf([{ ownerId: 'ada', siteId: null, soon: 0, late: 0, longLate: 0 }], people), [])
})

test('soon is until the close of the next business day, long late after two of them', () => {
  const { soonUntil, longLateBefore } = escalationTimes(calendar, new Date('2026-12-24T10:00:00Z'))
  assert.equal(soonUntil.toISOString(), '2026-12-28T17:00:00.000Z')
  assert.equal(longLateBefore.toISOString(), '2026-12-22T17:00:00.000Z')
})

test('pitfall: reminders at midnight (nobody is told of dates then, on a weekend or on a holiday)', () => {
  for (const at of ['2026-12-24T00:00:00Z', '2026-12-26T10:00:00Z', '2026-12-25T10:00:00Z'])
    assert.equal(isWorkingTime(calendar, new Date(at)), false, at)
  assert.equal(isWorkingTime(calendar, new Date('2026-12-24T10:00:00Z')), true)
})
