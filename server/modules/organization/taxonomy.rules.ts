import { textIn, isTextKey } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Names } from './taxonomy.store.ts'

type Named = { readonly key: string | null; readonly names: Names | null }

/** The name of a category in a language: the organization's own, else the pack's, else any it has. */
export const categoryName = (category: Named, language: Language): string | null =>
  nameOf('category', category, language)

/** The name of a remedy in a language, found as that of a category. */
export const remedyName = (remedy: Named, language: Language): string =>
  nameOf('remedy', remedy, language) ?? '–'

function nameOf(prefix: 'category' | 'remedy', { key, names }: Named, language: Language): string | null {
  const own = names?.[language]
  if (own) return own
  const textKey = `${prefix}.${key ?? ''}`
  if (key && isTextKey(textKey)) return (textIn(language) as (key: string) => string)(textKey)
  return names?.en ?? Object.values(names ?? {})[0] ?? key
}
