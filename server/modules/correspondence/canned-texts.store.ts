import type { Language } from '../../../shared/languages.ts'
import type { Tx } from '../../kernel/ctx.ts'

export type CannedTextRow = {
  organizationId: string
  id: string
  /** null where everybody uses it. */
  ownerId: string | null
  language: Language
  name: string
  body: string
  version: number
  changedAt: Date
  changedBy: string | null
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    cannedText: CannedTextRow
  }
}

type Given = Pick<CannedTextRow, 'ownerId' | 'language' | 'name' | 'body' | 'changedBy'>

export async function insertCannedText(tx: Tx, text: Given & { id: string }): Promise<void> {
  await tx.sql
    .insertInto('cannedText')
    .values({ ...text, organizationId: tx.organizationId, version: 1, changedAt: tx.now })
    .execute()
}

export function lockCannedText(tx: Tx, id: string): Promise<CannedTextRow | undefined> {
  return tx.sql
    .selectFrom('cannedText')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateCannedText(
  tx: Tx,
  id: string,
  change: Given & { version: number },
): Promise<void> {
  await tx.sql
    .updateTable('cannedText')
    .set({ ...change, changedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

export async function deleteCannedText(tx: Tx, id: string): Promise<void> {
  await tx.sql
    .deleteFrom('cannedText')
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}
