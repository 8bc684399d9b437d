import { z } from 'zod'
import { pointResults } from '../statuses.ts'
import { changed, complaintParams, factIds, version } from './complaints.ts'
import { date, defineEndpoint, id, optionalText, text } from './endpoint.ts'

const change = { method: 'POST', params: complaintParams, answer: changed } as const

export const depths = ['light', 'normal', 'deep'] as const

export const planInvestigation = defineEndpoint({
  ...change,
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/investigation',
  summary: 'Plan the investigation, or change the plan; its depth matches the seriousness',
  body: z.object({ version, depth: z.enum(depths), plan: text(5_000) }),
})

export const addQuestion = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/investigation/questions',
  summary: 'Add a question to find out, to whom it is put, and when known its answer',
  status: 201,
  params: complaintParams,
  body: z.object({ question: text(2_000), askedOf: optionalText(200), answer: optionalText(5_000) }),
  answer: z.object({ id }),
})

export const answerQuestion = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/investigation/questions/:questionId',
  summary: 'Record the answer to a question',
  params: complaintParams.extend({ questionId: id }),
  body: z.object({ answer: text(5_000) }),
})

export const addEvidence = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/investigation/evidence',
  summary: 'Take a file or a thing into evidence, with its hash and where it comes from',
  status: 201,
  params: complaintParams,
  body: z.object({ attachmentId: id.nullish(), description: text(2_000), source: text(500) }),
  answer: z.object({ id }),
})

export const recordHearing = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/subjects/:staffId/hearing',
  summary: 'Record what the person complained about says',
  params: complaintParams.extend({ staffId: id }),
  body: z.object({ statement: text(10_000) }),
})

export const recordFindings = defineEndpoint({
  ...change,
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/investigation/findings',
  summary: 'Write down what was found',
  body: z.object({ version, findings: text(10_000), cause: optionalText(2_000) }),
})

/** First decision or, under review, the reviewer's. */
export const decide = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/decision',
  summary: 'Decide every point, and say how it is put right',
  body: z.object({
    version,
    points: z
      .array(z.object({ pointId: id, result: z.enum(pointResults), grounds: text(5_000) }))
      .min(1)
      .max(20),
    isApologyEnough: z.boolean(),
    apologyReason: text(2_000),
    remedies: z
      .array(
        z.object({
          remedyId: id,
          description: text(1_000),
          /** In the organization's currency, 0 if it costs nothing. */
          cost: z.number().min(0).max(1e9),
          dueOn: date.nullish(),
        }),
      )
      .max(10),
    /** Needed when a step that the category makes obligatory was left out. */
    deviationReason: optionalText(2_000),
    factIds,
  }),
})

export const approveDecision = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/decision/approval',
  summary: 'Approve a decision whose cost is above the decider’s limit, or send it back',
  body: z.object({ version, isApproved: z.boolean(), reason: optionalText(2_000) }),
})

/** Takes a decision that has not been sent back to the investigation. */
export const withdrawDecision = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/decision/withdrawal',
  summary: 'Take back a decision that the complainant has not received',
  body: z.object({ version, reason: text(2_000) }),
})

export const carryOutRemedy = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/remedies/:givenRemedyId/carrying-out',
  summary: 'Record that a promised remedy was carried out',
  params: complaintParams.extend({ givenRemedyId: id }),
  body: z.object({
    version,
    carriedOutOn: date,
    cost: z.number().min(0).max(1e9),
    note: optionalText(2_000),
  }),
})

export const startReview = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/review',
  summary: 'Give a refused decision to a reviewer who had no part in it',
  body: z.object({ version, reviewerId: id.nullish(), reason: optionalText(2_000) }),
})

export const refer = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/referral',
  summary: 'Record that the matter went to an outside body',
  body: z.object({
    version,
    outsideRouteId: id.nullish(),
    body: text(300),
    referredOn: date,
    fileNumber: optionalText(100),
    /** Obligatory while a review runs: why it ends without a decision. */
    reason: optionalText(2_000).optional(),
  }),
})

export const recordReferralOutcome = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/referral/outcome',
  summary: 'Record how the outside body ended it',
  body: z.object({
    version,
    result: z.enum(['inFavourOfComplainant', 'inFavourOfUs', 'settled', 'withdrawn', 'notAdmitted']),
    endedOn: date,
    note: optionalText(5_000),
  }),
})

export const likeCases = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/like-cases',
  summary: 'Decided cases of the same category or product, with what was decided and given',
  params: complaintParams,
  answer: z.object({
    items: z.array(
      z.object({
        id,
        reference: z.string(),
        title: z.string(),
        decidedAt: z.string(),
        results: z.array(z.enum(pointResults)),
        remedies: z.array(z.string()),
        cost: z.number(),
      }),
    ),
  }),
})
