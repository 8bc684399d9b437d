import type { Tx } from '../../kernel/ctx.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'
import type { Likeness } from './likeness.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaintLikeness: { organizationId: string; complaintId: string; signature: Buffer }
    complaintBand: { organizationId: string; band: number; complaintId: string }
  }
}

/** What like cases are found by; a case has it once, for what was told does not change. */
export async function insertLikeness(
  tx: Tx,
  cases: readonly (Likeness & { readonly complaintId: string })[],
): Promise<void> {
  if (cases.length === 0) return
  const inserted = await tx.sql
    .insertInto('complaintLikeness')
    .values(
      cases.map(({ complaintId, signature }) => ({
        organizationId: tx.organizationId,
        complaintId,
        signature,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('complaintId')
    .execute()
  const isNew = new Set(inserted.map(({ complaintId }) => complaintId))
  await insertRows(
    tx,
    'complaintBand',
    cases
      .filter(({ complaintId }) => isNew.has(complaintId))
      .flatMap(({ complaintId, bands }) => [...new Set(bands)].map((band) => ({ band, complaintId }))),
  )
}
