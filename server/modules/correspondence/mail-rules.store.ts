import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    mailRules: {
      organizationId: string
      /** Most bytes of the files of one mail together. */
      attachedBytes: number
      version: number
    }
  }
}

export async function saveMailRules(
  tx: Tx,
  { attachedBytes, version }: { attachedBytes: number; version: number },
): Promise<void> {
  await tx.sql
    .insertInto('mailRules')
    .values({ organizationId: tx.organizationId, attachedBytes, version })
    .onConflict((conflict) => conflict.columns(['organizationId']).doUpdateSet({ attachedBytes, version }))
    .execute()
}
