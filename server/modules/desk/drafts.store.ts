import { sql } from 'kysely'
import type { Json } from '../../kernel/canonical-json.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    caseDraft: CaseDraftRow
  }
}

export type CaseDraftRow = {
  organizationId: string
  complaintId: string
  staffId: string
  form: string
  typed: { readonly [field: string]: Json }
  savedAt: Date
}

/** Which text of whom. */
export type DraftKey = Pick<CaseDraftRow, 'complaintId' | 'staffId' | 'form'>

export async function upsertDraft(tx: Tx, draft: DraftKey & { readonly typed: object }): Promise<void> {
  const typed = sql<CaseDraftRow['typed']>`${JSON.stringify(draft.typed)}::jsonb`
  await tx.sql
    .insertInto('caseDraft')
    .values({ ...draft, typed, organizationId: tx.organizationId, savedAt: tx.now })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'complaintId', 'staffId', 'form'])
        .doUpdateSet({ typed, savedAt: tx.now }),
    )
    .execute()
}

export async function deleteDraft(tx: Tx, { complaintId, staffId, form }: DraftKey): Promise<void> {
  await tx.sql
    .deleteFrom('caseDraft')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('staffId', '=', staffId)
    .where('form', '=', form)
    .execute()
}

export async function deleteDraftsBefore(tx: Tx, before: Date): Promise<void> {
  await tx.sql
    .deleteFrom('caseDraft')
    .where('organizationId', '=', tx.organizationId)
    .where('savedAt', '<', before)
    .execute()
}
