import type pg from 'pg'

/** Mails that wait for another try, and those given up within a week. */
export type OutboxStates = { readonly deferred: number; readonly failed: number }

/** How outgoing mail of all organizations stands. */
export async function outboxStates(db: Pick<pg.Pool, 'query'>): Promise<OutboxStates> {
  const { rows } = await db.query<OutboxStates>('select deferred, failed from outbox_states()')
  return rows[0] ?? { deferred: 0, failed: 0 }
}
