import { directionOf, type Language } from '../languages.ts'

/** Unicode's marks around text of a direction of its own: first strong isolate, pop directional isolate. */
const [opening, closing] = ['\u2068', '\u2069']

/** A letter that is not written from right to left; or digits in groups, as in a phone number. */
const leftToRight = /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}]|^\+|^\d[\d ]*[ -]\d/u

/**
 * A name, reference or number, ready to stand in a sentence of `language`. In Arabic and Persian sentences
 * its parts would otherwise change places: “7393-QX9P” is read as “QX9P-7393” (Unicode Annex 9).
 */
export const isolate = (language: Language, text: string): string =>
  directionOf(language) === 'rtl' && leftToRight.test(text) ? `${opening}${text}${closing}` : text
