import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Calendar } from '../deadlines/calendar.rules.ts'
import {
  digestsOf,
  escalationTimes,
  isWorkingTime,
  peopleIn,
  urgentReaders,
  usualLevels,
  type DueCount,
  type PeopleOf,
} from './escalation.rules.ts'

const office = [['09:00', '17:00']] as const
const calendar: Calendar = {
  name: 'Office',
  timeZone: 'Europe/London',
  workingHours: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays: [{ on: '2026-12-25', name: 'Christmas' }],
}
const people: PeopleOf = (level) => (level === 'handler' ? [] : [level === 'manager' ? 'manager' : 'top'])
const aCount = (
  ownerId: string | null,
  siteId: string | null,
  { soon, late, longLate = 0 }: { soon: number; late: number; longLate?: number },
): DueCount => ({
  ownerId,
  siteId,
  handler: { soon, late },
  manager: { soon, late },
  topManagement: { soon: 0, late: longLate },
})

test('pitfall: escalation in levels to different people (each level hears of what is its own: handlers of theirs, managers of what is late, the top of what is long late)', () => {
  const counts = [
    aCount('ada', null, { soon: 3, late: 2 }),
    aCount('ada', 'ankara', { soon: 1, late: 0 }),
    aCount(null, null, { soon: 4, late: 1, longLate: 1 }),
  ]
  assert.deepEqual(digestsOf(counts, people), [
    { staffId: 'ada', level: 'handler', soon: 4, late: 2 },
    { staffId: 'manager', level: 'manager', soon: 4, late: 3 },
    { staffId: 'top', level: 'topManagement', soon: 0, late: 1 },
  ])
})

test('a thousand breaches are one digest for each person, and nothing to say is no digest', () => {
  const counts = Array.from({ length: 50 }, (_, index) => aCount('ada', `${index}`, { soon: 0, late: 20 }))
  assert.deepEqual(digestsOf(counts, people).map(({ level, late }) => [level, late]), [['handler', 1000], ['manager', 1000]]) // prettier-ignore
  assert.deepEqual(digestsOf([aCount('ada', null, { soon: 0, late: 0 })], people), [])
})

test('soon is until the close of the next business day, late at once, and for the top after two business days', () => {
  const now = new Date('2026-12-24T10:00:00Z')
  const { handler, topManagement } = escalationTimes(calendar, now, usualLevels)
  assert.deepEqual(handler, { soonUntil: new Date('2026-12-28T17:00:00Z'), lateBefore: now })
  assert.deepEqual(topManagement, { soonUntil: null, lateBefore: new Date('2026-12-22T17:00:00Z') })
  const levels = { ...usualLevels, manager: { ...usualLevels.manager, soonDays: 3, lateDays: null } }
  const { manager } = escalationTimes(calendar, now, levels)
  assert.deepEqual(manager, { soonUntil: new Date('2026-12-30T17:00:00Z'), lateBefore: null })
})

test('a level is its roles, at the site of the case; what is urgent reaches the levels that chose so', () => {
  const grant = (role: 'complaintsManager' | 'topManagement' | 'handler', siteId: string | null) => [{ role, siteId }] // prettier-ignore
  const members = [
    { id: 'mia', grants: grant('complaintsManager', 'ankara') },
    { id: 'max', grants: grant('complaintsManager', null) },
    { id: 'tom', grants: grant('topManagement', null) },
    { id: 'ada', grants: grant('handler', null) },
  ]
  const peopleOf = peopleIn(members, usualLevels)
  assert.deepEqual(peopleOf('manager', 'ankara'), ['mia', 'max'])
  assert.deepEqual(peopleOf('manager', 'izmir'), ['max'])
  assert.deepEqual(peopleOf('manager', null), ['mia', 'max'])
  const urgent = { ownerId: 'ada', siteId: 'izmir', isConfidential: false }
  const told = (changes: object, levels = usualLevels) =>
    urgentReaders({ ...urgent, ...changes }, levels, peopleOf).map(({ staffId }) => staffId)
  assert.deepEqual(told({}), ['ada', 'max'])
  assert.deepEqual(told({ isConfidential: true }), ['ada'])
  const all = { ...usualLevels, topManagement: { ...usualLevels.topManagement, isUrgent: true } }
  assert.deepEqual(told({ ownerId: null }, all), ['max', 'tom'])
})

test('pitfall: reminders at midnight (nobody is told of dates then, on a weekend or on a holiday)', () => {
  for (const at of ['2026-12-24T00:00:00Z', '2026-12-26T10:00:00Z', '2026-12-25T10:00:00Z'])
    assert.equal(isWorkingTime(calendar, new Date(at)), false, at)
  assert.equal(isWorkingTime(calendar, new Date('2026-12-24T10:00:00Z')), true)
})
