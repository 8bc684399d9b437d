import { createHash } from 'node:crypto'
import { decodeBytes } from './charset.rules.ts'
import {
  dateOf,
  decodeHeader,
  headerOf,
  messageIdsIn,
  parseAddresses,
  type Address,
  type Headers,
} from './headers.rules.ts'
import type { Language } from '../../../shared/languages.ts'
import { languageOf } from './language.rules.ts'
import { htmlLines, type Line } from './html-lines.rules.ts'
import {
  deliveryReport,
  isForged,
  isMarkedSpam,
  natureOf,
  type DeliveryReport,
  type Nature,
} from './automatic.rules.ts'
import { forwardedIn, type Forwarded } from './forwarded.rules.ts'
import { newTextOf } from './new-text.rules.ts'
import { tnefOf, type Tnef } from './tnef.rules.ts'
import { contentOf, structureOf, type Leaf } from './structure.rules.ts'

/** A file of a mail: where it stands in the raw mail, so that its content can be read without the whole. */
export type MailPart = {
  readonly index: number
  /** Empty when the mail does not name it. */
  readonly name: string
  /** As the mail says. */
  readonly contentType: string
  readonly encoding: string
  readonly start: number
  readonly end: number
  /** Of a file inside of this part: where it stands in the decoded content. */
  readonly inside?: { readonly start: number; readonly end: number }
  /** Without angle brackets; null when nothing refers to it. */
  readonly contentId: string | null
  readonly isInline: boolean
  /** A small picture of the layout or a signature: no evidence. */
  readonly isDecoration: boolean
}

export type ReadMail = {
  readonly messageId: string | null
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly subject: string
  readonly from: Address | null
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly writtenAt: Date | null
  /** When the last server on its way had it, by its own stamp. */
  readonly receivedAt: Date | null
  readonly text: string
  /** What a reply adds to what was said before; the text itself where it is no reply. */
  readonly newText: string
  readonly nature: Nature
  /** What a bounce says of the mail that came back. */
  readonly report: DeliveryReport | null
  /** Message ids anywhere in a bounce; one of them may be ours. */
  readonly returnedIds: readonly string[]
  /** The sender is not who they say, by the check of the receiving server. */
  readonly isForged: boolean
  readonly isMarkedSpam: boolean
  /** The mail that this one passes on, if it does. */
  readonly forwarded: Forwarded | null
  /** Of the text, among ours; null when it cannot be told. */
  readonly language: Language | null
  readonly hasHtml: boolean
  readonly parts: readonly MailPart[]
  /** SHA-256 of what two deliveries of one mail share: sender, date, subject and body, but no transport headers. */
  readonly contentHash: string
  /** Whether any of the headers is there that mails have; else it is something else. */
  readonly isMail: boolean
  /** More parts or depth than is read. */
  readonly isCut: boolean
}

/** Encoded bytes of all text parts together that are read; the whole stays in the raw mail. */
const mostTextBytes = 2_000_000
/** Lines of one text part that are looked at. */
const mostLines = 40_000
/** Characters of a mail's text that are kept. */
export const longestText = 200_000

/** Reads a raw mail, as damaged as it may be. Never throws for what is in it; time and memory grow with its size only. */
export function readMail(given: Buffer, envelopeFrom: string | null = null): ReadMail {
  const raw = withLineFeeds(given)
  const { headers, leaves, isCut } = structureOf(raw)
  const from = parseAddresses(headerOf(headers, 'from'))[0] ?? parseAddresses(headerOf(headers, 'sender'))[0]
  const packed = packedIn(raw, leaves)
  const { lines: own, hasHtml, used } = bodyOf(raw, leaves)
  const lines = isBlank(own) ? wordsOf(packed) : own
  const text = plainOf(lines)
  const subject = decodeHeader(headerOf(headers, 'subject')).slice(0, 1_000)
  const inReplyTo = messageIdsIn(headerOf(headers, 'in-reply-to'))
  const references = messageIdsIn(headerOf(headers, 'references'))
  const nature = natureOf({ headers, from: from?.address ?? '', subject, envelopeFrom })
  const forwarded = forwardedIn({ subject, lines, attached: attachedMail(raw, leaves) })
  const isReply = inReplyTo.length + references.length > 0 || /^\s*[^\s:：]{2,12}\s?[:：]/u.test(subject)
  const newText = isReply && !forwarded ? plainOf(newTextOf(lines).text) : text
  return {
    messageId: messageIdsIn(headerOf(headers, 'message-id'))[0] ?? null,
    inReplyTo,
    references,
    subject,
    from: from ?? null,
    replyTo: parseAddresses(headerOf(headers, 'reply-to')),
    to: parseAddresses(headerOf(headers, 'to')),
    cc: parseAddresses(headerOf(headers, 'cc')),
    writtenAt: dateOf(headerOf(headers, 'date')),
    receivedAt: dateOf(headerOf(headers, 'received').split(';').at(-1) ?? ''),
    text,
    newText,
    nature,
    ...(nature === 'bounce' ? reportOf(raw, leaves, text) : { report: null, returnedIds: [] }),
    isForged: isForged(headers),
    isMarkedSpam: isMarkedSpam(headers),
    forwarded,
    language: languageOf(forwarded?.text ?? `${subject}\n${newText}`),
    hasHtml,
    parts: leaves.flatMap((leaf, index) => {
      if (used.has(leaf)) return []
      const part = partOf(leaf, index)
      return [part, ...(packed.get(leaf)?.files ?? []).map((file) => unpacked(part, file))]
    }),
    contentHash: contentHash(raw, headers, leaves),
    isMail: headers.some(([name]) => mailHeaders.has(name)),
    isCut,
  }
}

