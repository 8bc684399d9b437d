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

/** @returns false when somebody was faster */
export async function saveMailRules(
  tx: Tx,
  { attachedBytes, version }: { attachedBytes: number; version: number },
): Promise<boolean> {
  const saved = await tx.sql
    .insertInto('mailRules')
    .values({ organizationId: tx.organizationId, attachedBytes, version })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId'])
        .doUpdateSet({ attachedBytes, version })
        .where('mailRules.version', '=', version - 1),
    )
    .returning('version')
    .executeTakeFirst()
  return saved !== undefined
}
