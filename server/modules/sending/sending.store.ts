import type { OutgoingAction } from '../../../shared/api/sending.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    outgoingStep: OutgoingRow
  }
}

export type OutgoingRow = {
  organizationId: string
  id: string
  complaintId: string
  writerId: string
  action: OutgoingAction
  /** What the step takes, as JSON. */
  input: string
  startedAt: Date
  dueAt: Date
  /** Whether it waits for a chosen time instead of some seconds. */
  isLater: boolean
  /** Why it could not go out, as a code. */
  refusal: string | null
}

/** One step of a kind is on its way per case, beside those that wait for a chosen time. @returns whether there was none before */
export async function insertOutgoing(
  tx: Tx,
  row: Omit<OutgoingRow, 'organizationId' | 'refusal'>,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto('outgoingStep')
    .values({ ...row, organizationId: tx.organizationId, refusal: null })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'complaintId', 'action'])
        .where('isLater', '=', sql.lit(false))
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Locks what is on its way, so that it goes out or is taken back, not both. */
export const lockOutgoing = (tx: Tx, id: string): Promise<OutgoingRow | undefined> =>
  tx.sql
    .selectFrom('outgoingStep')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function deleteOutgoing(tx: Tx, id: string): Promise<void> {
  await tx.sql
    .deleteFrom('outgoingStep')
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

export async function saveRefusal(tx: Tx, { id, refusal }: { id: string; refusal: string }): Promise<void> {
  await tx.sql
    .updateTable('outgoingStep')
    .set({ refusal })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

export async function saveDueAt(tx: Tx, { id, dueAt }: { id: string; dueAt: Date }): Promise<void> {
  await tx.sql
    .updateTable('outgoingStep')
    .set({ dueAt, refusal: null })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}
