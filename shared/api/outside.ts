import { z } from 'zod'
import { complaintParams } from './complaints.ts'
import { date, defineEndpoint, id, instant, text } from './endpoint.ts'

/** What one mail may carry; larger files go by another way. */
export const outsideBytes = 10_000_000

export const askOutside = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/outside-opinions',
  summary: 'Ask an expert outside by mail; what they answer joins the case for staff alone',
  status: 201,
  params: complaintParams,
  body: z.object({
    name: text(200),
    email: z.email('field.notAnEmail').max(254, 'field.tooLong'),
    subject: text(200),
    body: text(10_000),
    /** What the complainant wrote goes along: the matter, and messages. */
    withNarrative: z.boolean().default(false),
    messageIds: z.array(id).max(50).default([]),
    attachmentIds: z.array(id).max(20).default([]),
    /** Name, addresses and numbers of the complainant are covered wherever they stand in these words. Not in files. */
    isCovered: z.boolean().default(true),
    /** A task reminds of it on that day. */
    dueOn: date.nullish(),
  }),
  answer: z.object({ id }),
})

export const listOutside = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/outside-opinions',
  summary: 'Experts who were asked about a case, and whether they answered',
  params: complaintParams,
  answer: z.object({
    items: z.array(
      z.object({
        id,
        name: z.string(),
        address: z.string(),
        askedAt: instant,
        byName: z.string().nullable(),
        dueOn: date.nullable(),
        answeredAt: instant.nullable(),
      }),
    ),
  }),
})
