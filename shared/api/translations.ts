import { z } from 'zod'
import { languages } from '../languages.ts'
import { complaintParams } from './complaints.ts'
import { defineEndpoint, id, text } from './endpoint.ts'

/** Who made a translation: a person, or a program whose text was put in by hand. */
export const makers = ['person', 'machine'] as const

export const saveTranslation = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/translation',
  summary: 'Put a translation beside what somebody wrote; the original stays',
  params: complaintParams,
  body: z.object({
    /** The message that is translated; null for what happened. */
    aboutId: id.nullish(),
    language: z.enum(languages),
    body: text(20_000),
    maker: z.enum(makers),
    makerName: text(200),
  }),
  answer: z.object({ id }),
})

export const translation = z.object({
  id,
  aboutId: id.nullable(),
  language: z.enum(languages),
  body: z.string(),
  maker: z.enum(makers),
  makerName: z.string(),
  byName: z.string().nullable(),
})
