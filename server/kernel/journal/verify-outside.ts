import { readCheckpointNote, type Checkpoint } from '../../../shared/journal/checkpoint.ts'
import { isCheckpointSigned, noteKeyHash } from './checkpoints.ts'
import type { JournalPublicKey } from './keys.ts'
import type { JournalProblem } from './verify-report.ts'

/** A checkpoint that was kept where nobody who can write the database can change it. */
export type OutsideCheckpoint = {
  /** Where it is from, e.g. the file's name. */
  readonly name: string
  readonly checkpoint: Checkpoint
  /** 68 bytes: those that name the key, then the signature. */
  readonly signature: Buffer
}

/** Reads the text of a checkpoint; null when it is none. */
export function readOutside({ name, text }: { name: string; text: string }): OutsideCheckpoint | null {
  const note = readCheckpointNote(text)
  return note && { name, checkpoint: note.checkpoint, signature: Buffer.from(note.signature, 'base64') }
}

/** What is wrong with checkpoints from outside before their roots are compared on the way through the entries. */
export function outsideProblem(
  outside: readonly OutsideCheckpoint[],
  { keys, size }: { keys: readonly JournalPublicKey[]; size: number },
): JournalProblem | null {
  for (const { name, checkpoint, signature } of outside) {
    const details = { name, size: checkpoint.size, keyId: checkpoint.keyId }
    const isGenuine =
      signature.subarray(0, 4).equals(noteKeyHash(checkpoint)) &&
      isCheckpointSigned({ ...checkpoint, signature: signature.subarray(4) })
    if (!isGenuine) return { code: 'journal.outsideNotGenuine', details }
    const key = keys.find(({ id }) => id === checkpoint.keyId)
    if (key?.publicKey.toString('base64') !== checkpoint.publicKey)
      return { code: 'journal.outsideKeyUnknown', details }
    if (checkpoint.size > size) return { code: 'journal.outsideIsLonger', details: { ...details, has: size } }
  }
  return null
}
