/**
 * A signed state of an organization's journal as text: a checkpoint of C2SP's tlog-checkpoint in a signed
 * note of its signed-note, so that others' tools read it too. docs/journal.md describes every line.
 */
export type Checkpoint = {
  readonly organizationId: string
  /** How many events the journal has. */
  readonly size: number
  /** Root of the tree over them (RFC 6962, 2.1), 32 bytes as base64. */
  readonly root: string
  readonly signedAt: Date
  readonly keyId: string
  /** 32 bytes as base64. */
  readonly publicKey: string
}

/** First line of the text and name of the signer; the id outlives every change of name and address. */
export const journalOrigin = (organizationId: string): string => `redress-journal/${organizationId}`

/** The text that is signed, as its UTF-8 bytes. */
export const checkpointBody = (checkpoint: Checkpoint): string =>
  [
    journalOrigin(checkpoint.organizationId),
    String(checkpoint.size),
    checkpoint.root,
    `signed at ${checkpoint.signedAt.toISOString()}`,
    `key ${checkpoint.keyId} ${checkpoint.publicKey}`,
    '',
  ].join('\n')

/**
 * Body and signature as they go out.
 * @param signature base64 of the 4 bytes that name the key in a signed note, then the 64 of the signature
 */
export const checkpointNote = (checkpoint: Checkpoint, signature: string): string =>
  `${checkpointBody(checkpoint)}\n— ${journalOrigin(checkpoint.organizationId)} ${signature}\n`

export type CheckpointNote = { readonly checkpoint: Checkpoint; readonly signature: string }

const notePattern =
  /^redress-journal\/(?<organizationId>[0-9a-f-]{36})\n(?<size>[1-9]\d{0,14})\n(?<root>[A-Za-z0-9+/]{43}=)\nsigned at (?<signedAt>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\nkey (?<keyId>[0-9a-f]{16}) (?<publicKey>[A-Za-z0-9+/]{43}=)\n\n— redress-journal\/\k<organizationId> (?<signature>[A-Za-z0-9+/]{91}=)\n$/

/** Reads the text of a checkpoint; null when it is none. Line ends and what mail adds around it do not count. */
export function readCheckpointNote(text: string): CheckpointNote | null {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const first = lines.findIndex((line) => line.startsWith('redress-journal/'))
  if (first < 0) return null
  const found = notePattern.exec(
    `${lines
      .slice(first, first + 7)
      .join('\n')
      .trimEnd()}\n`,
  )?.groups
  if (!found) return null
  const { organizationId = '', root = '', keyId = '', publicKey = '', signature = '' } = found
  const signedAt = new Date(found.signedAt ?? '')
  if (Number.isNaN(signedAt.getTime())) return null
  return {
    checkpoint: { organizationId, size: Number(found.size), root, signedAt, keyId, publicKey },
    signature,
  }
}
