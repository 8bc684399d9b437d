import { z } from 'zod'
import { mandatorySteps } from '../steps.ts'
import { pointResults, severities } from '../statuses.ts'
import { complaintParams, registerComplaint, version } from './complaints.ts'
import { date, defineEndpoint, id, optionalText, text } from './endpoint.ts'

/** Who says that the matter is settled, and how they said it. */
export const acceptedBy = ['complainant', 'representative'] as const
export const acceptedThrough = ['phone', 'counter', 'letter', 'email'] as const

/** What was agreed when a complaint was settled on the spot. */
const settlement = z.object({
  severity: z.enum(severities),
  isSafety: z.boolean(),
  /** Somebody who works here is complained about; they would have to be heard. */
  concernsStaff: z.boolean(),
  result: z.enum(pointResults),
  /** In words that the complainant will read. */
  agreed: text(2_000),
  remedies: z
    .array(
      z.object({
        remedyId: id,
        /** In the organization's currency, 0 if it costs nothing. */
        cost: z.number().min(0).max(1e9),
        /** By when it will be given; null when it was given on the spot. */
        dueOn: date.nullish(),
      }),
    )
    .min(1)
    .max(5),
  acceptedBy: z.enum(acceptedBy),
  acceptedThrough: z.enum(acceptedThrough),
  acceptedWords: optionalText(2_000),
})

export const settleComplaint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/settlement',
  summary: 'Settle a complaint on the spot: what was agreed, and that the complainant accepts it',
  params: complaintParams,
  body: settlement.extend({ version }),
  answer: z.object({ version, isClosed: z.boolean() }),
})

export const registerSettled = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/settled',
  summary: 'Take in a complaint and settle it on the spot, both or neither',
  status: 201,
  body: registerComplaint.body.extend({ settlement }),
  answer: z.object({ id, reference: z.string(), accessCode: z.string(), isClosed: z.boolean() }),
})

export const settlingChoices = defineEndpoint({
  method: 'GET',
  path: '/api/v1/settling-choices',
  summary: 'What can be promised on the spot, up to which cost, and where it cannot be',
  answer: z.object({
    /** ISO 4217. */
    currency: z.string(),
    /** The most that the person may promise; null without a limit. */
    limit: z.number().nullable(),
    remedies: z.array(z.object({ id, name: z.string(), isMonetary: z.boolean() })),
    /** Categories that ask for more than a talk: steps before a decision, a second person, a severity at least. */
    stepsRequired: z.array(
      z.object({
        categoryId: id,
        steps: z.array(z.enum(mandatorySteps)),
        needsApproval: z.boolean(),
        severityFloor: z.enum(severities).nullable(),
      }),
    ),
  }),
})
