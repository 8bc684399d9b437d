import { z } from 'zod'
import { channels, kinds } from '../statuses.ts'
import { calendarDay, timeOfDay, workingHours } from './deadlines.ts'
import { date, defineEndpoint, id, instant } from './endpoint.ts'
import { clockKeys, packTerm, startEvents } from './rule-packs.ts'

/** How many of the newest cases are looked at. */
export const lastCases = 500

/** A case that nobody filed: received on a day, at a time on the wall of the calendar. */
const madeUpCase = z.strictObject({
  from: z.literal('madeUp'),
  receivedOn: date,
  receivedAt: timeOfDay,
  country: z.string().regex(/^[A-Z]{2}$/),
  channel: z.enum(channels),
  kind: z.enum(kinds),
  categoryId: id.nullish(),
})

export const tryChange = defineEndpoint({
  method: 'POST',
  path: '/api/v1/what-if',
  summary:
    'Which dates would come out, and why, if a calendar and a rule pack were changed; nothing is saved',
  body: z.strictObject({
    /** What would be different of the calendar of a site, or of the organization's. */
    calendar: z.strictObject({
      siteId: id.nullish(),
      workingHours: workingHours.nullish(),
      putDays: z.array(calendarDay).max(100).default([]),
      ordinaryDays: z.array(date).max(100).default([]),
    }),
    /** A pack, in force or not, with other lengths of its clocks; absent ones stay as they are. */
    pack: z
      .strictObject({
        key: z.string().max(100),
        clocks: z
          .array(z.strictObject({ key: z.enum(clockKeys), startsAt: z.enum(startEvents), ...packTerm }))
          .max(20)
          .default([]),
      })
      .nullish(),
    cases: z.discriminatedUnion('from', [z.strictObject({ from: z.literal('last') }), madeUpCase]),
  }),
  answer: z.object({
    cases: z.int(),
    /** By what is due: how many dates there are and how they move, the farthest in seconds. */
    clocks: z.array(
      z.object({
        clockKey: z.enum(clockKeys),
        same: z.int(),
        earlier: z.int(),
        later: z.int(),
        /** Dates that only the pack brings. */
        added: z.int(),
        farthestEarlier: z.number(),
        farthestLater: z.number(),
      }),
    ),
    /** Single dates, those that move first and farthest; of cases that the asking person may see. */
    dates: z.array(
      z.object({
        /** null = the made-up case. */
        subjectId: id.nullable(),
        reference: z.string().nullable(),
        clockKey: z.enum(clockKeys),
        pack: z.object({ nameKey: z.string().nullable(), name: z.string().nullish(), version: z.string() }),
        fromAt: instant.nullable(),
        toAt: instant,
        why: z.array(
          z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
        ),
      }),
    ),
  }),
})
