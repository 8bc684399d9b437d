import { z } from 'zod'
import { languages } from '../languages.ts'
import { defineEndpoint, id, instant, optionalText, text } from './endpoint.ts'

export const mailboxSecurities = ['tls', 'startTls', 'none'] as const
export type MailboxSecurity = (typeof mailboxSecurities)[number]
export const signInKinds = ['password', 'oauth'] as const
export type SignInKind = (typeof signInKinds)[number]
/** What becomes of a mail on its server once it is kept here. */
export const afterTakings = ['seen', 'move', 'nothing'] as const
export type AfterTaking = (typeof afterTakings)[number]
export const lateReplies = ['reopen', 'newCase', 'note'] as const
export const oauthProviders = ['microsoft', 'google', 'other'] as const

const address = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
  .pipe(z.email('field.notAnEmail').max(254, 'field.tooLong').nullable())

const endpointUrl = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
  .pipe(
    z
      .url({ protocol: /^https?$/, error: 'field.notAnAddress' })
      .max(500, 'field.tooLong')
      .nullable(),
  )

const oauth = z.object({
  provider: z.enum(oauthProviders),
  clientId: text(300),
  /** Of another provider than the two that are known. */
  authorizeUrl: endpointUrl,
  tokenUrl: endpointUrl,
  scope: optionalText(1000),
})

const server = {
  host: text(253),
  port: z.number().int().min(1).max(65_535),
  security: z.enum(mailboxSecurities),
  username: text(300),
  signIn: z.enum(signInKinds),
  oauth: oauth.nullable().default(null),
}

/** Secrets go in and never come out; what is left out stays as it is. */
const secrets = {
  password: z.string().max(1000, 'field.tooLong').nullish(),
  clientSecret: z.string().max(1000, 'field.tooLong').nullish(),
}

const connection = {
  isActive: z.boolean(),
  ...server,
  folder: text(300),
  afterTaking: z.enum(afterTakings),
  /** The folder on the server, for `move`. */
  movedTo: optionalText(300),
  /** Older mail stays where it is; null: all is taken. */
  takesSince: z.iso.datetime().nullable(),
}

const defaults = {
  name: text(80),
  /** The address that people write to. */
  address,
  /** Of mail whose language cannot be told. */
  language: z.enum(languages).nullable(),
  siteId: id.nullable(),
  categoryId: id.nullable(),
  /** What a reply on a closed case does. */
  lateReplies: z.enum(lateReplies),
  /** Its server takes name+anything@ for name@. */
  hasSubaddresses: z.boolean(),
}

const standing = z.enum(['notConnected', 'off', 'starting', 'failing', 'late', 'ok'])

const mailbox = z.object({
  id,
  version: z.number().int(),
  ...defaults,
  connection: z
    .object({
      ...connection,
      takesSince: instant.nullable(),
      hasPassword: z.boolean(),
      hasConsent: z.boolean(),
      hasClientSecret: z.boolean(),
    })
    .nullable(),
  standing,
  failure: z.string().nullable(),
  checkedAt: instant.nullable(),
})

export const listMailboxes = defineEndpoint({
  method: 'GET',
  path: '/api/v1/mailboxes',
  summary: 'Where mail comes in, and whether it does',
  answer: z.object({
    items: z.array(mailbox),
    /** Whether plain connections and inner servers may be reached at all. */
    allowsPrivateHosts: z.boolean(),
    /** To be registered with the provider of OAuth 2. */
    redirectUrl: z.string(),
  }),
})

const given = { ...defaults, connection: z.object({ ...connection, ...secrets }).nullable() }

export const addMailbox = defineEndpoint({
  method: 'POST',
  path: '/api/v1/mailboxes',
  summary: 'Let mail come in at one more place',
  status: 201,
  body: z.object(given),
  answer: z.object({ id }),
})

const mailboxParams = z.object({ mailboxId: id })

export const saveMailbox = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/mailboxes/:mailboxId',
  summary: 'Change a mailbox; refused with edit.conflict if somebody else saved meanwhile',
  params: mailboxParams,
  body: z.object({ ...given, version: z.number().int().min(1) }),
  answer: z.object({ version: z.number().int() }),
})

export const testMailbox = defineEndpoint({
  method: 'POST',
  path: '/api/v1/mailbox-tests',
  summary: 'See whether a mailbox can be reached with these settings; nothing is kept and nothing is fetched',
  body: z.object({
    /** Whose kept password is used when none is given. */
    mailboxId: id.nullable(),
    ...server,
    ...secrets,
    folder: text(300),
  }),
  answer: z.object({
    /** null: mail can be fetched. */
    failure: z.string().nullable(),
    /** The server's own sentence. */
    serverSaid: z.string().nullable(),
    folders: z.array(z.string()),
  }),
})

export const mailboxHealth = defineEndpoint({
  method: 'GET',
  path: '/api/v1/mailboxes/:mailboxId/health',
  summary: 'How a mailbox does: what came, what waits, what went wrong',
  params: mailboxParams,
  answer: z.object({
    id,
    name: z.string(),
    standing,
    failure: z.string().nullable(),
    serverSaid: z.string().nullable(),
    failingSince: instant.nullable(),
    nextTryAt: instant.nullable(),
    connectedAt: instant.nullable(),
    checkedAt: instant.nullable(),
    lastMailAt: instant.nullable(),
    /** From when the server had the last mail to when Redress had it. */
    lastMailLagSeconds: z.number().nullable(),
    /** How long the oldest mail has waited to be filed. */
    waitingSeconds: z.number().nullable(),
    /** Of the last thirty days. */
    counts: z.object({
      filed: z.number(),
      cases: z.number(),
      duplicates: z.number(),
      quarantined: z.number(),
      waiting: z.number(),
    }),
    failures: z.array(z.object({ at: instant, failure: z.string(), said: z.string().nullable() })),
    /** Mails that the server would not give so far. */
    stuck: z.number(),
  }),
})

export const beginMailboxConsent = defineEndpoint({
  method: 'POST',
  path: '/api/v1/mailboxes/:mailboxId/consent',
  summary: 'Begin to let Redress into a mailbox with OAuth 2: where the person goes',
  params: mailboxParams,
  answer: z.object({ url: z.string() }),
})
