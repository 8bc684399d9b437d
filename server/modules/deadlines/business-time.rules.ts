import { Temporal } from 'temporal-polyfill'
import {
  dateOfDay,
  dayMs,
  dayNumberOf,
  weekdayOf,
  type Calendar,
  type CalendarException,
} from './calendar.rules.ts'
import { localDayOf, startOfLocalDay, timelineOf, type Timeline } from './timeline.rules.ts'

/** A date inside a counted span that was not an ordinary working day, for "why this date". */
export type DayFact =
  | { on: string; why: 'weekend' }
  | { on: string; why: 'holiday' | 'otherHours' | 'extraWorkingDay'; name: string }

/**
 * The earliest instant by which `seconds` of working time have passed since `startAt`; for negative
 * seconds the latest instant that lies so much working time before it. So a day's last second ends at its
 * close, not at the next opening, and 0 gives `startAt` itself. Resolution: 1 ms.
 * @throws Refusal `deadlines.beyondHorizon` when the calendar never has that much working time.
 */
export function addWorkingSeconds(
  calendar: Calendar,
  { startAt, seconds }: { startAt: Date; seconds: number },
): Date {
  const startMs = startAt.getTime()
  const amount = Math.round(seconds * 1000)
  if (amount === 0) return new Date(startMs)
  for (let reach = amount; ; reach *= 2) {
    const timeline = timelineOf(
      calendar,
      Math.min(startMs, startMs + reach),
      Math.max(startMs, startMs + reach),
    )
    const found = amount > 0 ? forward(timeline, startMs, amount) : backward(timeline, startMs, -amount)
    if (found >= timeline.fromMs && found < timeline.untilMs) return new Date(found)
  }
}

/** Working seconds from one instant to another; negative when `endAt` is earlier. */
export function workingSecondsBetween(
  calendar: Calendar,
  { startAt, endAt }: { startAt: Date; endAt: Date },
): number {
  const startMs = startAt.getTime()
  const endMs = endAt.getTime()
  const timeline = timelineOf(calendar, Math.min(startMs, endMs), Math.max(startMs, endMs))
  return (workedBefore(timeline, endMs) - workedBefore(timeline, startMs)) / 1000
}

/**
 * The instant itself while people work, else the next opening. At the very instant of closing that is the
 * next opening.
 * @throws Refusal `deadlines.beyondHorizon` when the calendar never opens again.
 */
export function nextWorkingInstant(calendar: Calendar, at: Date): Date {
  const atMs = at.getTime()
  for (let reach = dayMs; ; reach *= 2) {
    const timeline = timelineOf(calendar, atMs, atMs + reach)
    const start = Math.max(atMs, timeline.starts[intervalEndingAfter(timeline, atMs)] ?? Infinity)
    if (start < timeline.untilMs) return new Date(start)
  }
}

/** The date 'YYYY-MM-DD' that the calendar's wall shows at an instant. */
export const dateAt = (calendar: Calendar, at: Date): string => dateOfDay(localDayOf(calendar, at.getTime()))

/** The close of a date's business, or null when nobody works then. A shift past midnight closes the next morning. */
export function closeOf(calendar: Calendar, on: string): Date | null {
  const close = closeOfDay(calendar, dayNumberOf(on))
  return Number.isNaN(close) ? null : new Date(close)
}

/** The last whole second of a date, so that a deadline "by the end of the day" still shows that date. */
export const endOf = (calendar: Calendar, on: string): Date =>
  new Date(startOfLocalDay(calendar, dayNumberOf(on) + 1) - 1000)

/**
 * The n-th business day after a date (before it for negative n; 0 gives the date itself). The date does not
 * count, so day 1 after a Friday is a Monday. A half-day is a business day.
 * @throws Refusal `deadlines.beyondHorizon` when there are not so many.
 */
export function addBusinessDays(calendar: Calendar, { on, days }: { on: string; days: number }): string {
  return dateOfDay(nthBusinessDay(calendar, dayNumberOf(on), days))
}

