import type { WordSet } from '../../../shared/i18n/keys.ts'
import { textIn, type TextKey, type T } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { MailParts } from '../../kernel/mail/mail-layout.ts'
import { parseMarkdown } from '../../kernel/markdown/parse.ts'
import type { MessagePurpose } from './correspondence.store.ts'

export type MailToCase = {
  readonly purpose: MessagePurpose
  readonly language: Language
  readonly subject: string
  /** Limited Markdown. */
  readonly body: string
  readonly salutation: string
  /** The staff member whose words they are; null for Redress's own. */
  readonly personName: string | null
  readonly reference: string
  /** Opens the case, or confirms the address. */
  readonly link: string
  /** The page of the case: where to write, beside answering the mail or instead of it. */
  readonly trackingUrl: string
  /** Whether a mailbox takes answers in. */
  readonly takesReplies: boolean
  /** Names and sizes of files that are on the page of the case, since they are too large for the mail. */
  readonly linkedFiles: readonly string[]
  /** Where the attached signed receipt can be checked; null without one. */
  readonly checkingUrl: string | null
  /** Where its reader can be rid of news by mail; null for mail that is owed. */
  readonly newsUrl: string | null
  readonly organization: {
    readonly name: string
    readonly wordSet: WordSet
    readonly accentColor: string | null
  }
}

/** What a mail to a complainant says; the layout is the kernel's. */
export function mailParts(mail: MailToCase): MailParts {
  const { purpose, organization, reference } = mail
  const t = textIn(mail.language, organization.wordSet)
  const isSecret = purpose !== 'confirmEmail'
  return {
    language: mail.language,
    organization: { name: organization.name, accentColor: organization.accentColor ?? '' },
    preheader: mail.subject,
    heading: mail.subject,
    paragraphs: [mail.salutation, ...parseMarkdown(mail.body)],
    facts: showsReference(purpose)
      ? [{ label: t('receipt.reference.label'), value: groupReference(reference), isProminent: true }]
      : [],
    button: { label: t(actionOf(purpose)), url: mail.link },
    closing: [
      // The page asks for reference and access code before it gives them.
      ...(mail.linkedFiles.length > 0
        ? [[t('mail.files.linked'), ...mail.linkedFiles, mail.trackingUrl].join('\n')]
        : []),
      ...(mail.checkingUrl ? [`${t('proof.mail.text')}\n${mail.checkingUrl}`] : []),
      closingOf(t, mail),
    ],
    footer: [
      t('mail.footer.why', { reference: groupReference(reference), organization: organization.name }),
      `${t(mail.takesReplies ? 'mail.footer.replies' : 'mail.footer.noReplies')}\n${mail.trackingUrl}`,
      ...(mail.newsUrl ? [`${t('mail.footer.news')}\n${mail.newsUrl}`] : []),
      ...(isSecret ? [t('mail.footer.secret')] : []),
    ],
  }
}

function closingOf(t: T, { personName: person, organization }: MailToCase): string {
  const name = person
    ? t('mail.closing.person', { person, organization: organization.name })
    : organization.name
  return `${t('mail.closing')}\n${name}`
}

const showsReference = (purpose: MessagePurpose) => purpose === 'receipt' || purpose === 'confirmEmail'

function actionOf(purpose: MessagePurpose): TextKey & `mail.${string}.action` {
  switch (purpose) {
    case 'confirmEmail':
      return 'mail.confirmEmail.action'
    case 'receipt':
      return 'mail.receipt.action'
    case 'restatement':
      return 'mail.restatement.action'
    case 'update':
      return 'mail.update.action'
    case 'delay':
      return 'mail.delay.action'
    case 'answer':
      return 'mail.decision.action'
    case 'reminder':
      return 'mail.reminder.action'
    case 'lostCode':
      return 'mail.lostCode.action'
    case 'message':
      return 'mail.message.action'
    case 'survey':
      return 'mail.survey.action'
    case 'outsideOpinion':
    case 'closing':
    case 'reopening':
    case 'review':
    case 'referral':
    case 'invitation':
    case 'passwordReset':
    case 'passwordChanged':
    case 'other':
      return 'mail.closing.action'
  }
}
