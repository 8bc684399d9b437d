import type { CalendarDay, WorkingHours } from '../../../shared/api/deadlines.ts'
import { calendarFrom } from './calendar-day.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import { countedAgain, type ClockRow } from './clock.rules.ts'
import type { StartedClock } from './rule-pack.rules.ts'

/** What may be changed of a calendar. */
export type CalendarChange =
  | { readonly workingHours: WorkingHours }
  | { readonly putDays: readonly CalendarDay[] }
  | { readonly removeOn: string }

type Entered = {
  readonly name: string
  readonly timeZone: string
  readonly workingHours: WorkingHours
  readonly days: readonly { readonly day: CalendarDay }[]
}

/** The calendar as it would be after a change. */
export function changedCalendar(calendar: Entered, change: CalendarChange): Calendar {
  const { name, timeZone } = calendar
  const days = calendar.days.map(({ day }) => day)
  if ('workingHours' in change)
    return calendarFrom({ name, timeZone, workingHours: change.workingHours, days })
  const { workingHours } = calendar
  if ('removeOn' in change) {
    const left = days.filter(({ on }) => on !== change.removeOn)
    return calendarFrom({ name, timeZone, workingHours, days: left })
  }
  const replaced = new Set(change.putDays.map(({ on }) => on))
  const kept = days.filter(({ on }) => !replaced.has(on))
  return calendarFrom({ name, timeZone, workingHours, days: [...kept, ...change.putDays] })
}

export type MovedClock = { readonly clock: ClockRow; readonly counted: StartedClock }

/** The clocks whose date another calendar would move. A paused clock keeps its date until it runs on. */
export const movedClocks = (calendar: Calendar, clocks: readonly ClockRow[]): MovedClock[] =>
  clocks
    .filter(({ pausedAt }) => pausedAt === null)
    .map((clock) => ({ clock, counted: countedAgain(calendar, clock) }))
    .filter(({ clock, counted }) => counted.dueAt.getTime() !== clock.dueAt.getTime())
