import { z } from 'zod'
import { defineEndpoint, id, instant } from './endpoint.ts'

export const dkimFindings = [
  'ok',
  'notFound',
  'notAnswered',
  'otherKey',
  'revoked',
  'several',
  'notAKey',
  'wrongType',
  'wrongHash',
  'notForMail',
  'testing',
] as const

const signingKey = z.object({
  id,
  domain: z.string(),
  selector: z.string(),
  /** `made`: signs nothing yet. `ended`: signs no more, its record is still needed for mail on its way. */
  state: z.enum(['made', 'signs', 'ended']),
  /** Where the record stands in DNS (type TXT), what it holds, and both as a line of a zone file. */
  recordName: z.string(),
  recordValue: z.string(),
  zoneLine: z.string(),
  createdAt: instant,
  beganAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Until when the record of a key that signs no more has to stay. */
  neededUntil: instant.nullable(),
  checkedAt: instant.nullable(),
  finding: z.enum(dkimFindings).nullable(),
})

export const readOutgoingMail = defineEndpoint({
  method: 'GET',
  path: '/api/v1/outgoing-mail',
  summary: 'How mail leaves: the sender address, and the keys that sign it (DKIM)',
  answer: z.object({
    sender: z.string(),
    /** Whose DNS holds the records. */
    domain: z.string(),
    hasServer: z.boolean(),
    /** Files of one mail that are larger together go out as a link. */
    attachedBytes: z.number().int(),
    version: z.number().int(),
    keys: z.array(signingKey),
  }),
})

export const changeMailRules = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/outgoing-mail',
  summary: 'Set from which size on the files of a mail go out as a link to the page of the case',
  body: z.object({
    attachedBytes: z.number().int().min(0).max(50_000_000),
    version: z.number().int().min(1),
  }),
  answer: z.object({ version: z.number().int() }),
})

export const addSigningKey = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing-mail/keys',
  summary: 'Make a key for the domain of the sender address; it signs nothing before its record is published',
  status: 201,
  answer: z.object({ id }),
})

const keyParams = z.object({ keyId: id })

export const checkSigningKey = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing-mail/keys/:keyId/check',
  summary: 'Ask DNS for the record of a key',
  params: keyParams,
  answer: z.object({
    finding: z.enum(dkimFindings),
    /** What DNS has there, shortened. */
    found: z.array(z.string()),
  }),
})

export const beginSigning = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing-mail/keys/:keyId/begin',
  summary:
    'Sign with this key from now on, after asking DNS; the one before signs no more and its record stays for two weeks',
  params: keyParams,
})

export const endSigning = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing-mail/keys/:keyId/end',
  summary: 'Sign no more',
  params: keyParams,
})

export const removeSigningKey = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/outgoing-mail/keys/:keyId',
  summary: 'Forget a key that never signed, or whose record nobody needs any more',
  params: keyParams,
})
