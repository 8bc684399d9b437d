import { headerOf, parseHeaders, parseParameters, type Headers, type Parameterised } from './headers.rules.ts'

/** A part that has no parts of its own, by its place in the raw mail. */
export type Leaf = {
  readonly headers: Headers
  readonly type: Parameterised
  readonly disposition: Parameterised
  /** In lower case: `base64`, `quoted-printable` or whatever else was said. */
  readonly encoding: string
  /** Where its encoded body begins and ends in the raw mail, in bytes. */
  readonly start: number
  readonly end: number
  /** The multipart types around it, outermost first. */
  readonly within: readonly string[]
  /** Number of the innermost `multipart/alternative` around it; 0 for none. */
  readonly alternative: number
}

export type Structure = {
  readonly headers: Headers
  readonly leaves: readonly Leaf[]
  /** Parts beyond these limits were not opened. */
  readonly isCut: boolean
}

export const structureLimits = { depth: 30, parts: 1_000, headerBytes: 512 * 1024 } as const

type Walk = { readonly raw: Buffer; readonly leaves: Leaf[]; isCut: boolean; alternatives: number }

/** Finds the parts of a raw mail without copying or decoding any. Broken ones are taken as far as they go. */
export function structureOf(raw: Buffer): Structure {
  const walk: Walk = { raw, leaves: [], isCut: false, alternatives: 0 }
  // The envelope line of an mbox is no header.
  const begin = raw.subarray(0, 5).toString('latin1') === 'From ' ? raw.indexOf(0x0a) + 1 : 0
  const head = headAt(raw, begin, raw.length)
  walkPart(walk, { ...head, end: raw.length, within: [], alternative: 0, isDigest: false })
  return { headers: head.headers, leaves: walk.leaves, isCut: walk.isCut }
}

type Head = { readonly headers: Headers; readonly bodyAt: number }

function headAt(raw: Buffer, start: number, end: number): Head {
  const limit = Math.min(end, start + structureLimits.headerBytes)
  let at = start
  // An empty line ends it; so does, in a damaged mail, the end of what may be a header.
  while (at < limit) {
    const lineEnd = endOfLine(raw, at, limit)
    if (lineEnd.contentEnd === at) {
      return { headers: parseHeaders(raw.subarray(start, at).toString('latin1')), bodyAt: lineEnd.next }
    }
    at = lineEnd.next
  }
  return {
    headers: parseHeaders(raw.subarray(start, limit).toString('latin1')),
    bodyAt: endOfHead(raw, limit, end),
  }
}

/** Where the body begins behind more fields than are read; there, when no empty line follows. */
function endOfHead(raw: Buffer, from: number, end: number): number {
  const rest = raw.subarray(from, end)
  const ends = ['\n\n', '\n\r\n'].flatMap((mark) => {
    const at = rest.indexOf(mark)
    return at < 0 ? [] : [from + at + mark.length]
  })
  return ends.length > 0 ? Math.min(...ends) : from
}

function endOfLine(raw: Buffer, from: number, limit: number): { contentEnd: number; next: number } {
  const lf = raw.indexOf(0x0a, from)
  const end = lf < 0 || lf >= limit ? limit : lf
  const contentEnd = end > from && raw[end - 1] === 0x0d ? end - 1 : end
  return { contentEnd, next: Math.min(limit, end + 1) }
}

type Part = Head & {
  readonly end: number
  readonly within: readonly string[]
  readonly alternative: number
  readonly isDigest: boolean
}

