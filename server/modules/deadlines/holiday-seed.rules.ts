import type Holidays from 'date-holidays'
import { weekdays, type CalendarDay, type WorkingHours } from '../../../shared/api/deadlines.ts'
import { daysOfShipped, type ShippedCalendar, type SourcedDay } from './calendar-day.rules.ts'
import { dateOfDay, dayMs, dayNumberOf } from './calendar.rules.ts'

export type HolidayLibrary = { create: (country: string) => Holidays; source: string }

/**
 * The unusual days of a country, for people to check and edit: years that a shipped file covers come from
 * it alone, the others from the date-holidays library, whose half-days, working Saturdays and moved days
 * are missing or wrong. Each row says where it is from.
 */
export function seededDays({ country, years, shipped, library }: SeedInput): SourcedDay[] {
  return years.flatMap((year) => {
    if (shipped?.years.includes(year)) {
      return daysOfShipped(shipped).filter(({ day }) => day.on.startsWith(`${year}-`))
    }
    return publicHolidays(library.create(country), year).map((day) => ({
      day,
      source: library.source,
      checkedOn: null,
    }))
  })
}
export type SeedInput = {
  country: string
  years: readonly number[]
  shipped: ShippedCalendar | null
  library: HolidayLibrary
}

/** The years an organization starts with: two back, so that old cases can be entered, and two ahead. */
export const seedYears = (now: Date): number[] => [-2, -1, 0, 1, 2].map((step) => now.getUTCFullYear() + step)

/** Public holidays by their own names; several on one date become one row, days of a feast one row each. */
function publicHolidays(holidays: Holidays, year: number): CalendarDay[] {
  const language = holidays.getLanguages()[0]
  const names = new Map<string, Set<string>>()
  for (const holiday of holidays.getHolidays(year, language)) {
    if (holiday.type !== 'public') continue
    for (const on of datesOf(holiday)) {
      if (!on.startsWith(`${year}-`)) continue
      // Some names are written in Arabic presentation forms, which neither sort nor search.
      names.set(on, (names.get(on) ?? new Set()).add(holiday.name.normalize('NFKC')))
    }
  }
  return [...names]
    .map(([on, all]) => ({ kind: 'holiday' as const, on, name: [...all].join('; ') }))
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

/** The whole days of a holiday: the evening before a feast and free half-days of some trades do not count. */
function datesOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  // A day on which the clock is put forward has 23 hours and is whole all the same.
  const wholeDays = Math.floor((end.getTime() - start.getTime() + 2 * 3_600_000) / dayMs)
  const first = dayNumberOf(date.slice(0, 10))
  return Array.from({ length: wholeDays }, (_, index) => dateOfDay(first + index))
}

/** Nine to five on the working days of the country: a start that everybody edits. */
export function seededWorkingHours(country: string): WorkingHours {
  // CLDR knows the weekends; the method has no type in ES2024.
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getWeekInfo(): { weekend: number[] } }
  const { weekend } = locale.getWeekInfo()
  return Object.fromEntries(
    weekdays.map((weekday, index) => [weekday, weekend.includes(index + 1) ? [] : [['09:00', '17:00']]]),
  )
}

/** The country's name in its own language, to call its calendar by. */
export function calendarNameOf(holidays: Holidays, country: string): string {
  const language = holidays.getLanguages()[0] ?? 'en'
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(country) ?? country
}
