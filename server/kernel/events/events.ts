import { randomBytes } from '../random.ts'
import { sql as raw } from 'kysely'
import { allDone } from '../all-done.ts'
import { actorKey } from '../auth/actor.ts'
import { canonicalJson } from '../canonical-json.ts'
import { contentHash, eventHash } from '../journal/event-hash.ts'
import type { Read, Tx } from '../ctx.ts'
import type { Generated } from '../db/database.ts'
import { insertRows } from '../db/insert-rows.ts'
import type { Json } from '../canonical-json.ts'

/**
 * Every type of event with its payload. Empty here: each module adds its own
 * by `declare module '…/kernel/events/events.ts' { interface Events { 'complaint.received': {…} } }`.
 * A payload says what happened in ids, codes and figures; people's words stay in their tables.
 */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Events {}

export type EventOf<T extends keyof Events> = {
  readonly type: T
  /** The record that the event belongs to, e.g. the complaint. */
  readonly subjectId: string
  readonly payload: Events[T]
  /** Shape of the payload; 1 unless it has changed since. */
  readonly version?: number
  /** The person in whose name the actor acts (a substitute, an administrator who helps). */
  readonly onBehalfOf?: string
}

declare module '../db/database.ts' {
  interface Database {
    event: {
      organizationId: string
      id: string
      subjectId: string
      type: string
      version: number
      occurredAt: Date
      actor: string
      onBehalfOf: string | null
      payload: string | null
      salt: Buffer | null
      contentHash: Buffer
      /** Place in the journal; null until the sealer has been there. */
      journalPosition: Generated<number | null>
    }
  }
}

/**
 * Appends events in the writing transaction, in this order, and enqueues the jobs that wait for them.
 * A payload is kept as canonical JSON (RFC 8785) with a random salt, so that the
 * journal can hash it and still verify after payload and salt have been erased.
 */
export async function recordEvents<T extends keyof Events & string>(
  tx: Tx,
  events: readonly EventOf<T>[],
): Promise<Recorded[]> {
  const rows = events.map((event) => {
    const payload = canonicalJson(event.payload)
    const salt = randomBytes(16)
    return {
      id: tx.newId(),
      subjectId: event.subjectId,
      type: event.type,
      version: event.version ?? 1,
      occurredAt: tx.now,
      actor: actorKey(tx.actor),
      onBehalfOf: event.onBehalfOf ?? null,
      payload,
      salt,
      contentHash: contentHash({ salt, payload }),
    }
  })
  const happenings = rows.map(({ id, subjectId, type }, index) => ({
    eventId: id,
    subjectId,
    type,
    payload: events[index]?.payload,
  }))
  await allDone([insertRows(tx, 'event', rows), tx.machine.jobs.enqueueAfter(tx, happenings)])
  return rows.map((row) => ({
    id: row.id,
    eventHash: eventHash({ ...row, organizationId: tx.organizationId }),
  }))
}

/** Appends one event. @returns its id */
export async function recordEvent<T extends keyof Events & string>(
  tx: Tx,
  event: EventOf<T>,
): Promise<string> {
  const [recorded] = await recordEvents(tx, [event])
  return recorded?.id ?? ''
}

export type Recorded = {
  readonly id: string
  /** The event's leaf in the journal, once it is sealed. */
  readonly eventHash: Buffer
}

export type RecordedEvent = {
  readonly id: string
  readonly type: string
  readonly occurredAt: Date
  readonly actor: string
  readonly onBehalfOf: string | null
  /** null once erased. */
  readonly payload: Json
}

/** The events of one record, oldest first. */
export async function eventsOf(read: Read, subjectId: string): Promise<RecordedEvent[]> {
  const rows = await read.sql
    .selectFrom('event')
    .select(['id', 'type', 'occurredAt', 'actor', 'onBehalfOf', 'payload'])
    .where('organizationId', '=', read.organizationId)
    .where('subjectId', '=', subjectId)
    .orderBy(raw`occurred_at, id`)
    .execute()
  return rows.map((row) => ({
    ...row,
    payload: row.payload === null ? null : (JSON.parse(row.payload) as Json),
  }))
}