const mailHeaders = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'content-type'])

/** Encoded bytes of the files of Outlook in one mail that are opened; larger ones stay as they are. */
const mostPackedBytes = 26_000_000

/** What Outlook packed into one file, by the part that holds it. */
function packedIn(raw: Buffer, leaves: readonly Leaf[]): ReadonlyMap<Leaf, Tnef> {
  const found = new Map<Leaf, Tnef>()
  let left = mostPackedBytes
  for (const leaf of leaves) {
    const isPacked =
      /^application\/(?:vnd\.)?ms-tnef$/.test(leaf.type.value) ||
      [leaf.type.params.get('name'), leaf.disposition.params.get('filename')].includes('winmail.dat')
    left -= isPacked ? leaf.end - leaf.start : 0
    const packed = isPacked && left >= 0 ? tnefOf(contentOf(raw, leaf, mostPackedBytes)) : null
    if (packed) found.set(leaf, packed)
  }
  return found
}

/** Of a mail without any words of its own. */
function wordsOf(packed: ReadonlyMap<Leaf, Tnef>): Line[] {
  for (const { text } of packed.values()) {
    if (!text) continue
    const said = decodeBytes(text.bytes.subarray(0, mostTextBytes), text.charset)
    if (text.isHtml) return htmlLines(said)
    return said.split(/\r\n|\n|\r/, mostLines).map((line) => ({ text: line, isQuoted: /^ ?>/.test(line) }))
  }
  return []
}

const unpacked = (part: MailPart, { name, contentType, start, end }: Tnef['files'][number]): MailPart => ({
  ...part,
  name,
  contentType: contentType || 'application/octet-stream',
  contentId: null,
  isInline: false,
  isDecoration: false,
  inside: { start, end },
})

/** What a delivery report says, in the parts that it is made of or in its words. */
function reportOf(
  raw: Buffer,
  leaves: readonly Leaf[],
  text: string,
): Pick<ReadMail, 'report' | 'returnedIds'> {
  const parts = leaves
    .filter(({ type }) =>
      /^(message|text)\/(delivery-status|global-delivery-status|rfc822|rfc822-headers)$/.test(type.value),
    )
    .map((leaf) => contentOf(raw, leaf, 60_000).toString('latin1'))
  const ownIds = [...parts, text.slice(0, 60_000)].flatMap((part) =>
    messageIdsIn(/^message-id:(.{0,1000})/im.exec(part)?.[1] ?? ''),
  )
  const status = leaves.find(({ type }) => type.value.endsWith('delivery-status'))
  const said = status ? contentOf(raw, status, 60_000).toString('latin1') : text
  return {
    report: deliveryReport(said),
    returnedIds: [...new Set([...ownIds, ...messageIdsIn(`${parts.join('\n')}\n${text.slice(0, 60_000)}`)])],
  }
}

/** The first mail that is attached as a whole. */
function attachedMail(raw: Buffer, leaves: readonly Leaf[]) {
  const leaf = leaves.find(
    ({ type, within }) => type.value === 'message/rfc822' && !within.includes('multipart/report'),
  )
  if (!leaf) return null
  const inner = contentOf(raw, leaf, mostTextBytes * 2)
  const { headers, leaves: parts } = structureOf(inner)
  const [from] = parseAddresses(headerOf(headers, 'from'))
  return {
    from: from ?? null,
    subject: decodeHeader(headerOf(headers, 'subject')),
    text: plainOf(bodyOf(inner, parts).lines),
  }
}

/** Old systems end lines by a carriage return alone. */
function withLineFeeds(raw: Buffer): Buffer {
  if (raw.includes(0x0a) || !raw.includes(0x0d)) return raw
  const changed = Buffer.from(raw)
  for (let at = changed.indexOf(0x0d); at >= 0; at = changed.indexOf(0x0d, at + 1)) changed[at] = 0x0a
  return changed
}

type Body = { readonly lines: readonly Line[]; readonly hasHtml: boolean; readonly used: ReadonlySet<Leaf> }

