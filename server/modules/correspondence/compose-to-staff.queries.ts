import { formatsIn } from '../../../shared/i18n/formats.ts'
import { textIn, type T } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Read } from '../../kernel/ctx.ts'
import { layoutMail, type MailParts } from '../../kernel/mail/mail-layout.ts'
import type { OutgoingMail } from '../../kernel/mail/message.ts'
import { parseMarkdown } from '../../kernel/markdown/parse.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { openLink } from '../staff/invitation.queries.ts'
import { staffMember, timeZoneOf } from '../staff/staff.queries.ts'
import type { MessagePurpose, MessageRow } from './correspondence.store.ts'

/** What Redress writes to staff about their account. */
export type StaffPurpose = Extract<MessagePurpose, 'invitation' | 'passwordReset' | 'passwordChanged'>

export type Addressee = {
  readonly name: string
  readonly email: string
  readonly language: Language
  /** IANA name; in which they read times. */
  readonly timeZone: string
  /** The single-use link, and until when it works; null when the mail has none. */
  readonly open: { readonly link: string; readonly expiresAt: Date } | null
}

/** A mail about an account, to be put together at the attempt. */
export type ToStaff = {
  readonly message: MessageRow
  readonly complaint: null
  readonly addressee: Addressee
}

/** To whom a mail about an account goes; null when it is not needed (any more). */
export async function addresseeOf(
  read: Read,
  { purpose, staffId }: { purpose: MessagePurpose; staffId: string },
): Promise<Addressee | null> {
  const person = await staffMember(read, staffId)
  if (!person?.isActive) return null
  const timeZone = await timeZoneOf(read, person)
  if (purpose === 'passwordChanged') return { ...person, timeZone, open: null }
  const kind = purpose === 'passwordReset' ? purpose : 'invitation'
  const open = await openLink(read, { kind, staffId })
  return open && { ...open, timeZone, open }
}

export async function composeToStaff(read: Read, { message, addressee }: ToStaff): Promise<OutgoingMail> {
  const organization = await organizationOf(read)
  const { language, name, email } = addressee
  const t = textIn(language)
  const formats = formatsIn(language, { timeZone: addressee.timeZone, now: read.now })
  const words = wordsOf(t, {
    purpose: message.purpose,
    organization: organization.name,
    at: formats.dayAndTime(addressee.open?.expiresAt ?? message.createdAt),
  })
  const { text, html } = layoutMail({
    language,
    organization: { name: organization.name, accentColor: organization.accentColor ?? '' },
    preheader: words.subject,
    heading: words.subject,
    paragraphs: [t('mail.greeting', { name }), ...parseMarkdown(words.body)],
    ...(addressee.open && words.action && { button: { label: words.action, url: addressee.open.link } }),
    footer: [words.why],
  } satisfies MailParts)
  return {
    to: { address: email, name },
    subject: words.subject,
    text,
    html,
    language,
    messageId: message.headerId ?? '',
    automatic: 'generated',
    fromName: organization.name,
  }
}

type Words = { subject: string; body: string; action: string | null; why: string }

/** @param at until when the link works, or when the password was changed */
function wordsOf(
  t: T,
  { purpose, organization, at }: { purpose: MessagePurpose; organization: string; at: string },
): Words {
  switch (purpose) {
    case 'passwordReset':
      return {
        subject: t('mail.passwordReset.subject'),
        body: t('mail.passwordReset.body', { organization, validUntil: at }),
        action: t('mail.passwordReset.action'),
        why: t('mail.account.why', { organization }),
      }
    case 'passwordChanged':
      return {
        subject: t('mail.passwordChanged.subject'),
        body: t('mail.passwordChanged.body', { organization, changedAt: at }),
        action: null,
        why: t('mail.account.why', { organization }),
      }
    default:
      return {
        subject: t('mail.invitation.subject', { organization }),
        body: t('mail.invitation.body', { organization, validUntil: at }),
        action: t('mail.invitation.action'),
        why: t('mail.invitation.why', { organization }),
      }
  }
}
