import { z } from 'zod'
import { deskLanguages } from '../languages.ts'
import { roles } from '../permissions.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'

const grants = z
  .array(z.object({ role: z.enum(roles), siteId: id.nullable().default(null) }))
  .max(100, 'field.tooLong')
const version = z.number().int().min(1)
const email = z
  .string()
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email('field.notAnEmail').max(254, 'field.tooLong'))
const staffParams = z.object({ staffId: id })

export const staffMember = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language: z.enum(deskLanguages),
  /** False for somebody who left; their name stays in the records. */
  isActive: z.boolean(),
  /** False until the invitation is accepted. */
  hasPassword: z.boolean(),
  grants: z.array(z.object({ role: z.enum(roles), siteId: id.nullable() })),
  version,
})

/** A link that the invited person opens; shown once. */
export const invitationLink = z.object({ link: z.string(), expiresAt: instant })

export const listStaff = defineEndpoint({
  method: 'GET',
  path: '/api/v1/staff',
  summary: 'Everybody who works or worked here, by name',
  answer: z.object({ items: z.array(staffMember) }),
})

const newPerson = z.object({ email, name: text(200), language: z.enum(deskLanguages), grants })

export const inviteStaff = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff',
  summary: 'Add a person and make the link with which they choose a password',
  status: 201,
  body: newPerson,
  answer: z.object({ member: staffMember, invitation: invitationLink }),
})

export const importStaff = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff/import',
  summary: 'Invite many people at once, all or none; a problem names its row (`people.3.email`)',
  status: 201,
  body: z.object({ people: z.array(newPerson).min(1, 'field.required').max(500, 'field.tooLong') }),
  answer: z.object({
    invited: z.array(
      z.object({ staffId: id, name: z.string(), email: z.string(), invitation: invitationLink }),
    ),
  }),
})

export const takeBackStaff = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff/import/undo',
  summary: 'Take invitations back; who has accepted meanwhile stays',
  body: z.object({ staffIds: z.array(id).min(1).max(500) }),
  answer: z.object({ takenBack: z.number().int() }),
})

export const saveStaff = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/staff/:staffId',
  summary: 'Change a person’s name and roles, or let them go',
  params: staffParams,
  body: z.object({ name: text(200), grants, isActive: z.boolean(), version }),
  answer: staffMember,
})

export const renewInvitation = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff/:staffId/invitation',
  summary: 'A new link to choose a password; the earlier one dies',
  params: staffParams,
  answer: invitationLink,
})

export const endStaffSessions = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/staff/:staffId/sessions',
  summary: 'Sign a person out everywhere',
  params: staffParams,
})

const apiKey = z.object({
  id,
  name: z.string(),
  roles: z.array(z.enum(roles)),
  createdAt: instant,
  createdByName: z.string(),
  lastUsedAt: instant.nullable(),
})

export const listApiKeys = defineEndpoint({
  method: 'GET',
  path: '/api/v1/api-keys',
  summary: 'Keys with which programs come in',
  answer: z.object({ items: z.array(apiKey) }),
})

export const addApiKey = defineEndpoint({
  method: 'POST',
  path: '/api/v1/api-keys',
  summary: 'A new key; its token is shown once',
  status: 201,
  body: z.object({ name: text(200), roles: z.array(z.enum(roles)).min(1, 'field.required') }),
  answer: z.object({
    id,
    /** Sent as `Authorization: Bearer <token>`. */
    token: z.string(),
  }),
})

export const revokeApiKey = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/api-keys/:keyId',
  summary: 'A key stops working at once',
  params: z.object({ keyId: id }),
})
