import type { WordSet } from '../../../shared/i18n/keys.ts'
import { formatsIn } from '../../../shared/i18n/formats.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { PrintDocument } from '../../kernel/documents/print-document.ts'
import { letterheadOf, type Sender } from './letterhead.rules.ts'

export type LetterPrint = {
  readonly language: Language
  readonly organization: Sender & { readonly wordSet: WordSet; readonly timeZone: string }
  readonly reference: string
  readonly subject: string
  /** Limited Markdown, with salutation and closing. */
  readonly body: string
  readonly recipientName: string | null
  readonly postalAddress: string | null
  /** The letter's date. */
  readonly writtenAt: Date
  readonly trackingUrl: string
  readonly logoPng?: Uint8Array | null
}

/** A letter to the complainant; the same letter always gives the same bytes. */
export function letterDocument(letter: LetterPrint): PrintDocument {
  const { language, organization, reference, writtenAt } = letter
  const t = textIn(language, organization.wordSet)
  const formats = formatsIn(language, { timeZone: organization.timeZone, now: writtenAt })
  const address = (letter.postalAddress ?? '').split('\n')
  return {
    language,
    title: letter.subject,
    letterhead: letterheadOf(organization, letter.logoPng),
    footer: t('letter.follow', { url: letter.trackingUrl }),
    createdAt: writtenAt,
    blocks: [
      {
        kind: 'address',
        lines: [letter.recipientName ?? '', ...address].filter((line) => line.trim() !== ''),
        facts: [
          { label: t('receipt.reference.label'), value: groupReference(reference) },
          { label: t('document.form.field.date'), value: formats.fullDay(writtenAt) },
        ],
      },
      { kind: 'markdown', content: letter.body },
    ],
  }
}
