import { coversCluster } from './fonts.ts'

export type Direction = 'ltr' | 'rtl'

/** Stands where a character has no glyph in the document fonts. */
const missing = '□'

/**
 * Text as it can be set on paper: control characters, author's direction overrides and invisible tags go, line
 * ends become `\n`, signs without a glyph become □, and a letter keeps at most four stacked marks.
 */
export function printableText(text: string): string {
  const cleaned = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
    .normalize('NFC')
  if (!outsideEverydayLetters.test(cleaned)) return cleaned
  return cleaned.replace(cluster, (found) => {
    if (found.length === 1 && !outsideEverydayLetters.test(found)) return found
    const kept = found.replace(/(\p{M}{4})\p{M}+/gu, '$1')
    return coversCluster(kept) ? kept : missing
  })
}

// Controls except the line feed, overrides and isolates set by the author, variation selectors, non-characters, tags.
const unprintable = new RegExp(
  String.raw`(?!\n)\p{Cc}|[\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]`,
  'gu',
)
/** Latin, Greek, Cyrillic and plain punctuation, all in Noto Sans: the fast way for nearly every text. */
const outsideEverydayLetters =
  /[^\n\u0020-\u007e\u00a0-\u024f\u0384-\u0386\u0388-\u03ce\u0400-\u045f\u2010-\u2015\u2018-\u201e\u2022\u2026\u20ac]/u
// What a reader takes for one sign: flags, joined emoji, a letter with its marks.
const cluster = /\p{RI}{2}|\P{M}[\p{M}\p{EMod}]*(?:\u200d\p{ExtPict}[\p{M}\p{EMod}]*)*|\p{M}+/gu

/**
 * Lets words longer than `longest` characters break about anywhere, so that nothing leaves the page. Web addresses are
 * left alone (the compiler breaks them without extra characters) and so are scripts that break between any signs.
 */
export function breakLongWords(text: string, longest: number): string {
  const long = new RegExp(`[^\\s\\u200b${breaksAnywhere}]{${longest + 1},}`, 'gu')
  // Every place to break costs the compiler time, so not after each letter.
  const step = Math.max(1, Math.floor(longest / 8))
  return text.replace(long, (word) => (/^\P{L}?https?:\/\//u.test(word) ? word : withBreaks(word, step)))
}

function withBreaks(word: string, step: number): string {
  let letters = 0
  return word.replace(cluster, (letter) => {
    const mayBreak = letters > 0 && letters % step === 0
    letters++
    return mayBreak ? `\u200b${letter}` : letter
  })
}

const breaksAnywhere = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'

/**
 * Cuts a text into pieces of at most `longest` characters, after a line break or a space where there is one: the
 * compiler's time grows with the square of a right-to-left paragraph.
 */
export function cutIntoPieces(text: string, longest: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > longest) {
    const head = rest.slice(0, longest)
    const gap = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '))
    const end = gap > longest / 2 ? gap + 1 : longest
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

/**
 * Direction in which a text runs inside a document: another than the document's only if its letters clearly say
 * so. A right-to-left letter may begin with a Latin name; a quotation in Arabic may stand in an English report.
 */
export function directionOfText(text: string, ofDocument: Direction): Direction {
  const sample = text.slice(0, 2000)
  const rightToLeft = sample.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (ofDocument === 'rtl') return rightToLeft === 0 && letters > 0 ? 'ltr' : 'rtl'
  return rightToLeft > letters / 2 ? 'rtl' : 'ltr'
}

/**
 * Keeps references, telephone numbers, dates and addresses in one piece inside right-to-left text, where the
 * bidirectional algorithm would otherwise reorder their parts around hyphens and spaces. Source: UAX #9, isolates.
 */
export function isolateLeftToRight(text: string): string {
  return text.replace(leftToRightRun, (found) => `\u2066${found.replace(/ /g, '\u00a0')}\u2069`)
}

const leftToRightRun =
  /\+?\(?\d[\d ()/-]{4,40}\d|(?<![A-Za-z0-9])[A-Za-z0-9]+(?:[-@._/:+#?&=%~,]+[A-Za-z0-9]+)+/g
