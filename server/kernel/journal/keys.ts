import type { KeyObject } from 'node:crypto'
import { inRead, inTransaction, type Ctx, type Read, type Tx } from '../ctx.ts'
import { recordEvent } from '../events/events.ts'
import {
  inDomain,
  keyIdOf,
  newKeyPair,
  privateKeyFrom,
  privateKeyText,
  signBytes,
  type SigningDomain,
} from './signing.ts'

declare module '../db/database.ts' {
  interface Database {
    journalKey: {
      organizationId: string
      id: string
      publicKey: Buffer
      privateKey: Buffer | null
      createdAt: Date
      retiredAt: Date | null
      endorsedBy: string | null
      endorsement: Buffer | null
    }
    journalCheckpoint: {
      organizationId: string
      size: number
      root: Buffer
      signedAt: Date
      keyId: string
      signature: Buffer
    }
  }
}

declare module '../events/events.ts' {
  interface Events {
    'journal.keyRotated': { readonly from: string; readonly to: string }
  }
}

/** A public key of the journal with the time in which it signed. */
export type JournalPublicKey = {
  readonly id: string
  /** 32 bytes. */
  readonly publicKey: Buffer
  readonly createdAt: Date
  /** null while it signs. */
  readonly retiredAt: Date | null
  /** The key before it, and its signature over this public key in `keyRotationDomain`; null for the first. */
  readonly endorsedBy: string | null
  readonly endorsement: Buffer | null
}

export const keyRotationDomain = 'redress/key-rotation/v1'

