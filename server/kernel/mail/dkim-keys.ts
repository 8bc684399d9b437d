import { generateKeyPair } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { promisify } from 'node:util'
import type { Selectable } from 'kysely'
import { inRead, type Ctx, type Read, type Tx } from '../ctx.ts'
import type { DkimFinding } from './dkim.rules.ts'
import type { MailSignature } from './message.ts'

export type DkimKeyRow = {
  organizationId: string
  id: string
  /** In ASCII, lower case. */
  domain: string
  selector: string
  /** SubjectPublicKeyInfo in base64. */
  publicKey: string
  /** PKCS #8 in PEM, encrypted; null once it signs no more. */
  sealedPrivateKey: Buffer | null
  createdAt: Date
  beganAt: Date | null
  endedAt: Date | null
  checkedAt: Date | null
  finding: DkimFinding | null
}
export type DkimKey = Selectable<DkimKeyRow>

declare module '../db/database.ts' {
  interface Database {
    dkimKey: DkimKeyRow
  }
}

/** What mail leaves from: the part of the sender address behind the @. */
export const senderDomain = ({ machine }: Ctx): string =>
  domainToASCII(machine.config.mailFrom.slice(machine.config.mailFrom.lastIndexOf('@') + 1))

const memoryMs = 10_000
type Remembered = { readonly signature: MailSignature | null; readonly until: number }
const remembered = new WeakMap<object, Map<string, Remembered>>()

/**
 * With what this organization's mail is signed; null when it is not. A change holds everywhere within ten seconds:
 * the record of the key before stays in DNS for days.
 */
export async function mailSignature(ctx: Ctx): Promise<MailSignature | null> {
  const known = memoryOf(ctx).get(ctx.organizationId)
  if (known && known.until > performance.now()) return known.signature
  const key = await inRead(ctx, activeKey)
  const signature = key?.sealedPrivateKey
    ? {
        domain: key.domain,
        selector: key.selector,
        privateKey: ctx.machine.secrets.decrypt(key.sealedPrivateKey),
      }
    : null
  memoryOf(ctx).set(ctx.organizationId, { signature, until: performance.now() + memoryMs })
  return signature
}

function memoryOf({ machine }: Ctx): Map<string, Remembered> {
  const memory = remembered.get(machine) ?? new Map<string, Remembered>()
  remembered.set(machine, memory)
  return memory
}

/** The key that signs for the domain from which mail leaves now. */
export const activeKey = (read: Read): Promise<DkimKey | undefined> =>
  read.sql
    .selectFrom('dkimKey')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('domain', '=', senderDomain(read))
    .where('beganAt', 'is not', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

/** All keys that were made, newest first. */
export const dkimKeys = (read: Read): Promise<DkimKey[]> =>
  read.sql
    .selectFrom('dkimKey')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const lockDkimKey = (tx: Tx, keyId: string): Promise<DkimKey | undefined> =>
  tx.sql
    .selectFrom('dkimKey')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', keyId)
    .forUpdate()
    .executeTakeFirst()

/**
 * Makes a key of 2048 bits, which every receiver checks and which fits into DNS; it signs nothing yet.
 * @param selector names it in DNS, beside other keys of the domain
 */
export async function addDkimKey(
  tx: Tx,
  { domain, selector }: { domain: string; selector: string },
): Promise<DkimKey> {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const key: DkimKey = {
    organizationId: tx.organizationId,
    id: tx.newId(),
    domain,
    selector,
    publicKey: pair.publicKey.toString('base64'),
    sealedPrivateKey: tx.machine.secrets.encrypt(pair.privateKey),
    createdAt: tx.now,
    beganAt: null,
    endedAt: null,
    checkedAt: null,
    finding: null,
  }
  await tx.sql.insertInto('dkimKey').values(key).execute()
  return key
}

/** Signs with this key from now on; the one before it signs no more, and its private half is erased. */
export async function beginDkimKey(tx: Tx, { id, domain }: DkimKey): Promise<void> {
  await endDkimKey(tx, { domain })
  await tx.sql
    .updateTable('dkimKey')
    .set({ beganAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

/** Signs no more for a domain. */
export async function endDkimKey(tx: Tx, { domain }: { domain: string }): Promise<void> {
  await tx.sql
    .updateTable('dkimKey')
    .set({ endedAt: tx.now, sealedPrivateKey: null })
    .where('organizationId', '=', tx.organizationId)
    .where('domain', '=', domain)
    .where('beganAt', 'is not', null)
    .where('endedAt', 'is', null)
    .execute()
  tx.afterCommit(() => memoryOf(tx).delete(tx.organizationId))
}

export async function noteDkimFinding(
  tx: Tx,
  { keyId, finding }: { keyId: string; finding: DkimFinding },
): Promise<void> {
  await tx.sql
    .updateTable('dkimKey')
    .set({ finding, checkedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', keyId)
    .execute()
}

export async function removeDkimKey(tx: Tx, keyId: string): Promise<void> {
  await tx.sql
    .deleteFrom('dkimKey')
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', keyId)
    .execute()
}
