/** The languages of everything a complainant meets, in the order in which they are offered. */
export const languages = ['en', 'tr', 'ru', 'hu', 'de', 'fr', 'it', 'es', 'el', 'ar', 'fa', 'zh-TW'] as const
export type Language = (typeof languages)[number]

/** The languages of the staff app. */
export const deskLanguages = ['en', 'tr', 'ru', 'hu'] as const
export type DeskLanguage = (typeof deskLanguages)[number]

/** Each language's name in itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  tr: 'Türkçe',
  ru: 'Русский',
  hu: 'Magyar',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
  el: 'Ελληνικά',
  ar: 'العربية',
  fa: 'فارسی',
  'zh-TW': '繁體中文',
}

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' || language === 'fa' ? 'rtl' : 'ltr'

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

/** The desk's language in an `Accept-Language` that the desk itself sends: the one it speaks with the person who asks. */
export const deskLanguageOf = (header: string | undefined): DeskLanguage =>
  deskLanguages.find((language) => header?.toLowerCase().startsWith(language)) ?? 'en'
