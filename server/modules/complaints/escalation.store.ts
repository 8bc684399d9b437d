import type { ColumnType } from 'kysely'
import type { LevelRules } from '../../../shared/api/date-rules.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { updateRows } from '../../kernel/db/insert-rows.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    dateRules: {
      organizationId: string
      levels: ColumnType<LevelRules, string, string>
      sendsUpdates: boolean
      version: number
    }
  }
}

/** Puts the rules of an organization in the place of those before. @returns false when somebody was faster */
export async function putDateRules(
  tx: Tx,
  { levels, sendsUpdates, version }: { levels: LevelRules; sendsUpdates: boolean; version: number },
): Promise<boolean> {
  const rules = { levels: JSON.stringify(levels), sendsUpdates, version }
  const saved = await tx.sql
    .insertInto('dateRules')
    .values({ ...rules, organizationId: tx.organizationId })
    .onConflict((on) =>
      on
        .column('organizationId')
        .doUpdateSet(rules)
        .where('dateRules.version', '=', version - 1),
    )
    .returning('version')
    .executeTakeFirst()
  return saved !== undefined
}

/** Since when the complainant wants no regular news; null = they get it. */
export const saveUpdatesStopped = (tx: Tx, id: string, updatesStoppedAt: Date | null): Promise<void> =>
  updateRows(tx, 'complaint', [{ id, updatesStoppedAt }])
