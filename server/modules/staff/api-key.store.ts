import type { Role } from '../../../shared/permissions.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    apiKey: ApiKeyRow
  }
}

export type ApiKeyRow = {
  organizationId: string
  id: string
  name: string
  secretHash: Buffer
  roles: Role[]
  createdBy: string
  createdAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
}

export async function insertApiKey(
  tx: Tx,
  key: Pick<ApiKeyRow, 'id' | 'name' | 'secretHash' | 'roles' | 'createdBy'>,
): Promise<void> {
  await tx.sql
    .insertInto('apiKey')
    .values({
      ...key,
      organizationId: tx.organizationId,
      createdAt: tx.now,
      lastUsedAt: null,
      revokedAt: null,
    })
    .execute()
}

/** @returns whether there was such a key that still worked */
export async function saveRevoked(tx: Tx, keyId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('apiKey')
    .set({ revokedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', keyId)
    .where('revokedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function saveLastUsed(tx: Tx, keyId: string): Promise<void> {
  await tx.sql
    .updateTable('apiKey')
    .set({ lastUsedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', keyId)
    .execute()
}
