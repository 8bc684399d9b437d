import { z } from 'zod'
import { complaintParams, speaker } from './complaints.ts'
import { defineEndpoint, id, instant, optionalText } from './endpoint.ts'

/** What a complainant can be asked for, each with the most characters that an answer may have. */
export const askableFields = {
  name: 200,
  phone: 60,
  address: 500,
  product: 200,
  orderNumber: 100,
  happenedWhen: 200,
  happenedWhere: 300,
  remedySought: 2_000,
  affectedParties: 500,
} as const
export type AskableField = keyof typeof askableFields
export const askableFieldNames = Object.keys(askableFields) as [AskableField, ...AskableField[]]

/** Asked for the first time, shown for confirmation, or asked again although it is held. */
export const askedHows = ['ask', 'confirm', 'again'] as const
export type AskedHow = (typeof askedHows)[number]

const field = z.enum(askableFieldNames)
const how = z.enum(askedHows)
const heldIn = z.enum(['case', 'profile'])

export const readRequests = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/information-requests',
  summary: 'What is known and need not be asked, and what the complainant was asked for',
  params: complaintParams,
  answer: z.object({
    known: z.array(
      z.object({
        field,
        /** null where nothing is held. */
        value: z.string().nullable(),
        heldIn: heldIn.nullable(),
        /** Whether the complainant may see it for confirmation: they proved who they are. */
        mayShow: z.boolean(),
      }),
    ),
    requests: z.array(
      z.object({
        id,
        askedAt: instant,
        askedByName: z.string().nullable(),
        words: z.string().nullable(),
        endedAt: instant.nullable(),
        endedHow: z.enum(['answered', 'withdrawn']).nullable(),
        fields: z.array(
          z.object({
            field,
            how,
            reason: z.string().nullable(),
            result: z.enum(['given', 'confirmed', 'corrected', 'unknown']).nullable(),
          }),
        ),
      }),
    ),
  }),
})

export const askForInformation = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/information-requests',
  summary: 'Ask the complainant for named fields; asking again for what is held needs a reason',
  status: 201,
  params: complaintParams,
  body: z.object({
    fields: z
      .array(z.object({ field, how, reason: optionalText(300) }))
      .min(1)
      .max(askableFieldNames.length),
    /** What else is said to them, in their language. */
    words: optionalText(2_000),
    speaker,
  }),
  answer: z.object({ id }),
})

const requestParams = z.object({ requestId: id })

export const answerRequest = defineEndpoint({
  method: 'POST',
  path: '/api/v1/information-requests/:requestId/answer',
  summary: 'Record what the complainant said by phone or letter; an empty value says that they do not know',
  params: requestParams,
  body: z.object({
    answers: z.array(z.object({ field, value: optionalText(2_000) })).max(askableFieldNames.length),
  }),
})

export const withdrawRequest = defineEndpoint({
  method: 'POST',
  path: '/api/v1/information-requests/:requestId/withdrawal',
  summary: 'Take a request back; the complainant is no longer asked',
  params: requestParams,
})
