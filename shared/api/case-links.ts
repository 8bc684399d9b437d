import { z } from 'zod'
import { languages } from '../languages.ts'
import { outcomes, statuses } from '../statuses.ts'
import { changed, complaintParams, version } from './complaints.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'
import { tags } from './register.ts'

const link = z.object({
  version,
  otherId: id,
  /**
   * `follows`: this case is the sequel of the other. `systemic`: both have one cause. A duplicate is closed as one.
   */
  relation: z.enum(['related', 'follows', 'systemic']),
})

export const linkCase = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/links',
  summary: 'Say that a case belongs together with another, or follows it',
  params: complaintParams,
  body: link,
  answer: changed,
})

export const unlinkCase = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/links/removal',
  summary: 'Take a link between two cases away',
  params: complaintParams,
  body: link,
  answer: changed,
})

export const tagCase = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/tags',
  summary: 'Give a case tags, or take tags off',
  params: complaintParams,
  body: z.object({ version, add: tags, remove: tags }),
  answer: changed,
})

const alike = z.object({
  id,
  reference: z.string(),
  title: z.string(),
  language: z.enum(languages),
  status: z.enum(statuses),
  outcome: z.enum(outcomes).nullable(),
  receivedAt: instant,
  /** Which share of their words and pairs of words both have in common, from 0 to 1. */
  share: z.number(),
  isSameCustomer: z.boolean(),
  isSameProduct: z.boolean(),
  isSameSite: z.boolean(),
  /** How the two are linked already. */
  linked: z.enum(['related', 'systemic']).nullable(),
})

export const listAlike = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/alike',
  summary: 'Cases that tell nearly the same in one language, the likest first, with what speaks for it',
  params: complaintParams,
  answer: z.object({ items: z.array(alike) }),
})

export const findAlike = defineEndpoint({
  method: 'POST',
  path: '/api/v1/alike',
  summary: 'The same for words that are not filed yet',
  status: 200,
  body: z.object({ narrative: text(20_000) }),
  answer: z.object({ items: z.array(alike) }),
})
