import type { Actor } from '../../kernel/auth/actor.ts'
import { hashSecret } from '../../kernel/auth/tokens.ts'
import type { Read } from '../../kernel/ctx.ts'

/** The keys that work, newest first. */
export const apiKeys = (read: Read) =>
  read.sql
    .selectFrom('apiKey')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'apiKey.organizationId')
        .onRef('staffMember.id', '=', 'apiKey.createdBy'),
    )
    .select([
      'apiKey.id',
      'apiKey.name',
      'apiKey.roles',
      'apiKey.createdAt',
      'apiKey.lastUsedAt',
      'staffMember.name as createdByName',
    ])
    .where('apiKey.organizationId', '=', read.organizationId)
    .where('apiKey.revokedAt', 'is', null)
    .orderBy('apiKey.createdAt', 'desc')
    .execute()

export type FoundApiKey = { readonly actor: Actor & { kind: 'apiKey' }; readonly lastUsedAt: Date | null }

/** The program that a key's secret belongs to, if the key still works. */
export async function findApiKey(read: Read, { secret }: { secret: string }): Promise<FoundApiKey | null> {
  const row = await read.sql
    .selectFrom('apiKey')
    .select(['id', 'name', 'roles', 'lastUsedAt'])
    .where('organizationId', '=', read.organizationId)
    .where('secretHash', '=', hashSecret(secret))
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const grants = row.roles.map((role) => ({ role, siteId: null }))
  return { actor: { kind: 'apiKey', id: row.id, name: row.name, grants }, lastUsedAt: row.lastUsedAt }
}
