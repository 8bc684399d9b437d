import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { weekdays, type Hours } from '../../../shared/api/deadlines.ts'
import { slowReference } from '../../../test/slow-business-time.ts'
import {
  addBusinessDays,
  addCalendarTime,
  addWorkingSeconds,
  closeOf,
  closeOfBusinessDayAfter,
  dateAt,
  dayFacts,
  endOf,
  nextWorkingInstant,
  workingSecondsBetween,
} from './business-time.rules.ts'
import { dayMs, minuteMs, type Calendar } from './calendar.rules.ts'

const officeDay: Hours = [['09:00', '17:00']]
const officeWeek = { mon: officeDay, tue: officeDay, wed: officeDay, thu: officeDay, fri: officeDay }
const aCalendar = (changes: Partial<Calendar> = {}): Calendar => ({
  name: 'Test',
  timeZone: 'Europe/London',
  workingHours: officeWeek,
  holidays: [],
  ...changes,
})
const instant = (iso: string) => new Date(iso)
const add = (calendar: Calendar, start: string, hours: number) =>
  addWorkingSeconds(calendar, { startAt: instant(start), seconds: hours * 3600 }).toISOString()
const hoursBetween = (calendar: Calendar, start: string, end: string) =>
  workingSecondsBetween(calendar, { startAt: instant(start), endAt: instant(end) }) / 3600