/** The text of a mail: of alternatives the plain one, unless it is empty or a mere excuse; else from HTML. */
function bodyOf(raw: Buffer, leaves: readonly Leaf[]): Body {
  const texts = leaves.filter(isBodyText)
  const html = texts.filter(({ type }) => type.value === 'text/html')
  const used = new Set<Leaf>()
  let left = mostTextBytes
  const lines: Line[] = []
  const done = new Set<number>()
  for (const leaf of texts) {
    // What is more than can be read stays a file.
    if (left <= 0) break
    used.add(leaf)
    if (leaf.alternative > 0 && done.has(leaf.alternative)) continue
    const own = linesOf(raw, leaf, left)
    left -= leaf.end - leaf.start
    if (leaf.alternative > 0) {
      const isLast = !texts.some(
        (other) => other !== leaf && other.alternative === leaf.alternative && other.start > leaf.start,
      )
      if (!isLast && isBlank(own)) continue
      done.add(leaf.alternative)
    }
    if (lines.length > 0 && own.length > 0) lines.push({ text: '', isQuoted: false })
    for (const line of own) lines.push(line)
  }
  return { lines, hasHtml: html.length > 0, used }
}

const isBodyText = ({ type, disposition }: Leaf): boolean =>
  ['text/plain', 'text/html', 'text/enriched', 'text', ''].includes(type.value) &&
  disposition.value !== 'attachment' &&
  !disposition.params.has('filename') &&
  !type.params.has('name')

const isBlank = (lines: readonly Line[]): boolean => lines.every(({ text }) => text.trim() === '')

function linesOf(raw: Buffer, leaf: Leaf, most: number): Line[] {
  const text = decodeBytes(contentOf(raw, leaf, most), leaf.type.params.get('charset') ?? null)
  if (leaf.type.value === 'text/html' || /^\s{0,50}<(!doctype html|html|body)\b/i.test(text.slice(0, 200)))
    return htmlLines(text)
  const isFlowed = leaf.type.params.get('format')?.toLowerCase() === 'flowed'
  const plain = text.split(/\r\n|\n|\r/, mostLines)
  const lines = isFlowed ? unflowed(plain, leaf.type.params.get('delsp')?.toLowerCase() === 'yes') : plain
  return lines.map((line) => ({ text: line, isQuoted: /^ ?>/.test(line) }))
}

/** RFC 3676: a line that ends in a space goes on in the next one of the same depth. */
function unflowed(lines: readonly string[], dropsSpace: boolean): string[] {
  const joined: string[] = []
  let before = { isOpen: false, depth: 0 }
  for (const line of lines) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0
    const content = line.slice(depth).replace(/^ /, '')
    const isSignature = content === '-- '
    const isOpen = !isSignature && content.endsWith(' ')
    const kept = isOpen && dropsSpace ? content.slice(0, -1) : content
    if (before.isOpen && before.depth === depth && !isSignature) joined[joined.length - 1] += kept
    else joined.push(depth > 0 ? `${'>'.repeat(depth)} ${kept}` : kept)
    before = { isOpen, depth }
  }
  return joined
}

// oxlint-disable-next-line no-control-regex -- control characters have no place in a text
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g

/** Lines as one text, without control characters, at most one empty line in a row. */
export function plainOf(lines: readonly Line[]): string {
  let text = ''
  let isEmpty = true
  for (const line of lines) {
    const clean = line.text.slice(0, longestText).replace(unprintable, '').trimEnd()
    if (clean === '' && isEmpty) continue
    isEmpty = clean === ''
    text += `${clean}\n`
    if (text.length > longestText) break
  }
  return text.trim().slice(0, longestText)
}

const mostDecorationBytes = 60_000

function partOf(leaf: Leaf, index: number): MailPart {
  const name = leaf.disposition.params.get('filename') ?? leaf.type.params.get('name') ?? ''
  const contentId = headerOf(leaf.headers, 'content-id').replace(/^<|>$/g, '').trim()
  const isInline =
    leaf.disposition.value === 'inline' || (contentId !== '' && leaf.disposition.value !== 'attachment')
  const isPicture = leaf.type.value.startsWith('image/')
  return {
    index,
    name,
    contentType: leaf.type.value || 'application/octet-stream',
    encoding: leaf.encoding,
    start: leaf.start,
    end: leaf.end,
    contentId: contentId === '' ? null : contentId,
    isInline,
    isDecoration: isPicture && isInline && contentId !== '' && leaf.end - leaf.start < mostDecorationBytes,
  }
}

function contentHash(raw: Buffer, headers: Headers, leaves: readonly Leaf[]): string {
  const hash = createHash('sha256')
  for (const name of ['message-id', 'from', 'date', 'subject']) hash.update(`${headerOf(headers, name)}\n`)
  // Gateways add footers and change boundaries, but not the parts themselves.
  for (const leaf of leaves) hash.update(trimmed(raw, leaf)).update('\n')
  return hash.digest('hex')
}

/** Without copying it: a part may be most of a large mail. */
function trimmed(raw: Buffer, { start, end }: Pick<Leaf, 'start' | 'end'>): Buffer {
  let [from, to] = [start, end]
  while (from < to && isSpace(raw[from])) from++
  while (to > from && isSpace(raw[to - 1])) to--
  return raw.subarray(from, to)
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || (byte !== undefined && byte >= 9 && byte <= 13)
