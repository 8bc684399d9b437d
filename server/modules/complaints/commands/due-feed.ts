import { hashSecret, newSecret } from '../../../kernel/auth/tokens.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { deleteDueFeed, putDueFeed } from '../due-feed.store.ts'

/** Opens one's own dates as a feed; the secret in its address is told once and kept only as a hash. */
export function makeDueFeed(ctx: Ctx): Promise<{ path: string }> {
  return inTransaction(ctx, async (tx) => {
    const secret = newSecret()
    await putDueFeed(tx, { staffId: selfOf(tx), secretHash: hashSecret(secret) })
    return { path: `/calendar/${secret}.ics` }
  })
}

/** Ends one's own feed. */
export function endDueFeed(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, (tx) => deleteDueFeed(tx, selfOf(tx)))
}

function selfOf({ actor }: Tx | Ctx): string {
  if (actor.kind !== 'staff') throw new Refusal('auth.staffOnly', {}, 403)
  return actor.id
}
