import { createInstance } from 'i18next'
import type { Language } from '../languages.ts'
import { isolate } from './isolate.ts'
import type { KeyOf, ValuesOf, WordSet } from './keys.ts'
import { ar } from './public/ar.ts'
import { de } from './public/de.ts'
import { el } from './public/el.ts'
import { en } from './public/en.ts'
import { es } from './public/es.ts'
import { fa } from './public/fa.ts'
import { fr } from './public/fr.ts'
import { hu } from './public/hu.ts'
import { it } from './public/it.ts'
import { ru } from './public/ru.ts'
import { tr } from './public/tr.ts'
import { zhTW } from './public/zh-TW.ts'

/** The texts that complainants meet, by language: pages, mails, letters, documents. */
export const publicTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  tr,
  ru,
  hu,
  de,
  fr,
  it,
  es,
  el,
  ar,
  fa,
  'zh-TW': zhTW,
}

export type TextKey = KeyOf<typeof en>

/** The endings of all keys that begin with `Prefix.`: `EndingOf<'step'>` is 'received' | 'understanding' | … */
export type EndingOf<Prefix extends string> = TextKey extends infer Key
  ? Key extends `${Prefix}.${infer Ending}`
    ? Ending
    : never
  : never

/**
 * The text of a key in one language. Values are inserted as they are, for the HTML template escapes;
 * only from right to left they may get marks that keep their own direction.
 */
export type T = <Key extends TextKey>(key: Key, ...values: ValuesOf<typeof en, Key>) => string

const texts = createInstance()
void texts.init({
  resources: Object.fromEntries(
    Object.entries(publicTexts).map(([language, translation]) => [language, { translation }]),
  ),
  // A text that is not translated yet reads English; the translation test fails on it before it ships.
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  returnNull: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
})

const inUse = new Map<string, T>()

/** The texts of a language, in the words with which an organization calls the people it serves. */
export function textIn(language: Language, wordSet: WordSet = 'customer'): T {
  const name = `${language} ${wordSet}`
  const known = inUse.get(name)
  if (known) return known
  // Our own types know the keys and their values; i18next's would infer them a second time.
  const look: (key: string, values: Readonly<Record<string, unknown>>) => string = texts.getFixedT(language)
  const context = wordSet === 'customer' ? {} : { context: wordSet }
  const t: T = (key, ...[values]) => look(key, { ...isolatedValues(language, values), ...context })
  inUse.set(name, t)
  return t
}

const isolatedValues = (language: Language, values: Readonly<Record<string, unknown>> = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolate(language, value) : value,
    ]),
  )

/** Whether `key` names a text: for codes that come from data or from another module. */
export const isTextKey = (key: string): key is TextKey => key in en || `${key}_other` in en

/** The text of a refusal's code, or the general apology when the code has no text of its own. */
export function refusalText(t: T, code: string, details: Readonly<Record<string, unknown>> = {}): string {
  const key = `error.${code}`
  if (!isTextKey(key)) return t('error.unexpected')
  // The details of a refusal are checked where it is thrown, not here: its code is only known as a string.
  return (t as (key: TextKey, values: Readonly<Record<string, unknown>>) => string)(key, details)
}
