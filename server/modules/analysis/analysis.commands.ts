import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { deleteAllSheets, recountDays, saveCountedUntil } from './analysis.store.ts'
import { allDays, changedDays, countedUntil } from './sheets.queries.ts'

/**
 * Brings the sheets up to date with what has changed since the last time. Every day on which something of a changed
 * case ever counted is a day on which it was received or on which something happened to it, so those are counted anew.
 */
export function refreshFigures(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const until = await countedUntil(tx)
    if (until === null) return countAll(tx)
    const days = await changedDays(tx, new Date(until.getTime() - overlapMs))
    if (days.length === 0) return
    await recountDays(tx, days)
    await saveCountedUntil(tx, tx.now)
  })
}

/** A transaction that began before the last count may have committed after it. */
const overlapMs = 120_000

/** Counts every day anew. */
export const rebuildFigures = (ctx: Ctx): Promise<void> => inTransaction(ctx, countAll)

async function countAll(tx: Parameters<Parameters<typeof inTransaction<void>>[1]>[0]): Promise<void> {
  await deleteAllSheets(tx)
  await recountDays(tx, await allDays(tx))
  await saveCountedUntil(tx, tx.now)
}
