import { hashSecret } from '../../kernel/auth/tokens.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { idleMs } from './session.rules.ts'
import { grantsOfMember } from './staff.queries.ts'

export type FoundSession = { readonly actor: Actor & { kind: 'staff' }; readonly lastSeenAt: Date }

/** Who a session belongs to, if it still runs and its person still works here. */
export async function findSession(read: Read, { secret }: { secret: string }): Promise<FoundSession | null> {
  const row = await read.sql
    .selectFrom('session')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'session.organizationId')
        .onRef('staffMember.id', '=', 'session.staffId'),
    )
    .select([
      'session.id as sessionId',
      'session.lastSeenAt',
      'staffMember.id',
      'staffMember.name',
      grantsOfMember.as('grants'),
    ])
    .where('session.organizationId', '=', read.organizationId)
    .where('session.tokenHash', '=', hashSecret(secret))
    .where('session.expiresAt', '>', read.now)
    .where('session.lastSeenAt', '>', new Date(read.now.getTime() - idleMs))
    .where('staffMember.isActive', '=', true)
    .executeTakeFirst()
  if (!row) return null
  const { sessionId, lastSeenAt, id, name, grants } = row
  return { actor: { kind: 'staff', id, name, grants, sessionId }, lastSeenAt }
}
