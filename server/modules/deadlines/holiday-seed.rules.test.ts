import assert from 'node:assert/strict'
import { test } from 'node:test'
import Holidays from 'date-holidays'
import { addBusinessDays } from './business-time.rules.ts'
import { calendarFrom } from './calendar-day.rules.ts'
import { calendarNameOf, seededDays, seededWorkingHours, seedYears } from './holiday-seed.rules.ts'
import { shippedCalendar } from './packs.queries.ts'

const library = { create: (country: string) => new Holidays(country), source: 'library' }
const seeded = (country: string, years: number[]) =>
  seededDays({ country, years, shipped: shippedCalendar(country), library })
const calendarIn = (country: string, timeZone: string, years: number[]) =>
  calendarFrom({
    name: country,
    timeZone,
    workingHours: seededWorkingHours(country),
    days: seeded(country, years).map(({ day }) => day),
  })
const businessDaysIn = (country: string, timeZone: string, year: number) => {
  const calendar = calendarIn(country, timeZone, [year])
  const dates: string[] = []
  for (let on = `${year - 1}-12-31`; ;) {
    on = addBusinessDays(calendar, { on, days: 1 })
    if (on > `${year}-12-31`) return dates
    dates.push(on)
  }
}

test('Hungary works on the Saturdays that its decrees name, and not on the days they free', () => {
  const days = businessDaysIn('HU', 'Europe/Budapest', 2026)
  for (const on of ['2026-01-10', '2026-08-08', '2026-12-12']) assert.ok(days.includes(on), on)
  for (const on of ['2026-01-02', '2026-08-21', '2026-12-24']) assert.ok(!days.includes(on), on)
})

test('Russia has the 247 working days of its production calendar in 2026 and also in 2025', () => {
  assert.equal(businessDaysIn('RU', 'Europe/Moscow', 2026).length, 247)
  assert.equal(businessDaysIn('RU', 'Europe/Moscow', 2025).length, 247)
})

test('Turkish eves end at one, also when the working hours begin earlier', () => {
  const early = { thu: [['07:30', '16:30']] } as const
  const days = seeded('TR', [2026]).map(({ day }) => day)
  const calendar = calendarFrom({ name: 'TR', timeZone: 'Europe/Istanbul', workingHours: early, days })
  assert.deepEqual(calendar.holidays.find(({ on }) => on === '2026-03-19')?.hours, [['07:30', '13:00']])
})

test('the Turkish feasts of the shipped file begin on the days that the library reckons', () => {
  const reckoned = seededDays({ country: 'TR', years: [2025, 2026, 2027], shipped: null, library })
  const holidays = seeded('TR', [2025, 2026, 2027]).filter(({ day }) => day.kind === 'holiday')
  assert.deepEqual(
    holidays.map(({ day }) => day.on),
    reckoned.map(({ day }) => day.on),
  )
})

test('years without a checked file come from the library, each row saying so, feasts with all their days', () => {
  const days = seeded('TR', [2028])
  assert.ok(days.every(({ source }) => source === 'library'))
  assert.ok(days.filter(({ day }) => day.name.startsWith('Ramazan')).length === 3)
})

test('a country keeps its own weekend and its own name', () => {
  const { thu, fri, sun } = seededWorkingHours('SA')
  assert.deepEqual([thu?.length, fri?.length, sun?.length], [1, 0, 1])
  assert.equal(calendarNameOf(new Holidays('HU'), 'HU'), 'Magyarország')
  assert.equal(calendarNameOf(new Holidays('TR'), 'TR'), 'Türkiye')
})

test('every country can start, with at most one row for a date', () => {
  for (const country of ['DE', 'GB', 'FR', 'IT', 'ES', 'GR', 'SA', 'IR', 'TW', 'US', 'IL', 'AQ']) {
    const days = seeded(country, seedYears(new Date('2026-11-22T00:00:00Z'))).map(({ day }) => day.on)
    assert.equal(new Set(days).size, days.length, country)
    assert.ok(calendarNameOf(new Holidays(country), country).length > 1)
  }
})
