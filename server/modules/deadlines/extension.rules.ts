import { dateAt } from './business-time.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import { isOpen, type ClockRow } from './clock.rules.ts'
import { dueOf } from './due.rules.ts'

/**
 * The last date to which a clock may be put off with a notice; null where its pack knows no extension or all of
 * them are used up. A promise alone moves no rule.
 */
export function latestDate(calendar: Calendar, clock: ClockRow): string | null {
  const { extension } = clock.explanation
  if (!extension || !mayExtend(clock)) return null
  const startAt = extension.from === 'start' ? clock.startedAt : clock.dueAt
  return dueOf(calendar, { startAt, term: { amount: extension.amount, unit: extension.unit } }).dueOn
}

/** Whether the date of a clock may be put off at all. */
export const mayExtend = (clock: ClockRow): boolean => {
  const { extension } = clock.explanation
  return isOpen(clock) && !!extension && clock.extensions.length < extension.times
}

/** Whether a date is later than the clock is due now. */
export const isLater = (calendar: Calendar, clock: ClockRow, on: string): boolean =>
  on > dateAt(calendar, clock.dueAt)
