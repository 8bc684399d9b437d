import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { weekdayOf, dayNumberOf } from './calendar.rules.ts'
import { daysOfShipped } from './calendar-day.rules.ts'
import { shippedCalendar } from './packs.queries.ts'

const countries = ['DE', 'GB', 'FR', 'IT', 'ES', 'GR', 'HU', 'RU', 'TR', 'TW', 'SA', 'IR']

const daysOf = (country: string) => {
  const calendar = shippedCalendar(country)
  assert.ok(calendar, country)
  return daysOfShipped(calendar)
}

test('every year with a day that was only reckoned stands in docs/calendars.md as estimated', async () => {
  const page = await readFile(new URL('../../../docs/calendars.md', import.meta.url), 'utf8')
  for (const country of countries) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${country} `))
    assert.ok(row, country)
    const estimated = row.split('|')[3] ?? ''
    const years = new Set(
      daysOf(country)
        .filter(({ checkedOn }) => checkedOn === null)
        .map(({ day }) => day.on.slice(0, 4)),
    )
    for (const year of years)
      assert.ok(estimated.includes(year) || /every (day|year)|of every year/.test(estimated), `${country} ${year}`) // prettier-ignore
  }
})

/** Decrees and announcements; the Saturday works for the day off beside it. */
const madeUpSaturdays: [country: string, worked: string, off: string][] = [
  ['HU', '2024-08-03', '2024-08-19'],
  ['HU', '2024-12-07', '2024-12-24'],
  ['HU', '2024-12-14', '2024-12-27'],
  ['HU', '2025-05-17', '2025-05-02'],
  ['HU', '2025-10-18', '2025-10-24'],
  ['HU', '2025-12-13', '2025-12-24'],
  ['HU', '2026-01-10', '2026-01-02'],
  ['HU', '2026-08-08', '2026-08-21'],
  ['HU', '2026-12-12', '2026-12-24'],
  ['RU', '2024-04-27', '2024-04-29'],
  ['RU', '2024-11-02', '2024-04-30'],
  ['RU', '2024-12-28', '2024-12-30'],
  ['RU', '2025-11-01', '2025-11-03'],
  ['TW', '2024-02-17', '2024-02-08'],
  ['TW', '2025-02-08', '2025-01-27'],
]

test('working Saturdays stand with the day off that they are worked for, and there are no others', () => {
  for (const [country, worked, off] of madeUpSaturdays) {
    const kindOn = (on: string) => daysOf(country).find(({ day }) => day.on === on)?.day.kind
    assert.deepEqual([kindOn(worked), kindOn(off)], ['working', 'holiday'], `${country} ${worked}`)
    assert.equal(weekdayOf(dayNumberOf(worked)), 'sat')
  }
  const shipped = countries.flatMap((country) =>
    daysOf(country)
      .filter(({ day }) => day.kind === 'working')
      .map(({ day }) => `${country} ${day.on}`),
  )
  assert.deepEqual(shipped.toSorted(), madeUpSaturdays.map(([country, on]) => `${country} ${on}`).toSorted())
})

test('a Turkish feast begins with the half-day of its eve, and Republic Day too', () => {
  const days = daysOf('TR').map(({ day }) => day)
  const halves = days.filter(({ kind }) => kind === 'halfDay').map(({ on }) => on)
  assert.deepEqual(
    halves.filter((on) => on.endsWith('-10-28')),
    ['2024', '2025', '2026', '2027', '2028'].map((year) => `${year}-10-28`),
  )
  const eves = halves.filter((on) => !on.endsWith('-10-28'))
  assert.deepEqual(eves, ['2024-04-09', '2024-06-15', '2025-03-29', '2025-06-05', '2026-03-19', '2026-05-26', '2027-03-08', '2027-05-15', '2028-02-25', '2028-05-04']) // prettier-ignore
  const next = (on: string) => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10)
  for (const eve of eves) assert.equal(days.find(({ on }) => on === next(eve))?.kind, 'holiday', eve)
})
