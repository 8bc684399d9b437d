import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDay } from '../../../shared/api/deadlines.ts'
import { dayEvents, daysInIcs, icsOf } from './icalendar.rules.ts'

const now = new Date('2026-11-22T09:00:00Z')

test('what is exported comes back the same, also half-days, own hours and long names in any script', () => {
  const days: CalendarDay[] = [
    { kind: 'holiday', on: '2026-01-01', name: 'Yılbaşı; 元旦, رأس السنة '.trim() + ' и ещё очень длинное название'.repeat(3) },
    { kind: 'halfDay', on: '2026-10-28', name: 'Arife', closesAt: '13:00' },
    { kind: 'working', on: '2026-12-12', name: 'Saturday', hours: [['09:00', '13:00'], ['14:00', '16:30']] },
    { kind: 'working', on: '2026-12-19', name: 'As usual' },
  ] // prettier-ignore
  const file = icsOf('Test', dayEvents(days), now)
  assert.deepEqual(daysInIcs(file), days)
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})

test('whole-day events of other programs are read, with all their days; timed ones are not', () => {
  const file = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20261224',
    'DTEND;VALUE=DATE:20261227',
    'SUMMARY:Christmas\\, at home',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;TZID=Europe/London:20261201T090000',
    'SUMMARY:Meeting',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n')
  assert.deepEqual(
    daysInIcs(file)?.map(({ on, name }) => `${on} ${name}`),
    ['2026-12-24', '2026-12-25', '2026-12-26'].map((on) => `${on} Christmas, at home`),
  )
})

test('what is no iCalendar file is told apart from one without days', () => {
  assert.equal(daysInIcs('<html>'), null)
  assert.deepEqual(daysInIcs('BEGIN:VCALENDAR\nEND:VCALENDAR'), [])
})
