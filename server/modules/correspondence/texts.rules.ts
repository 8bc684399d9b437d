import type { WordSet } from '../../../shared/i18n/keys.ts'
import { publicTexts, type TextKey } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'

/** Texts that an organization may write itself; each has a subject and a body. */
export const templateKeys = [
  'mail.confirmEmail',
  'mail.receipt.complaint',
  'mail.receipt.compliment',
  'mail.receipt.suggestion',
  'mail.receipt.enquiry',
  'mail.restatement',
  'mail.update',
  'mail.delay',
  'mail.decision',
  'mail.reviewDecision',
  'mail.reminder',
  'mail.closing.settled',
  'mail.closing.accepted',
  'mail.closing.noResponse',
  'mail.closing.withdrawn',
  'mail.closing.duplicate',
  'mail.closing.outOfScope',
  'mail.closing.other',
  'mail.reviewStarted',
  'mail.referred',
  'mail.reopened',
  'mail.passedOn',
  'mail.suggestionAnswer',
  'mail.enquiryAnswer',
  'mail.survey',
  'mail.news',
  'mail.lostCode',
  'mail.codeReissued',
  'letter.acknowledgement',
  'letter.restatement',
  'letter.holding',
  'letter.decision',
  'letter.reviewDecision',
  'letter.closing',
] as const
export type TemplateKey = (typeof templateKeys)[number]

export const isTemplateKey = (key: string): key is TemplateKey =>
  (templateKeys as readonly string[]).includes(key)

/** A subject and a body in limited Markdown, with placeholders `{{name}}`. */
export type Template = { readonly subject: string; readonly body: string }

/** The shipped wording of a template. */
export function shippedTemplate(key: TemplateKey, language: Language, wordSet: WordSet): Template {
  const { subject, body } = textKeysOf(key)
  return { subject: rawText(subject, language, wordSet), body: rawText(body, language, wordSet) }
}

/** The receipts of all kinds share one subject; all others have their own. */
function textKeysOf(key: TemplateKey): { subject: TextKey; body: TextKey } {
  switch (key) {
    case 'mail.receipt.complaint':
      return { subject: 'mail.receipt.subject', body: 'mail.receipt.body.complaint' }
    case 'mail.receipt.compliment':
      return { subject: 'mail.receipt.subject', body: 'mail.receipt.body.compliment' }
    case 'mail.receipt.suggestion':
      return { subject: 'mail.receipt.subject', body: 'mail.receipt.body.suggestion' }
    case 'mail.receipt.enquiry':
      return { subject: 'mail.receipt.subject', body: 'mail.receipt.body.enquiry' }
    default:
      return { subject: `${key}.subject`, body: `${key}.body` }
  }
}

/** A text with its placeholders still in it. */
function rawText(key: TextKey, language: Language, wordSet: WordSet): string {
  const texts = publicTexts[language]
  return texts[`${key}_${wordSet}`] ?? texts[key] ?? publicTexts.en[key] ?? ''
}

/** What every template may use, besides what its shipped wording uses. */
const placeholdersOfAll = ['name', 'organization', 'reference', 'trackingUrl', 'receivedOn'] as const

/** The placeholders that a template may use, in the order in which its shipped wording has them. */
export function placeholdersFor(key: TemplateKey): string[] {
  const { subject, body } = shippedTemplate(key, 'en', 'customer')
  // To an address that may be a stranger's goes nothing but what ours says: the reference and the organization.
  if (key === 'mail.confirmEmail') return placeholdersIn(`${subject}\n${body}`)
  return [...new Set([...placeholdersIn(`${subject}\n${body}`), ...placeholdersOfAll])]
}

/** The placeholders of a text that its template cannot fill. */
export const unknownPlaceholders = (key: TemplateKey, { subject, body }: Template): string[] => {
  const known = placeholdersFor(key)
  return placeholdersIn(`${subject}\n${body}`).filter((name) => !known.includes(name))
}

const placeholder = /\{\{ ?([A-Za-z]\w{0,59}) ?\}\}/g

/** The names of the placeholders in a text, each once. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(placeholder), ([, name = '']) => name)),
]

/** A text is taken letter by letter; `markdown` comes from our own code and keeps its marks. */
export type Values = Readonly<Record<string, string | { readonly markdown: string }>>

/** A template with its values in place: a one-line subject and a body in limited Markdown. */
export function fillTemplate({ subject, body }: Template, values: Values): Template {
  const valueOf = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined)
  const plain = (name: string) => {
    const value = valueOf(name)
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : ''
  }
  const marked = (name: string) => {
    const value = valueOf(name) ?? ''
    return typeof value === 'string' ? escapeMarkdown(value) : value.markdown
  }
  return {
    subject: subject.replace(placeholder, (_, name: string) => plain(name)).trim(),
    body: body
      .replace(placeholder, (_, name: string) => marked(name))
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  }
}

/** A person's words as limited Markdown that shows them letter by letter. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\*[\]{}]/g, String.raw`\$&`)
    .replace(/^([ \t]*)(#{1,3}|[-+•])(?= )/gm, String.raw`$1\$2`)
    .replace(/^([ \t]*\d{1,4})([.)])(?= )/gm, String.raw`$1\$2`)
