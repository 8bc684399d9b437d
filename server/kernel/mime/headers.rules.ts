import { decodeBytes } from './charset.rules.ts'

/** Header fields in their order; names in lower case, values unfolded, one character for each byte. */
export type Headers = readonly (readonly [name: string, value: string])[]

export type Address = { readonly name: string; readonly address: string }

const mostFields = 2_000
const longestValue = 100_000

// No field has them, and the database keeps no NUL. The escape stays: ISO-2022-JP is written with it.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g

/** Splits a block of header fields. Lines that are none are left out; nothing here throws. */
export function parseHeaders(block: string): Headers {
  const fields: [string, string][] = []
  for (const line of block.replace(control, '').split(/\r\n|\n|\r/)) {
    const last = fields.at(-1)
    if (/^[ \t]/.test(line) && last) {
      if (last[1].length < longestValue) last[1] += ` ${line.trim()}`
      continue
    }
    const at = line.indexOf(':')
    const name = line.slice(0, at).trimEnd().toLowerCase()
    if (at > 0 && fields.length < mostFields && /^[!-9;-~]{1,200}$/.test(name))
      fields.push([name, line.slice(at + 1, at + 1 + longestValue).trim()])
  }
  return fields
}

/** The raw value of the first field of a name; empty when there is none. */
export const headerOf = (headers: Headers, name: string): string =>
  headers.find(([field]) => field === name)?.[1] ?? ''

/** The value as people read it: encoded words (RFC 2047) decoded, bare bytes by the charset that fits them. */
export function decodeHeader(value: string): string {
  return withoutControl(/=\?/.test(value) ? decodeWords(value) : bare(value))
}

const withoutControl = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters have no place in a line
  text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()

// oxlint-disable-next-line no-control-regex -- the escape of ISO-2022-JP
const isEncodedBare = (text: string): boolean => /[\u0080-\u00ff\u001b]/.test(text)
const bare = (text: string): string =>
  isEncodedBare(text) ? decodeBytes(Buffer.from(text, 'latin1'), null) : text

type Word = { readonly charset: string; readonly bytes: Buffer[] }

/** Neighbours of one charset are decoded together, because a character may be cut between two words. */
function decodeWords(value: string): string {
  const said: (string | Word)[] = []
  let end = 0
  for (const match of value.matchAll(/=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=/g)) {
    const [whole, label = '', encoding = '', body = ''] = match
    const between = value.slice(end, match.index)
    const charset = (label.split('*', 1)[0] ?? '').toLowerCase()
    const bytes = /b/i.test(encoding) ? Buffer.from(body, 'base64') : decodeQ(body)
    const last = said.at(-1)
    if (between.trim() !== '' || typeof last === 'string' || !last) said.push(between)
    const word = said.at(-1)
    if (typeof word === 'object' && word.charset === charset) word.bytes.push(bytes)
    else said.push({ charset, bytes: [bytes] })
    end = match.index + whole.length
  }
  said.push(value.slice(end))
  return said
    .map((each) =>
      typeof each === 'string' ? bare(each) : decodeBytes(Buffer.concat(each.bytes), each.charset),
    )
    .join('')
}

