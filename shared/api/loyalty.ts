import { z } from 'zod'
import { customerTypes } from './customer-type-names.ts'
import { date, defineEndpoint, id, instant, pageOf, pageQuery } from './endpoint.ts'

/** By how lately, how often and for how much somebody bought. */
export const segments = ['best', 'steady', 'recent', 'fading', 'quiet'] as const
export type Segment = (typeof segments)[number]
/** How loyalty stands: not yet, created, kept, strengthened, lost. */
export const loyaltyStates = ['once', 'created', 'kept', 'strengthened', 'lost'] as const
export type LoyaltyState = (typeof loyaltyStates)[number]
/** Who stands behind a figure that goes across segments and states. */
export const loyalGroups = ['loyal', 'repeat', 'churned', 'staying'] as const
/** Of which type customers are: by what they are now, or by what they were on the day that a figure is of. */
export const loyaltyTypeMoments = ['now', 'then'] as const
/** By what those who complained are told apart. */
export const retentionCuts = [
  'none',
  'category',
  'speed',
  'remedy',
  'outcome',
  'typeThen',
  'typeNow',
] as const
export type RetentionCut = (typeof retentionCuts)[number]

const count = z.number().int()
const segment = z.enum(segments)
const state = z.enum(loyaltyStates)
const part = z.object({ part: count, all: count })
const ofType = {
  customerType: z.enum(customerTypes).optional(),
  /** Tells past days apart; without it as they are now. */
  customerTypeAt: z.enum(loyaltyTypeMoments).optional(),
}

export const readLoyalty = defineEndpoint({
  method: 'GET',
  path: '/api/v1/loyalty',
  summary: 'Segments, repeat purchase, tenure, churn and the loyal portfolio, by what customers bought',
  query: z.object(ofType),
  answer: z.object({
    on: date,
    /** When a job last counted; null before it ever did, and then nothing is known yet. */
    countedAt: instant.nullable(),
    currency: z.string(),
    /** So many days without a purchase count as gone; the organization sets it with its types of customers. */
    formerDays: count,
    /** Who bought on two days or more, of all who ever bought. */
    repeat: part,
    /** Days between first and last purchase of those who are still customers: the middle one; null without any. */
    tenureDays: z.number().nullable(),
    /** Who was a customer a year ago and is none now. */
    churn: part,
    /** Purchases whose amount counts nowhere, since no rate is known for their currency. */
    leftOut: z.array(z.object({ currency: z.string(), purchases: count, amount: z.number() })),
    /** Purchases of which no amount is known. */
    withoutAmount: count,
    states: z.array(z.object({ state, customers: count, value: z.number() })),
    segments: z.array(z.object({ segment, customers: count, loyal: count, value: z.number() })),
    /** The ends of quarters until today, the oldest first. */
    portfolio: z.array(
      z.object({
        on: date,
        segments: z.array(z.object({ segment, customers: count, loyal: count })),
        states: z.array(z.object({ state, customers: count })),
      }),
    ),
  }),
})

export const listLoyal = defineEndpoint({
  method: 'GET',
  path: '/api/v1/loyalty/customers',
  summary: 'The customers behind a figure of loyalty, those who bought most first',
  query: z.object({
    segment: segment.optional(),
    state: state.optional(),
    /** Whose segment and state it was on this day of the portfolio; absent: as of the last count. */
    on: date.optional(),
    those: z.enum(loyalGroups).optional(),
    ...ofType,
    ...pageQuery,
  }),
  answer: pageOf(
    z.object({
      id,
      name: z.string().nullable(),
      segment,
      state,
      lastPurchaseOn: date,
      purchaseDays: count,
      /** In the currency of the organization; null where no amount of theirs counts. */
      value: z.number().nullable(),
      /** Scores from 1 to 5 for how lately, how often and for how much; the last null where no amount counts. */
      scores: z.object({ recency: count, frequency: count, monetary: count.nullable() }),
    }),
  ),
})

export const readCustomerLoyalty = defineEndpoint({
  method: 'GET',
  path: '/api/v1/customers/:customerId/loyalty',
  summary: 'How the loyalty of a customer stands and came about, by what they bought',
  params: z.object({ customerId: id }),
  answer: z.object({
    /** So many days without a purchase count as gone. */
    formerDays: count,
    /** Null before the first purchase was counted. */
    now: z
      .object({ state, segment, firstPurchaseOn: date, lastPurchaseOn: date, purchaseDays: count })
      .nullable(),
    /** Each state with the day on which it was first seen, the newest first. */
    history: z.array(z.object({ state, since: date })),
  }),
})

const cost = z.object({
  complaints: count,
  remedies: z.number(),
  /** What those who complained have bought since, within a year. */
  boughtSince: z.number(),
  stayed: count,
})

const retentionQuery = z.object({ by: z.enum(retentionCuts).default('none') })
const share = z.object({ share: z.number(), low: z.number(), high: z.number() })

export const readRetention = defineEndpoint({
  method: 'GET',
  path: '/api/v1/loyalty/retention',
  summary: 'How long customers stay after their first complaint, against customers who did not complain',
  query: retentionQuery,
  answer: z.object({
    formerDays: count,
    currency: z.string(),
    groups: z.array(
      z.object({
        /** `others`: who did not complain; else a value of the cut, `all` without one. */
        group: z.string(),
        /** Of a category, which has no word of its own in the desk. */
        name: z.string().nullable(),
        customers: count,
        left: count,
        /** The share that is still there after each step of `steps`. */
        curve: z.array(share),
        atRisk: z.array(count),
        /** Null of those who did not complain. */
        cost: cost.nullable(),
      }),
    ),
    /** How many times as dear as keeping a customer winning one is taken to be: an assumption kept in the settings. */
    ratio: z.number(),
    /** Days since the complaint. */
    steps: z.array(count),
    cost,
  }),
})

export const listRetention = defineEndpoint({
  method: 'GET',
  path: '/api/v1/loyalty/retention/customers',
  summary: 'The customers behind a curve, those who left first in front',
  query: retentionQuery.extend({ group: z.string().max(60), ...pageQuery }),
  answer: pageOf(
    z.object({
      id,
      name: z.string().nullable(),
      /** The day of the complaint, or the day that a customer without one is compared from. */
      from: date,
      days: count,
      hasLeft: z.boolean(),
    }),
  ),
})
