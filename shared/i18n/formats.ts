import type { Language } from '../languages.ts'
import { textIn } from './text.ts'

/** Dates, times and numbers as people of a language write them, in one time zone. */
export type Formats = {
  /** “Thursday 26 November”, with the year when it is not this year's. Takes an instant or a 'YYYY-MM-DD' date. */
  readonly day: (when: Date | string) => string
  /** “26 November 2026”: for letters and documents, always with the year. */
  readonly fullDay: (when: Date | string) => string
  /** “Thursday 26 November, 14:05”. */
  readonly dayAndTime: (when: Date) => string
  /** “1,234”. */
  readonly number: (value: number) => string
  /** “1.5 MB”. @param bytes size in bytes */
  readonly size: (bytes: number) => string
}

/** Digits are 0–9 everywhere, as in references and numbers that people copy. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB-u-nu-latn',
  tr: 'tr-TR-u-nu-latn',
  ru: 'ru-RU-u-nu-latn',
  hu: 'hu-HU-u-nu-latn',
  de: 'de-DE-u-nu-latn',
  fr: 'fr-FR-u-nu-latn',
  it: 'it-IT-u-nu-latn',
  es: 'es-ES-u-nu-latn',
  el: 'el-GR-u-nu-latn',
  ar: 'ar-u-nu-latn-ca-gregory',
  fa: 'fa-IR-u-nu-latn-ca-persian',
  'zh-TW': 'zh-Hant-TW-u-nu-latn-ca-gregory',
}

/** Persian dates are given in the Persian calendar with the Gregorian date behind them. */
const persianGregorian = 'fa-IR-u-nu-latn-ca-gregory'

/**
 * The formats of a language in a time zone.
 * @param timeZone IANA name, such as 'Europe/Istanbul'
 * @param now decides which year needs no mention
 */
export function formatsIn(language: Language, { timeZone, now }: { timeZone: string; now: Date }): Formats {
  const locale = locales[language]
  const t = textIn(language)
  const calendarYear = formatter(locale, { year: 'numeric', timeZone })
  const thisYear = calendarYear.format(now)
  const inWords = (when: Date | string, parts: Intl.DateTimeFormatOptions) => {
    const zone = typeof when === 'string' ? 'UTC' : timeZone
    const at = typeof when === 'string' ? new Date(`${when}T12:00:00Z`) : when
    const isThisYear = formatter(locale, { year: 'numeric', timeZone: zone }).format(at) === thisYear
    const year = isThisYear && parts.weekday ? {} : { year: 'numeric' as const }
    const date = formatter(locale, { ...parts, ...year, timeZone: zone }).format(at)
    // GOV.UK style, whatever the version of the language data says about a comma.
    if (language === 'en') return date.replace(',', '')
    if (language !== 'fa') return date
    const gregorian = { day: 'numeric', month: 'long', ...year, timeZone: zone } as const
    return t('date.alsoGregorian', { date, gregorian: formatter(persianGregorian, gregorian).format(at) })
  }
  const dayParts = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return {
    day: (when) => inWords(when, dayParts),
    fullDay: (when) => inWords(when, { day: 'numeric', month: 'long' }),
    dayAndTime: (when) => {
      const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
      return t('time.at', { date: inWords(when, dayParts), time: formatter(locale, clock).format(when) })
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
    size: (bytes) => {
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
      const isSmall = bytes < 1_000_000
      const size = number.format(isSmall ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000)
      return t(isSmall ? 'size.kilobytes' : 'size.megabytes', { size })
    },
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter takes longer than using it a hundred times. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`
  let known = formatters.get(name)
  if (!known) {
    known = new Intl.DateTimeFormat(locale, options)
    formatters.set(name, known)
  }
  return known
}
