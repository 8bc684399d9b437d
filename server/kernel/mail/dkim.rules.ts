import type { dkimFindings } from '../../../shared/api/outgoing-mail.ts'

/** What asking DNS for a key can find; `ok` is the only one with which mail is signed. */
export type DkimFinding = (typeof dkimFindings)[number]

/** How long the record of a key that signs no more stays needed: mail waits for three days, and some is read late. */
export const dkimKeptMs = 14 * 24 * 3_600_000

/** Where the record of a key stands in DNS (RFC 6376, 3.6.2.1). */
export const dkimRecordName = ({ selector, domain }: { selector: string; domain: string }): string =>
  `${selector}._domainkey.${domain}`

/** What stands there (RFC 6376, 3.6.1). */
export const dkimRecordValue = (publicKey: string): string => `v=DKIM1; k=rsa; p=${publicKey}`

/**
 * The record as a line of a zone file: one text of DNS holds at most 255 bytes, and programs join what stands
 * behind each other.
 */
export function dkimZoneLine({ name, value }: { name: string; value: string }): string {
  const parts = value.match(/.{1,250}/g) ?? []
  return `${name}. 3600 IN TXT ( ${parts.map((part) => `"${part}"`).join(' ')} )`
}

/** A tag list (RFC 6376, 3.2); null when it is none. Of a tag that stands twice nothing can be trusted. */
function tagsOf(text: string): ReadonlyMap<string, string> | null {
  const tags = new Map<string, string>()
  for (const part of text.split(';')) {
    if (part.trim() === '') continue
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(at, 0)).trim()
    if (!/^[A-Za-z]\w*$/.test(name) || tags.has(name)) return null
    tags.set(name, part.slice(at + 1).trim())
  }
  return tags
}

/** Whether a list with colons, absent meaning all, holds one of these. */
const allows = (list: string | undefined, names: readonly string[]): boolean =>
  list === undefined || list.split(':').some((name) => names.includes(name.trim()))

/**
 * What the texts that DNS has for a key mean for mail signed with it.
 * @param texts each joined from its pieces; null when DNS could not be asked
 */
export function findingOf(texts: readonly string[] | null, publicKey: string): DkimFinding {
  if (texts === null) return 'notAnswered'
  const [text, ...others] = texts
  if (text === undefined) return 'notFound'
  if (others.length > 0) return 'several'
  const tags = tagsOf(text)
  const version = tags?.get('v')
  const key = tags?.get('p')?.replace(/\s/g, '')
  if (!tags || key === undefined || (version !== undefined && version !== 'DKIM1')) return 'notAKey'
  if (key === '') return 'revoked'
  if (!allows(tags.get('k'), ['rsa'])) return 'wrongType'
  if (!allows(tags.get('h'), ['sha256'])) return 'wrongHash'
  if (!allows(tags.get('s'), ['email', '*'])) return 'notForMail'
  if (key !== publicKey) return 'otherKey'
  return tags.has('t') && allows(tags.get('t'), ['y']) ? 'testing' : 'ok'
}

/**
 * Header fields under the signature: those that RFC 6376, 5.4.1 names, what RFC 8058 asks for, and what keeps
 * machines from answering.
 */
export const dkimSignedFields = [
  'From',
  'Sender',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'Cc',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Content-Language',
  'In-Reply-To',
  'References',
  'Auto-Submitted',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':')
