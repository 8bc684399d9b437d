import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { deskLanguages, directionOf, type DeskLanguage } from '../shared/languages.ts'
import type { en } from '../shared/i18n/desk/en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk'
    keySeparator: false
    nsSeparator: false
    resources: { desk: typeof en }
  }
}

type Texts = Readonly<Record<string, string>>
// Each file exports its texts under the name of its language and becomes a script of its own.
const files = import.meta.glob<Readonly<Record<string, Texts>>>('../shared/i18n/desk/*.ts')
const loaderOf = (language: DeskLanguage) => files[`../shared/i18n/desk/${language}.ts`]

/** The languages whose texts this build has. */
export const spokenLanguages = deskLanguages.filter((language) => loaderOf(language) !== undefined)

const storageKey = 'redress.language'

/** The language to begin with: chosen before on this device, else the browser's, else English. */
export function firstLanguage(): DeskLanguage {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages].map((tag) => tag?.split('-')[0])
  for (const tag of wanted) {
    const language = spokenLanguages.find((spoken) => spoken === tag)
    if (language) return language
  }
  return 'en'
}

export async function startTexts(language: DeskLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['desk'],
    defaultNS: 'desk',
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    // React escapes; texts that come from data never become placeholders again.
    interpolation: { escapeValue: false, skipOnVariables: true },
    react: { useSuspense: false },
    resources: {},
  })
  await speak(language)
}

/** Loads a language's texts if need be and switches to it; the choice is kept on this device. */
export async function speak(language: DeskLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'desk')) {
    i18next.addResourceBundle(language, 'desk', (await loaderOf(language)?.())?.[language] ?? {})
  }
  await i18next.changeLanguage(language)
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

/**
 * The full locale of a desk language, for dates and numbers: the browser's own
 * kind of that language (en-US, en-AU), else the first choice of most readers.
 */
export function localeOf(language: string): string {
  const own = navigator.languages.find((tag) => tag.split('-')[0] === language && tag.includes('-'))
  return own ?? (language === 'en' ? 'en-GB' : language)
}
