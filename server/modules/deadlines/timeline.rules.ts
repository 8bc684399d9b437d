import { Temporal } from 'temporal-polyfill'
import { Refusal } from '../../kernel/errors.ts'
import { dayMs, dayNumberOf, intervalsOf, weekdayOf, type Calendar } from './calendar.rules.ts'

/**
 * A calendar laid out over a span of days: working intervals as epoch milliseconds with the sum of working
 * time before each, so that every question is one or two look-ups. Built once per calendar, grown on demand.
 */
export type Timeline = {
  /** Instants in [fromMs, untilMs) may be asked about. */
  fromMs: number
  untilMs: number
  starts: Float64Array
  ends: Float64Array
  /** Working milliseconds before each interval. */
  before: Float64Array
  /** For each 24 h of UTC since fromMs: the first interval that ends after its beginning. */
  firstOfDay: Int32Array
  /** Local days [firstDay, firstDay + closes.length): the instant of the last close, NaN when closed. */
  firstDay: number
  closes: Float64Array
  /** The days, counted from firstDay, on which somebody works; and how many of them lie before each day. */
  businessDays: Int32Array
  businessDaysBefore: Int32Array
  /** Ascending: from `at` on, local time = UTC + `offset`. */
  offsets: readonly Offset[]
}
type Offset = { at: number; offset: number }

// Days around the span, so that shifts past midnight and any UTC offset are inside.
const margin = 3
const firstSpan = { back: 400, ahead: 800 }
const longestSpan = 400 * 366

const timelines = new WeakMap<Calendar, Timeline>()

/**
 * The calendar's timeline, containing at least [fromMs, untilMs]. It is kept for as long as the calendar
 * object lives, so a calendar is never changed in place.
 * @throws Refusal `deadlines.beyondHorizon` for spans over 400 years: there is no such deadline.
 */
export function timelineOf(calendar: Calendar, fromMs: number, untilMs: number): Timeline {
  const known = timelines.get(calendar)
  if (known && fromMs >= known.fromMs && untilMs < known.untilMs) return known
  const fromDay = Math.floor(fromMs / dayMs)
  const untilDay = Math.floor(untilMs / dayMs) + 1
  const span = known
    ? {
        from: fromMs < known.fromMs ? fromDay - firstSpan.back : known.fromMs / dayMs,
        until: untilMs >= known.untilMs ? untilDay + firstSpan.ahead : known.untilMs / dayMs,
      }
    : { from: fromDay - firstSpan.back, until: untilDay + firstSpan.ahead }
  if (!(span.until - span.from <= longestSpan)) throw new Refusal('deadlines.beyondHorizon')
  const built = layOut(calendar, span.from, span.until)
  timelines.set(calendar, built)
  return built
}

/** The day number of the date that the calendar's wall shows at an instant. */
export function localDayOf(calendar: Calendar, ms: number): number {
  const { offsets } = timelineOf(calendar, ms, ms)
  return Math.floor((ms + offsetAt(offsets, ms)) / dayMs)
}

/** The first instant of a local day, also where midnight itself is skipped by daylight saving. */
export function startOfLocalDay(calendar: Calendar, day: number): number {
  const { offsets } = timelineOf(calendar, (day - 2) * dayMs, (day + 2) * dayMs)
  for (const [index, { at, offset }] of offsets.entries()) {
    const start = Math.max(at, day * dayMs - offset)
    if (start < (offsets[index + 1]?.at ?? Infinity)) return start
  }
  return day * dayMs
}