/** All keys that ever signed, oldest first. None is ever removed. */
export const journalKeys = (read: Read): Promise<JournalPublicKey[]> =>
  read.sql
    .selectFrom('journalKey')
    .select(['id', 'publicKey', 'createdAt', 'retiredAt', 'endorsedBy', 'endorsement'])
    .where('organizationId', '=', read.organizationId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

export type JournalSignature = {
  readonly keyId: string
  /** 32 bytes. */
  readonly publicKey: Buffer
  /** 64 bytes over `inDomain(domain, bytes)`. */
  readonly signature: Buffer
}

/** How long a process goes on with the key it knows; a rotation elsewhere is noticed after this. */
export const keyMemoryMs = 5_000

/**
 * Signs for one purpose with the organization's key, which is made at the first use. A message that names the
 * key is made of its id.
 * For up to `keyMemoryMs` after a rotation in another process the key before it may still sign.
 */
export async function signWithJournalKey(
  ctx: Ctx,
  { domain, bytes }: { domain: SigningDomain; bytes: Uint8Array | ((keyId: string) => Uint8Array) },
): Promise<JournalSignature> {
  const { keyId, publicKey, privateKey } = await rememberedKey(ctx)
  const message = typeof bytes === 'function' ? bytes(keyId) : bytes
  return { keyId, publicKey, signature: signBytes(privateKey, inDomain(domain, message)) }
}

export type SigningKey = {
  readonly keyId: string
  readonly createdAt: Date
  readonly publicKey: Buffer
  readonly privateKey: KeyObject
}

const remembered = new WeakMap<object, Map<string, { key: SigningKey; until: number }>>()

async function rememberedKey(ctx: Ctx): Promise<SigningKey> {
  const byOrganization = remembered.get(ctx.machine) ?? new Map<string, { key: SigningKey; until: number }>()
  remembered.set(ctx.machine, byOrganization)
  const known = byOrganization.get(ctx.organizationId)
  if (known && known.until > performance.now()) return known.key
  const found = await inRead(ctx, (read) => currentKey(read))
  const key = found ?? (await inTransaction(ctx, signingKey))
  // A key made in a transaction that may still roll back must not outlive it.
  if (found) byOrganization.set(ctx.organizationId, { key, until: performance.now() + keyMemoryMs })
  return key
}

/** The key that signs, made if there is none. It cannot be rotated before this transaction ends. */
export async function signingKey(tx: Tx): Promise<SigningKey> {
  const found = await lockedKey(tx)
  if (found) return found
  await addKey(tx, { ...newKeyPair(), createdAt: tx.now, endorsement: null })
  const made = await lockedKey(tx)
  if (!made) throw new Error('the journal has no key')
  return made
}

/** A key that was retired while we waited for its row is not found; then the one after it is there. */
async function lockedKey(tx: Tx): Promise<SigningKey | null> {
  for (;;) {
    const locked = await currentKey(tx, 'locked')
    if (locked || !(await currentKey(tx))) return locked
  }
}

async function currentKey(read: Read, mode: 'locked' | 'asIs' = 'asIs'): Promise<SigningKey | null> {
  const row = await read.sql
    .selectFrom('journalKey')
    .select(['id', 'createdAt', 'publicKey', 'privateKey'])
    .where('organizationId', '=', read.organizationId)
    .where('retiredAt', 'is', null)
    .$if(mode === 'locked', (query) => query.forUpdate())
    .executeTakeFirst()
  if (!row?.privateKey) return null
  const privateKey = privateKeyFrom(read.machine.secrets.decrypt(row.privateKey))
  return { keyId: row.id, createdAt: row.createdAt, publicKey: row.publicKey, privateKey }
}

type Endorsement = { readonly by: string; readonly signature: Buffer }
type NewKey = ReturnType<typeof newKeyPair> & {
  readonly createdAt: Date
  readonly endorsement: Endorsement | null
}

const addKey = (tx: Tx, { publicKey, privateKey, createdAt, endorsement }: NewKey) =>
  tx.sql
    .insertInto('journalKey')
    .values({
      organizationId: tx.organizationId,
      id: keyIdOf(publicKey),
      publicKey,
      privateKey: tx.machine.secrets.encrypt(privateKeyText(privateKey)),
      createdAt,
      retiredAt: null,
      endorsedBy: endorsement?.by ?? null,
      endorsement: endorsement?.signature ?? null,
    })
    // Two that sign for the first time at once agree on one key.
    .onConflict((conflict) => conflict.columns(['organizationId']).where('retiredAt', 'is', null).doNothing())
    .execute()

/**
 * Replaces the key: the old one signs the new one's public key, then its private half is erased.
 * @returns the ids of both; `from` is null when there was none
 */
export const rotateJournalKey = (ctx: Ctx): Promise<{ from: string | null; to: string }> =>
  inTransaction(ctx, async (tx) => {
    const old = await lockedKey(tx)
    if (!old) return { from: null, to: (await signingKey(tx)).keyId }
    const changedAt = await afterLastSignature(tx)
    await retire(tx, { id: old.keyId, retiredAt: changedAt })
    const pair = newKeyPair()
    const signature = signBytes(old.privateKey, inDomain(keyRotationDomain, pair.publicKey))
    await addKey(tx, { ...pair, createdAt: changedAt, endorsement: { by: old.keyId, signature } })
    const [from, to] = [old.keyId, keyIdOf(pair.publicKey)]
    await recordEvent(tx, { type: 'journal.keyRotated', subjectId: tx.organizationId, payload: { from, to } })
    tx.afterCommit(() => remembered.get(tx.machine)?.delete(tx.organizationId))
    return { from, to }
  })

/** Now, unless a clock elsewhere was ahead: no key may have signed after it was retired. */
async function afterLastSignature(tx: Tx): Promise<Date> {
  const last = await latestSigning(tx)
  return last && last > tx.now ? last : tx.now
}

const retire = (tx: Tx, { id, retiredAt }: { id: string; retiredAt: Date }) =>
  tx.sql
    .updateTable('journalKey')
    .set({ retiredAt, privateKey: null })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()

/** When the newest checkpoint was signed. */
export async function latestSigning(read: Read): Promise<Date | null> {
  const row = await read.sql
    .selectFrom('journalCheckpoint')
    .select('signedAt')
    .where('organizationId', '=', read.organizationId)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.signedAt ?? null
}
