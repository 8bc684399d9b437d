import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    session: SessionRow
  }
}

export type SessionRow = {
  organizationId: string
  id: string
  staffId: string
  tokenHash: Buffer
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  userAgent: string
}

export async function insertSession(tx: Tx, session: Omit<SessionRow, 'organizationId'>): Promise<void> {
  await tx.sql
    .insertInto('session')
    .values({ ...session, organizationId: tx.organizationId })
    .execute()
}

export async function saveLastSeen(tx: Tx, sessionId: string): Promise<void> {
  await tx.sql
    .updateTable('session')
    .set({ lastSeenAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', sessionId)
    .execute()
}

/** Ends one session, or all of a person but one. @returns how many ended */
export async function deleteSessions(
  tx: Tx,
  which: { staffId: string; sessionId?: string; except?: string },
): Promise<number> {
  let statement = tx.sql
    .deleteFrom('session')
    .where('organizationId', '=', tx.organizationId)
    .where('staffId', '=', which.staffId)
  if (which.sessionId) statement = statement.where('id', '=', which.sessionId)
  if (which.except) statement = statement.where('id', '!=', which.except)
  const { numDeletedRows } = await statement.executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Forgets sessions that are over. */
export async function deleteSessionsBefore(tx: Tx, { seenBefore }: { seenBefore: Date }): Promise<void> {
  await tx.sql
    .deleteFrom('session')
    .where('organizationId', '=', tx.organizationId)
    .where((where) => where.or([where('expiresAt', '<', tx.now), where('lastSeenAt', '<', seenBefore)]))
    .execute()
}

export async function deleteAllSessions(tx: Tx): Promise<void> {
  await tx.sql.deleteFrom('session').where('organizationId', '=', tx.organizationId).execute()
}
