import type { WordSet } from '../../../shared/i18n/keys.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import type { PrintDocument } from '../../kernel/documents/print-document.ts'
import { letterheadOf, type Sender } from './letterhead.rules.ts'

export type Poster = {
  readonly language: Language
  readonly organization: Sender & { readonly wordSet: WordSet }
  /** The form, with the place or product filled in. */
  readonly url: string
  /** The same page in an address short enough to type. */
  readonly shownUrl: string
  /** Site or product, so that nobody hangs it in the wrong place. */
  readonly about: readonly string[]
  readonly logoPng?: Uint8Array | null
}

/** A poster whose QR code opens the form for one site or product (ISO 10002, 7.1). */
export function posterDocument(poster: Poster): PrintDocument {
  const { language, organization, url, shownUrl, about, logoPng } = poster
  const t = textIn(language, organization.wordSet)
  return {
    language,
    title: [organization.name, ...about].join(' · '),
    letterhead: letterheadOf(organization, logoPng),
    blocks: [
      {
        kind: 'poster',
        heading: t('document.poster.title'),
        lead: t('document.poster.lead'),
        url,
        caption: t('document.poster.scan'),
        steps: [
          t('document.poster.address', { url: shownUrl }),
          ...(organization.phone ? [t('document.poster.phone', { phone: organization.phone })] : []),
          t('document.poster.ask'),
          ...(about.length > 0 ? [about.join(' · ')] : []),
        ],
      },
    ],
  }
}
