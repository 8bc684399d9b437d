import { z } from 'zod'
import { languages } from '../languages.ts'
import { lateReasons } from './rule-packs.ts'
import { changed, complaintParams, factIds, speaker, version } from './complaints.ts'
import { defineEndpoint, id, instant, optionalText, pageOf, pageQuery, text } from './endpoint.ts'

export const messageStates = [
  'waiting',
  'sending',
  'sent',
  'deferred',
  'failed',
  'toPrint',
  'printed',
  'toCall',
  'recorded',
  'cancelled',
] as const

export const sendMessage = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/messages',
  summary: 'Write to the complainant, by the channel they prefer',
  status: 201,
  params: complaintParams,
  body: z.object({
    subject: text(200),
    body: text(20_000),
    channel: z.enum(['email', 'letter', 'portal']).nullish(),
    /** For a message that says, with the reason, that the answer takes longer: the day by which it comes instead. */
    newDueOn: z.iso.date().nullish(),
    speaker,
    /** Why it takes longer. */
    delayReason: z.enum(lateReasons).optional(),
    factIds,
    /** Files of the case that go along, by mail as a link when they are large; the complainant has them on their page. */
    attachmentIds: z.array(id).max(20).optional(),
  }),
  answer: z.object({ id }),
})

/** How a case stands and letters to a group are news: whoever wants none by mail reads them on the page of their case. */
export const setNewsByMail = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/news-by-mail',
  summary:
    'Note that the complainant wants no news by mail, or wants them again; what is owed still comes by mail',
  params: complaintParams,
  body: z.object({ isWanted: z.boolean() }),
})

/** A phone call, a talk at the counter, a letter that came or went: it stops the clock that it fulfils. */
export const recordContact = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/contacts',
  summary: 'Record a contact that took place outside Redress',
  status: 201,
  params: complaintParams,
  body: z.object({
    channel: z.enum(['phone', 'counter', 'letter']),
    direction: z.enum(['in', 'out']),
    purpose: z.enum(['receipt', 'restatement', 'update', 'answer', 'other']),
    summary: text(5_000),
    happenedAt: z.iso.datetime().optional(),
  }),
  answer: z.object({ id }),
})

export const letterPurposes = ['restatement', 'update', 'delay', 'answer', 'closing'] as const

export const draftLetter = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/letter',
  summary:
    'The letter that a template makes of the case as it is, in the complainant’s language, to be edited',
  params: complaintParams,
  query: z.object({ purpose: z.enum(letterPurposes), newDueOn: z.iso.date().optional() }),
  answer: z.object({
    subject: z.string(),
    /** Limited Markdown. */
    body: z.string(),
    language: z.enum(languages),
    channel: z.enum(['email', 'letter', 'phone', 'portal']),
    /** What the rule pack requires and the letter does not yet say; it cannot go out while any is missing. */
    missing: z.array(z.string()),
  }),
})

/** 7.8: the decision goes out, as letter (PDF) and by the complainant's channel. */
export const sendAnswer = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/answer',
  summary: 'Communicate the decision',
  params: complaintParams,
  body: z.object({ version, subject: text(200), body: text(20_000), speaker, factIds }),
  answer: changed,
})

export const markPrinted = defineEndpoint({
  method: 'POST',
  path: '/api/v1/messages/:messageId/printed',
  summary: 'Say that a letter was printed and posted',
  params: z.object({ messageId: id }),
})

export const retryMessage = defineEndpoint({
  method: 'POST',
  path: '/api/v1/messages/:messageId/retry',
  summary: 'Try to deliver a failed message again, also to a corrected address',
  params: z.object({ messageId: id }),
  body: z.object({ to: z.email('field.notAnEmail').nullish() }),
})

export const listMessages = defineEndpoint({
  method: 'GET',
  path: '/api/v1/messages',
  summary: 'The outbox: what waits, what failed, what is to be printed or called',
  query: z.object({ ...pageQuery, state: z.enum(messageStates).optional() }),
  answer: pageOf(
    z.object({
      id,
      complaintId: id.nullable(),
      reference: z.string().nullable(),
      purpose: z.string(),
      channel: z.string(),
      state: z.enum(messageStates),
      to: z.string().nullable(),
      subject: z.string(),
      attempts: z.number().int(),
      lastError: z.string().nullable(),
      createdAt: instant,
      nextAttemptAt: instant.nullable(),
    }),
  ),
})

const template = z.object({
  key: z.string(),
  language: z.enum(languages),
  subject: z.string(),
  body: z.string(),
  isOwn: z.boolean(),
})

/** Tells one state of a text from the next; 0 while it is ours. */
const templateVersion = z.int().nonnegative()

export const listTemplates = defineEndpoint({
  method: 'GET',
  path: '/api/v1/templates',
  summary: 'The texts of mails and letters, ours or the organization’s own',
  query: z.object({ language: z.enum(languages) }),
  answer: z.object({
    items: z.array(template.extend({ placeholders: z.array(z.string()), version: templateVersion })),
  }),
})

export const saveTemplate = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/templates/:key/:language',
  summary: 'Write an own text; empty returns to ours',
  params: z.object({ key: z.string().max(100), language: z.enum(languages) }),
  body: z.object({ version: templateVersion, subject: optionalText(200), body: optionalText(20_000) }),
})

export const previewTemplate = defineEndpoint({
  method: 'POST',
  path: '/api/v1/templates/preview',
  summary: 'How a text would look with a sample case',
  body: z.object({
    key: z.string().max(100),
    language: z.enum(languages),
    subject: text(200),
    body: text(20_000),
  }),
  answer: z.object({ subject: z.string(), html: z.string(), unknownPlaceholders: z.array(z.string()) }),
})