const decodeQ = (body: string): Buffer =>
  Buffer.from(
    body
      .replaceAll('_', ' ')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

export type Parameterised = { readonly value: string; readonly params: ReadonlyMap<string, string> }

/** A value with parameters, such as Content-Type, with RFC 2231's continuations and charsets. */
export function parseParameters(header: string): Parameterised {
  const [first = '', ...rest] = splitOutside(header, ';')
  const pieces = new Map<string, { index: number; text: string; isEncoded: boolean }[]>()
  for (const piece of rest.slice(0, 200)) {
    const at = piece.indexOf('=')
    if (at < 1) continue
    const name = piece.slice(0, at).trim().toLowerCase()
    const [, base = name, number = '0', star = ''] = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(name) ?? []
    const text = unquote(piece.slice(at + 1).trim())
    pieces.set(base, [...(pieces.get(base) ?? []), { index: Number(number), text, isEncoded: star === '*' }])
  }
  const params = new Map<string, string>()
  for (const [name, parts] of pieces) {
    const inOrder = parts.toSorted((a, b) => a.index - b.index)
    const [head] = inOrder
    if (!head?.isEncoded) {
      params.set(name, decodeHeader(inOrder.map(({ text }) => text).join('')))
      continue
    }
    const [, charset = null, body = head.text] = /^([^']*)'[^']*'(.*)$/s.exec(head.text) ?? []
    const bytes = inOrder.map(({ text, isEncoded }, index) => {
      const own = index === 0 ? body : text
      return isEncoded ? percentBytes(own) : Buffer.from(own, 'latin1')
    })
    params.set(name, withoutControl(decodeBytes(Buffer.concat(bytes), charset)))
  }
  return { value: first.trim().toLowerCase(), params }
}

const percentBytes = (text: string): Buffer =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

function unquote(text: string): string {
  if (!text.startsWith('"')) return text
  const end = text.lastIndexOf('"')
  return text.slice(1, end > 0 ? end : undefined).replace(/\\(.)/g, '$1')
}

const mostAddresses = 500

/** The addresses of From, To and their like: groups opened, comments dropped, names decoded. */
export function parseAddresses(header: string): Address[] {
  const found: Address[] = []
  for (const piece of splitOutside(withoutComments(header), ',;')) {
    // What stands before a colon names a group.
    const member = piece.replace(/^[^"<@]*:/, '').trim()
    const open = member.lastIndexOf('<')
    const close = member.indexOf('>', open)
    const isAngled = open >= 0 && close > open
    const address = (isAngled ? member.slice(open + 1, close) : member).replace(/[\s\p{Cc}]+/gu, '')
    const name = isAngled ? member.slice(0, open).trim() : ''
    if (!address.includes('@') || address.length > 320 || found.length >= mostAddresses) continue
    found.push({ name: decodeHeader(unquote(name)), address: address.replace(/^@[^:]*:/, '') })
  }
  return found
}

function withoutComments(text: string): string {
  if (!text.includes('(')) return text
  let depth = 0
  let isQuoted = false
  let kept = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') {
      if (depth === 0) kept += text.slice(at, at + 2)
      at++
    } else if (depth === 0 && sign === '"') {
      isQuoted = !isQuoted
      kept += sign
    } else if (!isQuoted && sign === '(') depth++
    else if (depth > 0 && sign === ')') depth--
    else if (depth === 0) kept += sign
  }
  return kept
}

const mostPieces = 5_000

/** Splits at any of these signs, where they stand in no quotes and no angle brackets. */
function splitOutside(text: string, signs: string): string[] {
  const pieces: string[] = []
  let start = 0
  let isQuoted = false
  let isAngled = false
  for (let at = 0; at < text.length && pieces.length < mostPieces; at++) {
    const sign = text[at] ?? ''
    if (sign === '\\') at++
    else if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && sign === '<') isAngled = true
    else if (!isQuoted && sign === '>') isAngled = false
    else if (!isQuoted && !isAngled && signs.includes(sign)) {
      pieces.push(text.slice(start, at))
      start = at + 1
    }
  }
  pieces.push(text.slice(start))
  return pieces
}

/** Message ids in angle brackets, in their order, each once. */
export const messageIdsIn = (header: string): string[] => [
  ...new Set((header.match(/<[^<>\s]{1,490}>/g) ?? []).slice(0, 100)),
]

/** An instant of a Date header; null for what is none, or lies before mail was invented. */
export function dateOf(header: string): Date | null {
  const at = Date.parse(header.replace(/\([^()]*\)/g, ' ').trim())
  return Number.isNaN(at) || at < 0 || at > 8.64e14 ? null : new Date(at)
}
