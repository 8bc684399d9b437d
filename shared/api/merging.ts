import { z } from 'zod'
import { kinds } from '../statuses.ts'
import { changed, complaintParams, version } from './complaints.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'

/** The case in which one goes on since the two were merged. */
export const ownMerge = z.object({
  /** With its reference null where the person may not see it. */
  leadId: id.nullable(),
  leadReference: z.string().nullable(),
  mergedAt: instant,
  byName: z.string().nullable(),
  isOtherPerson: z.boolean(),
})

/** A case that goes on in another. */
export const mergedCase = z.object({
  id,
  version,
  reference: z.string(),
  title: z.string(),
  narrative: z.string(),
  receivedAt: instant,
  mergedAt: instant,
  isOtherPerson: z.boolean(),
  /** Whether the person who asks has begun to write something there. */
  hasDraft: z.boolean(),
})

/** The reference of the case that goes on in another and to which a line of the timeline belongs. */
export const mergedFrom = z.string().optional()

/** Which of two cases leads, and what stands in the way, before anything is done. */
export const previewMerge = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/merge-preview',
  summary: 'Which of two cases would go on in the other, and whether they are known to be of one person',
  params: complaintParams,
  query: z.object({ otherId: id }),
  answer: z.object({
    leadId: id,
    isOtherPerson: z.boolean(),
    /** The key of what stands in the way, if anything does. */
    obstacle: z.string().nullable(),
  }),
})

export const mergeCases = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/merge',
  summary: 'Make one case of two: the one that was received first goes on, the other is worked on there',
  params: complaintParams,
  body: z.object({
    version,
    otherId: id,
    /** Obligatory where the complainants are not known to be one person: they learn nothing of each other. */
    isOtherPerson: z.boolean().default(false),
  }),
  answer: z.object({ leadId: id, mergedId: id }),
})

export const unmergeCase = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/merge/undoing',
  summary:
    'Take back that this case goes on in another: it continues where it stood, with what came in since',
  params: complaintParams,
  body: z.object({ version }),
  answer: changed,
})

export const splitCase = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/split',
  summary: 'Make a case of its own of a part of this one, with messages and files; nothing leaves this case',
  status: 201,
  params: complaintParams,
  body: z.object({
    version,
    kind: z.enum(kinds),
    /** What this part is about. */
    narrative: text(20_000),
    messageIds: z.array(id).max(100).default([]),
    attachmentIds: z.array(id).max(100).default([]),
  }),
  answer: z.object({ id, reference: z.string() }),
})
