import { z } from 'zod'
import { customerTypes, typeMoments } from './customer-type-names.ts'
import { date, defineEndpoint, id, instant } from './endpoint.ts'
import { clockKeys, lateReasons } from './rule-packs.ts'

/** A reason for delay, or that nobody has said one yet. */
export const reasonsAsked = [...lateReasons, 'none'] as const

export const readOnTime = defineEndpoint({
  method: 'GET',
  path: '/api/v1/on-time',
  summary: 'How many dates of a period were kept, by what was due, and why the others were not',
  query: z.object({
    weeks: z.enum(['4', '13', '26', '52']).default('13'),
    /** Cases of customers of this type only, as it is now or as it was when the feedback was received. */
    customerType: z.enum(customerTypes).optional(),
    customerTypeAt: z.enum(typeMoments).optional(),
    /** Narrow the list of late ones. */
    clock: z.enum(clockKeys).optional(),
    reason: z.enum(reasonsAsked).optional(),
  }),
  answer: z.object({
    period: z.object({ from: date, to: date }),
    items: z.array(
      z.object({
        clockKey: z.enum(clockKeys),
        /** Dates that came in the period and were met, or are overdue. */
        due: z.int(),
        late: z.int(),
        reasons: z.array(z.object({ reason: z.enum(reasonsAsked), count: z.int() })),
      }),
    ),
    late: z.array(
      z.object({
        clockId: id,
        complaintId: id,
        reference: z.string(),
        title: z.string(),
        clockKey: z.enum(clockKeys),
        dueAt: instant,
        metAt: instant.nullable(),
        reason: z.enum(reasonsAsked),
      }),
    ),
    isCut: z.boolean(),
  }),
})
