import { z } from 'zod'
import { changed, complaintParams, speaker, version } from './complaints.ts'
import { date, defineEndpoint, id, optionalText, text } from './endpoint.ts'

/** What can be closed to a person. Letters and the page of their case always stay open. */
export const closableChannels = ['phone', 'counter', 'email'] as const
export type ClosableChannel = (typeof closableChannels)[number]

export const restrictContact = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/contact-restriction',
  summary:
    'Close channels to a person after abusive conduct; they are told why, until when, and how to object',
  params: complaintParams,
  body: z.object({
    version,
    channels: z.array(z.enum(closableChannels)).min(1).max(closableChannels.length),
    /** For the file. */
    reason: text(2_000),
    reviewOn: date,
    /** What they read: subject and text, in their language. */
    subject: text(200),
    words: text(5_000),
    speaker,
  }),
  answer: changed,
})

export const appealRestriction = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/contact-restriction/appeal',
  summary: 'Record what the person says against the restriction',
  params: complaintParams,
  body: z.object({ version, words: text(5_000) }),
  answer: changed,
})

export const reviewRestriction = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/contact-restriction/review',
  summary: 'Keep the restriction until another day or lift it; an appeal is decided by somebody else',
  params: complaintParams,
  body: z.object({
    version,
    result: z.enum(['kept', 'lifted']),
    reason: text(2_000),
    /** Obligatory when it is kept. */
    reviewOn: date.nullish(),
  }),
  answer: changed,
})

export const recipientChoices = ['complainant', 'representative', 'both'] as const

export const nameRepresentative = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/representative',
  summary: 'Say who speaks for the complainant, on what evidence, and who receives what is written',
  params: complaintParams,
  body: z.object({
    version,
    /** Without a name nobody speaks for them. */
    name: optionalText(200),
    role: optionalText(200),
    email: z.email('field.notAnEmail').max(254).nullish(),
    phone: optionalText(60),
    address: optionalText(500),
    /** The file of the case that shows the authority, … */
    attachmentId: id.nullish(),
    /** … or why none is asked for. */
    exception: optionalText(1_000),
    recipients: z.enum(recipientChoices),
  }),
  answer: changed,
})
