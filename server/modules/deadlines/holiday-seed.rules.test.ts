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
  const days = seeded('TR', [2029])
  assert.ok(days.every(({ source, checkedOn }) => source === 'library' && checkedOn === null))
  assert.ok(days.filter(({ day }) => day.name.startsWith('Ramazan')).length === 3)
})

test('a country keeps its own weekend and its own name', () => {
  const { thu, fri, sun } = seededWorkingHours('SA')
  assert.deepEqual([thu?.length, fri?.length, sun?.length], [1, 0, 1])
  assert.equal(calendarNameOf(new Holidays('HU'), 'HU'), 'Magyarország')
  assert.equal(calendarNameOf(new Holidays('TR'), 'TR'), 'Türkiye')
})

test('twelve countries ship for 2024 to 2028, every day with its source', () => {
  for (const country of ['TR', 'HU', 'RU', 'DE', 'GB', 'FR', 'IT', 'ES', 'GR', 'SA', 'IR', 'TW']) {
    const days = seeded(country, [2024, 2025, 2026, 2027, 2028])
    assert.deepEqual(shippedCalendar(country)?.years, [2024, 2025, 2026, 2027, 2028], country)
    assert.ok(
      days.every(({ source }) => source.length > 10),
      country,
    )
    for (const year of ['2024', '2026', '2028'])
      assert.ok(
        days.some(({ day }) => day.on.startsWith(year)),
        country,
      )
  }
})

test('days that were only reckoned say so: feasts that somebody announces, moved days of years not yet decreed', () => {
  const unchecked = (country: string) =>
    new Set(
      seeded(country, [2024, 2025, 2026, 2027, 2028])
        .filter(({ checkedOn }) => !checkedOn)
        .map(({ day }) => day.on),
    )
  assert.ok(unchecked('SA').has('2027-03-09'))
  assert.ok(unchecked('RU').has('2027-05-03'))
  assert.ok(!unchecked('RU').has('2026-05-11'))
  assert.equal(unchecked('DE').size, 0)
})

test('Easter, substitutes and make-up days fall where the official calendars have them', () => {
  const on = (country: string, day: string) =>
    seeded(country, [Number(day.slice(0, 4))]).find((each) => each.day.on === day)?.day.kind
  for (const [country, day] of [
    ['GB', '2026-12-28'], ['GB', '2027-12-27'], ['GB', '2028-01-03'], ['GB', '2025-08-25'],
    ['DE', '2028-04-14'], ['FR', '2024-05-20'], ['IT', '2026-10-04'], ['GR', '2026-04-13'],
    ['TW', '2026-02-20'], ['TW', '2026-10-26'], ['RU', '2024-04-29'], ['TR', '2024-04-10'],
  ] as const) assert.equal(on(country, day), 'holiday', `${country} ${day}`) // prettier-ignore
  assert.equal(on('IT', '2025-10-04'), undefined)
  assert.equal(on('TW', '2025-02-08'), 'working')
  assert.equal(businessDaysIn('RU', 'Europe/Moscow', 2024).length, 248)
})

test('every country can start, with at most one row for a date', () => {
  for (const country of ['DE', 'GB', 'FR', 'IT', 'ES', 'GR', 'SA', 'IR', 'TW', 'US', 'IL', 'AQ']) {
    const days = seeded(country, seedYears(new Date('2026-11-22T00:00:00Z'))).map(({ day }) => day.on)
    assert.equal(new Set(days).size, days.length, country)
    assert.ok(calendarNameOf(new Holidays(country), country).length > 1)
  }
})
