import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    invitation: InvitationRow
  }
}

/** What a single-use link is for. */
export type LinkKind = 'invitation' | 'passwordReset'

export type InvitationRow = {
  organizationId: string
  id: string
  staffId: string
  kind: LinkKind
  tokenHash: Buffer
  createdAt: Date
  expiresAt: Date
}

/** One open link of a kind per person: a new one takes the place of the old. */
export async function replaceLink(
  tx: Tx,
  invitation: Pick<InvitationRow, 'kind' | 'staffId' | 'tokenHash' | 'expiresAt'>,
): Promise<void> {
  const row = { ...invitation, organizationId: tx.organizationId, id: tx.newId(), createdAt: tx.now }
  await tx.sql
    .insertInto('invitation')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'staffId', 'kind'])
        .doUpdateSet({ tokenHash: row.tokenHash, createdAt: row.createdAt, expiresAt: row.expiresAt }),
    )
    .execute()
}

/** Takes a link out by its token, so that it works once. @returns undefined if there is none */
export async function takeLink(
  tx: Tx,
  { kind, tokenHash }: Pick<InvitationRow, 'kind' | 'tokenHash'>,
): Promise<InvitationRow | undefined> {
  return tx.sql
    .deleteFrom('invitation')
    .where('organizationId', '=', tx.organizationId)
    .where('kind', '=', kind)
    .where('tokenHash', '=', tokenHash)
    .returningAll()
    .executeTakeFirst()
}

/** All links of a person die. */
export async function deleteLinks(tx: Tx, staffId: string): Promise<void> {
  await tx.sql
    .deleteFrom('invitation')
    .where('organizationId', '=', tx.organizationId)
    .where('staffId', '=', staffId)
    .execute()
}
