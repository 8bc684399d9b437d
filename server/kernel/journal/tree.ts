import { sql } from 'kysely'
import {
  consistencyRanges,
  inclusionRanges,
  nodesOf,
  rootOf,
  type Frontier,
  type Node,
  type Range,
} from '../../../shared/journal/merkle.ts'
import type { Read } from '../ctx.ts'
import { sha256 } from './event-hash.ts'

declare module '../db/database.ts' {
  interface Database {
    journalEntry: {
      organizationId: string
      position: number
      eventId: string
      /** The leaf's hash, then those of the subtrees that it completes, smallest first. */
      hashes: Buffer
    }
  }
}

const hashBytes = 32

/** The journal's tree at a size, ready to grow. */
export async function frontierAt(read: Read, size: number): Promise<Frontier> {
  const [peaks = []] = await peaksOfRanges(read, [{ start: 0, end: size }])
  return { size, peaks }
}

export type InclusionProof = {
  readonly position: number
  readonly size: number
  /** 32 bytes each; for `verifyInclusion`. */
  readonly path: readonly Uint8Array[]
}

/**
 * Proves that an event is in the journal of `size` events.
 * @returns null while the event is not sealed, or when the journal of that size ends before it
 */
export async function inclusionProof(
  read: Read,
  { eventId, size }: { eventId: string; size: number },
): Promise<InclusionProof | null> {
  const row = await read.sql
    .selectFrom('event')
    .select('journalPosition')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', eventId)
    .executeTakeFirst()
  const position = row?.journalPosition ?? null
  if (position === null || position >= size) return null
  return { position, size, path: await rootsOf(read, inclusionRanges({ position, size })) }
}

/** Proves that the journal of `to` events is the one of `from` events and what came after; for `verifyConsistency`. */
export const consistencyProof = (read: Read, sizes: { from: number; to: number }): Promise<Uint8Array[]> =>
  rootsOf(read, consistencyRanges(sizes))

const rootsOf = async (read: Read, ranges: readonly Range[]): Promise<Uint8Array[]> =>
  (await peaksOfRanges(read, ranges)).map((peaks) => rootOf(sha256, peaks))

/** Roots of the perfect subtrees of each range, all in one query by primary key. */
async function peaksOfRanges(read: Read, ranges: readonly Range[]): Promise<Uint8Array[][]> {
  const nodes = ranges.map(nodesOf)
  const hashes = await hashesAt(read, nodes.flat())
  return nodes.map((group) => group.map((node) => hashOf(hashes, node)))
}

async function hashesAt(read: Read, nodes: readonly Node[]): Promise<ReadonlyMap<number, Buffer>> {
  const positions = [...new Set(nodes.map(({ last }) => last))]
  if (positions.length === 0) return new Map()
  const rows = await read.sql
    .selectFrom('journalEntry')
    .select(['position', 'hashes'])
    .where('organizationId', '=', read.organizationId)
    .where('position', '=', sql<number>`any (${positions}::bigint[])`)
    .execute()
  return new Map(rows.map(({ position, hashes }) => [position, hashes]))
}

function hashOf(rows: ReadonlyMap<number, Buffer>, { level, last }: Node): Buffer {
  const found = rows.get(last)?.subarray(level * hashBytes, (level + 1) * hashBytes)
  if (found?.length !== hashBytes) throw new Error(`the journal lacks a hash at position ${last}`)
  return found
}
