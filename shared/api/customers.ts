import { z } from 'zod'
import { languages } from '../languages.ts'
import { contactChannels } from '../statuses.ts'
import { changed, version } from './complaints.ts'
import { customerTypes } from './customer-type-names.ts'
import { date, defineEndpoint, id, instant, optionalText, pageOf, pageQuery, text } from './endpoint.ts'

/** What is noted about a customer besides how to reach them. */
export const factSections = ['expectation', 'buying', 'loyalty', 'promise'] as const
export type FactSection = (typeof factSections)[number]
export const factSources = ['stated', 'observed', 'survey', 'contract', 'import'] as const
export const contactKinds = ['email', 'phone', 'address', 'number'] as const
export const likenessReasons = [
  'email',
  'phone',
  'number',
  'name',
  'nameAlike',
  'address',
  'street',
  'otherEmail',
  'otherPhone',
  'otherHouse',
] as const
export type LikenessReason = (typeof likenessReasons)[number]

export const talkKinds = ['contact', 'visit', 'offer'] as const

const email = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
  .pipe(z.email('field.notAnEmail').max(254, 'field.tooLong').nullable())

const given = z.object({
  kind: z.enum(['person', 'organization']).default('person'),
  name: optionalText(200),
  email,
  phone: optionalText(60),
  postalAddress: optionalText(500),
  customerNumber: optionalText(60),
  language: z.enum(languages),
  timeZone: optionalText(60),
  preferredChannel: z.enum(contactChannels).nullish().default(null),
  accessibilityNeeds: optionalText(1000),
  /** The organization that a person speaks for, and as what. */
  employerId: id.nullish().default(null),
  position: optionalText(200),
  /** Whether they agreed to uses beyond the handling of what they wrote. */
  consent: z.enum(['given', 'refused']).nullish().default(null),
  consentOn: date.nullish().default(null),
  consentSource: optionalText(200),
  /** Whether we aim at them; it counts as long as nothing else tells their type. */
  isTarget: z.boolean().default(false),
  /** Further addresses and numbers; the first of each stands above. */
  contacts: z
    .array(z.object({ kind: z.enum(contactKinds), value: text(500), label: optionalText(100) }))
    .max(30)
    .default([]),
})
export type CustomerGiven = z.output<typeof given>

const factGiven = z.object({
  section: z.enum(factSections),
  body: text(1000),
  source: z.enum(factSources).default('stated'),
  sourceNote: optionalText(300),
  /** The day it was said or seen; today unless given. */
  notedOn: date.nullish(),
  /** The case in which it was learnt. */
  complaintId: id.nullish(),
})
export type FactGiven = z.output<typeof factGiven>

const fact = z.object({
  id,
  section: z.enum(factSections),
  body: z.string(),
  source: z.enum(factSources),
  sourceNote: z.string().nullable(),
  notedOn: date,
  notedByName: z.string().nullable(),
  version,
})

const row = z.object({
  id,
  kind: z.enum(['person', 'organization']),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  customerNumber: z.string().nullable(),
  language: z.enum(languages),
  employerName: z.string().nullable(),
  since: instant,
  type: z.enum(customerTypes).nullable(),
  /** What they bought, in the currency of the organization. */
  value: z.number(),
})

export const customersQuery = z.object({
  ...pageQuery,
  /** Words of names, addresses and numbers; a whole address, phone or customer number finds its own. */
  q: z.string().max(300).optional(),
  kind: z.enum(['person', 'organization']).optional(),
  type: z.enum(customerTypes).optional(),
})

export const listCustomers = defineEndpoint({
  method: 'GET',
  path: '/api/v1/customers',
  summary: 'Customers by name, searched; profiles that are one person’s show once',
  query: customersQuery,
  answer: pageOf(row),
})

const params = z.object({ customerId: id })

