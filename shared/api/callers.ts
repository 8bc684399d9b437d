import { z } from 'zod'
import { languages } from '../languages.ts'
import { contactChannels, kinds, outcomes, statuses } from '../statuses.ts'
import { complaintParams } from './complaints.ts'
import { defineEndpoint, id, instant, optionalText, text } from './endpoint.ts'

/** By what somebody was recognised; the first three are exact. */
export const recognisedBy = ['email', 'phone', 'orderNumber', 'name'] as const

/** Someone whom the organization knows, with what need not be asked again. */
const knownPerson = z.object({
  id,
  by: z.enum(recognisedBy),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  language: z.enum(languages),
  preferredChannel: z.enum(contactChannels).nullable(),
  accessibilityNeeds: z.string().nullable(),
  /** Matters of theirs that the one who asks may see. */
  open: z.number().int(),
  past: z.number().int(),
})

const knownMatter = z.object({
  id,
  customerId: id.nullable(),
  reference: z.string(),
  title: z.string(),
  language: z.enum(languages),
  kind: z.enum(kinds),
  status: z.enum(statuses),
  outcome: z.enum(outcomes).nullable(),
  receivedAt: instant,
  /** Why an open matter may be the one that is being told. */
  likeness: z.enum(['orderNumber', 'words']).nullable(),
})

/** POST, so that names and numbers stand in no address and no log. */
export const findKnown = defineEndpoint({
  method: 'POST',
  path: '/api/v1/known-people',
  summary: 'Who is calling, by exact keys first and then by name, and which of their matters this may be',
  body: z.object({
    name: optionalText(200),
    email: optionalText(254),
    phone: optionalText(60),
    orderNumber: optionalText(100),
    narrative: optionalText(20_000),
    /** Whom the writer has chosen already. */
    customerId: id.nullish(),
  }),
  answer: z.object({ people: z.array(knownPerson), matters: z.array(knownMatter) }),
})

export const addToMatter = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/same-matter',
  summary: 'Add what somebody told once more to the case that is about it',
  status: 201,
  params: complaintParams,
  body: z.object({ channel: z.enum(['phone', 'counter', 'letter', 'email']), narrative: text(20_000) }),
  answer: z.object({ id }),
})
