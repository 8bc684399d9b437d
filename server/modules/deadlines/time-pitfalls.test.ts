import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Hours } from '../../../shared/api/deadlines.ts'
import { addWorkingSeconds, closeOfBusinessDayAfter, workingSecondsBetween } from './business-time.rules.ts'
import { changedCalendar } from './calendar-change.rules.ts'
import { calendarFrom } from './calendar-day.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import { clockState, countedAgain, type ClockRow } from './clock.rules.ts'
import { seededDays } from './holiday-seed.rules.ts'
import { shippedCalendar, shippedRulePack } from './packs.queries.ts'
import { startedClock } from './rule-pack.rules.ts'
import { whyLines } from './why.rules.ts'

// What users of other systems suffer from (pitfalls.md, “Time”), each by its name.

const withLunch: Hours = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
]
const week = { mon: withLunch, tue: withLunch, wed: withLunch, thu: withLunch, fri: withLunch }
const entered = { name: 'Office', timeZone: 'Europe/London', workingHours: week, days: [] }
const office: Calendar = calendarFrom(entered)
const at = (iso: string) => new Date(iso)
const add = (calendar: Calendar, start: string, seconds: number) =>
  addWorkingSeconds(calendar, { startAt: at(start), seconds }).toISOString()

const pack = shippedRulePack({ key: 'redress-default', version: '1' })
function aClock(startedAt: string, changes: Partial<ClockRow> = {}): ClockRow {
  const clock = pack.clocks.find(({ key }) => key === 'finalAnswer')
  assert.ok(clock)
  const started = startedClock(office, { pack, clock, at: at(startedAt) })
  return {
    ...started,
    id: 'a',
    subjectId: 'b',
    packKey: pack.key,
    packVersion: pack.version,
    calendarId: 'c',
    pausedAt: null,
    pauses: [],
    metAt: null,
    cancelledAt: null,
    extensions: [],
    lateReason: null,
    ...changes,
  }
}

test('pitfall: business hours and lunch breaks', () => {
  assert.equal(add(office, '2026-11-23T11:30:00Z', 3600), '2026-11-23T13:30:00.000Z')
  assert.equal(add(office, '2026-11-23T12:15:00Z', 60), '2026-11-23T13:01:00.000Z')
})

test('pitfall: shifts past midnight', () => {
  const nights = calendarFrom({ ...entered, workingHours: { sun: [['22:00', '06:00']] } })
  assert.equal(add(nights, '2026-11-22T23:00:00Z', 6 * 3600), '2026-11-23T05:00:00.000Z')
})

test('pitfall: a minute lost each midnight', () => {
  const allDay: Hours = [['00:00', '24:00']]
  const always = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay }
  const calendar = calendarFrom({ ...entered, workingHours: always })
  const year = { startAt: at('2026-01-01T00:00:00Z'), endAt: at('2027-01-01T00:00:00Z') }
  assert.equal(workingSecondsBetween(calendar, year), 365 * 86_400)
})

test('pitfall: weekends, daylight saving and time zones', () => {
  assert.equal(add(office, '2026-10-23T15:30:00Z', 3600), '2026-10-26T09:30:00.000Z')
  const tokyo = calendarFrom({ ...entered, timeZone: 'Asia/Tokyo' })
  const close = closeOfBusinessDayAfter(tokyo, { at: at('2026-11-20T16:00:00Z'), days: 1 })
  assert.equal(close.toISOString(), '2026-11-23T08:00:00.000Z')
})

test('pitfall: a pause is lost when the rule or the calendar changes', () => {
  const pauses = [{ fromAt: at('2026-11-03T09:00:00Z'), untilAt: at('2026-11-10T09:00:00Z') }]
  const clock = aClock('2026-11-02T10:00:00Z', { pauses })
  const holiday = { kind: 'holiday', on: '2026-11-12', name: 'Fair' } as const
  const changed = changedCalendar(entered, { putDays: [holiday] })
  // 20 business days after Monday 2 November are 30 November; five in the pause and one holiday more: 8 December.
  assert.equal(countedAgain(office, { ...clock, pauses: [] }).explanation.dueOn, '2026-11-30')
  assert.equal(countedAgain(changed, clock).explanation.dueOn, '2026-12-08')
})

test('pitfall: a failure state right after creation', () => {
  const saturdayNight = aClock('2026-11-21T23:59:59Z')
  assert.equal(clockState(saturdayNight, saturdayNight.startedAt), 'running')
  assert.equal(clockState(saturdayNight, saturdayNight.dueAt), 'running')
})

test('pitfall: holidays by silent default', () => {
  const days = seededDays({
    country: 'HU',
    years: [2026],
    shipped: shippedCalendar('HU'),
    library: { create: () => assert.fail('the library is not asked for a year that ships'), source: '' },
  })
  const calendar = calendarFrom({ ...entered, timeZone: 'Europe/Budapest', days: days.map(({ day }) => day) })
  const clock = pack.clocks.find(({ key }) => key === 'restatement')
  assert.ok(clock)
  const { explanation } = startedClock(calendar, { pack, clock, at: at('2026-12-22T10:00:00Z') })
  const told = whyLines(explanation, { pauses: [], extensions: [] }).map(({ values }) => values.dayOn)
  assert.ok(told.includes('2026-12-24') && told.includes('2026-12-25'), 'each skipped day is named')
})

test('pitfall: no recalculation when the calendar changes', () => {
  const clock = aClock('2026-11-02T10:00:00Z')
  const changed = changedCalendar(entered, { putDays: [{ kind: 'holiday', on: '2026-11-12', name: 'Fair' }] })
  assert.equal(countedAgain(changed, clock).explanation.dueOn, '2026-12-01')
  assert.equal(
    countedAgain(changedCalendar(entered, { removeOn: '2026-11-12' }), clock).explanation.dueOn,
    '2026-11-30',
  )
})
// “Reminders at midnight” and “escalation in levels to different people”: complaints/escalation.rules.test.ts.
