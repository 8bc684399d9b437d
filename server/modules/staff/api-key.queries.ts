import { sql } from 'kysely'
import type { Actor } from '../../kernel/auth/actor.ts'
import { hashSecret } from '../../kernel/auth/tokens.ts'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'
import type { ApiKeyRow } from './api-key.store.ts'

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

/** For each secret the program that it belongs to, if its key still works. */
export async function findApiKeys(read: Read, secrets: readonly string[]): Promise<(FoundApiKey | null)[]> {
  const hashes = new Map([...new Set(secrets)].map((secret) => [secret, hashSecret(secret)]))
  const rows = await keysWith(read, { hashes: [...hashes.values()] })
  const found = new Map(rows.map((row) => [row.secretHash.toString('hex'), foundIn(row)]))
  return secrets.map((secret) => found.get(hashes.get(secret)?.toString('hex') ?? '') ?? null)
}

const keysWith = builtOnce((by: For<{ hashes: readonly Buffer[] }>) =>
  by.sql
    .selectFrom('apiKey')
    .select(['id', 'name', 'roles', 'lastUsedAt', 'secretHash'])
    .where('organizationId', '=', by.organizationId)
    .where(sql<boolean>`secret_hash = any(${by.hashes}::bytea[])`)
    .where('revokedAt', 'is', null),
)

const foundIn = ({
  id,
  name,
  roles,
  lastUsedAt,
}: Pick<ApiKeyRow, 'id' | 'name' | 'roles' | 'lastUsedAt'>): FoundApiKey => {
  const grants = roles.map((role) => ({ role, siteId: null }))
  return { actor: { kind: 'apiKey', id, name, grants }, lastUsedAt }
}
