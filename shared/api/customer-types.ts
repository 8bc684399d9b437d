import { z } from 'zod'
import { factSections, factSources, talkKinds } from './customers.ts'
import { customerTypes } from './customer-type-names.ts'
import { date, defineEndpoint, id, instant, optionalText } from './endpoint.ts'

const params = z.object({ customerId: id })

const purchase = {
  purchasedOn: date,
  orderNumber: optionalText(100),
  productText: optionalText(200),
  quantity: z.number().nonnegative().nullish().default(null),
  amount: z.number().nullish().default(null),
  /** ISO 4217; that of the organization where it is not said. */
  currency: z.string().length(3).nullish().default(null),
}
const purchaseGiven = z.object(purchase)
export type PurchaseGiven = z.output<typeof purchaseGiven>
const talkGiven = z.object({ kind: z.enum(talkKinds), happenedOn: date, note: optionalText(500) })
export type TalkGiven = z.output<typeof talkGiven>

/** Where an entry of a profile was cited or confirmed on a case. */
export const factPlaces = ['restatement', 'decision', 'letter', 'talk'] as const

export const readCard = defineEndpoint({
  method: 'GET',
  path: '/api/v1/customers/:customerId/card',
  summary: 'Who a customer is at a glance: type, tenure, value, purchases, expectations and promises',
  params,
  query: z.object({ complaintId: id.optional() }),
  answer: z.object({
    id,
    kind: z.enum(['person', 'organization']),
    name: z.string().nullable(),
    employerName: z.string().nullable(),
    type: z.enum(customerTypes).nullable(),
    /** Why a person set the type by hand; null where the rules did. */
    typeReason: z.string().nullable(),
    isTarget: z.boolean(),
    /** The types until now, the newest first. */
    types: z.array(
      z.object({
        type: z.enum(customerTypes).nullable(),
        since: instant,
        reason: z.string().nullable(),
        byName: z.string().nullable(),
      }),
    ),
    /** The first purchase, or when we first heard of them. */
    since: date,
    firstPurchaseOn: date.nullable(),
    lastPurchaseOn: date.nullable(),
    purchaseCount: z.number().int(),
    purchaseValue: z.number(),
    currency: z.string(),
    purchases: z.array(
      z.object({
        id,
        purchasedOn: date,
        orderNumber: z.string().nullable(),
        productText: z.string().nullable(),
        quantity: z.number().nullable(),
        amount: z.number().nullable(),
        currency: z.string().nullable(),
      }),
    ),
    talks: z.array(z.object({ id, kind: z.enum(talkKinds), happenedOn: date, note: z.string().nullable() })),
    facts: z.array(
      z.object({
        id,
        section: z.enum(factSections),
        body: z.string(),
        source: z.enum(factSources),
        notedOn: date,
        /** Where it was cited or confirmed on the case that was asked about. */
        usedIn: z.enum(factPlaces).nullable(),
      }),
    ),
  }),
})

export const addPurchase = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/purchases',
  summary: 'Note what a customer bought; their type follows',
  status: 201,
  params,
  body: purchaseGiven,
  answer: z.object({ id }),
})

export const addTalk = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/talks',
  summary: 'Note a contact, a visit or an offer; the type follows',
  status: 201,
  params,
  body: talkGiven,
  answer: z.object({ id }),
})

export const setType = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/customers/:customerId/type',
  summary: 'Set a type by hand, with the reason; null lets the rules decide again',
  params,
  body: z.object({ type: z.enum(customerTypes).nullable(), reason: optionalText(300) }),
})

export const useFact = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/facts/:factId/uses',
  summary: 'Say that an entry was cited or confirmed on a case',
  params: z.object({ customerId: id, factId: id }),
  body: z.object({ complaintId: id, place: z.enum(factPlaces) }),
})

const days = z.number().int().min(1).max(3650)
const rules = z.object({ newDays: days, formerDays: days, talkDays: days, hasWriters: z.boolean() })

export const readRules = defineEndpoint({
  method: 'GET',
  path: '/api/v1/customer-rules',
  summary: 'By which periods the five types are told apart',
  answer: rules.extend({ version: z.number().int() }),
})

export const saveRules = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/customer-rules',
  summary: 'Change the periods; all types are derived anew by a job',
  body: rules.extend({ version: z.number().int().min(0) }),
  answer: z.object({ version: z.number().int() }),
})
