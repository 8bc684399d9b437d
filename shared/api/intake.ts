import { z } from 'zod'
import { languages } from '../languages.ts'
import { kinds, outcomes, pointResults, statuses } from '../statuses.ts'
import { contact, matter } from './complaints.ts'
import { date, defineEndpoint, id, instant } from './endpoint.ts'

const signedReceipt = z.object({
  type: z.literal('redress-receipt'),
  v: z.literal(1),
  organization: id,
  reference: z.string(),
  /** SHA-256 of the event's entry in the journal, hexadecimal. */
  eventHash: z.string(),
  recordedAt: z.string(),
  keyId: z.string(),
  /** Ed25519, base64. */
  signature: z.string(),
})

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
    /** Proves that this is on record; docs/journal.md says how to check it. */
    promise: signedReceipt,
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

const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const trackProof = defineEndpoint({
  method: 'GET',
  path: '/api/v1/tracking/:reference/proof',
  summary:
    'That the receipt of a case is in the journal, ready to be checked; 404 until it is sealed, a few seconds',
  params: z.object({ reference: z.string().max(60) }),
  answer: z.object({
    type: z.literal('redress-proof'),
    v: z.literal(1),
    receipt: signedReceipt,
    event: z.object({
      actor: z.string(),
      contentHash: hash,
      id,
      occurredAt: z.string(),
      onBehalfOf: z.string().nullable(),
      organizationId: id,
      subjectId: id,
      type: z.string(),
      v: z.number(),
      version: z.number(),
    }),
    content: z.object({ payload: z.string(), salt: z.string() }).nullable(),
    words: z.string().nullable(),
    entry: z.object({ position: z.number(), size: z.number(), path: z.array(hash) }),
    /** A signed note. */
    checkpoint: z.string(),
  }),
})