const profile = given.omit({ contacts: true }).extend({
  id,
  version,
  since: instant,
  contacts: z.array(
    z.object({
      kind: z.enum(contactKinds),
      value: z.string(),
      label: z.string().nullable(),
      /** Of which of the merged profiles; null for this one’s own. */
      fromId: id.nullable(),
    }),
  ),
  /** Since when their address gets no news by mail. */
  noNewsSince: instant.nullable(),
  employerName: z.string().nullable(),
  /** People who speak for this organization. */
  members: z.array(z.object({ id, name: z.string().nullable(), position: z.string().nullable() })),
  facts: z.array(fact),
  /** Profiles shown with this one, and the verdict that joined them. */
  merged: z.array(
    z.object({
      verdictId: id,
      id,
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      note: z.string().nullable(),
      at: instant,
      byName: z.string().nullable(),
    }),
  ),
  completeness: z.object({ known: z.array(z.string()), missing: z.array(z.string()) }),
  changes: z.array(
    z.object({
      id,
      field: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      at: instant,
      byName: z.string().nullable(),
    }),
  ),
})

export const readCustomer = defineEndpoint({
  method: 'GET',
  path: '/api/v1/customers/:customerId',
  summary: 'All that is known of a customer; a merged profile answers with the one it is shown with',
  params,
  answer: profile,
})

export const addCustomer = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers',
  summary: 'Make a profile; refused with the known customer where an exact key is taken',
  status: 201,
  body: given,
  answer: z.object({ id }),
})

export const saveCustomer = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/customers/:customerId',
  summary: 'Change a profile; what stood there before is kept',
  params,
  body: given.extend({ version }),
  answer: changed,
})

const likely = z.object({
  id,
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  postalAddress: z.string().nullable(),
  customerNumber: z.string().nullable(),
  /** From 0 to 1; from 0.9 on it is meant as the same person. */
  score: z.number(),
  reasons: z.array(z.enum(likenessReasons)),
})
export type Likely = z.output<typeof likely>

export const findLikely = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/likely',
  summary: 'Who a person may be, by exact keys, name and address across scripts, with score and reasons',
  status: 200,
  body: z.object({
    name: optionalText(200),
    email: optionalText(254),
    phone: optionalText(60),
    postalAddress: optionalText(500),
    customerNumber: optionalText(60),
  }),
  answer: z.object({ items: z.array(likely) }),
})

export const listLikely = defineEndpoint({
  method: 'GET',
  path: '/api/v1/customers/:customerId/likely',
  summary: 'Other profiles that may be the same person, without those that somebody said are not',
  params,
  answer: z.object({ items: z.array(likely) }),
})

export const mergeCustomer = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/merges',
  summary: 'Show another profile with this one: they are the same person. Nothing is lost, it can be undone',
  status: 201,
  params,
  body: z.object({ otherId: id, note: optionalText(300) }),
  answer: z.object({ id }),
})

export const tellApart = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/different',
  summary: 'Say that another profile is somebody else; it is not suggested again',
  status: 201,
  params,
  body: z.object({ otherId: id, note: optionalText(300) }),
  answer: z.object({ id }),
})

export const undoVerdict = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/verdicts/:verdictId/undo',
  summary: 'Take back that two profiles are the same person, or that they are not',
  params: z.object({ customerId: id, verdictId: id }),
})

export const addFact = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/facts',
  summary: 'Note an expectation, a factor of buying or loyalty, or a promise, with source and date',
  status: 201,
  params,
  body: factGiven,
  answer: z.object({ id }),
})

const factParams = z.object({ customerId: id, factId: id })

export const saveFact = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/customers/:customerId/facts/:factId',
  summary: 'Correct what was noted about a customer',
  params: factParams,
  body: factGiven.extend({ version }),
  answer: changed,
})

export const removeFact = defineEndpoint({
  method: 'POST',
  path: '/api/v1/customers/:customerId/facts/:factId/removal',
  summary: 'Take away what no longer holds; the history keeps it',
  params: factParams,
  body: z.object({ version }),
})
