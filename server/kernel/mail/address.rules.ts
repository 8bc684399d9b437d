import { domainToASCII } from 'node:url'

// RFC 5322 atext and, for international addresses, everything beyond ASCII (RFC 6532). Quoted local
// parts are legal but nobody has one; comments and quotes are where address tricks live.
const localPart = /^[\w!#$%&'*+/=?^`{|}~\u{80}-\u{10ffff}-]+(\.[\w!#$%&'*+/=?^`{|}~\u{80}-\u{10ffff}-]+)*$/u
const domainName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
const controls = /[\p{Cc}\u2028\u2029]+/gu
// Marks that reorder what follows could show a false name; joiners stay, Persian needs them.
const bidiMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const messageIdForm = /^<[!-;=?A-~]+@[!-;=?A-~]+>$/

/**
 * The address in the form in which it is kept and compared for sending: spaces around it dropped, domain in
 * ASCII and lower case, local part as given. Undefined when it is no address that mail could be sent to.
 * Limits from RFC 5321: 64 bytes before the @, 254 in all.
 */
export function parseMailAddress(text: string): string | undefined {
  const address = parseSenderAddress(text)
  return address?.slice(address.lastIndexOf('@')).includes('.') ? address : undefined
}

/** As `parseMailAddress`; the domain may also be one word, as on a machine without a public name. */
export function parseSenderAddress(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 320) return undefined
  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, at)
  const domain = domainToASCII(trimmed.slice(at + 1))
  if (at < 1 || /[\s\p{C}]/u.test(trimmed) || !localPart.test(local)) return undefined
  // domainToASCII stops at a slash, question mark or colon as in a URL; what it dropped was no domain.
  if (/[/\\?#:]/.test(trimmed.slice(at + 1)) || !domainName.test(domain) || /^[\d.]+$/.test(domain)) {
    return undefined
  }
  const address = `${local}@${domain}`
  return Buffer.byteLength(local) <= 64 && Buffer.byteLength(address) <= 254 ? address : undefined
}

/**
 * A text made safe for one header: no line breaks, control or direction marks, single spaces, at most
 * `maxLength` characters (a longer one ends in an ellipsis).
 */
export function cleanHeaderText(text: string, maxLength = 250): string {
  const line = text.toWellFormed().replace(bidiMarks, '').replace(controls, ' ').replace(/ {2,}/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= maxLength
    ? line
    : `${characters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`
}

/** Whether the text is a message id in angle brackets, fit to stand in a header. */
export const isMessageId = (text: string): boolean => text.length <= 500 && messageIdForm.test(text)

/** The message id of an outgoing mail: the same for every attempt, so that receivers can spot a repeat. */
export function messageIdFor({ id, fromAddress }: { id: string; fromAddress: string }): string {
  return `<${id}@${fromAddress.slice(fromAddress.lastIndexOf('@') + 1)}>`
}
