import {
  checkpointBody,
  checkpointNote,
  journalOrigin,
  type Checkpoint,
} from '../../../shared/journal/checkpoint.ts'
import type { Read, Tx } from '../ctx.ts'
import { sha256 } from './event-hash.ts'
import { latestSigning, signingKey } from './keys.ts'
import { isSignedBy, signBytes } from './signing.ts'

/** A state of the journal with the signature over its text, `checkpointBody`. */
export type SignedCheckpoint = Checkpoint & { readonly signature: Buffer }

/** Signs the journal's state and keeps it. The caller holds the lock of the journal. */
export async function signCheckpoint(
  tx: Tx,
  { size, root }: { size: number; root: Uint8Array },
): Promise<SignedCheckpoint> {
  const key = await signingKey(tx)
  // Clocks of several machines differ; what is signed later never says that it was earlier.
  const signedAt = latest(tx.now, key.createdAt, (await latestSigning(tx)) ?? tx.now)
  const checkpoint: Checkpoint = {
    organizationId: tx.organizationId,
    size,
    root: Buffer.from(root).toString('base64'),
    signedAt,
    keyId: key.keyId,
    publicKey: key.publicKey.toString('base64'),
  }
  const signature = signBytes(key.privateKey, Buffer.from(checkpointBody(checkpoint)))
  await tx.sql
    .insertInto('journalCheckpoint')
    .values({
      organizationId: tx.organizationId,
      size,
      root: Buffer.from(root),
      signedAt,
      keyId: key.keyId,
      signature,
    })
    .execute()
  return { ...checkpoint, signature }
}

const latest = (...times: readonly Date[]): Date => times.reduce((last, time) => (time > last ? time : last))

/** The newest checkpoint; null before the first. */
export async function latestCheckpoint(read: Read): Promise<SignedCheckpoint | null> {
  const row = await read.sql
    .selectFrom('journalCheckpoint as c')
    .innerJoin('journalKey as k', (join) =>
      join.onRef('k.organizationId', '=', 'c.organizationId').onRef('k.id', '=', 'c.keyId'),
    )
    .select(['c.organizationId', 'c.size', 'c.root', 'c.signedAt', 'c.keyId', 'c.signature', 'k.publicKey'])
    .where('c.organizationId', '=', read.organizationId)
    .orderBy('c.size', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return { ...row, root: row.root.toString('base64'), publicKey: row.publicKey.toString('base64') }
}

/** Whether the signature is the key's over the checkpoint's text. */
export const isCheckpointSigned = (checkpoint: SignedCheckpoint): boolean =>
  isSignedBy(Buffer.from(checkpoint.publicKey, 'base64'), {
    bytes: Buffer.from(checkpointBody(checkpoint)),
    signature: checkpoint.signature,
  })

/** The text that leaves the machine, see docs/journal.md. */
export const noteOf = (checkpoint: SignedCheckpoint): string =>
  checkpointNote(
    checkpoint,
    Buffer.concat([noteKeyHash(checkpoint), checkpoint.signature]).toString('base64'),
  )

/** Names the key in the signature line of a signed note (C2SP): 4 bytes over signer, algorithm 1 and key. */
export const noteKeyHash = ({
  organizationId,
  publicKey,
}: Pick<Checkpoint, 'organizationId' | 'publicKey'>): Buffer =>
  sha256(
    Buffer.concat([
      Buffer.from(`${journalOrigin(organizationId)}\n`),
      Buffer.from([1]),
      Buffer.from(publicKey, 'base64'),
    ]),
  ).subarray(0, 4)
