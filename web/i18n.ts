import i18next, { type InitOptions } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { textLoaders } from 'virtual:desk-texts'
import { deskLanguages, directionOf, type DeskLanguage } from '../shared/languages.ts'
import type { en } from '../shared/i18n/desk/en.ts'
import type { TextGroup } from './text-groups.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk'
    keySeparator: false
    nsSeparator: false
    resources: { desk: typeof en }
  }
}

type Texts = Readonly<Record<string, string>>
const loaderOf = (language: DeskLanguage, group: TextGroup) => textLoaders[`${language} ${group}`]

/** The languages whose texts this build has. */
export const spokenLanguages = deskLanguages.filter((language) => loaderOf(language, 'first') !== undefined)

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

/** The groups that somebody has needed so far; a language that is chosen later brings the same. */
const needed = new Set<TextGroup>(['first'])
const loading = new Map<string, Promise<void>>()

/** How texts are looked up, in the browser and for the first view. */
export const textSettings = {
  fallbackLng: false,
  ns: ['desk'],
  defaultNS: 'desk',
  keySeparator: false,
  nsSeparator: false,
  returnNull: false,
  // React escapes; texts that come from data never become placeholders again.
  interpolation: { escapeValue: false, skipOnVariables: true },
  react: { useSuspense: false },
} as const satisfies InitOptions

export async function startTexts(language: DeskLanguage, groups: readonly TextGroup[]): Promise<void> {
  await i18next.use(initReactI18next).init({ ...textSettings, lng: language, resources: {} })
  for (const group of groups) needed.add(group)
  await speak(language)
}

/** Waits until the texts of these groups are there, in the language spoken now. */
export async function needTexts(groups: readonly TextGroup[]): Promise<void> {
  for (const group of groups) needed.add(group)
  const language = spokenLanguages.find((spoken) => spoken === i18next.language)
  if (language) await Promise.all(groups.map((group) => loadGroup(language, group)))
}

function loadGroup(language: DeskLanguage, group: TextGroup): Promise<void> {
  const key = `${language} ${group}`
  const begun = loading.get(key)
  if (begun) return begun
  const loaded = (loaderOf(language, group)?.() ?? Promise.resolve({})).then((parts) => {
    const texts: Texts = Object.assign({}, ...Object.values(parts))
    i18next.addResourceBundle(language, 'desk', texts, true)
  })
  // Lost on the way, it is asked for again by the next page.
  loaded.catch(() => loading.delete(key))
  loading.set(key, loaded)
  return loaded
}

/** Loads a language's texts if need be and switches to it; the choice is kept on this device. */
export async function speak(language: DeskLanguage): Promise<void> {
  await Promise.all([...needed].map((group) => loadGroup(language, group)))
  await i18next.changeLanguage(language)
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

/**
 * The full locale of a desk language, for dates and numbers: the browser's own
 * kind of that language (en-US, en-AU), else the first choice of most readers.
 */
export function localeOf(language: string, tags: readonly string[] = navigator.languages): string {
  const own = tags.find((tag) => tag.split('-')[0] === language && tag.includes('-'))
  return own ?? (language === 'en' ? 'en-GB' : language)
}
