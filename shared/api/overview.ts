import { z } from 'zod'
import { channels, statuses } from '../statuses.ts'
import { customerTypes, typeMoments } from './customer-type-names.ts'
import { date, defineEndpoint, id, instant } from './endpoint.ts'

const count = z.number().int()
const period = z.object({ from: date, to: date })
/** Of the period, and of as long a time before it. */
const compared = <T extends z.ZodType>(figure: T) => z.object({ now: figure, before: figure })
/** Within how many hours half of them were done, and nine of ten; null without any. */
const times = z.object({ n: count, median: z.number().nullable(), p90: z.number().nullable() })

export const calendarPeriods = ['today', 'month', 'quarter', 'year'] as const
export const mostWeeks = 104
/** Of a period from a day until another: two years, one of them a leap year. */
export const longestPeriodDays = 731

export const readOverview = defineEndpoint({
  method: 'GET',
  path: '/api/v1/overview',
  summary: 'Complaints in figures: how many, how old, how fast, about what; without confidential ones',
  query: z.object({
    /** From the first day of this one; wins over `weeks`. */
    period: z.enum(calendarPeriods).optional(),
    /** The first day of any other period, of two years at most; wins over both. */
    from: date.optional(),
    /** So many weeks. */
    weeks: z.coerce.number().int().min(1).max(mostWeeks).default(13),
    /** The last day; today unless given. */
    to: date.optional(),
    site: id.optional(),
    /** Cases of customers of this type only, as it is now or as it was when the feedback was received. */
    customerType: z.enum(customerTypes).optional(),
    customerTypeAt: z.enum(typeMoments).optional(),
  }),
  answer: z.object({
    period,
    before: period,
    /** When the figures of past days were last brought up to date; null before the first time. */
    countedAt: instant.nullable(),
    received: compared(count),
    closed: compared(count),
    /** Of those received: cases of old registers, which stand in no figure of time. */
    old: compared(count),
    firstContact: compared(z.object({ n: count, of: count })),
    answered: compared(z.object({ n: count, late: count })),
    toRestatement: compared(times),
    toAnswer: compared(times),
    weeks: z.array(z.object({ ...period.shape, received: count, closed: count })),
    categories: z.array(z.object({ id: id.nullable(), name: z.string().nullable(), count })),
    channels: z.array(z.object({ channel: z.enum(channels), count })),
    /** As it is now. */
    open: z.object({
      total: count,
      late: count,
      /** The moment for which these hold; null for now. */
      countedAt: instant.nullable(),
      /** By the days on which they were received; youngest first. */
      ages: z.array(z.object({ from: date.nullable(), to: date.nullable(), count })),
      stages: z.array(z.object({ status: z.enum(statuses), counts: z.array(count) })),
    }),
  }),
})
