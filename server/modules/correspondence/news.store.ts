import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    mailOptout: {
      organizationId: string
      /** In lower case. */
      addressKey: string
      since: Date
    }
  }
}

/** @returns whether it was otherwise before */
export async function addOptout(tx: Tx, addressKey: string): Promise<boolean> {
  const added = await tx.sql
    .insertInto('mailOptout')
    .values({ organizationId: tx.organizationId, addressKey, since: tx.now })
    .onConflict((conflict) => conflict.columns(['organizationId', 'addressKey']).doNothing())
    .returning('addressKey')
    .execute()
  return added.length > 0
}

/** @returns whether it was otherwise before */
export async function removeOptout(tx: Tx, addressKey: string): Promise<boolean> {
  const removed = await tx.sql
    .deleteFrom('mailOptout')
    .where('organizationId', '=', tx.organizationId)
    .where('addressKey', '=', addressKey)
    .returning('addressKey')
    .execute()
  return removed.length > 0
}
