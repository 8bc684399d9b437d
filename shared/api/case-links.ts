import { z } from 'zod'
import { changed, complaintParams, version } from './complaints.ts'
import { defineEndpoint, id } from './endpoint.ts'
import { tags } from './register.ts'

const link = z.object({
  version,
  otherId: id,
  /** `follows`: this case is the sequel of the other. A duplicate is closed as one. */
  relation: z.enum(['related', 'follows']),
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
