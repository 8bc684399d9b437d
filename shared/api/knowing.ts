import { z } from 'zod'
import { customerTypes, typeMoments } from './customer-type-names.ts'
import { date, defineEndpoint, id, instant } from './endpoint.ts'
import { askableFieldNames } from './information-requests.ts'

const about = { complaintId: id, reference: z.string(), title: z.string() }

export const readKnowing = defineEndpoint({
  method: 'GET',
  path: '/api/v1/knowing',
  summary:
    'How often people were asked again for what was held, and how often what is known of them was used',
  query: z.object({
    from: date,
    to: date,
    /** Cases of customers of this type only, as it is now or as it was when the feedback was received. */
    customerType: z.enum(customerTypes).optional(),
    customerTypeAt: z.enum(typeMoments).optional(),
  }),
  answer: z.object({
    asking: z.object({
      /** Fields that people were asked for or shown in this time. */
      fields: z.number().int(),
      confirmed: z.number().int(),
      again: z.number().int(),
      /** Those that were asked again, the newest first; at most 200. */
      items: z.array(
        z.object({
          ...about,
          field: z.enum(askableFieldNames),
          reason: z.string(),
          askedAt: instant,
          askedByName: z.string().nullable(),
        }),
      ),
    }),
    using: z.object({
      /** Complaints that were closed in this time and of whose customer something was noted before. */
      closed: z.number().int(),
      /** Those among them in which an entry was cited or confirmed. */
      used: z.number().int(),
      /** Those that were closed without, the newest first; at most 200. */
      items: z.array(
        z.object({
          ...about,
          customerName: z.string().nullable(),
          facts: z.number().int(),
          closedAt: instant,
        }),
      ),
    }),
  }),
})
