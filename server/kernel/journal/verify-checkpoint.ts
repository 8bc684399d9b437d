import { isCheckpointSigned, type SignedCheckpoint } from './checkpoints.ts'
import type { JournalPublicKey } from './keys.ts'
import type { JournalProblem } from './verify-report.ts'

/** A checkpoint as its row has it; the key is looked up in the history. */
export type StoredCheckpoint = Omit<SignedCheckpoint, 'publicKey'>

type Known = {
  readonly root: Buffer
  readonly keys: ReadonlyMap<string, JournalPublicKey>
  readonly before: StoredCheckpoint | null
}

/** Compares a stored checkpoint with the root computed from the events, its key, and the one before it. */
export function checkpointProblem(
  checkpoint: StoredCheckpoint,
  { root, keys, before }: Known,
): JournalProblem | null {
  const { size, keyId, signedAt } = checkpoint
  const problem = (code: JournalProblem['code']): JournalProblem => ({ code, details: { size, keyId } })
  if (checkpoint.root !== root.toString('base64')) return problem('journal.rootDiffers')
  const key = keys.get(keyId)
  if (!key) return problem('journal.keyUnknown')
  const publicKey = key.publicKey.toString('base64')
  if (!isCheckpointSigned({ ...checkpoint, publicKey })) return problem('journal.signatureWrong')
  if (signedAt < key.createdAt || (key.retiredAt !== null && signedAt > key.retiredAt))
    return problem('journal.keyNotValidThen')
  if (before && signedAt < before.signedAt) return problem('journal.timeBackwards')
  return null
}
