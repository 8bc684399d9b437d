import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../shared/languages.ts'
import { codeText } from '../../../problem-text.ts'

/** Words for the code of a refusal or of a verdict. */
export function useCodeText(): (code: string) => string {
  const { t } = useTranslation()
  return useCallback((code: string) => codeText(t, code), [t])
}

/** What a language is called in the language in which the desk speaks. */
export function useLanguageName(): (language: Language) => string {
  const { i18n } = useTranslation()
  return (language) => new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language) ?? language
}
