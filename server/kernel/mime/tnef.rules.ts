import { decodeBytes } from './charset.rules.ts'

/** A file in a winmail.dat, by its place in the decoded content. */
export type TnefFile = {
  readonly name: string
  /** Empty when Outlook does not say. */
  readonly contentType: string
  readonly start: number
  readonly end: number
}

export type Tnef = {
  readonly files: readonly TnefFile[]
  /** What the mail says, when it says it in there. */
  readonly text: { readonly bytes: Buffer; readonly charset: string; readonly isHtml: boolean } | null
}

const signature = 0x223e9f78
const mostAttributes = 5_000
const mostProperties = 2_000
const mostFiles = 100

/** Names of attributes ([MS-OXTNEF] 2.1.3.3), without their types. */
const attribute = {
  codePage: 0x9007,
  body: 0x800c,
  messageProperties: 0x9003,
  newFile: 0x9002,
  fileTitle: 0x8010,
  fileData: 0x800f,
  fileProperties: 0x9005,
} as const

/** Properties of a mail or a file ([MS-OXPROPS]). */
const property = { body: 0x1000, html: 0x1013, data: 0x3701, longName: 0x3707, mimeType: 0x370e } as const

type File = { name: string; longName: string; contentType: string; start: number; end: number }

/**
 * The files and the words in a winmail.dat of Outlook ([MS-OXTNEF]); null when it is none. Damage ends it, and what
 * stood before is given. Nothing is copied but a few hundred bytes of names; a length is believed as far as there is
 * content.
 */
export function tnefOf(content: Buffer): Tnef | null {
  if (content.length < 6 || content.readUInt32LE(0) !== signature) return null
  const files: File[] = []
  let text: Tnef['text'] = null
  let charset = 'windows-1252'
  let at = 6
  for (let count = 0; count < mostAttributes && at + 9 <= content.length; count++) {
    const name = content.readUInt16LE(at + 1)
    const start = at + 9
    const length = content.readUInt32LE(at + 5)
    const end = Math.min(content.length, start + length)
    const value = content.subarray(start, end)
    const file = files.at(-1)
    if (name === attribute.codePage && value.length >= 4) charset = charsetOf(value.readUInt32LE(0))
    else if (name === attribute.body) text ??= { bytes: withoutEnd(value), charset, isHtml: false }
    else if (name === attribute.messageProperties) text = wordsIn(value, charset) ?? text
    else if (name === attribute.newFile) {
      if (files.length >= mostFiles) break
      files.push({ name: '', longName: '', contentType: '', start: 0, end: 0 })
    } else if (file && name === attribute.fileTitle) file.name = textOf(value, charset)
    else if (file && name === attribute.fileData) Object.assign(file, { start, end })
    else if (file && name === attribute.fileProperties) describe(file, { value, start, charset })
    // A checksum of two bytes follows, which says nothing that the content does not.
    at = start + length + 2
  }
  return {
    text,
    files: files
      .filter(({ start, end }) => end > start)
      .map(({ name, longName, contentType, start, end }) => ({
        name: longName || name,
        contentType,
        start,
        end,
      })),
  }
}

function describe(
  file: File,
  { value, start, charset }: { value: Buffer; start: number; charset: string },
): void {
  for (const { id, type, from, to } of propertiesOf(value)) {
    const said = value.subarray(from, to)
    if (id === property.longName) file.longName = textOf(said, type === wide ? 'utf-16le' : charset)
    else if (id === property.mimeType) file.contentType = textOf(said, type === wide ? 'utf-16le' : charset)
    // The identity of an object stands before its content.
    else if (id === property.data && file.end === 0)
      Object.assign(file, { start: start + from + (type === object ? 16 : 0), end: start + to })
  }
}

function wordsIn(value: Buffer, charset: string): Tnef['text'] {
  let found: Tnef['text'] = null
  for (const { id, type, from, to } of propertiesOf(value)) {
    const bytes = value.subarray(from, to)
    const own = type === wide ? 'utf-16le' : charset
    if (id === property.body) return { bytes: withoutEnd(bytes, type === wide), charset: own, isHtml: false }
    if (id === property.html) found = { bytes, charset: own, isHtml: true }
  }
  return found
}

const wide = 0x1f
const object = 0x0d
const variable = new Set([0x1e, wide, 0x102, object])
/** Bytes of the types that have a fixed length, with their padding. */
const fixed: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
}

type Property = { readonly id: number; readonly type: number; readonly from: number; readonly to: number }

/** The first value of each property, up to the first that cannot be read. */
function propertiesOf(value: Buffer): Property[] {
  const found: Property[] = []
  let at = 4
  const number = (): number => {
    const read = at + 4 <= value.length ? value.readUInt32LE(at) : 0
    at += 4
    return read
  }
  while (at + 4 <= value.length && found.length < mostProperties) {
    const type = value.readUInt16LE(at) & 0xefff
    const isMany = (value.readUInt16LE(at) & 0x1000) !== 0
    const id = value.readUInt16LE(at + 2)
    at += 4
    if (id >= 0x8000) {
      at += 16
      const isNamed = number() === 1
      const length = number()
      if (isNamed) at += padded(length)
    }
    const size = fixed[type]
    const isVariable = variable.has(type)
    if (size === undefined && !isVariable) break
    const values = isMany || isVariable ? number() : 1
    if (values > mostProperties) break
    for (let index = 0; index < values && at < value.length; index++) {
      const length = isVariable ? number() : (size ?? 0)
      const to = Math.min(value.length, at + length)
      if (index === 0 && at < to) found.push({ id, type, from: at, to })
      at += padded(length)
    }
  }
  return found
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

/** Strings end with a zero. */
function withoutEnd(bytes: Buffer, isWide = false): Buffer {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0 && (!isWide || bytes[end - 2] === 0)) end -= isWide ? 2 : 1
  return bytes.subarray(0, Math.max(0, end))
}

const longestName = 500

const textOf = (bytes: Buffer, charset: string): string =>
  decodeBytes(withoutEnd(bytes.subarray(0, longestName), charset === 'utf-16le'), charset)
    // oxlint-disable-next-line no-control-regex -- control characters have no place in a name
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()

const charsetOf = (codePage: number): string =>
  codePages[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : '')

const codePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20866: 'koi8-r',
  28599: 'iso-8859-9',
  65001: 'utf-8',
}
