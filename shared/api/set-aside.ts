import { z } from 'zod'
import { complaintParams, version } from './complaints.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'

export const setCaseAside = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/set-aside',
  summary:
    'Say that a case was made of spam: it leaves every list and figure, its clocks end and nobody is written to',
  params: complaintParams,
  body: z.object({
    version,
    reason: text(2_000),
    /** Sets all further mail of its sender aside too. */
    blocksSender: z.boolean(),
  }),
})

export const bringCaseBack = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/bring-back',
  summary: 'Take a case in again that was set aside as spam, with its clocks as they were',
  params: complaintParams,
})

export const casesSetAside = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/set-aside',
  summary: 'Cases that were set aside as spam, newest first, at most 200',
  answer: z.object({
    items: z.array(
      z.object({
        id,
        reference: z.string(),
        from: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
        /** The beginning of what it says. */
        excerpt: z.string(),
        reason: z.string(),
        at: instant,
        byName: z.string().nullable(),
      }),
    ),
  }),
})
