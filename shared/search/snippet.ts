import { foldText } from './fold.ts'
import { searchTokens } from './tokens.ts'

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly isHit: boolean }

const shown = 120
/** So few that the hit is seen in a narrow column, too. */
const before = 14
/** Beyond this a text is not looked at: a page of hits is shown at once. */
const longest = 5_000

/**
 * A stretch of a text around the first word that a search has found, in pieces; null when the text has none of its
 * words. It compares as the index does: case, accents and spelling variants do not count, and the last word of a
 * query may be the beginning of one. `alike` are folded words that count as well.
 */
export function snippetOf(
  text: string,
  query: string,
  alike: readonly string[] = [],
): readonly Piece[] | null {
  const isHit = hitTester(query, alike)
  const words = wordsWithPlace(text.slice(0, longest))
  const index = words.findIndex(({ word }) => isHit(word))
  const first = words[index]
  if (!first) return null
  const start = first.start <= before ? 0 : wordStart(text, first.start - before)
  const end = Math.min(text.length, start + shown)
  const hits = words.slice(index).filter((each) => each.end <= end && isHit(each.word))
  const pieces: Piece[] = start > 0 ? [{ text: '…', isHit: false }] : []
  let at = start
  for (const hit of hits) {
    if (hit.start < at) continue
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), isHit: false })
    pieces.push({ text: text.slice(hit.start, hit.end), isHit: true })
    at = hit.end
  }
  const rest = text.slice(at, end)
  if (rest || end < text.length)
    pieces.push({ text: end < text.length ? `${rest.trimEnd()}…` : rest, isHit: false })
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
}

function hitTester(query: string, alike: readonly string[]): (word: string) => boolean {
  const wanted = searchTokens(query)
  const last = foldText(query).match(/[\p{L}\p{N}\p{M}]+$/u)?.[0]
  const exact = new Set([...wanted, ...alike])
  return (word) => {
    const folded = plain.test(word) ? word.toLowerCase() : foldText(word)
    if (exact.has(folded) || (last !== undefined && last.length > 1 && folded.startsWith(last))) return true
    return inParts.test(word) && searchTokens(word).some((token) => token.length > 1 && exact.has(token))
  }
}

const plain = /^[a-z0-9]+$/i
const inParts = /[^\p{L}\p{M}]/u

// Ideographs stand without spaces: each pair of them is looked at; other words as far as they go.
const ideographs = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u
const wordPattern =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])[\p{L}\p{N}])[\p{L}\p{N}\p{M}]*(?:['’._/@+&:#\u200C\p{Pd}][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

function wordsWithPlace(text: string): { word: string; start: number; end: number }[] {
  const found = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  return found.map((one, index) => {
    const next = found[index + 1]
    return ideographs.test(one.word) && next?.start === one.end && ideographs.test(next.word)
      ? { word: one.word + next.word, start: one.start, end: next.end }
      : one
  })
}

/** Where the word begins in which this place is, so that no snippet begins within one. */
function wordStart(text: string, place: number): number {
  const space = text.slice(place).search(/\s/)
  return space < 0 || space > before ? place : place + space + 1
}
