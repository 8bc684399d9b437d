import { sql } from 'kysely'
import { appendLeaf, rootOf } from '../../../shared/journal/merkle.ts'
import { inTransaction, type Ctx, type Tx } from '../ctx.ts'
import { signCheckpoint, type SignedCheckpoint } from './checkpoints.ts'
import { eventHash, sha256, type SealedEvent } from './event-hash.ts'
import { frontierAt } from './tree.ts'

/** Enough to catch up quickly, few enough that the transaction stays short. */
const batchSize = 5_000

export type Sealing = {
  readonly sealed: number
  /** Whether more may wait than went into this batch. */
  readonly isFull: boolean
  readonly checkpoint: SignedCheckpoint | null
}

/**
 * Takes the next unsealed events of the organization into the journal and signs its new state, in one
 * transaction. Does nothing while another process does it. Events are found by their mark, not by id or
 * time: one whose transaction commits late is simply among those of the next round.
 */
export const sealEvents = (ctx: Ctx): Promise<Sealing> =>
  inTransaction(ctx, async (tx) => {
    const size = await lockJournal(tx)
    const events = size === null ? [] : await unsealedEvents(tx)
    if (size === null || events.length === 0) return nothing
    const frontier = await frontierAt(tx, size)
    const entryHashes = events.map((event) => Buffer.concat(appendLeaf(sha256, frontier, eventHash(event))))
    const ids = events.map(({ id }) => id)
    await sql`select append_to_journal(${size}::bigint, ${ids}::uuid[], ${entryHashes}::bytea[])`.execute(
      tx.sql,
    )
    const checkpoint = await signCheckpoint(tx, {
      size: frontier.size,
      root: rootOf(sha256, frontier.peaks),
    })
    return { sealed: events.length, isFull: events.length === batchSize, checkpoint }
  })

const nothing: Sealing = { sealed: 0, isFull: false, checkpoint: null }

/** The journal's size, locked until the end of the transaction; null while another has the lock. */
async function lockJournal(tx: Tx): Promise<number | null> {
  const { rows } = await sql<{ size: number | null }>`select lock_journal() as size`.execute(tx.sql)
  return rows[0]?.size ?? null
}

const unsealedEvents = (tx: Tx): Promise<SealedEvent[]> =>
  tx.sql
    .selectFrom('event')
    .select([
      'organizationId',
      'id',
      'subjectId',
      'type',
      'version',
      'occurredAt',
      'actor',
      'onBehalfOf',
      'contentHash',
    ])
    .where('organizationId', '=', tx.organizationId)
    .where('journalPosition', 'is', null)
    .orderBy('id')
    .limit(batchSize)
    .execute()
