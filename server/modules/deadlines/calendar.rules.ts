import { Temporal } from 'temporal-polyfill'
import { weekdays, type Hours, type Weekday, type WorkingHours } from '../../../shared/api/deadlines.ts'
import { Refusal } from '../../kernel/errors.ts'

/** A date that differs from its weekday: closed, or open at the given hours only. */
export type CalendarException = { readonly on: string; readonly name: string; readonly hours?: Hours }

/**
 * When an organization works.
 *
 * An instant is working time when a clock on the wall of `timeZone` shows a time inside the hours. So on
 * the 23-hour day the skipped hour does not exist and on the 25-hour day the repeated hour counts twice:
 * what is measured is always real, elapsed time. A shift past midnight belongs to the day it starts on,
 * and goes on into a holiday that follows. Of two exceptions on one date the last counts.
 */
export type Calendar = {
  readonly name: string
  readonly timeZone: string
  readonly workingHours: WorkingHours
  readonly holidays: readonly CalendarException[]
}

export const minuteMs = 60_000
export const dayMs = 86_400_000

/** @throws Refusal `calendar.badTimeZone` when the runtime does not know the zone. */
export function requireTimeZone(timeZone: string): string {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
    return timeZone
  } catch {
    throw new Refusal('calendar.badTimeZone', { timeZone })
  }
}

/** Days since 1970-01-01 of a date 'YYYY-MM-DD'. */
export function dayNumberOf(on: string): number {
  const parsed = Date.parse(`${on}T00:00:00Z`)
  if (Number.isNaN(parsed)) throw new Refusal('calendar.badDate', { on })
  return parsed / dayMs
}

/** The date 'YYYY-MM-DD' of a day number. */
export const dateOfDay = (dayNumber: number): string => new Date(dayNumber * dayMs).toISOString().slice(0, 10)

export function weekdayOf(dayNumber: number): Weekday {
  return weekdays[(((dayNumber + 3) % 7) + 7) % 7] ?? 'mon'
}

/** Intervals in milliseconds after the day's local midnight; one past midnight ends after 24 h. */
export function intervalsOf(hours: Hours): [number, number][] {
  return hours.map(([from, until]) => {
    const start = msOfDay(from)
    const end = msOfDay(until)
    return [start, end > start ? end : end + dayMs]
  })
}

/** The hours of a day that closes early, at `closesAt`: what is left of its usual hours. */
export function hoursUntil(hours: Hours, closesAt: string): Hours {
  return hours
    .filter(([from]) => from < closesAt)
    .map(([from, until]) => [from, until > from && until < closesAt ? until : closesAt])
}

const msOfDay = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * minuteMs

/** The day of an instant in a time zone, 'YYYY-MM-DD'. */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
