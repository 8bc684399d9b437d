import { z } from 'zod'
import { complaintParams } from './complaints.ts'
import { defineEndpoint, id, instant, pageOf, pageQuery, text } from './endpoint.ts'

const mailParams = z.object({ mailId: id })

const file = z.object({
  index: z.int(),
  name: z.string(),
  contentType: z.string(),
  /** A small picture of the layout or a signature. */
  isDecoration: z.boolean(),
})

const caseMail = z.object({
  id,
  /** When it came in. */
  at: instant,
  mailbox: z.string(),
  from: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
  subject: z.string().nullable(),
  /** What it says anew, or the beginning of it. */
  excerpt: z.string().nullable(),
  /** What its sender is to the case; null for what programs sent. */
  standing: z.enum(['party', 'copied', 'unverified', 'staff', 'outside']).nullable(),
  /** Code of what is special about it, such as `mail.bounce`. */
  reason: z.string().nullable(),
  /** Another delivery of a mail that is there. */
  isDuplicate: z.boolean(),
  madeCase: z.boolean(),
  hasHtml: z.boolean(),
  files: z.array(file),
})

export const caseMails = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/mails',
  summary: 'The mails of a case as they came in, oldest first',
  params: complaintParams,
  answer: z.object({ items: z.array(caseMail) }),
})

export const readMail = defineEndpoint({
  method: 'GET',
  path: '/api/v1/mails/:mailId',
  summary: 'A whole mail as text, with what it quotes',
  params: mailParams,
  answer: z.object({
    text: z.string(),
    to: z.array(z.string()),
    cc: z.array(z.string()),
    writtenAt: instant.nullable(),
    hasHtml: z.boolean(),
  }),
})

/** What somebody unknown, or copied, wrote becomes the word of the complainant. */
export const acceptMail = defineEndpoint({
  method: 'POST',
  path: '/api/v1/mails/:mailId/acceptance',
  summary: 'Say that a mail on a case is from the complainant',
  params: mailParams,
})

const setAside = z.object({
  id,
  at: instant,
  mailbox: z.string(),
  from: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
  subject: z.string().nullable(),
  excerpt: z.string().nullable(),
  reason: z.string(),
})

export const mailsSetAside = defineEndpoint({
  method: 'GET',
  path: '/api/v1/mails/set-aside',
  summary: 'Mail that became no case and joined none, with why; newest first',
  query: z.object(pageQuery),
  answer: pageOf(setAside),
})

export const releaseMail = defineEndpoint({
  method: 'POST',
  path: '/api/v1/mails/:mailId/release',
  summary: 'Let a mail in that was set aside: it makes a case, or joins its own',
  params: mailParams,
})

export const blockSender = defineEndpoint({
  method: 'POST',
  path: '/api/v1/blocked-senders',
  summary: 'Set aside all further mail of an address',
  body: z.object({ address: text(320) }),
})

export const unblockSender = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/blocked-senders/:address',
  summary: 'Let mail of an address in again',
  params: z.object({ address: z.string().max(320) }),
})

export const blockedSenders = defineEndpoint({
  method: 'GET',
  path: '/api/v1/blocked-senders',
  summary: 'Addresses whose mail is set aside',
  answer: z.object({ items: z.array(z.object({ address: z.string(), at: instant })) }),
})
