import { sql } from 'kysely'
import type { Read } from '../ctx.ts'
import type { SealedEvent } from './event-hash.ts'
import type { StoredCheckpoint } from './verify-checkpoint.ts'

/** An entry and the row of its event, whose columns are null when there is no such event any more. */
export type EntryRow = Omit<SealedEvent, 'contentHash'> & {
  readonly position: number
  readonly eventId: string
  readonly hashes: Buffer
  readonly isEventMissing: boolean
  readonly journalPosition: number | null
  readonly isFiner: boolean
  readonly contentHash: Buffer
  readonly payload: string | null
  readonly salt: Buffer | null
}

type Positions = { readonly start: number; readonly end: number }

/** The entries from `start` up to, without, `end`, in order. */
export async function entriesFrom(read: Read, { start, end }: Positions): Promise<EntryRow[]> {
  // Names are given here, since turning them for a million rows costs as much as hashing them.
  // Each event is looked up by itself, whatever is known about the tables: right after a restore nothing is, and a
  // join may then go through all events of the organization for each entry.
  const { rows } = await sql<EntryRow>`
    select j.position, j.event_id as "eventId", j.hashes, e.organization_id as "organizationId", e.id,
      e.subject_id as "subjectId", e.type, e.version, e.occurred_at as "occurredAt", e.actor,
      e.on_behalf_of as "onBehalfOf", e.content_hash as "contentHash", e.payload, e.salt,
      e.journal_position as "journalPosition", e.id is null as "isEventMissing",
      e.occurred_at <> date_trunc('milliseconds', e.occurred_at) as "isFiner"
    from journal_entry j left join lateral (
      select * from event where organization_id = j.organization_id and id = j.event_id limit 1) e on true
    where j.organization_id = ${read.organizationId} and j.position >= ${start} and j.position < ${end}
    order by j.position`.execute(read.sql.withoutPlugins())
  return rows
}

/** The checkpoints of the states that these entries lead to. */
export async function checkpointsUpTo(read: Read, { start, end }: Positions): Promise<StoredCheckpoint[]> {
  const rows = await read.sql
    .selectFrom('journalCheckpoint')
    .select(['organizationId', 'size', 'root', 'signedAt', 'keyId', 'signature'])
    .where('organizationId', '=', read.organizationId)
    .where('size', '>', start)
    .where('size', '<=', end)
    .execute()
  return rows.map((row) => ({ ...row, root: row.root.toString('base64') }))
}

/** How long the journal is by its head, its entries and its checkpoints, all at the same moment. */
export async function sizesOf(read: Read): Promise<{ head: number; entries: number; signed: number }> {
  const own = sql`organization_id = ${read.organizationId}`
  const { rows } = await sql<{ head: number; entries: number; signed: number }>`
    select coalesce((select size from journal_head where ${own}), 0) as head,
      coalesce((select max(position) + 1 from journal_entry where ${own}), 0) as entries,
      coalesce((select max(size) from journal_checkpoint where ${own}), 0) as signed`.execute(read.sql)
  return rows[0] ?? { head: 0, entries: 0, signed: 0 }
}

/** How many events say that they are in the journal of `size` entries. */
export async function sealedCount(read: Read, size: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from event
    where organization_id = ${read.organizationId} and journal_position < ${size}`.execute(read.sql)
  return rows[0]?.count ?? 0
}

/** An event that says so without its entry. */
export async function entryless(
  read: Read,
  size: number,
): Promise<{ eventId: string; type: string; subjectId: string } | undefined> {
  const { rows } = await sql<{ eventId: string; type: string; subjectId: string }>`
    select e.id as event_id, e.type, e.subject_id from event e
    where e.organization_id = ${read.organizationId} and e.journal_position < ${size}
      and not exists (select from journal_entry j where j.organization_id = e.organization_id
        and j.position = e.journal_position and j.event_id = e.id)
    order by e.journal_position limit 1`.execute(read.sql)
  return rows[0]
}

/** How many events no entry has yet, and when the first of them happened. */
export async function unsealedOf(read: Read): Promise<{ count: number; since: Date | null }> {
  const { rows } = await sql<{ count: number; since: Date | null }>`
    select count(*) as count, min(occurred_at) as since from event
    where organization_id = ${read.organizationId} and journal_position is null`.execute(read.sql)
  return rows[0] ?? { count: 0, since: null }
}
