import { z } from 'zod'
import {
  dateSchema,
  hoursSchema,
  hoursUntil,
  dayNumberOf,
  weekdayOf,
  weekdays,
  type Calendar,
  type CalendarException,
  type Hours,
  type WorkingHours,
} from './calendar.rules.ts'

const name = z.string().trim().min(1).max(200)
const closingTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * A date that differs, as people enter it. A half-day keeps the usual hours until it closes. An extra
 * working day has its own hours or, without any, those of an ordinary working day. So both follow when
 * the working hours change.
 */
export const calendarDaySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holiday'), on: dateSchema, name }),
  z.strictObject({ kind: z.literal('halfDay'), on: dateSchema, name, closesAt: closingTime }),
  z.strictObject({ kind: z.literal('working'), on: dateSchema, name, hours: hoursSchema.min(1).optional() }),
])
export type CalendarDay = z.output<typeof calendarDaySchema>

/** A file of `packs/calendars/`: every unusual date of the years it covers, checked against its source. */
export const shippedCalendarSchema = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    source: z.string().min(1),
    checkedOn: dateSchema,
    years: z.array(z.int()).min(1),
    days: z.array(calendarDaySchema),
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
