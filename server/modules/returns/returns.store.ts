import type { Tx } from '../../kernel/ctx.ts'

export type FiledReturnRow = {
  organizationId: string
  id: string
  definitionKey: string
  definitionVersion: string
  period: string
  entityId: string | null
  filedAt: Date
  filedBy: string
  reason: string | null
  isNil: boolean
  content: string
  xlsx: Buffer
  csv: Buffer
  contentHash: string
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    filedReturn: FiledReturnRow
  }
}

/** Keeps what was filed; nothing changes it later, and the database lets nobody. */
export async function insertFiledReturn(tx: Tx, row: Omit<FiledReturnRow, 'organizationId'>): Promise<void> {
  await tx.sql
    .insertInto('filedReturn')
    .values({ ...row, organizationId: tx.organizationId })
    .execute()
}
