/** What a signed receipt says: this organization had this event on record at this time. docs/journal.md has the bytes. */
export type ReceiptStatement = {
  readonly organization: string
  /** Of the case; known to whoever holds the receipt. */
  readonly reference: string
  /** Of `complaint.received`: its leaf in the journal, 64 hexadecimal digits. */
  readonly eventHash: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string
  /** Names the key by its own hash. */
  readonly keyId: string
}

export type SignedReceipt = ReceiptStatement & {
  readonly type: 'redress-receipt'
  readonly v: 1
  /** 64 bytes as base64. */
  readonly signature: string
}

/** Ed25519 signs this, a zero byte and `receiptText`. */
export const receiptDomain = 'redress/receipt/v1'

/** The statement as it is signed: canonical JSON (RFC 8785), whose order of members stands here. */
export const receiptText = (receipt: ReceiptStatement): string =>
  JSON.stringify({
    eventHash: receipt.eventHash,
    keyId: receipt.keyId,
    organization: receipt.organization,
    recordedAt: receipt.recordedAt,
    reference: receipt.reference,
    type: 'redress-receipt',
    v: 1,
  })

/** What an event's leaf in the journal says; see `leafText` of the kernel. */
export type Leaf = {
  readonly actor: string
  readonly contentHash: string
  readonly id: string
  readonly occurredAt: string
  readonly onBehalfOf: string | null
  readonly organizationId: string
  readonly subjectId: string
  readonly type: string
  readonly v: number
  readonly version: number
}

/** That the event of a receipt is in the journal: all that is needed to check it, in one file. */
export type Proof = {
  readonly type: 'redress-proof'
  readonly v: 1
  readonly receipt: SignedReceipt
  readonly event: Leaf
  /** What the event said, with its salt (hexadecimal); null once it was erased. */
  readonly content: { readonly payload: string; readonly salt: string } | null
  /** What the complainant told, as it was recorded; null once it was erased. */
  readonly words: string | null
  readonly entry: {
    /** From 0. */
    readonly position: number
    /** Entries of the tree that `path` leads to the root of. */
    readonly size: number
    /** RFC 6962, 2.1.1, hexadecimal. */
    readonly path: readonly string[]
  }
  /** The signed state of the journal with `entry.size` entries, as a signed note. */
  readonly checkpoint: string
}

/** That the journal with `to` entries begins with the one with `from` (RFC 6962, 2.1.2). */
export type Consistency = {
  readonly type: 'redress-consistency'
  readonly v: 1
  readonly organization: string
  readonly from: number
  readonly to: number
  readonly path: readonly string[]
}

export type PublicKey = {
  readonly id: string
  readonly algorithm: 'Ed25519'
  /** 32 bytes as base64. */
  readonly publicKey: string
  readonly createdAt: string
  /** null while it signs. */
  readonly retiredAt: string | null
  /** The key before it, and its signature over this one; null for the first. */
  readonly endorsedBy: string | null
  readonly endorsement: string | null
}

/** All keys that ever signed for an organization, oldest first: `/.well-known/redress-keys.json`. */
export type PublicKeys = {
  readonly type: 'redress-keys'
  readonly v: 1
  readonly organization: string
  readonly name: string
  readonly keys: readonly PublicKey[]
}
