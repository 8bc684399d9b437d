import { z } from 'zod'
import { languages } from '../languages.ts'
import { statuses } from '../statuses.ts'
import { complaintParams, speaker } from './complaints.ts'
import { date, defineEndpoint, id, text } from './endpoint.ts'

/** Where a matter spreads: somebody's post, the press, radio and television, people who act together. */
export const exposureKinds = ['post', 'press', 'broadcast', 'group'] as const

const one = z.object({ id, reference: z.string(), title: z.string() })

export const readSpread = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/spread',
  summary: 'Where a matter became public, and the group of complaints that it belongs to',
  params: complaintParams,
  answer: z.object({
    exposures: z.array(
      z.object({
        id,
        kind: z.enum(exposureKinds),
        place: z.string(),
        url: z.string().nullable(),
        /** How many people may have seen it; null where nobody knows. */
        reach: z.number().int().nullable(),
        seenOn: date,
        notedByName: z.string().nullable(),
      }),
    ),
    /** The lead case of the group; null where this is none or leads itself. */
    lead: one.nullable(),
    /** The cases that this one leads, as far as the reader may see them. */
    members: z.array(one.extend({ status: z.enum(statuses), language: z.enum(languages) })),
    /** In which languages a letter to the open cases of the group is needed. */
    languages: z.array(z.enum(languages)),
  }),
})

export const addExposure = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/exposures',
  summary: 'Note where the matter became public; those who answer for the handling hear of it at once',
  status: 201,
  params: complaintParams,
  body: z.object({
    kind: z.enum(exposureKinds),
    place: text(200),
    url: z
      .url({ protocol: /^https?$/, error: 'field.notALink' })
      .max(500)
      .nullish()
      .default(null),
    reach: z.number().int().min(0).max(2_000_000_000).nullish().default(null),
    /** Today unless given. */
    seenOn: date.nullish(),
  }),
  answer: z.object({ id }),
})

export const removeExposure = defineEndpoint({
  method: 'POST',
  path: '/api/v1/exposures/:exposureId/removal',
  summary: 'Take away what was noted by mistake; the history keeps it',
  params: z.object({ exposureId: id }),
})

export const joinGroup = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/group',
  summary: 'Take another complaint into the group that this case leads',
  status: 201,
  params: complaintParams,
  body: z.object({ otherId: id }),
  answer: z.object({ id }),
})

export const leaveGroup = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/group/removal',
  summary: 'Take this complaint out of its group',
  params: complaintParams,
})

export const writeToGroup = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/group/letter',
  summary: 'One letter to everybody of the group whose case is open, each in their language',
  status: 201,
  params: complaintParams,
  body: z.object({
    texts: z
      .array(z.object({ language: z.enum(languages), subject: text(200), body: text(20_000), speaker }))
      .min(1)
      .max(languages.length),
  }),
  answer: z.object({ cases: z.number().int() }),
})
