import type { Role } from '../../../shared/permissions.ts'
import { may, requirePermission, requireStaff } from '../../kernel/auth/permit.ts'
import { hashSecret, newSecret } from '../../kernel/auth/tokens.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { insertApiKey, saveLastUsed, saveRevoked } from './api-key.store.ts'
import { apiKeyToken } from './session.rules.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'apiKey.added': { roles: Role[] }
    'apiKey.revoked': Record<string, never>
  }
}

/** Makes a key for a program, with the rights of these roles at every site. @returns the token, kept nowhere */
export function addApiKey(
  ctx: Ctx,
  { name, roles }: { name: string; roles: readonly Role[] },
): Promise<{ id: string; token: string }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'apiKey.edit'))
    const id = tx.newId()
    const secret = newSecret()
    const given = [...new Set(roles)]
    const { id: createdBy } = requireStaff(tx.actor)
    await insertApiKey(tx, { id, name, secretHash: hashSecret(secret), roles: given, createdBy })
    await recordEvent(tx, { type: 'apiKey.added', subjectId: id, payload: { roles: given } })
    return { id, token: apiKeyToken({ organizationId: tx.organizationId, secret }) }
  })
}

/** @throws Refusal `notFound` */
export function revokeApiKey(ctx: Ctx, { keyId }: { keyId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'apiKey.edit'))
    if (!(await saveRevoked(tx, keyId))) throw new Refusal('notFound', {}, 404)
    await recordEvent(tx, { type: 'apiKey.revoked', subjectId: keyId, payload: {} })
  })
}

/** Notes that a key is in use. */
export const noteKeyUse = (ctx: Ctx, { keyId }: { keyId: string }): Promise<void> =>
  inTransaction(ctx, (tx) => saveLastUsed(tx, keyId))
