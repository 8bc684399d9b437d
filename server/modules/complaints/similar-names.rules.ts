import { searchTokens } from '../../../shared/search/tokens.ts'

/** Shorter names differ from too many others by a letter. */
const shortest = 4
const longest = 24

/** The words of a name that may be mistyped, folded as the index does. */
export const nameWords = (name: string): string[] =>
  searchTokens(name).filter(
    (word) => word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word),
  )

/** A word whole and with each one of its letters left out: words one letter apart share one of these. */
export const keysOfWord = (word: string): string[] => {
  const letters = Array.from(word)
  return [...new Set([word, ...letters.map((_, index) => letters.toSpliced(index, 1).join(''))])]
}

/** Whether one letter was changed, left out, added, or two neighbours swapped. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)]
  if (one === other || Math.abs(a.length - b.length) > 1) return false
  const first = a.findIndex((letter, index) => letter !== b[index])
  const start = first < 0 ? a.length : first
  const rest = (letters: readonly string[], from: number) => letters.slice(from).join('')
  return (
    rest(a, start + 1) === rest(b, start + 1) ||
    rest(a, start + 1) === rest(b, start) ||
    rest(a, start) === rest(b, start + 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, start + 2) === rest(b, start + 2))
  )
}