describe('business time', () => {
  it('ends a full day at its close, not at the next opening, and starts a reversed one at its opening', () => {
    assert.equal(add(aCalendar(), '2026-11-23T09:00:00Z', 8), '2026-11-23T17:00:00.000Z')
    assert.equal(add(aCalendar(), '2026-11-23T17:00:00Z', -8), '2026-11-23T09:00:00.000Z')
    assert.equal(add(aCalendar(), '2026-11-22T12:00:00Z', 0), '2026-11-22T12:00:00.000Z')
  })

  it('passes over nights, weekends, lunch breaks and holidays', () => {
    const withLunch: Hours = [
      ['09:00', '12:30'],
      ['13:30', '17:00'],
    ]
    const calendar = aCalendar({
      workingHours: { ...officeWeek, thu: withLunch, fri: withLunch },
      holidays: [{ on: '2026-11-30', name: 'St Andrew' }],
    })
    assert.equal(add(calendar, '2026-11-26T12:00:00Z', 1), '2026-11-26T14:00:00.000Z')
    assert.equal(add(calendar, '2026-11-27T16:00:00Z', 2), '2026-12-01T10:00:00.000Z')
  })

  it('loses no minute at midnight', () => {
    const always: Hours = [['00:00', '24:00']]
    const calendar = aCalendar({ workingHours: Object.fromEntries(weekdays.map((day) => [day, always])) })
    assert.equal(hoursBetween(calendar, '2026-11-20T00:00:00Z', '2026-11-27T00:00:00Z'), 168)
    assert.equal(add(calendar, '2026-11-20T23:59:00Z', 1 / 30), '2026-11-21T00:01:00.000Z')
  })

  it('lets a night shift belong to the day it starts on, also into a holiday', () => {
    const calendar = aCalendar({
      workingHours: { thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] },
      holidays: [{ on: '2026-11-27', name: 'Closed' }],
    })
    assert.equal(hoursBetween(calendar, '2026-11-26T00:00:00Z', '2026-11-29T00:00:00Z'), 8)
    assert.equal(closeOf(calendar, '2026-11-26')?.toISOString(), '2026-11-27T06:00:00.000Z')
    assert.equal(closeOf(calendar, '2026-11-27'), null)
  })

  it('counts real time on the 23-hour and the 25-hour day', () => {
    const nights = aCalendar({ workingHours: { sat: [['22:00', '06:00']] } })
    assert.equal(hoursBetween(nights, '2026-03-28T00:00:00Z', '2026-03-30T00:00:00Z'), 7)
    assert.equal(hoursBetween(nights, '2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z'), 9)
    const skippedHour = aCalendar({ workingHours: { sun: [['01:00', '02:00']] } })
    assert.equal(hoursBetween(skippedHour, '2026-03-29T00:00:00Z', '2026-03-30T00:00:00Z'), 0)
    assert.equal(closeOf(skippedHour, '2026-03-29'), null)
    assert.equal(hoursBetween(skippedHour, '2026-10-25T00:00:00Z', '2026-10-26T00:00:00Z'), 2)
  })

  it('finds the next working instant: now while open, the next opening at the close', () => {
    const next = (iso: string) => nextWorkingInstant(aCalendar(), instant(iso)).toISOString()
    assert.equal(next('2026-11-27T16:59:59.999Z'), '2026-11-27T16:59:59.999Z')
    assert.equal(next('2026-11-27T17:00:00Z'), '2026-11-30T09:00:00.000Z')
    assert.equal(next('2026-11-28T12:00:00Z'), '2026-11-30T09:00:00.000Z')
  })

  it('counts business days from the day after, whatever the hour of receipt', () => {
    const close = (iso: string, days: number) =>
      closeOfBusinessDayAfter(aCalendar(), { at: instant(iso), days }).toISOString()
    assert.equal(close('2026-11-23T00:30:00Z', 3), '2026-11-26T17:00:00.000Z')
    assert.equal(close('2026-11-23T23:30:00Z', 3), '2026-11-26T17:00:00.000Z')
    assert.equal(close('2026-11-28T12:00:00Z', 1), '2026-11-30T17:00:00.000Z')
    assert.equal(addBusinessDays(aCalendar(), { on: '2026-11-30', days: -1 }), '2026-11-27')
    assert.equal(addBusinessDays(aCalendar(), { on: '2026-11-28', days: 0 }), '2026-11-28')
  })

  it('takes the date from the wall clock of the calendar, not from UTC', () => {
    const taipei = aCalendar({ timeZone: 'Asia/Taipei' })
    assert.equal(dateAt(taipei, instant('2026-11-22T17:00:00Z')), '2026-11-23')
    assert.equal(endOf(taipei, '2026-11-23').toISOString(), '2026-11-23T15:59:59.000Z')
  })

  it('ends a day whose midnight daylight saving skips or repeats in its last real second', () => {
    assert.equal(
      endOf(aCalendar({ timeZone: 'Africa/Cairo' }), '2026-04-23').toISOString(),
      '2026-04-23T21:59:59.000Z',
    )
    assert.equal(
      endOf(aCalendar({ timeZone: 'Africa/Cairo' }), '2026-10-29').toISOString(),
      '2026-10-29T21:59:59.000Z',
    )
  })

  it('adds calendar days, weeks and months; the 31st becomes the last of a shorter month', () => {
    assert.equal(addCalendarTime('2026-01-31', { months: 1 }), '2026-02-28')
    assert.equal(addCalendarTime('2026-11-22', { weeks: 8 }), '2027-01-17')
    assert.equal(addCalendarTime('2028-02-28', { days: 2 }), '2028-03-01')
  })

  it('names every unusual date of a span', () => {
    const calendar = aCalendar({
      holidays: [
        { on: '2026-11-27', name: 'Closed' },
        { on: '2026-11-28', name: 'Makes up for Friday', hours: officeDay },
        { on: '2026-11-30', name: 'Eve', hours: [['09:00', '13:00']] },
      ],
    })
    assert.deepEqual(dayFacts(calendar, { fromOn: '2026-11-26', untilOn: '2026-11-30' }), [
      { on: '2026-11-27', why: 'holiday', name: 'Closed' },
      { on: '2026-11-28', why: 'extraWorkingDay', name: 'Makes up for Friday' },
      { on: '2026-11-29', why: 'weekend' },
      { on: '2026-11-30', why: 'otherHours', name: 'Eve' },
    ])
  })

  it('refuses terms that no calendar ends', () => {
    const closed = aCalendar({ workingHours: {} })
    assert.throws(() => add(closed, '2026-11-22T00:00:00Z', 1), { code: 'deadlines.beyondHorizon' })
    assert.throws(() => nextWorkingInstant(closed, instant('2026-11-22T00:00:00Z')), {
      code: 'deadlines.beyondHorizon',
    })
    assert.throws(() => addWorkingSeconds(aCalendar(), { startAt: new Date(Number.NaN), seconds: 1 }), {
      code: 'deadlines.beyondHorizon',
    })
  })
})

const time = fc.integer({ min: 0, max: 1440 }).map((minutes) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
})
const someHours: fc.Arbitrary<Hours> = fc
  .array(fc.tuple(time, time), { maxLength: 3 })
  .map((hours) => hours.filter(([from, until]) => from !== until && from !== '24:00'))
