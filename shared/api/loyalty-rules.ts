import { z } from 'zod'
import { defineEndpoint, instant } from './endpoint.ts'
import { segments } from './loyalty.ts'

const rising = (limits: readonly number[]) =>
  limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? 0))
const dayLimits = z.array(z.number().int().min(1).max(10_000)).length(4).refine(rising).nullable()

const rules = z.object({
  /** Up to so many days since the last purchase score 5, 4, 3, 2; null: fifths of all customers. */
  recencyDays: dayLimits,
  /** From so many days with a purchase on the score is 2, 3, 4, 5; null: fifths of all customers. */
  purchaseDays: dayLimits,
  /** From so much money on the score is 2, 3, 4, 5; null: fifths of all customers. */
  value: z.array(z.number().min(0).max(1e12)).length(4).refine(rising).nullable(),
  /** What one unit of a currency is in that of the organization. */
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive().max(1e6)),
  /** How many times as dear as keeping a customer winning one is taken to be: an assumption. */
  ratio: z.number().min(0.1).max(100),
})

const version = z.number().int().min(0)

export const readLoyaltyRules = defineEndpoint({
  method: 'GET',
  path: '/api/v1/loyalty-rules',
  summary: 'How loyalty is scored and what is assumed of money, with its history',
  answer: rules.extend({
    version,
    currency: z.string(),
    history: z.array(
      rules.extend({ version, reason: z.string(), changedAt: instant, byName: z.string().nullable() }),
    ),
  }),
})

export const saveLoyaltyRules = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/loyalty-rules',
  summary: 'Change how loyalty is scored, with the reason; a job counts anew, past quarters stay',
  body: rules.extend({ version, reason: z.string().trim().min(1).max(500) }),
  answer: z.object({ version }),
})

export const previewLoyaltyRules = defineEndpoint({
  method: 'POST',
  path: '/api/v1/loyalty-rules/preview',
  summary: 'How many customers each segment would have by other limits, from what was last counted',
  body: rules.pick({ recencyDays: true, purchaseDays: true, value: true }),
  answer: z.object({
    segments: z.array(
      z.object({ segment: z.enum(segments), now: z.number().int(), would: z.number().int() }),
    ),
  }),
})
