import { z } from 'zod'
import { changed, version } from './complaints.ts'
import { date, defineEndpoint, text } from './endpoint.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'calendar.badHours')
const endOfHours = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'calendar.badHours')

/** From and until on the wall clock, 'HH:mm'. An end before its start is on the next day; '24:00' is allowed as an end. */
export const hours = z
  .array(z.tuple([timeOfDay, endOfHours]).readonly())
  .max(24)
  .readonly()
  .refine((intervals) => intervals.every(([from, until]) => from !== until), 'calendar.badHours')
export type Hours = z.output<typeof hours>

export const workingHours = z.strictObject({
  mon: hours.optional(),
  tue: hours.optional(),
  wed: hours.optional(),
  thu: hours.optional(),
  fri: hours.optional(),
  sat: hours.optional(),
  sun: hours.optional(),
})
export type WorkingHours = Readonly<z.output<typeof workingHours>>

/**
 * A date that differs, as people enter it. A half-day keeps the usual hours until it closes. An extra
 * working day has its own hours or, without any, those of an ordinary working day. So both follow when
 * the working hours change.
 */
export const calendarDay = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holiday'), on: date, name: text(200) }),
  z.strictObject({ kind: z.literal('halfDay'), on: date, name: text(200), closesAt: timeOfDay }),
  z.strictObject({
    kind: z.literal('working'),
    on: date,
    name: text(200),
    hours: hours.refine((intervals) => intervals.length > 0, 'calendar.badHours').optional(),
  }),
])
export type CalendarDay = z.output<typeof calendarDay>

const path = '/api/v1/calendar'

export const getCalendar = defineEndpoint({
  method: 'GET',
  path,
  summary: 'The calendar by which business days are counted: working hours and days that differ',
  answer: z.object({
    name: z.string(),
    country: z.string(),
    timeZone: z.string(),
    workingHours,
    version,
    days: z.array(z.object({ day: calendarDay, source: z.string() })),
  }),
})

/** How many dates of open cases a change of the calendar moved. */
const calendarChanged = changed.extend({ movedClocks: z.number().int() })

export const putWorkingHours = defineEndpoint({
  method: 'PUT',
  path: `${path}/working-hours`,
  summary: 'Change the weekly working hours; open clocks are counted again',
  body: z.object({ version, workingHours }),
  answer: calendarChanged,
})

export const putCalendarDay = defineEndpoint({
  method: 'PUT',
  path: `${path}/days`,
  summary: 'Set what is special about a date; open clocks are counted again',
  body: z.object({ version, day: calendarDay }),
  answer: calendarChanged,
})

export const deleteCalendarDay = defineEndpoint({
  method: 'DELETE',
  path: `${path}/days/:on`,
  summary: 'Make a date an ordinary one again; open clocks are counted again',
  params: z.object({ on: date }),
  query: z.object({ version: z.coerce.number().pipe(version) }),
  answer: calendarChanged,
})
