import { groupReference, readReference } from '../reference.ts'
import { foldText, isAscii } from './fold.ts'

/** How much a match in this text counts: A most, D least. */
export type SearchWeight = 'A' | 'B' | 'C' | 'D'

/**
 * The words under which a text is found, each once, in order of appearance.
 *
 * A word with inner punctuation (e-mail address, order number, `l'eau`, `می‌خواهم`) is kept joined and in
 * parts; Chinese and Japanese give single characters and pairs; a reference gives itself and its groups.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>()
  for (const token of tokensOf(text)) {
    tokens.add(clip(token))
    if (tokens.size === mostLexemes) break
  }
  return Array.from(tokens)
}

/**
 * The text of a `tsvector` literal (`$1::tsvector`) of at most 4,000 lexemes and 200 kB. Literals of several
 * texts with different weights may be joined by a space.
 */
export function toTsVectorText(
  text: string,
  { organizationLexeme, weight }: { organizationLexeme: string; weight: SearchWeight },
): string {
  let literal = quote(organizationLexeme)
  for (const [index, token] of searchTokens(text).entries()) {
    const entry = ` ${quote(token)}:${index + 1}${weight}`
    if (literal.length + entry.length > longestLiteral) break
    literal += entry
  }
  return literal
}

/**
 * The text of a `tsquery` literal (`$1::tsquery`) that finds texts with all words of `query`, the last one
 * as the beginning of a word; null when nothing in it can be searched for. Every input is valid.
 * `organizationLexeme` keeps the index scan within one organization; `alike` names words that count like a word.
 */
export function toTsQueryText(
  query: string,
  {
    organizationLexeme,
    alike = new Map(),
  }: { organizationLexeme?: string; alike?: ReadonlyMap<string, readonly string[]> } = {},
): string | null {
  const condition = queryCondition(query.slice(0, longestQuery), alike)
  if (condition === null || organizationLexeme === undefined) return condition
  return `${quote(organizationLexeme)} & (${condition})`
}

const mostLexemes = 4000
const longestText = 200_000
// Lexemes take up to four bytes per character; a tsvector holds 1 MB, and several literals may be joined.
const longestLiteral = 100_000
const longestToken = 48
const longestQuery = 1000
const mostWords = 32

type Word = { kind: 'letters'; parts: string[] } | { kind: 'ideographs'; characters: string[] }

// Ideographs and kana stand without spaces between words.
const ideograph = '[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]&&[\\p{L}\\p{N}]]'
const letter = `[[\\p{L}\\p{N}]--${ideograph}]`
const part = `${letter}[${letter}\\p{M}]*`
// A word may hold single marks, the zero-width non-joiner of Persian among them, and commas between digits.
const mark = "(?:[\\p{Pd}'._\\/@+&:#\\u200C]|(?<=\\p{N}),(?=\\p{N}))"
const wordPattern = new RegExp(`(${ideograph}+)|(${part})(?:${mark}${part})*`, 'gv')
const partPattern = new RegExp(part, 'gv')
// The same for text that has nothing beyond ASCII: many times as fast.
const asciiWordPattern = /([a-z0-9]+)(?:(?:[-'._/@+&:#]|(?<=[0-9]),(?=[0-9]))[a-z0-9]+)*/g
const asciiPartPattern = /[a-z0-9]+/g

function* wordsOf(text: string): Generator<Word> {
  const folded = foldText(text)
  if (isAscii(folded)) {
    for (const [word, first] of folded.matchAll(asciiWordPattern))
      yield { kind: 'letters', parts: word === first ? [word] : (word.match(asciiPartPattern) ?? []) }
    return
  }
  for (const [word, ideographs, first] of folded.matchAll(wordPattern)) {
    if (ideographs !== undefined) yield { kind: 'ideographs', characters: Array.from(ideographs) }
    else yield { kind: 'letters', parts: word === first ? [word] : (word.match(partPattern) ?? []) }
  }
}

function* tokensOf(text: string): Generator<string> {
  for (const word of wordsOf(text.slice(0, longestText))) {
    if (word.kind === 'ideographs') {
      yield* word.characters
      yield* pairsOf(word.characters)
      continue
    }
    const joined = word.parts.join('')
    yield joined
    if (word.parts.length > 1) yield* word.parts
    // People quote the number of an order without the letters around it.
    if (/\d{4}/.test(joined))
      for (const part of word.parts) yield* part.match(/(?<!^)\d{4,}|\d{4,}(?!$)/g) ?? []
    const [reference, ...groups] = referenceTokens(joined)
    if (reference === undefined) continue
    // A part that was copied without dashes may begin in the middle.
    yield* [reference, ...groups, groups.slice(1).join('')]
  }
}

function queryCondition(query: string, alike: ReadonlyMap<string, readonly string[]>): string | null {
  const words = Array.from(wordsOf(query)).slice(0, mostWords)
  if (words.length === 0) return null
  const conditions = words.map((word, index) => wordCondition(word, index === words.length - 1, alike))
  const all = conditions.join(' & ')
  const [reference, ...groups] = words.length > 1 ? referenceTokens(query) : []
  return reference === undefined ? all : `${all} | ${lexeme(reference)} | ${allOf(groups)}`
}

function wordCondition(word: Word, isLast: boolean, alike: ReadonlyMap<string, readonly string[]>): string {
  if (word.kind === 'ideographs') {
    const { characters } = word
    return allOf(
      characters.length === 1 ? characters : Array.from(pairsOf(characters.slice(0, longestToken))),
    )
  }
  const joined = word.parts.join('')
  const final = isLast ? beginning : lexeme
  const alternatives = [final(joined), ...(alike.get(joined) ?? []).map(lexeme)]
  if (word.parts.length > 1) {
    const parts = word.parts.slice(0, mostWords)
    alternatives.push(
      parts.map((part, index) => (index < parts.length - 1 ? lexeme : final)(part)).join(' & '),
    )
  }
  const [reference, ...groups] = referenceTokens(joined)
  if (reference !== undefined) alternatives.push(lexeme(reference), allOf(groups))
  return alternatives.length === 1 ? final(joined) : `(${alternatives.join(' | ')})`
}

/** The reference that this text is, as stored and in its groups. Some plain numbers look like one, too. */
function referenceTokens(text: string): string[] {
  const reference = readReference(text)
  if (reference === null) return []
  return [reference, ...groupReference(reference).split('-')].map((token) => token.toLowerCase())
}

function* pairsOf(characters: readonly string[]): Generator<string> {
  for (const [index, character] of characters.entries()) {
    if (index > 0) yield `${characters[index - 1]}${character}`
  }
}

const clip = (token: string): string =>
  token.length <= longestToken ? token : Array.from(token).slice(0, longestToken).join('')

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const lexeme = (token: string): string => quote(clip(token))

/** One letter begins too many words to be worth a scan. */
const beginning = (token: string): string => (token.length === 1 ? lexeme(token) : `${lexeme(token)}:*`)

const allOf = (tokens: readonly string[]): string => tokens.map(lexeme).join(' & ')
