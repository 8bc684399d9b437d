import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { todayOf } from '../customers/types.queries.ts'
import { changedAt, daysToCount, lastCount, loyaltyFigures } from './loyalty.queries.ts'
import { isDue, quarterEnds, usualLoyaltyRules } from './loyalty.rules.ts'
import {
  askForCount,
  countPastDays,
  countRetention,
  countToday,
  lockCount,
  saveCount,
} from './loyalty.store.ts'
import { retentionCost } from './retention.queries.ts'

/** Brings the sheets of loyalty and retention up to date, when something has changed and the machine had its rest. */
export function refreshLoyalty(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const today = await todayOf(tx)
    const isNeeded = async () =>
      isDue(await lastCount(tx), { now: tx.now, today, changedAt: await changedAt(tx) })
    if (!(await isNeeded())) return
    await lockCount(tx)
    // Somebody else counted while we waited.
    if (!(await isNeeded())) return
    await countAll(tx, { today, pastDays: await daysToCount(tx, quarterEnds(today)) })
  })
}

/** Counts everything anew, the ends of past quarters too, by the rules of now. */
export function rebuildLoyalty(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const today = await todayOf(tx)
    await lockCount(tx)
    await countAll(tx, { today, pastDays: quarterEnds(today) })
  })
}

/** After something that no date of a purchase or a case tells: the next count comes within its time. */
export const askForLoyalty = (ctx: Ctx): Promise<void> => inTransaction(ctx, askForCount)

async function countAll(tx: Tx, { today, pastDays }: { today: string; pastDays: readonly string[] }) {
  const startedAt = performance.now()
  const rules = usualLoyaltyRules
  await countPastDays(tx, { days: pastDays, rules })
  await countToday(tx, { today, keep: quarterEnds(today), rules })
  await countRetention(tx, { today, rules })
  const figures = {
    ...(await loyaltyFigures(tx, { onDay: today, rules })),
    cost: await retentionCost(tx, { onDay: today, places: null }),
  }
  await saveCount(tx, { onDay: today, tookMs: Math.ceil(performance.now() - startedAt), figures })
}
