import {
  addBusinessDays,
  addCalendarTime,
  closeOf,
  dateAt,
  dayFacts,
  endOf,
  type DayFact,
} from './business-time.rules.ts'
import type { termUnits } from '../../../shared/api/rule-packs.ts'
import type { Calendar } from './calendar.rules.ts'

/** An amount of a unit; the day of the start never counts. */
export type Term = { readonly amount: number; readonly unit: (typeof termUnits)[number] }
export type Pause = { readonly fromAt: Date; readonly untilAt: Date }
export type Due = { dueAt: Date; dueOn: string; days: readonly DayFact[] }

/**
 * When a term that started at an instant is over, and what was special about the days it ran through.
 * A pause holds real time still; a day counts unless the clock was paused at its close (at its end, for
 * calendar days), so pausing for an hour at noon gives no extra day. Pauses are over and do not overlap.
 */
export function dueOf(calendar: Calendar, { startAt, term, pauses = [] }: DueQuestion): Due {
  if (term.unit === 'minutes' || term.unit === 'hours') {
    const dueAt = afterRealTime(startAt, term.amount * realMs[term.unit], pauses)
    return { dueAt, dueOn: dateAt(calendar, dueAt), days: [] }
  }
  const startOn = dateAt(calendar, startAt)
  return pauses.length === 0
    ? dueOnceCounted(calendar, { startOn, term })
    : dueOfDays(calendar, { startOn, term, pauses })
}

const counted = new WeakMap<Calendar, Map<string, Due>>()
const mostCounted = 500

/** What begins on the same day ends on the same day: a calendar, which never changes, counts it once. */
function dueOnceCounted(calendar: Calendar, { startOn, term }: { startOn: string; term: Term }): Due {
  const known = counted.get(calendar) ?? new Map<string, Due>()
  counted.set(calendar, known)
  const key = `${startOn} ${term.amount} ${term.unit}`
  const due = known.get(key) ?? dueOfDays(calendar, { startOn, term, pauses: [] })
  if (known.size >= mostCounted) known.clear()
  known.set(key, due)
  return { ...due, dueAt: new Date(due.dueAt) }
}

type DaysQuestion = { readonly startOn: string; readonly term: Term; readonly pauses: readonly Pause[] }

function dueOfDays(calendar: Calendar, { startOn, term, pauses }: DaysQuestion): Due {
  const isPaused = (at: Date) => pauses.some(({ fromAt, untilAt }) => fromAt <= at && at < untilAt)
  if (term.unit === 'businessDays') {
    const dueOn =
      pauses.length === 0
        ? addBusinessDays(calendar, { on: startOn, days: term.amount })
        : afterBusinessDays(calendar, startOn, term.amount, isPaused)
    const days = dayFacts(calendar, { fromOn: startOn, untilOn: dueOn })
    return { dueAt: lastInstantOf(calendar, dueOn), dueOn, days }
  }
  const firstDueOn = addCalendarTime(startOn, { [term.unit]: term.amount })
  const dueOn = afterPausedDays(calendar, startOn, firstDueOn, isPaused)
  return { dueAt: endOf(calendar, dueOn), dueOn, days: [] }
}
export type DueQuestion = { startAt: Date; term: Term; pauses?: readonly Pause[] }

const realMs = { minutes: 60_000, hours: 3_600_000 } as const

function afterRealTime(startAt: Date, lengthMs: number, pauses: readonly Pause[]): Date {
  let due = startAt.getTime() + lengthMs
  for (const { fromAt, untilAt } of inOrder(pauses)) {
    const heldFrom = Math.max(fromAt.getTime(), startAt.getTime())
    if (heldFrom < due) due += Math.max(0, untilAt.getTime() - heldFrom)
  }
  return new Date(due)
}

function afterBusinessDays(
  calendar: Calendar,
  startOn: string,
  amount: number,
  isPaused: (at: Date) => boolean,
) {
  let on = startOn
  for (let left = amount; left > 0;) {
    on = addBusinessDays(calendar, { on, days: 1 })
    if (!isPaused(lastInstantOf(calendar, on))) left--
  }
  return on
}

function afterPausedDays(
  calendar: Calendar,
  startOn: string,
  dueOn: string,
  isPaused: (at: Date) => boolean,
) {
  let last = dueOn
  for (let on = addCalendarTime(startOn, { days: 1 }); on <= last; on = addCalendarTime(on, { days: 1 })) {
    if (isPaused(endOf(calendar, on))) last = addCalendarTime(last, { days: 1 })
  }
  return last
}

/** The close of business, or its last second when that is midnight: a deadline must show its own date. */
export function lastInstantOf(calendar: Calendar, on: string): Date {
  const close = closeOf(calendar, on)
  const end = endOf(calendar, on)
  return close === null || close.getTime() === end.getTime() + 1000 ? end : close
}

const inOrder = (pauses: readonly Pause[]) =>
  pauses.toSorted((a, b) => a.fromAt.getTime() - b.fromAt.getTime())
