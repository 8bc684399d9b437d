import { z } from 'zod'
import { date } from '../../../shared/api/endpoint.ts'
import {
  calendarDay,
  weekdays,
  type CalendarDay,
  type Hours,
  type WorkingHours,
} from '../../../shared/api/deadlines.ts'
import {
  dayNumberOf,
  hoursUntil,
  weekdayOf,
  type Calendar,
  type CalendarException,
} from './calendar.rules.ts'

/**
 * A file of `packs/calendars/`: every unusual date of the years it covers, in parts that share a source.
 * `checkedOn` is null where the days were only reckoned and nobody compared them with the source.
 */
export const shippedCalendarSchema = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    years: z.array(z.int()).min(1),
    parts: z
      .array(
        z.strictObject({
          source: z.string().min(1),
          checkedOn: date.nullable(),
          days: z.array(calendarDay).min(1),
        }),
      )
      .min(1),
  })
  .refine((calendar) => new Set(datesOf(calendar)).size === datesOf(calendar).length, {
    message: 'calendar.dateTwice',
  })
  .refine((calendar) => datesOf(calendar).every((on) => calendar.years.includes(Number(on.slice(0, 4)))), {
    message: 'calendar.outsideYears',
  })
export type ShippedCalendar = z.output<typeof shippedCalendarSchema>

const datesOf = ({ parts }: { parts: readonly { days: readonly { on: string }[] }[] }) =>
  parts.flatMap(({ days }) => days.map(({ on }) => on))

/** A day with where it comes from, and when somebody compared it with that. */
export type SourcedDay = { day: CalendarDay; source: string; checkedOn: string | null }

/** The days of a shipped calendar, each with its source, by date. */
export const daysOfShipped = ({ parts }: ShippedCalendar): SourcedDay[] =>
  parts
    .flatMap(({ source, checkedOn, days }) => days.map((day) => ({ day, source, checkedOn })))
    .toSorted((a, b) => a.day.on.localeCompare(b.day.on))

/** The calendar that the arithmetic works with, out of what people entered. */
export function calendarFrom({ days, ...calendar }: CalendarEntered): Calendar {
  return { ...calendar, holidays: days.map((day) => exceptionOf(day, calendar.workingHours)) }
}
export type CalendarEntered = Omit<Calendar, 'holidays'> & { readonly days: readonly CalendarDay[] }

function exceptionOf(day: CalendarDay, workingHours: WorkingHours): CalendarException {
  const { on, name } = day
  switch (day.kind) {
    case 'holiday':
      return { on, name }
    case 'halfDay':
      return { on, name, hours: hoursUntil(workingHours[weekdayOf(dayNumberOf(on))] ?? [], day.closesAt) }
    case 'working':
      return { on, name, hours: day.hours ?? ordinaryHours(workingHours) }
  }
}

/** The hours of the first weekday on which people work. */
export function ordinaryHours(workingHours: WorkingHours): Hours {
  for (const weekday of weekdays) {
    const hours = workingHours[weekday] ?? []
    if (hours.length > 0) return hours
  }
  return []
}
