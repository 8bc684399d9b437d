import { foldText } from '../../../shared/search/fold.ts'
import { searchTokens } from '../../../shared/search/tokens.ts'

/** Words shorter than this are in every text. */
const shortestWord = 4
/** So many of the words that are typed have to stand in the other text, and this share of them. */
const fewestShared = 3
const leastShare = 0.35

/** Whether two tellings seem to be of one matter: enough of the longer words of the newer stand in the older. */
export function isAlike(told: string, known: string): boolean {
  const words = longWords(told)
  const others = longWords(known)
  const shared = [...words].filter((word) => others.has(word)).length
  return shared >= fewestShared && shared / words.size >= leastShare
}

// Endings differ by case and number in most of our languages: the first letters are the word.
const longWords = (text: string): Set<string> =>
  new Set(
    searchTokens(text)
      .filter((token) => token.length >= shortestWord)
      .map((token) => token.slice(0, 5)),
  )

/** Whether every word that is typed begins a word of the name. */
export function isNamed(name: string | null, typed: string): boolean {
  const words = wordsOf(name ?? '')
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)))
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Numbers of orders compare without spaces, dashes and case. */
export const orderKey = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
