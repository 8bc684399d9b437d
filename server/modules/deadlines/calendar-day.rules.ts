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

/** A file of `packs/calendars/`: every unusual date of the years it covers, checked against its source. */
export const shippedCalendarSchema = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    source: z.string().min(1),
    checkedOn: date,
    years: z.array(z.int()).min(1),
    days: z.array(calendarDay),
  })
  .refine(({ days }) => new Set(days.map(({ on }) => on)).size === days.length, {
    message: 'calendar.dateTwice',
  })
  .refine(({ years, days }) => days.every(({ on }) => years.includes(Number(on.slice(0, 4)))), {
    message: 'calendar.outsideYears',
  })
export type ShippedCalendar = z.output<typeof shippedCalendarSchema>

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
