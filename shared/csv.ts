import type { DeskLanguage } from './languages.ts'

/** Where a file is not UTF-8: what the spreadsheets of the language write. */
const oldEncodings: Readonly<Record<DeskLanguage, string>> = {
  en: 'windows-1252',
  tr: 'windows-1254',
  ru: 'windows-1251',
  hu: 'windows-1250',
}

/** `TextDecoder`, which browsers and Node have and the language itself has not. */
type Decoder = new (encoding: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string }

/** The text of a file, whose encoding is told by its mark, else by what it can be. */
export function textOfFile(
  bytes: Uint8Array,
  language: DeskLanguage,
  Decode: Decoder,
): { text: string; encoding: string } {
  const [first, second] = bytes
  const decoded = (encoding: string, fatal = false) => ({
    text: new Decode(encoding, { fatal }).decode(bytes),
    encoding,
  })
  if (first === 0xff && second === 0xfe) return decoded('utf-16le')
  if (first === 0xfe && second === 0xff) return decoded('utf-16be')
  try {
    return decoded('utf-8', true)
  } catch {
    return decoded(oldEncodings[language])
  }
}

const separators = [';', ',', '\t', '|'] as const

/** The separator that stands most often in the first line, outside of quotes. */
export function separatorOf(text: string): string {
  const [line = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)
  const count = (separator: string) => line.split(separator).length
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** The cells of each line. A quoted cell may hold separators, line breaks and doubled quotes. */
export function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === separator) endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  endCell()
  return rows
}
