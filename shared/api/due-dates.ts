import { z } from 'zod'
import { date, defineEndpoint, id, instant } from './endpoint.ts'

/** The longest stretch that can be asked for: six weeks, as a month may touch. */
export const mostDays = 42

/** Up to here late cases are counted; beyond there are just more. */
export const mostLateBefore = 1000

export const listDueDates = defineEndpoint({
  method: 'GET',
  path: '/api/v1/due-dates',
  summary: 'What is due when, and with whom: the next date of each open case in a stretch of days',
  query: z.object({
    from: date,
    to: date,
    /** A staff member, or `nobody` for cases without an owner. */
    owner: z.union([id, z.literal('nobody')]).optional(),
  }),
  answer: z.object({
    items: z.array(
      z.object({
        id,
        reference: z.string(),
        title: z.string(),
        ownerId: id.nullable(),
        ownerName: z.string().nullable(),
        clockKey: z.string(),
        dueAt: instant,
        /** By the clock of the organization's calendar. */
        dueOn: date,
        isLate: z.boolean(),
      }),
    ),
    /** There are more than these. */
    isCut: z.boolean(),
    /** Late since before the stretch; one more than `mostLateBefore` where there are more. */
    lateBefore: z.int(),
    today: date,
    daysOff: z.array(z.object({ on: date, name: z.string() })),
    /** Who has something due in the stretch, whomever was asked for. */
    owners: z.array(z.object({ id, name: z.string() })),
  }),
})
