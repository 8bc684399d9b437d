import { newSecret, hashSecret } from '../../kernel/auth/tokens.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { longestMs, sessionToken, shortUserAgent } from './session.rules.ts'
import { deleteAllSessions, insertSession, saveLastSeen } from './session.store.ts'

/** Begins a session for a staff member who has proved who they are. @returns the cookie's value */
export function startSession(
  ctx: Ctx,
  { staffId, userAgent }: { staffId: string; userAgent: string | undefined },
): Promise<{ sessionId: string; token: string }> {
  return inTransaction(ctx, async (tx) => {
    const sessionId = tx.newId()
    const secret = newSecret()
    await insertSession(tx, {
      id: sessionId,
      staffId,
      tokenHash: hashSecret(secret),
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + longestMs),
      userAgent: shortUserAgent(userAgent),
    })
    return { sessionId, token: sessionToken({ organizationId: tx.organizationId, secret }) }
  })
}

/** Notes that a session is in use. */
export const noteUse = (ctx: Ctx, { sessionId }: { sessionId: string }): Promise<void> =>
  inTransaction(ctx, (tx) => saveLastSeen(tx, sessionId))

/** Ends every session of the organization: all staff have to sign in again. */
export const endAllSessions = (ctx: Ctx): Promise<void> => inTransaction(ctx, (tx) => deleteAllSessions(tx))
