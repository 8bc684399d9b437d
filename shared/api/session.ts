import { z } from 'zod'
import { wordSets } from '../i18n/keys.ts'
import { deskLanguages, languages } from '../languages.ts'
import { roles } from '../permissions.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'

/** Characters that a password has at least. */
export const shortestPassword = 12
const newPassword = z.string().min(shortestPassword, 'password.tooShort').max(1024, 'field.tooLong')

/** Who is signed in, and what the desk needs to know about it. */
export const me = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language: z.enum(deskLanguages),
  /** Languages in which the person writes to complainants; empty while they have not said. */
  languages: z.array(z.enum(languages)),
  /** IANA name; the person's own, else that of the one site where they work, else the organization's. */
  timeZone: z.string(),
  /** What the person chose; null follows the site, else the organization. */
  ownTimeZone: z.string().nullable(),
  grants: z.array(z.object({ role: z.enum(roles), siteId: id.nullable() })),
  organization: z.object({
    id,
    name: z.string(),
    /** Languages of the public pages and answers. */
    languages: z.array(z.enum(languages)),
    defaultLanguage: z.enum(languages),
    wordSet: z.enum(wordSets),
    isOnePerson: z.boolean(),
    /** ISO 4217, of remedies and limits. */
    currency: z.string(),
  }),
  /** Whether messages leave the house; without a mail server they wait in the outbox. */
  hasMail: z.boolean(),
  /** For the next change of one's own account. */
  version: z.number().int(),
})

export const getSession = defineEndpoint({
  method: 'GET',
  path: '/api/v1/session',
  summary: 'Who is signed in; 401 when nobody is',
  answer: me,
})

export const signIn = defineEndpoint({
  method: 'POST',
  path: '/api/v1/session',
  summary: 'Sign in with e-mail and password; sets the session cookie',
  body: z.object({ email: text(320), password: z.string().min(1, 'field.required').max(1024) }),
  answer: me,
})

export const signOut = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/session',
  summary: 'Sign out; the session ends on the server',
})

export const saveMyLanguage = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/session/language',
  summary: 'The language in which the desk speaks to me',
  body: z.object({ language: z.enum(deskLanguages) }),
})

export const acceptInvitation = defineEndpoint({
  method: 'POST',
  path: '/api/v1/invitations/accept',
  summary: 'Accept an invitation: choose a name and a password, and be signed in',
  body: z.object({
    token: z.string().min(1).max(400),
    name: text(200),
    password: newPassword,
    language: z.enum(deskLanguages),
  }),
  answer: me,
})

export const getPasswordReset = defineEndpoint({
  method: 'GET',
  path: '/api/v1/password-resets',
  summary: 'Whether a link to a new password can be mailed here',
  answer: z.object({ isMailed: z.boolean() }),
})

export const askForPasswordReset = defineEndpoint({
  method: 'POST',
  path: '/api/v1/password-resets',
  summary: 'Ask for a link to a new password; answers the same whether or not the account exists',
  body: z.object({ email: text(320) }),
})

export const resetPassword = defineEndpoint({
  method: 'POST',
  path: '/api/v1/password-resets/accept',
  summary: 'Choose a new password with a mailed link, which works once; all sessions end',
  body: z.object({ token: z.string().min(1).max(400), password: newPassword }),
})

export const saveMe = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/me',
  summary: 'My own name, languages and time zone',
  body: z.object({
    name: text(200),
    language: z.enum(deskLanguages),
    /** Languages in which I write to complainants; absent leaves them. */
    languages: z.array(z.enum(languages)).max(12).optional(),
    /** IANA name; null follows the site, else the organization; absent leaves it. */
    timeZone: z.string().max(100).nullish(),
    version: z.number().int(),
  }),
  answer: me,
})

export const changePassword = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/me/password',
  summary: 'A new password; all my other sessions end',
  body: z.object({ current: z.string().min(1, 'field.required').max(1024), password: newPassword }),
})

export const listSessions = defineEndpoint({
  method: 'GET',
  path: '/api/v1/sessions',
  summary: 'Where I am signed in',
  answer: z.object({
    items: z.array(
      z.object({
        id,
        /** Browser and system, e.g. `Firefox 128, Linux`; may be empty. */
        userAgent: z.string(),
        createdAt: instant,
        lastSeenAt: instant,
        isThis: z.boolean(),
      }),
    ),
  }),
})

export const endSession = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/sessions/:sessionId',
  summary: 'End one of my sessions',
  params: z.object({ sessionId: id }),
})

export const endOtherSessions = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/sessions',
  summary: 'End all of my sessions but this one',
})
