import type { Secrets } from '../../kernel/auth/secrets.ts'

// A reply names the message that it answers, by a mark that nobody can make up: in the Message-ID that comes back in
// References, and in the address behind a plus sign where the mail server takes that.

const purpose = 'reply to a message'
const tagDigits = 24

const tagOf = (secrets: Secrets, messageId: string): string =>
  Buffer.from(secrets.sign(purpose, messageId), 'base64url').toString('hex').slice(0, tagDigits)

/** The left side of the Message-ID of our message. */
export const markOf = (secrets: Secrets, messageId: string): string =>
  `${messageId}.${tagOf(secrets, messageId)}`

/** The address to which a reply goes, with the mark of the message behind a plus sign. */
export function markedAddress(
  secrets: Secrets,
  { address, messageId }: { address: string; messageId: string },
): string {
  const at = address.lastIndexOf('@')
  const marked = `${address.slice(0, at)}+${messageId.replaceAll('-', '')}${tagOf(secrets, messageId).slice(0, 12)}`
  // RFC 5321, 4.5.3.1.1: no more than 64 octets before the sign.
  return marked.length <= 64 ? `${marked}${address.slice(at)}` : address
}

/** The messages of ours that these Message-IDs and addresses name, those alone whose mark is ours. */
export function messagesMarked(
  secrets: Secrets,
  { headerIds, addresses }: { headerIds: readonly string[]; addresses: readonly string[] },
): string[] {
  const byHeader = headerIds.flatMap((headerId) => {
    const [, id = '', tag = ''] = /^<([0-9a-f-]{36})\.([0-9a-f]{24})@/i.exec(headerId) ?? []
    return id !== '' && tagOf(secrets, id.toLowerCase()) === tag.toLowerCase() ? [id.toLowerCase()] : []
  })
  const byAddress = addresses.flatMap((address) => {
    const [, digits = '', tag = ''] = /\+([0-9a-f]{32})([0-9a-f]{12})@/i.exec(address) ?? []
    const id = digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    return id !== '' && tagOf(secrets, id).startsWith(tag.toLowerCase()) ? [id] : []
  })
  return [...new Set([...byAddress, ...byHeader])]
}
