import { Readable } from 'node:stream'
import type { DKIMOptions, SendMailOptions } from 'nodemailer'
import type { Language } from '../../../shared/languages.ts'
import { cleanHeaderText, isMessageId } from './address.rules.ts'
import { dkimSignedFields } from './dkim.rules.ts'

export type MailAddress = { address: string; name?: string | undefined }

export type MailAttachment = {
  fileName: string
  contentType: string
  /** A function is called when the bytes are needed, so that no file stays open for a mail that cannot leave. */
  content: Uint8Array | (() => Readable)
}

/** With what a mail is signed (DKIM, RFC 6376). */
export type MailSignature = {
  readonly domain: string
  readonly selector: string
  /** PKCS #8 in PEM. */
  readonly privateKey: string
}

export type OutgoingMail = {
  /** One recipient per mail, so that the outcome is theirs. */
  to: MailAddress
  subject: string
  text: string
  html: string
  language: Language
  /** `<…@…>`, the same for every attempt at this mail; see `messageIdFor`. */
  messageId: string
  /** `generated` by an event, `replied` to a mail, or false when a person wrote it (RFC 3834). */
  automatic: 'generated' | 'replied' | false
  /** The organization's name, in place of the mailer's. */
  fromName?: string
  replyTo?: MailAddress
  /** Message id of the mail that this one answers. Ids that are not well-formed are left out. */
  inReplyTo?: string
  references?: readonly string[]
  attachments?: readonly MailAttachment[]
  /** Leaves unsigned without one. */
  signature?: MailSignature | null
  /** Further headers, `X-…` and `List-…` only. */
  headers?: Readonly<Record<string, string>>
}

/** Long threads: the first reference and the last ones are what clients need (RFC 5322, 3.6.4). */
const maxReferences = 20

/**
 * The mail as nodemailer takes it. Texts of people are cleaned; a wrong message id or header name is a
 * mistake in our code and throws.
 */
export function composeMessage(
  mail: OutgoingMail,
  { from, to }: { from: MailAddress; to: string },
): SendMailOptions {
  if (!isMessageId(mail.messageId)) throw new Error('messageId has to look like <id@domain>')
  const references = (mail.references ?? []).filter(isMessageId)
  const kept =
    references.length > maxReferences
      ? [...references.slice(0, 1), ...references.slice(1 - maxReferences)]
      : references
  return {
    from: named({ ...from, name: mail.fromName ?? from.name }),
    to: named({ address: to, name: mail.to.name }),
    envelope: { from: from.address, to: [to] },
    subject: cleanHeaderText(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    headers: { ...extraHeaders(mail.headers ?? {}), ...ownHeaders(mail) },
    attachments: (mail.attachments ?? []).map(attachmentOf),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.signature && { dkim: signingOf(mail.signature) }),
    ...(mail.replyTo && { replyTo: named(mail.replyTo) }),
    ...(mail.inReplyTo !== undefined && isMessageId(mail.inReplyTo) && { inReplyTo: mail.inReplyTo }),
    ...(kept.length > 0 && { references: kept }),
  }
}

const named = ({ address, name }: MailAddress) => ({ address, name: cleanHeaderText(name ?? '', 100) })

function ownHeaders({ language, automatic }: OutgoingMail): Record<string, string> {
  if (automatic === false) return { 'Content-Language': language }
  return {
    'Content-Language': language,
    // RFC 3834: keeps well-behaved auto-responders from answering.
    'Auto-Submitted': `auto-${automatic}`,
    // Exchange reads this one instead. NDR is left out: a non-delivery report is what we want to hear.
    'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply',
  }
}

/** RSA with SHA-256, header and body relaxed: mail on its way is folded and padded anew. */
const signingOf = ({ domain, selector, privateKey }: MailSignature): DKIMOptions => ({
  domainName: domain,
  keySelector: selector,
  privateKey,
  headerFieldNames: dkimSignedFields,
})

function extraHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  for (const name of Object.keys(headers)) {
    if (!/^(X|List)-[A-Za-z0-9-]{1,60}$/.test(name))
      throw new Error(`header ${JSON.stringify(name)} may not be set`)
  }
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, cleanHeaderText(value, 900)]),
  )
}

function attachmentOf({ fileName, contentType, content }: MailAttachment) {
  return {
    filename: cleanHeaderText(fileName, 200),
    contentType: /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream',
    contentDisposition: 'attachment',
    content: typeof content === 'function' ? lazily(content) : Buffer.from(content),
  }
}

/** A stream that opens its source at the first read. */
function lazily(open: () => Readable): Readable {
  async function* chunks() {
    yield* open()
  }
  return Readable.from(chunks(), { objectMode: false })
}