function walkPart(walk: Walk, part: Part): void {
  const { headers, bodyAt, end, within, isDigest } = part
  const type = parseParameters(
    headerOf(headers, 'content-type') || (isDigest ? 'message/rfc822' : 'text/plain'),
  )
  if (type.value.startsWith('multipart/')) {
    const boundary = type.params.get('boundary') || guessBoundary(walk.raw, bodyAt, end)
    if (boundary && within.length < structureLimits.depth) {
      const alternative = type.value === 'multipart/alternative' ? ++walk.alternatives : part.alternative
      const inside = {
        within: [...within, type.value],
        alternative,
        isDigest: type.value === 'multipart/digest',
      }
      const sections = sectionsOf(walk, { boundary, start: bodyAt, end })
      for (const section of sections)
        walkPart(walk, { ...headAt(walk.raw, section.start, section.end), end: section.end, ...inside })
      if (sections.length > 0) return
    }
    walk.isCut ||= boundary !== '' && within.length >= structureLimits.depth
  }
  // Without a part in it, what calls itself a multipart is words all the same.
  const isHollow = type.value.startsWith('multipart/') && within.length < structureLimits.depth
  if (walk.leaves.length >= structureLimits.parts) {
    walk.isCut = true
    return
  }
  walk.leaves.push({
    headers,
    type: isHollow ? parseParameters('text/plain') : type,
    disposition: parseParameters(headerOf(headers, 'content-disposition')),
    encoding: (headerOf(headers, 'content-transfer-encoding').split(/[\s;]/, 1)[0] ?? '').toLowerCase(),
    start: bodyAt,
    end,
    within,
    alternative: part.alternative,
  })
}

/** A multipart that does not name its boundary shows it at the first line that looks like one. */
function guessBoundary(raw: Buffer, start: number, end: number): string {
  const text = raw.subarray(start, Math.min(end, start + 4_096)).toString('latin1')
  return /^--([^\r\n]{1,200}?)[ \t]*$/m.exec(text)?.[1] ?? ''
}

type Section = { readonly start: number; readonly end: number }

function sectionsOf(
  walk: Walk,
  { boundary, start, end }: { boundary: string; start: number; end: number },
): Section[] {
  const raw = walk.raw.subarray(0, end)
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const sections: Section[] = []
  let open = -1
  for (let at = raw.indexOf(mark, start); at >= 0; at = raw.indexOf(mark, at + mark.length)) {
    if (at > start && raw[at - 1] !== 0x0a && raw[at - 1] !== 0x0d) continue
    const after = at + mark.length
    const isLast = raw[after] === 0x2d && raw[after + 1] === 0x2d
    const line = endOfLine(raw, after, end)
    // Another boundary may begin with this one.
    if (
      !isLast &&
      raw
        .subarray(after, Math.min(line.contentEnd, after + 200))
        .toString('latin1')
        .trim() !== ''
    )
      continue
    if (open >= 0) sections.push({ start: open, end: endBefore(raw, open, at) })
    open = isLast ? -1 : line.next
    if (isLast) return sections
    if (sections.length + walk.leaves.length >= structureLimits.parts) {
      walk.isCut = true
      return sections
    }
  }
  if (open >= 0) sections.push({ start: open, end })
  return sections
}

/** The line break before a boundary belongs to the boundary. */
function endBefore(raw: Buffer, start: number, at: number): number {
  let end = at
  if (end > start && raw[end - 1] === 0x0a) end--
  if (end > start && raw[end - 1] === 0x0d) end--
  return end
}

/** The content of a part, or the beginning of it. @param most encoded bytes that are read */
export function contentOf(
  raw: Buffer,
  { start, end, encoding }: Pick<Leaf, 'start' | 'end' | 'encoding'>,
  most: number,
): Buffer {
  const body = raw.subarray(start, Math.min(end, start + most))
  switch (encoding) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64')
    case 'quoted-printable':
      return decodeQuotedPrintable(body)
    default:
      return body
  }
}

/** RFC 2045, 6.7, in one pass. */
export function decodeQuotedPrintable(body: Uint8Array): Buffer {
  const decoded = Buffer.allocUnsafe(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    if (byte !== 0x3d) {
      decoded[length++] = byte
      continue
    }
    const code = hexAt(body, at + 1) * 16 + hexAt(body, at + 2)
    if (!Number.isNaN(code)) {
      decoded[length++] = code
      at += 2
      continue
    }
    // A soft line break, perhaps with blanks that were added on the way; any other sign stands for itself.
    let next = at + 1
    while (body[next] === 0x20 || body[next] === 0x09) next++
    if (body[next] === 0x0d) next++
    if (body[next] === 0x0a || next >= body.length) at = next
    else decoded[length++] = byte
  }
  return decoded.subarray(0, length)
}

function hexAt(body: Uint8Array, at: number): number {
  const byte = body[at] ?? 0
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN
}
