import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    dueFeed: {
      organizationId: string
      staffId: string
      secretHash: Buffer
      createdAt: Date
    }
  }
}

/** Opens the feed of a person; an earlier address no longer works. */
export async function putDueFeed(
  tx: Tx,
  { staffId, secretHash }: { staffId: string; secretHash: Buffer },
): Promise<void> {
  await tx.sql
    .insertInto('dueFeed')
    .values({ organizationId: tx.organizationId, staffId, secretHash, createdAt: tx.now })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'staffId']).doUpdateSet({ secretHash, createdAt: tx.now }),
    )
    .execute()
}

export async function deleteDueFeed(tx: Tx, staffId: string): Promise<void> {
  await tx.sql
    .deleteFrom('dueFeed')
    .where('organizationId', '=', tx.organizationId)
    .where('staffId', '=', staffId)
    .execute()
}
