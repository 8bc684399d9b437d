import { z } from 'zod'
import { changed, version } from './complaints.ts'
import { date, defineEndpoint, id, instant, text } from './endpoint.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** 'HH:mm' on the wall clock. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'calendar.badHours')
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

/** Whose calendar: a site's, where it has one of its own, else the organization's. */
const siteId = id.nullish()
const which = { version, siteId }

export const getCalendar = defineEndpoint({
  method: 'GET',
  path,
  summary: 'The calendar by which business days are counted: working hours and days that differ',
  query: z.object({ siteId: id.optional() }),
  answer: z.object({
    name: z.string(),
    country: z.string(),
    timeZone: z.string(),
    workingHours,
    version,
    /** The site whose own calendar this is; null = the organization's. */
    siteId: id.nullable(),
    days: z.array(
      z.object({
        day: calendarDay,
        source: z.string(),
        /** When the day was compared with its source; null = only reckoned. */
        checkedOn: date.nullable(),
      }),
    ),
    sites: z.array(z.object({ id, name: z.string(), hasOwn: z.boolean() })),
  }),
})

/** How many dates of open cases a change of the calendar moved. */
const calendarChanged = changed.extend({ movedClocks: z.number().int() })

export const putWorkingHours = defineEndpoint({
  method: 'PUT',
  path: `${path}/working-hours`,
  summary: 'Change the weekly working hours; open clocks are counted again',
  body: z.object({ ...which, workingHours }),
  answer: calendarChanged,
})

export const putCalendarDay = defineEndpoint({
  method: 'PUT',
  path: `${path}/days`,
  summary: 'Set what is special about a date; open clocks are counted again',
  body: z.object({ ...which, day: calendarDay }),
  answer: calendarChanged,
})

export const deleteCalendarDay = defineEndpoint({
  method: 'DELETE',
  path: `${path}/days/:on`,
  summary: 'Make a date an ordinary one again; open clocks are counted again',
  params: z.object({ on: date }),
  query: z.object({ version: z.coerce.number().pipe(version), siteId: id.optional() }),
  answer: calendarChanged,
})

/** An iCalendar file (RFC 5545). */
const icsFile = z.string().min(1).max(2_000_000)

export const importCalendar = defineEndpoint({
  method: 'PUT',
  path: `${path}/import`,
  summary: 'Take over the whole-day events of an iCalendar file as days off; open clocks are counted again',
  body: z.object({ ...which, file: icsFile }),
  answer: calendarChanged,
})

export const putCalendarYear = defineEndpoint({
  method: 'PUT',
  path: `${path}/year`,
  summary: 'Add the days of a year from the calendar that ships for the country; what is entered stays',
  body: z.object({ ...which, year: z.int().min(2000).max(2100) }),
  answer: calendarChanged,
})

export const previewCalendar = defineEndpoint({
  method: 'POST',
  path: `${path}/preview`,
  summary: 'What a change of the calendar would move, without making it',
  body: z.object({
    siteId,
    change: z.union([
      z.strictObject({ workingHours }),
      z.strictObject({ day: calendarDay }),
      z.strictObject({ removeOn: date }),
      z.strictObject({ file: icsFile }),
    ]),
  }),
  answer: z.object({
    movedClocks: z.int(),
    openClocks: z.int(),
    byClock: z.array(z.object({ clockKey: z.string(), earlier: z.int(), later: z.int() })),
    moves: z.array(
      z.object({
        subjectId: id,
        reference: z.string(),
        clockKey: z.string(),
        fromAt: instant,
        toAt: instant,
      }),
    ),
    /** The days that a file brings. */
    days: z.array(calendarDay),
  }),
})

export const makeSiteCalendar = defineEndpoint({
  method: 'PUT',
  path: `${path}/sites/:siteId`,
  summary: 'Give a site a calendar of its own, a copy of the organization’s to start from',
  params: z.object({ siteId: id }),
})

export const dropSiteCalendar = defineEndpoint({
  method: 'DELETE',
  path: `${path}/sites/:siteId`,
  summary: 'Let a site follow the calendar of the organization again; its open cases keep theirs',
  params: z.object({ siteId: id }),
})
