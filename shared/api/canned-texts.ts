import { z } from 'zod'
import { languages } from '../languages.ts'
import { changed, complaintParams, version } from './complaints.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'

/** What a canned text may leave to be filled in when it is used on a case. */
export const cannedPlaceholders = [
  'name',
  'organization',
  'reference',
  'receivedOn',
  'restatementDueOn',
  'answerDueOn',
  'trackingUrl',
  'writer',
] as const

const words = z.object({
  language: z.enum(languages),
  name: text(80),
  /** Limited Markdown with placeholders `{{name}}`. */
  body: text(10_000),
  /** For everybody, or for its writer alone. */
  isShared: z.boolean(),
})

export const listCannedTexts = defineEndpoint({
  method: 'GET',
  path: '/api/v1/canned-texts',
  summary: 'Texts that are used again and again: those of everybody and one’s own',
  answer: z.object({
    items: z.array(
      words.extend({
        id,
        version,
        changedAt: instant,
        changedByName: z.string().nullable(),
        mayChange: z.boolean(),
      }),
    ),
    placeholders: z.array(z.string()),
  }),
})

export const addCannedText = defineEndpoint({
  method: 'POST',
  path: '/api/v1/canned-texts',
  summary: 'Keep a text to use again',
  status: 201,
  body: words,
  answer: z.object({ id }),
})

const cannedParams = z.object({ cannedTextId: id })

export const saveCannedText = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/canned-texts/:cannedTextId',
  summary: 'Change a text that is used again and again',
  params: cannedParams,
  body: words.extend({ version }),
  answer: changed,
})

export const removeCannedText = defineEndpoint({
  method: 'POST',
  path: '/api/v1/canned-texts/:cannedTextId/removal',
  summary: 'Take away a text; what was written with it stays',
  params: cannedParams,
  body: z.object({ version }),
})

export const cannedTextsFor = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/canned-texts',
  summary: 'Canned texts filled in for one case, those in the language of its complainant first',
  params: complaintParams,
  answer: z.object({
    items: z.array(
      z.object({
        id,
        name: z.string(),
        language: z.enum(languages),
        isShared: z.boolean(),
        isRecipientsLanguage: z.boolean(),
        /** Limited Markdown. */
        body: z.string(),
      }),
    ),
  }),
})
