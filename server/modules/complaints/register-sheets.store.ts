import type { Tx } from '../../kernel/ctx.ts'
import type { DeskLanguage } from '../../../shared/languages.ts'
import type { ExportQuery } from './register-export.commands.ts'

export type RegisterExportRow = {
  organizationId: string
  id: string
  staffId: string
  query: ExportQuery
  language: DeskLanguage
  askedAt: Date
  expiresAt: Date
  rowCount: number
  storageKey: string | null
  byteSize: number | null
  finishedAt: Date | null
  failure: string | null
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    registerExport: RegisterExportRow
  }
}

type Asked = Pick<RegisterExportRow, 'id' | 'staffId' | 'query' | 'language' | 'askedAt' | 'expiresAt'>

export async function insertExport(tx: Tx, asked: Asked): Promise<void> {
  await tx.sql
    .insertInto('registerExport')
    .values({
      ...asked,
      organizationId: tx.organizationId,
      rowCount: 0,
      storageKey: null,
      byteSize: null,
      finishedAt: null,
      failure: null,
    })
    .execute()
}

export async function saveExport(
  tx: Tx,
  id: string,
  change: Partial<Pick<RegisterExportRow, 'rowCount' | 'storageKey' | 'byteSize' | 'finishedAt' | 'failure'>>,
): Promise<void> {
  await tx.sql
    .updateTable('registerExport')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

/** Those whose time is over; the sweep of files takes their contents. */
export async function deleteExpiredExports(tx: Tx): Promise<void> {
  await tx.sql
    .deleteFrom('registerExport')
    .where('organizationId', '=', tx.organizationId)
    .where('expiresAt', '<=', tx.now)
    .execute()
}
