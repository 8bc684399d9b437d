import { hash } from 'node:crypto'

/** What the journal's leaf says of an event: all of it but the content, which stands there as its salted hash. */
export type SealedEvent = {
  readonly organizationId: string
  readonly id: string
  readonly subjectId: string
  readonly type: string
  readonly version: number
  readonly occurredAt: Date
  readonly actor: string
  readonly onBehalfOf: string | null
  /** 32 bytes, see `contentHash`. */
  readonly contentHash: Uint8Array
}

/** Shape of the leaf; another number means another set of members. */
const leafVersion = 1

const contentDomain = Buffer.from('redress/event-content/v1\0')

/** SHA-256 over the domain, the salt (16 bytes) and the payload's canonical JSON. */
export const contentHash = ({ salt, payload }: { salt: Uint8Array; payload: string }): Buffer =>
  sha256(Buffer.concat([contentDomain, salt, Buffer.from(payload)]))

/** The leaf's content. The members stand in the order of RFC 8785, and a test compares with `canonicalJson`. */
export const leafText = (event: SealedEvent): string =>
  JSON.stringify({
    actor: event.actor,
    contentHash: toHex(event.contentHash),
    id: event.id,
    occurredAt: event.occurredAt.toISOString(),
    onBehalfOf: event.onBehalfOf,
    organizationId: event.organizationId,
    subjectId: event.subjectId,
    type: event.type,
    v: leafVersion,
    version: event.version,
  })

/** The event's leaf in the journal (RFC 6962, 2.1): SHA-256 over 0x00 and the leaf's canonical JSON. */
export const eventHash = (event: SealedEvent): Buffer => sha256(`\0${leafText(event)}`)

/** Of bytes, or of a text's UTF-8. By way of a text, which costs half of what `'buffer'` does. */
export const sha256 = (data: Uint8Array | string): Buffer =>
  Buffer.from(hash('sha256', data, 'binary'), 'latin1')

const toHex = (bytes: Uint8Array): string =>
  (Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)).toString('hex')
