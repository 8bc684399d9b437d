import { z } from 'zod'
import { deskLanguages } from '../languages.ts'
import { roles } from '../permissions.ts'
import { defineEndpoint, id, text } from './endpoint.ts'

/** Who is signed in, and what the desk needs to know about it. */
export const me = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language: z.enum(deskLanguages),
  /** IANA name; the person's own, else the organization's. */
  timeZone: z.string(),
  grants: z.array(z.object({ role: z.enum(roles), siteId: id.nullable() })),
  organization: z.object({ id, name: z.string() }),
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
    password: z.string().min(12, 'password.tooShort').max(1024),
    language: z.enum(deskLanguages),
  }),
  answer: me,
})
