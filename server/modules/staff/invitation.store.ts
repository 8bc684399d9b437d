import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    invitation: InvitationRow
  }
}

export type InvitationRow = {
  organizationId: string
  id: string
  staffId: string
  tokenHash: Buffer
  createdAt: Date
  expiresAt: Date
}

/** One open invitation per person: a new one takes the place of the old. */
export async function replaceInvitation(
  tx: Tx,
  invitation: Pick<InvitationRow, 'staffId' | 'tokenHash' | 'expiresAt'>,
): Promise<void> {
  const row = { ...invitation, organizationId: tx.organizationId, id: tx.newId(), createdAt: tx.now }
  await tx.sql
    .insertInto('invitation')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'staffId'])
        .doUpdateSet({ tokenHash: row.tokenHash, createdAt: row.createdAt, expiresAt: row.expiresAt }),
    )
    .execute()
}

/** Takes an invitation out by its token, so that it works once. @returns undefined if there is none */
export async function takeInvitation(tx: Tx, tokenHash: Buffer): Promise<InvitationRow | undefined> {
  return tx.sql
    .deleteFrom('invitation')
    .where('organizationId', '=', tx.organizationId)
    .where('tokenHash', '=', tokenHash)
    .returningAll()
    .executeTakeFirst()
}

export async function deleteInvitation(tx: Tx, staffId: string): Promise<void> {
  await tx.sql
    .deleteFrom('invitation')
    .where('organizationId', '=', tx.organizationId)
    .where('staffId', '=', staffId)
    .execute()
}
