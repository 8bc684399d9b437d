import { hash } from 'node:crypto'
import type { Report, Tools } from '../../../shared/journal/check-receipt.ts'
import { checkReceipt } from '../../../shared/journal/check-receipt.ts'
import type { Evidence } from '../../../shared/journal/evidence.ts'
import {
  receiptDomain,
  receiptText,
  type Consistency,
  type Proof,
  type PublicKeys,
  type SignedReceipt,
} from '../../../shared/journal/receipt.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import { latestCheckpoint, noteOf } from '../../kernel/journal/checkpoints.ts'
import { eventHash, type SealedEvent } from '../../kernel/journal/event-hash.ts'
import { journalKeys, signWithJournalKey } from '../../kernel/journal/keys.ts'
import { isSignedBy } from '../../kernel/journal/signing.ts'
import { consistencyProof, inclusionProof } from '../../kernel/journal/tree.ts'
import { organizationOf } from '../organization/organization.queries.ts'

type Recorded = { readonly reference: string; readonly recordedAt: Date; readonly eventHash: string }

/**
 * Signs that something is on record. To be called after the commit; takes no query but every few seconds.
 * The same event gives the same receipt as long as the key is the same.
 */
export async function signReceipt(ctx: Ctx, recorded: Recorded): Promise<SignedReceipt> {
  const said = {
    organization: ctx.organizationId,
    reference: recorded.reference,
    eventHash: recorded.eventHash,
    recordedAt: recorded.recordedAt.toISOString(),
  }
  const { keyId, signature } = await signWithJournalKey(ctx, {
    domain: receiptDomain,
    bytes: (id) => Buffer.from(receiptText({ ...said, keyId: id })),
  })
  return { type: 'redress-receipt', v: 1, ...said, keyId, signature: signature.toString('base64') }
}

type ReceivedEvent = SealedEvent & {
  readonly payload: string | null
  readonly salt: Buffer | null
  readonly reference: string
  readonly narrative: string
}

/** The event with which a case began; null for one that has none. */
const receivedEvent = (read: Read, complaintId: string): Promise<ReceivedEvent | undefined> =>
  read.sql
    .selectFrom('event as e')
    .innerJoin('complaint as c', (join) =>
      join.onRef('c.organizationId', '=', 'e.organizationId').onRef('c.id', '=', 'e.subjectId'),
    )
    .select([
      'e.organizationId',
      'e.id',
      'e.subjectId',
      'e.type',
      'e.version',
      'e.occurredAt',
      'e.actor',
      'e.onBehalfOf',
      'e.contentHash',
      'e.payload',
      'e.salt',
      'c.reference',
      'c.narrative',
    ])
    .where('e.organizationId', '=', read.organizationId)
    .where('e.subjectId', '=', complaintId)
    .where('e.type', '=', 'complaint.received')
    .orderBy('e.occurredAt')
    .limit(1)
    .executeTakeFirst()

const receiptFor = (ctx: Ctx, event: ReceivedEvent): Promise<SignedReceipt> =>
  signReceipt(ctx, {
    reference: event.reference,
    recordedAt: event.occurredAt,
    eventHash: eventHash(event).toString('hex'),
  })

/** The signed receipt of a case; null for one that was taken over without an event of its receipt. */
export async function receiptOf(read: Read, complaintId: string): Promise<SignedReceipt | null> {
  const event = await receivedEvent(read, complaintId)
  return event ? receiptFor(read, event) : null
}

/** When and as what a case was put on record; null for one that was taken over without an event of its receipt. */
export async function recordOf(read: Read, complaintId: string): Promise<Omit<Recorded, 'reference'> | null> {
  const event = await receivedEvent(read, complaintId)
  return event ? { recordedAt: event.occurredAt, eventHash: eventHash(event).toString('hex') } : null
}

/** Where a case stands in the journal; null until the sealer has been there, a few seconds after the receipt. */
export async function entryOf(
  read: Read,
  complaintId: string,
): Promise<{ entry: number; size: number } | null> {
  const event = await receivedEvent(read, complaintId)
  const checkpoint = event && (await latestCheckpoint(read))
  const place = checkpoint && (await inclusionProof(read, { eventId: event.id, size: checkpoint.size }))
  return place ? { entry: place.position + 1, size: place.size } : null
}

/** That the receipt of a case is in the journal, with all that is needed to check it; null until it is sealed. */
export async function proofOf(read: Read, complaintId: string): Promise<Proof | null> {
  const event = await receivedEvent(read, complaintId)
  const checkpoint = event && (await latestCheckpoint(read))
  const place = checkpoint && (await inclusionProof(read, { eventId: event.id, size: checkpoint.size }))
  if (!place) return null
  const { payload, salt } = event
  const isWhole = payload !== null && salt !== null
  const hasWords = isWhole && payload.includes('"narrativeHash":')
  return {
    type: 'redress-proof',
    v: 1,
    receipt: await receiptFor(read, event),
    event: leafOf(event),
    content: isWhole ? { payload, salt: salt.toString('hex') } : null,
    words: hasWords ? event.narrative : null,
    entry: { position: place.position, size: place.size, path: place.path.map(hexOf) },
    checkpoint: noteOf(checkpoint),
  }
}

const leafOf = (event: ReceivedEvent): Proof['event'] => ({
  actor: event.actor,
  contentHash: hexOf(event.contentHash),
  id: event.id,
  occurredAt: event.occurredAt.toISOString(),
  onBehalfOf: event.onBehalfOf,
  organizationId: event.organizationId,
  subjectId: event.subjectId,
  type: event.type,
  v: 1,
  version: event.version,
})

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** All public keys of the organization's journal, oldest first. */
export async function publicKeysOf(read: Read): Promise<PublicKeys> {
  const { name } = await organizationOf(read)
  const keys = await journalKeys(read)
  return {
    type: 'redress-keys',
    v: 1,
    organization: read.organizationId,
    name,
    keys: keys.map((key) => ({
      id: key.id,
      algorithm: 'Ed25519',
      publicKey: key.publicKey.toString('base64'),
      createdAt: key.createdAt.toISOString(),
      retiredAt: key.retiredAt?.toISOString() ?? null,
      endorsedBy: key.endorsedBy,
      endorsement: key.endorsement?.toString('base64') ?? null,
    })),
  }
}

/** That the journal only grew between two sizes; null when it is not that large, or the sizes are none. */
export async function consistencyOf(
  read: Read,
  { from, to }: { from: number; to: number },
): Promise<Consistency | null> {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || from > to) return null
  const size = (await latestCheckpoint(read))?.size ?? 0
  if (to > size) return null
  const path = await consistencyProof(read, { from, to })
  return {
    type: 'redress-consistency',
    v: 1,
    organization: read.organizationId,
    from,
    to,
    path: path.map(hexOf),
  }
}

/** Checks what somebody put in against our own public keys, and our journal where that is needed. */
export const checkHere = async (ctx: Ctx, evidence: Evidence): Promise<Report> =>
  checkReceipt(toolsHere(ctx), { evidence, keys: await inRead(ctx, publicKeysOf) })

export const toolsHere = (ctx: Ctx): Tools => ({
  utf8: (text) => Buffer.from(text),
  fromBase64: (text) => Buffer.from(text, 'base64'),
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  isSigned: ({ publicKey, bytes, signature }) =>
    Promise.resolve(signature.length === 64 && isSignedBy(publicKey, { bytes, signature })),
  connect: (sizes) => inRead(ctx, (read) => consistencyOf(read, sizes)),
})