// Around both changes of the clock in each zone: southern and northern, half an hour, at midnight, none.
const changes: [string, string][] = [
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2026-10-29'],
  ['America/Santiago', '2026-09-06'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['Europe/Istanbul', '2026-12-31'],
]
const someCalendar = fc
  .record({
    change: fc.constantFrom(...changes),
    week: fc.tuple(someHours, someHours, someHours, someHours, someHours, someHours, someHours),
    exceptions: fc.array(
      fc.record({ offset: fc.integer({ min: -3, max: 3 }), hours: fc.option(someHours, { nil: undefined }) }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ change: [timeZone, on], week, exceptions }) => {
    const calendar = aCalendar({
      timeZone,
      workingHours: Object.fromEntries(weekdays.map((day, index) => [day, week[index] ?? []])),
      holidays: exceptions.map(({ offset, hours }) => ({
        on: addCalendarTime(on, { days: offset }),
        name: 'Exception',
        ...(hours ? { hours } : {}),
      })),
    })
    return { calendar, middleMs: Date.parse(`${on}T00:00:00Z`) }
  })
const minutesAway = fc.integer({ min: -2 * 1440, max: 2 * 1440 })

describe('business time, against a minute-by-minute reference on random calendars around changes of the clock', () => {
  it('measures, adds, subtracts and finds the next working instant alike', () => {
    fc.assert(
      fc.property(someCalendar, minutesAway, minutesAway, ({ calendar, middleMs }, first, second) => {
        const reference = slowReference(calendar, middleMs - 5 * dayMs, middleMs + 5 * dayMs)
        const startAt = new Date(middleMs + first * minuteMs)
        const endAt = new Date(middleMs + second * minuteMs)
        const minutes = reference.minutesBetween(startAt, endAt)
        assert.equal(workingSecondsBetween(calendar, { startAt, endAt }), minutes * 60)
        assert.deepEqual(
          addWorkingSeconds(calendar, { startAt, seconds: minutes * 60 }),
          reference.add(startAt, minutes),
        )
        const next = reference.next(startAt)
        if (next) assert.deepEqual(nextWorkingInstant(calendar, startAt), next)
      }),
      { numRuns: 2000 },
    )
  })

  it('closes the same business days at the same instants', () => {
    fc.assert(
      fc.property(someCalendar, ({ calendar, middleMs }) => {
        const closes = slowReference(calendar, middleMs - 5 * dayMs, middleMs + 5 * dayMs).closes()
        for (let offset = -2; offset <= 2; offset++) {
          const on = new Date(middleMs + offset * dayMs).toISOString().slice(0, 10)
          assert.equal(closeOf(calendar, on)?.getTime(), closes.get(on), on)
        }
      }),
      { numRuns: 200 },
    )
  })
})

const open = someCalendar.filter(({ calendar }) =>
  Object.values(calendar.workingHours).some((hours) => (hours ?? []).length > 0),
)
const seconds = fc.integer({ min: -4_000_000, max: 4_000_000 })
const someMs = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2029, 0, 1) })

describe('business time, in general', () => {
  it('gives back by measuring what was added', () => {
    fc.assert(
      fc.property(open, someMs, seconds, ({ calendar }, startMs, amount) => {
        const startAt = new Date(startMs)
        const endAt = addWorkingSeconds(calendar, { startAt, seconds: amount })
        assert.equal(workingSecondsBetween(calendar, { startAt, endAt }), amount)
      }),
    )
  })

  it('never ends earlier for a later start or a longer term', () => {
    fc.assert(
      fc.property(
        open,
        someMs,
        fc.nat(1e9),
        seconds,
        fc.nat(1e6),
        ({ calendar }, startMs, later, amount, more) => {
          const end = addWorkingSeconds(calendar, { startAt: new Date(startMs), seconds: amount })
          assert.ok(
            addWorkingSeconds(calendar, { startAt: new Date(startMs + later), seconds: amount }) >= end,
          )
          assert.ok(
            addWorkingSeconds(calendar, { startAt: new Date(startMs), seconds: amount + more }) >= end,
          )
        },
      ),
    )
  })

  it('does not depend on how an interval is cut', () => {
    fc.assert(
      fc.property(open, someMs, someMs, someMs, ({ calendar }, a, b, c) => {
        const between = (from: number, until: number) =>
          workingSecondsBetween(calendar, { startAt: new Date(from), endAt: new Date(until) }) * 1000
        assert.equal(Math.round(between(a, b) + between(b, c)), Math.round(between(a, c)))
      }),
    )
  })

  it('goes as many business days back as it went forward', () => {
    fc.assert(
      fc.property(open, fc.integer({ min: 1, max: 300 }), fc.nat(1500), ({ calendar }, days, offset) => {
        const from = addCalendarTime('2024-01-01', { days: offset })
        const start = addBusinessDays(calendar, { on: from, days: 1 })
        const end = addBusinessDays(calendar, { on: start, days })
        assert.equal(addBusinessDays(calendar, { on: end, days: -days }), start)
      }),
    )
  })
})
