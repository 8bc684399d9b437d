import { z } from 'zod'
import { languages } from '../languages.ts'
import { kinds, outcomes, pointResults, statuses } from '../statuses.ts'
import { contact, matter } from './complaints.ts'
import { date, defineEndpoint, instant } from './endpoint.ts'

export const intake = defineEndpoint({
  method: 'POST',
  path: '/api/v1/intake',
  summary: 'File feedback without an account; what is answered is stored for good',
  status: 201,
  body: z.object({
    kind: z.enum(kinds).default('complaint'),
    /** The organization's default language unless given. */
    language: z.enum(languages).optional(),
    contact: contact.prefault({}),
    /** Without contact this must be true: nobody can ask back, and the code is the only way to an answer. */
    isAnonymous: z.boolean().default(false),
    ...matter,
  }),
  answer: z.object({
    reference: z.string(),
    accessCode: z.string(),
    trackingUrl: z.string(),
    receivedAt: instant,
  }),
})

export const track = defineEndpoint({
  method: 'GET',
  path: '/api/v1/tracking/:reference',
  summary: 'Where a case stands; the access code goes into the header x-access-code',
  params: z.object({ reference: z.string().max(60) }),
  answer: z.object({
    reference: z.string(),
    kind: z.enum(kinds),
    status: z.enum(statuses),
    outcome: z.enum(outcomes).nullable(),
    language: z.enum(languages),
    receivedAt: instant,
    /** What happens next and by which day, null when nothing is awaited from us. */
    next: z.object({ step: z.string(), byOn: date }).nullable(),
    /** What the complainant may see of what happened, oldest first. */
    timeline: z.array(z.object({ type: z.string(), at: instant })),
    decisions: z.array(
      z.object({
        decidedAt: instant,
        points: z.array(z.object({ matter: z.string(), result: z.enum(pointResults), grounds: z.string() })),
      }),
    ),
  }),
})
