import { languages, type Language } from '../../../shared/languages.ts'
import { knownOf, oneOf } from '../../search-params.ts'

/** What the settings keep in their address. */
export type SettingsSearch = {
  /** The row that is being edited, or `new`. */
  readonly edit: string | undefined
  /** The mailbox whose health is shown. */
  readonly mailbox: string | undefined
  /** How letting Redress into it ended. */
  readonly consent: 'given' | 'refused' | 'failed' | undefined
  readonly language: Language | undefined
  readonly year: string | undefined
  readonly site: string | undefined
  readonly product: string | undefined
}

export const readSettingsSearch = (search: Record<string, unknown>): SettingsSearch => ({
  edit: oneOf(search.edit),
  mailbox: oneOf(search.mailbox),
  consent: knownOf(['given', 'refused', 'failed'], search.consent),
  language: knownOf(languages, search.language),
  year: /^\d{4}$/.test(oneOf(search.year) ?? '') ? oneOf(search.year) : undefined,
  site: oneOf(search.site),
  product: oneOf(search.product),
})
