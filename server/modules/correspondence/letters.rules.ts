import type { WordSet } from '../../../shared/i18n/keys.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import { escapeMarkdown } from './texts.rules.ts'

type Addressee = { readonly language: Language; readonly complainantName: string | null }
type Sender = { readonly name: string; readonly wordSet: WordSet }

/** How someone is addressed, in a mail or a letter. */
export function salutation(
  { language, complainantName: name }: Addressee,
  { wordSet }: Pick<Sender, 'wordSet'>,
  form: 'mail' | 'letter',
): string {
  const t = textIn(language, wordSet)
  if (form === 'mail') return name ? t('mail.greeting', { name }) : t('mail.greeting.noName')
  return name ? t('letter.salutation', { name }) : t('letter.salutation.noName')
}

/** A letter's text with its salutation and closing; a mail gets them when it is sent. */
export function asLetter(
  addressee: Addressee,
  { organization, body, signature }: { organization: Sender; body: string; signature: string },
): string {
  const t = textIn(addressee.language, organization.wordSet)
  const sender = signature === organization.name ? signature : `${signature}\n${organization.name}`
  const greeting = escapeMarkdown(salutation(addressee, organization, 'letter'))
  return [greeting, body, `${t('letter.closing')}\n${escapeMarkdown(sender)}`].join('\n\n')
}