function layOut(calendar: Calendar, fromDay: number, untilDay: number): Timeline {
  const firstDay = fromDay - margin
  const days = untilDay + margin - firstDay
  const offsets = offsetsOf(calendar.timeZone, firstDay * dayMs, (untilDay + margin) * dayMs)
  const closes = new Float64Array(days).fill(NaN)
  const pieces: [number, number][] = []
  for (const [index, { at, offset }] of offsets.entries()) {
    const segmentEnd = offsets[index + 1]?.at ?? (untilDay + margin) * dayMs
    const lastDay = Math.min(untilDay + margin - 1, Math.floor((segmentEnd + offset) / dayMs))
    // A shift that started the day before may reach into this stretch of one offset.
    const fromLocalDay = Math.max(firstDay, Math.floor((at + offset) / dayMs) - 1)
    for (let day = fromLocalDay; day <= lastDay; day++) {
      for (const [from, until] of intervalsOfDay(calendar, day)) {
        const start = Math.max(at, day * dayMs + from - offset)
        const end = Math.min(segmentEnd, day * dayMs + until - offset)
        if (start >= end) continue
        pieces.push([start, end])
        const row = day - firstDay
        closes[row] = Math.max(end, Number.isNaN(closes[row]) ? end : (closes[row] ?? end))
      }
    }
  }
  const span = { fromMs: fromDay * dayMs, untilMs: untilDay * dayMs, firstDay }
  return { ...span, closes, offsets, ...indexed(pieces, fromDay, untilDay), ...businessDaysOf(closes) }
}

function businessDaysOf(closes: Float64Array) {
  const businessDays: number[] = []
  const businessDaysBefore = new Int32Array(closes.length)
  for (const [row, close] of closes.entries()) {
    businessDaysBefore[row] = businessDays.length
    if (!Number.isNaN(close)) businessDays.push(row)
  }
  return { businessDays: Int32Array.from(businessDays), businessDaysBefore }
}

/** Sorted, touching and overlapping pieces made one, with running sums and the day index. */
function indexed(pieces: [number, number][], fromDay: number, untilDay: number) {
  const merged: [number, number][] = []
  for (const [start, end] of pieces.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  const starts = Float64Array.from(merged, ([start]) => start)
  const ends = Float64Array.from(merged, ([, end]) => end)
  const before = new Float64Array(merged.length + 1)
  for (const [index, [start, end]] of merged.entries()) before[index + 1] = (before[index] ?? 0) + end - start
  const firstOfDay = new Int32Array(untilDay - fromDay)
  let next = 0
  for (let row = 0; row < firstOfDay.length; row++) {
    while (next < merged.length && (ends[next] ?? 0) <= (fromDay + row) * dayMs) next++
    firstOfDay[row] = next
  }
  return { starts, ends, before, firstOfDay }
}

type DayIntervals = readonly (readonly [number, number])[]
type Parsed = { byWeekday: Map<string, DayIntervals>; byDay: Map<number, DayIntervals> }
const parsedCalendars = new WeakMap<Calendar, Parsed>()

function intervalsOfDay(calendar: Calendar, day: number): DayIntervals {
  let parsed = parsedCalendars.get(calendar)
  if (!parsed) {
    parsed = {
      byWeekday: new Map(
        Object.entries(calendar.workingHours).map(([key, hours]) => [key, intervalsOf(hours ?? [])]),
      ),
      byDay: new Map(calendar.holidays.map(({ on, hours }) => [dayNumberOf(on), intervalsOf(hours ?? [])])),
    }
    parsedCalendars.set(calendar, parsed)
  }
  return parsed.byDay.get(day) ?? parsed.byWeekday.get(weekdayOf(day)) ?? []
}

function offsetsOf(timeZone: string, fromMs: number, untilMs: number): Offset[] {
  let moment = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(timeZone)
  const offsets = [{ at: fromMs, offset: moment.offsetNanoseconds / 1e6 }]
  for (;;) {
    const next = moment.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= untilMs) return offsets
    offsets.push({ at: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 })
    moment = next
  }
}

function offsetAt(offsets: readonly Offset[], ms: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle]?.at ?? Infinity) <= ms) low = middle
    else high = middle - 1
  }
  return offsets[low]?.offset ?? 0
}
