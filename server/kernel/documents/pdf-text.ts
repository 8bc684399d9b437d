import { inflateSync } from 'node:zlib'

/**
 * Text of a PDF that our compiler wrote, for tests: page after page, glyph by glyph as they stand from left to
 * right, a line feed between runs. Not a reader for other people's files.
 */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\s/.test(head))
  return pages.map(({ head }) => textOfPage(objects, head)).join('\f')
}

export function pagesOfPdf(pdf: Buffer): number {
  return [...objectsOf(pdf).values()].filter(({ head }) => /\/Type \/Page\s/.test(head)).length
}

type PdfObject = { head: string; stream: Buffer | null }

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const file = pdf.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of file.matchAll(/^(\d+) 0 obj\n/gm)) {
    const start = match.index + match[0].length
    const end = file.indexOf('\nendobj', start)
    const streamAt = file.slice(start, end).search(/^stream\n/m)
    const head = streamAt < 0 ? file.slice(start, end) : file.slice(start, start + streamAt)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const from = start + streamAt + 'stream\n'.length
    const raw = streamAt < 0 ? null : pdf.subarray(from, from + length)
    objects.set(Number(match[1]), { head, stream: raw && /FlateDecode/.test(head) ? inflateSync(raw) : raw })
  }
  return objects
}

function textOfPage(objects: Map<number, PdfObject>, head: string): string {
  const fonts = new Map<string, Map<number, string>>()
  for (const [, name = '', id] of head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+)/.exec(objects.get(Number(id))?.head ?? '')?.[1]
    fonts.set(name, lettersOf(objects.get(Number(unicode))?.stream?.toString('latin1') ?? ''))
  }
  const content = objects.get(Number(/\/Contents (\d+)/.exec(head)?.[1]))?.stream?.toString('latin1') ?? ''
  let text = ''
  let letters = new Map<number, string>()
  for (const { font, bytes = Buffer.of(), ends } of operatorsOf(content)) {
    if (font) letters = fonts.get(font) ?? letters
    for (let at = 0; at + 1 < bytes.length; at += 2) text += letters.get(bytes.readUInt16BE(at)) ?? '\ufffd'
    if (ends) text += '\n'
  }
  return text
}

type Operator = { font?: string; bytes?: Buffer; ends?: true }

/** Fonts, shown strings and ends of text objects, in order. Properties are skipped: glyphs count. */
function* operatorsOf(content: string): Generator<Operator> {
  const token = /\/(f\d+) [\d.]+ Tf|\/(?:ActualText|Lang)|\(|<(?:[0-9A-Fa-f]+)>|\bET\b/g
  for (let match = token.exec(content); match; match = token.exec(content)) {
    const [found, font] = match
    if (font) yield { font }
    else if (found === 'ET') yield { ends: true }
    else if (found.startsWith('/')) token.lastIndex = content.indexOf('>>', token.lastIndex)
    else if (found !== '(') yield { bytes: Buffer.from(found.slice(1, -1), 'hex') }
    else {
      const { bytes, end } = literalString(content, token.lastIndex)
      token.lastIndex = end
      yield { bytes }
    }
  }
}

/** A string in brackets; inner brackets are balanced or escaped (ISO 32000-1, 7.3.4.2). */
function literalString(content: string, start: number): { bytes: Buffer; end: number } {
  const bytes: number[] = []
  let depth = 1
  let at = start
  for (; at < content.length; at++) {
    const sign = content.charAt(at)
    if (sign === '\\') {
      const [escape = ''] = /^(?:[0-7]{1,3}|[^])/.exec(content.slice(at + 1, at + 4)) ?? []
      bytes.push(
        /^[0-7]/.test(escape) ? Number.parseInt(escape, 8) : (namedEscapes[escape] ?? escape.charCodeAt(0)),
      )
      at += escape.length
      continue
    }
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (depth === 0) break
    bytes.push(sign.charCodeAt(0))
  }
  return { bytes: Buffer.from(bytes), end: at + 1 }
}

const namedEscapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function lettersOf(characterMap: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, code = '', hex = ''] of characterMap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) {
    letters.set(Number.parseInt(code, 16), Buffer.from(hex, 'hex').swap16().toString('utf16le'))
  }
  return letters
}
