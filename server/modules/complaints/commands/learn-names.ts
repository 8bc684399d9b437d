import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { namesSince } from '../similar-names.queries.ts'
import { forgetNames, saveNames } from '../similar-names.store.ts'

/** A transaction that began before the last time may have committed after it; and a worker may have been away. */
const overlapMs = 10 * 60_000

/** Learns the names of cases that have changed lately. What was missed meanwhile is learned at night. */
export const learnNames = (ctx: Ctx): Promise<void> =>
  inTransaction(ctx, async (tx) =>
    saveNames(tx, await namesSince(tx, new Date(tx.now.getTime() - overlapMs))),
  )

/** Learns all names anew; those that stand on no case any more are forgotten. */
export const learnAllNames = (ctx: Ctx): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await forgetNames(tx)
    await saveNames(tx, await namesSince(tx, null))
  })
