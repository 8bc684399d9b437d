import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaintLink: {
      organizationId: string
      complaintId: string
      otherId: string
      addedAt: Date
      addedBy: string | null
    }
  }
}

/** Two cases; a pair is kept once, whichever of them was at hand. */
export type Pair = readonly [string, string]

const ordered = ([one, other]: Pair) =>
  one < other ? { complaintId: one, otherId: other } : { complaintId: other, otherId: one }

/** @returns whether it is new */
export async function insertLink(tx: Tx, pair: Pair, addedBy: string | null): Promise<boolean> {
  const row = await tx.sql
    .insertInto('complaintLink')
    .values({ organizationId: tx.organizationId, ...ordered(pair), addedAt: tx.now, addedBy })
    .onConflict((conflict) => conflict.columns(['organizationId', 'complaintId', 'otherId']).doNothing())
    .returning('complaintId')
    .executeTakeFirst()
  return row !== undefined
}

/** @returns whether there was one */
export async function deleteLink(tx: Tx, pair: Pair): Promise<boolean> {
  const { complaintId, otherId } = ordered(pair)
  const row = await tx.sql
    .deleteFrom('complaintLink')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('otherId', '=', otherId)
    .returning('complaintId')
    .executeTakeFirst()
  return row !== undefined
}
