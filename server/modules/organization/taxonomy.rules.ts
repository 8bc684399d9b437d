import { taxonomy as en } from '../../../shared/i18n/desk/en/taxonomy.ts'
import { taxonomy as hu } from '../../../shared/i18n/desk/hu/taxonomy.ts'
import { taxonomy as ru } from '../../../shared/i18n/desk/ru/taxonomy.ts'
import { taxonomy as tr } from '../../../shared/i18n/desk/tr/taxonomy.ts'
import { isTextKey, textIn } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'

/** Words by language; a language may be missing. */
export type Words = Readonly<Partial<Record<Language, string>>>

/** A row of a catalogue: from a pack, with a key, or of the organization's own, with names by language. */
type Named = { readonly key: string | null; readonly names: Words | null }

/** What a category is called: the organization's own word, else the pack's, else its word in any language. */
export const categoryName = (category: Named, language: Language): string =>
  nameOf(category, language, `category.${category.key}`)

/** The same for a remedy. */
export const remedyName = (remedy: Named, language: Language): string =>
  nameOf(remedy, language, `remedy.${remedy.key}`)

function nameOf({ key, names }: Named, language: Language, textKey: string): string {
  const own = names?.[language]
  if (own) return own
  const packed = key === null ? undefined : textOf(textKey, language)
  return packed ?? names?.en ?? Object.values(names ?? {})[0] ?? key ?? ''
}

const desk = { en, tr, ru, hu } as const

/** Remedies are named to complainants, in every language; categories to staff only. */
function textOf(key: string, language: Language): string | undefined {
  if (isTextKey(key)) return (textIn(language) as (key: string) => string)(key)
  const texts = desk[language === 'tr' || language === 'ru' || language === 'hu' ? language : 'en']
  return (texts as Readonly<Record<string, string>>)[key]
}
