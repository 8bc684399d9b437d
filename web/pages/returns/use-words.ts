import { useTranslation } from 'react-i18next'
import type { DeskLanguage } from '../../../shared/languages.ts'

/** Words of a definition in the language of the desk. */
export function useWords(): (words: Readonly<Record<DeskLanguage, string>>) => string {
  const { i18n } = useTranslation()
  return (words) => words[i18n.language as DeskLanguage]
}
