import { cannedPlaceholders } from '../../../shared/api/canned-texts.ts'
import type { Language } from '../../../shared/languages.ts'
import { placeholdersIn } from './texts.rules.ts'

/** The placeholders of a canned text that no case can fill. */
export const unknownInCanned = (body: string): string[] =>
  placeholdersIn(body).filter((name) => !(cannedPlaceholders as readonly string[]).includes(name))

type Listed = { readonly language: Language; readonly isShared: boolean; readonly name: string }

/** In the recipient's language first, then one's own before those of everybody, then by name. */
export const recipientsLanguageFirst =
  (language: Language) =>
  (one: Listed, other: Listed): number =>
    Number(other.language === language) - Number(one.language === language) ||
    Number(one.isShared) - Number(other.isShared) ||
    one.name.localeCompare(other.name, language)