/** The close of the n-th business day (n ≥ 1) after the date on which an instant lies. */
export function closeOfBusinessDayAfter(calendar: Calendar, { at, days }: { at: Date; days: number }): Date {
  return new Date(closeOfDay(calendar, nthBusinessDay(calendar, localDayOf(calendar, at.getTime()), days)))
}

/** A date so many calendar days, weeks or months later; the 31st becomes the last day of a shorter month. */
export function addCalendarTime(
  on: string,
  duration: { days?: number; weeks?: number; months?: number },
): string {
  return Temporal.PlainDate.from(on).add(duration).toString()
}

/** What was special about the dates after `fromOn` up to and including `untilOn`. */
export function dayFacts(
  calendar: Calendar,
  { fromOn, untilOn }: { fromOn: string; untilOn: string },
): DayFact[] {
  const exceptions = new Map<string, CalendarException>(
    calendar.holidays.map((exception) => [exception.on, exception]),
  )
  const facts: DayFact[] = []
  for (let day = dayNumberOf(fromOn) + 1; day <= dayNumberOf(untilOn); day++) {
    const on = dateOfDay(day)
    const exception = exceptions.get(on)
    const usual = (calendar.workingHours[weekdayOf(day)] ?? []).length > 0
    const isOpen = (exception?.hours ?? []).length > 0
    if (exception && isOpen)
      facts.push({ on, why: usual ? 'otherHours' : 'extraWorkingDay', name: exception.name })
    else if (!usual) facts.push({ on, why: 'weekend' })
    else if (exception) facts.push({ on, why: 'holiday', name: exception.name })
  }
  return facts
}

function nthBusinessDay(calendar: Calendar, day: number, n: number): number {
  if (n === 0) return day
  for (let reach = n; ; reach *= 2) {
    const timeline = timelineOf(
      calendar,
      Math.min(day, day + reach) * dayMs,
      Math.max(day, day + reach) * dayMs,
    )
    const { businessDays, businessDaysBefore, firstDay } = timeline
    const row = day - firstDay
    const index = n > 0 ? (businessDaysBefore[row + 1] ?? 0) + n - 1 : (businessDaysBefore[row] ?? 0) + n
    const found = firstDay + (businessDays[index] ?? NaN)
    if (found * dayMs >= timeline.fromMs && found * dayMs < timeline.untilMs) return found
  }
}

function closeOfDay(calendar: Calendar, day: number): number {
  const timeline = timelineOf(calendar, day * dayMs, day * dayMs)
  return timeline.closes[day - timeline.firstDay] ?? NaN
}

function forward(timeline: Timeline, startMs: number, amount: number): number {
  const { starts, before } = timeline
  const target = workedBefore(timeline, startMs) + amount
  if (target > total(timeline)) return Infinity
  // Galloping: most terms end within a few intervals, so look near the start before halving the rest.
  let low = intervalEndingAfter(timeline, startMs)
  let step = 1
  while (low + step < starts.length && at(before, low + step) < target) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, starts.length)
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (at(before, middle) < target) low = middle
    else high = middle
  }
  return at(starts, low) + target - at(before, low)
}

function backward(timeline: Timeline, startMs: number, amount: number): number {
  const { starts, before } = timeline
  const target = workedBefore(timeline, startMs) - amount
  if (target < 0) return -Infinity
  let low = 0
  let high = intervalEndingAfter(timeline, startMs) + 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (at(before, middle) <= target) low = middle
    else high = middle
  }
  return at(starts, low) + target - at(before, low)
}

function workedBefore(timeline: Timeline, ms: number): number {
  const index = intervalEndingAfter(timeline, ms)
  if (index === timeline.starts.length) return total(timeline)
  return at(timeline.before, index) + Math.max(0, ms - at(timeline.starts, index))
}

function intervalEndingAfter({ fromMs, firstOfDay, ends }: Timeline, ms: number): number {
  let index = firstOfDay[Math.floor((ms - fromMs) / dayMs)] ?? ends.length
  while (index < ends.length && at(ends, index) <= ms) index++
  return index
}

const total = ({ before }: Timeline) => at(before, before.length - 1)
const at = (values: Float64Array, index: number) => values[index] ?? NaN
