import type { Language } from '../../../shared/languages.ts'
import type { Tx } from '../../kernel/ctx.ts'

type TranslationRow = {
  organizationId: string
  id: string
  complaintId: string
  aboutId: string | null
  language: Language
  body: string
  maker: 'person' | 'machine'
  makerName: string
  madeAt: Date
  madeBy: string | null
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    translation: TranslationRow
  }
}

/** Writes a translation, or a better one in its place. @returns its id */
export async function putTranslation(
  tx: Tx,
  row: Omit<TranslationRow, 'organizationId' | 'madeAt'>,
): Promise<string> {
  const { body, maker, makerName, madeBy } = row
  const saved = await tx.sql
    .insertInto('translation')
    .values({ ...row, organizationId: tx.organizationId, madeAt: tx.now })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'complaintId', 'aboutId', 'language'])
        .doUpdateSet({ body, maker, makerName, madeBy, madeAt: tx.now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}
