import { foldText, isAscii } from './fold.ts'
import { searchTokens } from './tokens.ts'

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly isHit: boolean }

const shown = 120
/** So few that the hit is seen in a narrow column, too. */
const before = 14
/** Beyond this a text is not looked at: a page of hits is shown at once. */
const longest = 5_000

/** Finds where a search hits in a text; null when the text has none of its words. */
export type SnippetFinder = (text: string) => readonly Piece[] | null

/**
 * Makes what shows a stretch of a text around the first word that a search has found, in pieces. It compares as the
 * index does: case, accents and spelling variants do not count, and the last word of a query may be the beginning of
 * one. `alike` are folded words that count as well.
 */
export function snippetFinder(query: string, alike: readonly string[] = []): SnippetFinder {
  const isHit = hitTester(query, alike)
  return (text) => {
    let end = 0
    const hits: Place[] = []
    // No further than is shown: most texts are hit in their first words.
    for (const place of wordsWithPlace(text.slice(0, longest))) {
      if (hits.length > 0 && place.end > end) break
      if (!isHit(place.word)) continue
      if (hits.length === 0) end = Math.min(text.length, startFor(text, place) + shown)
      hits.push(place)
    }
    return hits[0] ? around(text, hits, { start: startFor(text, hits[0]), end }) : null
  }
}

const startFor = (text: string, { start }: Place): number =>
  start <= before ? 0 : wordStart(text, start - before)

function around(
  text: string,
  hits: readonly Place[],
  { start, end }: { start: number; end: number },
): readonly Piece[] {
  const pieces: Piece[] = start > 0 ? [{ text: '…', isHit: false }] : []
  let at = start
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue
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

// The same for text that has nothing beyond ASCII: many times as fast.
const asciiWordPattern = /[a-z0-9]+(?:['._/@+&:#-][a-z0-9]+)*/gi

type Place = { readonly word: string; readonly start: number; readonly end: number }

function* wordsWithPlace(text: string): Generator<Place> {
  if (isAscii(text)) {
    for (const { 0: word, index } of text.matchAll(asciiWordPattern))
      yield { word, start: index, end: index + word.length }
    return
  }
  let held: Place | undefined
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const place = { word, start: index, end: index + word.length }
    if (held) yield isPair(held, place) ? { ...held, word: held.word + word, end: place.end } : held
    held = place
  }
  if (held) yield held
}

const isPair = (one: Place, next: Place): boolean =>
  one.end === next.start && ideographs.test(one.word) && ideographs.test(next.word)

/** Where the word begins in which this place is, so that no snippet begins within one. */
function wordStart(text: string, place: number): number {
  const space = text.slice(place).search(/\s/)
  return space < 0 || space > before ? place : place + space + 1
}
