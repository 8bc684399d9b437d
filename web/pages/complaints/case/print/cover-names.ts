/** What is put over a name. */
const cover = '▇▇▇▇'

/** What tells who somebody is: names, addresses, numbers. */
export type Names = readonly (string | null | undefined)[]

/**
 * Everything a case says in words, with the names covered: greetings of letters, what people wrote. Codes and ids,
 * which are single words, stay. Longer names are covered with their endings too (Anna, Annának).
 */
export function withoutNames<Said>(said: Said, names: Names): Said {
  const pattern = patternOf(names)
  return pattern ? (covered(said, pattern) as Said) : said
}

function covered(said: unknown, pattern: RegExp): unknown {
  if (typeof said === 'string') return said.includes(' ') ? said.replace(pattern, cover) : said
  if (Array.isArray(said)) return said.map((one) => covered(one, pattern))
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, covered(value, pattern)]))
}

/** Whole names and numbers first, then each word of a name that is long enough to be one. */
function patternOf(names: Names): RegExp | null {
  const known = names.filter((name) => name !== null && name !== undefined && name.trim() !== '')
  if (known.length === 0) return null
  const whole = known.map((name) => escaped(name ?? ''))
  const words = known.flatMap((name) => name?.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []).map(wordPattern)
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${[...whole, ...words].join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  )
}

/** Of a longer name the last letter may change, and an ending may follow. */
const wordPattern = (word: string): string => {
  const letters = Array.from(word)
  return letters.length < 4 ? escaped(word) : `${escaped(letters.slice(0, -1).join(''))}[\\p{L}\\p{M}]{0,5}`
}

const escaped = (text: string): string => text.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
