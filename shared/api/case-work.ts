import { z } from 'zod'
import { complaintParams } from './complaints.ts'
import { defineEndpoint, id, instant } from './endpoint.ts'

const mostCharacters = 100_000

/** What was typed into a form of a case, by field. */
const typed = z
  .record(z.string().max(100), z.unknown())
  .refine((fields) => JSON.stringify(fields).length <= mostCharacters, 'field.tooLong')

/** The name of a form of a case: `note`, `restate`, `answer.<question>`. */
const form = z
  .string()
  .max(100)
  .regex(/^\w[\w.-]*$/)

/** A half-written text of the person who asks. */
export const draft = z.object({ form, typed, savedAt: instant })

export const saveDraft = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/drafts/:form',
  summary: 'Keep what the person has typed into a form of a case, for their own eyes on any device',
  params: complaintParams.extend({ form }),
  body: z.object({ typed }),
  answer: z.object({ savedAt: instant }),
})

export const forgetDraft = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/complaints/:complaintId/drafts/:form',
  summary: 'Forget a half-written text, because it was sent or thrown away',
  params: complaintParams.extend({ form }),
})

/**
 * What the stream `GET /api/v1/complaints/:complaintId/live` tells under `people`: colleagues who have
 * the case open, and those who have begun to write something, never what they write.
 */
export type CasePeople = {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly isHere: boolean
    /** The newest first. */
    readonly writing: readonly { readonly form: string; readonly at: string }[]
  }[]
}

/** Under `changed`: somebody did something with the case. */
export type CaseChanged = {
  /** Whoever did it; null for the complainant, a program or Redress itself. */
  readonly byId: string | null
  readonly byName: string | null
}

/** Files travel as multipart/form-data under the name `files`; the server judges them by their content. */
export const addFiles = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/files',
  summary: 'Add files to a case: up to 5 at a time, 25 MB each',
  status: 201,
  params: complaintParams,
  answer: z.object({ items: z.array(z.object({ id, name: z.string() })) }),
})
