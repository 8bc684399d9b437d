import type { Tx } from '../../kernel/ctx.ts'
import type { Generated } from '../../kernel/db/database.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaintLink: {
      organizationId: string
      complaintId: string
      otherId: string
      addedAt: Date
      addedBy: string | null
      isSystemic: Generated<boolean>
    }
  }
}

/** Two cases; a pair is kept once, whichever of them was at hand. */
export type Pair = readonly [string, string]

const ordered = ([one, other]: Pair) =>
  one < other ? { complaintId: one, otherId: other } : { complaintId: other, otherId: one }

/** A link becomes systemic, or plain again, where the pair is linked already. @returns whether anything is new */
export async function insertLink(
  tx: Tx,
  pair: Pair,
  { addedBy, isSystemic }: { addedBy: string | null; isSystemic: boolean },
): Promise<boolean> {
  const row = await tx.sql
    .insertInto('complaintLink')
    .values({ organizationId: tx.organizationId, ...ordered(pair), addedAt: tx.now, addedBy, isSystemic })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'complaintId', 'otherId'])
        .doUpdateSet({ isSystemic })
        .where('complaintLink.isSystemic', '!=', isSystemic),
    )
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
