import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../shared/languages.ts'
import { codeText } from '../../../problem-text.ts'

type Values = Readonly<Record<string, string | number>>

/** The text of a key that comes from data, or undefined when it has none: such keys are checked by tests, not by types. */
export function dataText(t: TFunction, key: string, values: Values = {}): string | undefined {
  const look = t as unknown as (key: string, values: object) => string
  const text = look(key, { ...values, defaultValue: '' })
  return text === '' ? undefined : text
}

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
