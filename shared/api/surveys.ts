import { z } from 'zod'
import { changed } from './complaints.ts'
import { defineEndpoint } from './endpoint.ts'

const rules = z.object({
  /** Whether complainants are asked how their complaint was handled. */
  isOn: z.boolean(),
  /** Days from closing to the mail. */
  afterDays: z.int().min(0).max(60),
  /** The same person is not asked again within so many days. */
  quietDays: z.int().min(0).max(730),
})

const path = '/api/v1/survey-rules'

export const readSurveyRules = defineEndpoint({
  method: 'GET',
  path,
  summary: 'Whether and when complainants are asked about the handling of their complaint',
  answer: rules.extend({ version: z.int() }),
})

export const saveSurveyRules = defineEndpoint({
  method: 'PUT',
  path,
  summary: 'Change whether and when complainants are asked about the handling of their complaint',
  body: rules.extend({ version: z.int().min(0) }),
  answer: changed,
})
