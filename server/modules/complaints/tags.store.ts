import type { Tx } from '../../kernel/ctx.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaintTag: {
      organizationId: string
      complaintId: string
      tag: string
      addedAt: Date
      addedBy: string | null
    }
  }
}

export async function insertTags(
  tx: Tx,
  complaintId: string,
  tags: readonly string[],
  addedBy: string | null,
): Promise<void> {
  await insertRows(
    tx,
    'complaintTag',
    tags.map((tag) => ({ complaintId, tag, addedAt: tx.now, addedBy })),
  )
}

export async function deleteTags(tx: Tx, complaintId: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await tx.sql
    .deleteFrom('complaintTag')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('tag', 'in', tags)
    .execute()
}
