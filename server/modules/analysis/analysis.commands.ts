import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { deleteAllSheets, recountDays, saveCountedUntil, saveOpenSheets } from './analysis.store.ts'
import { countOpen } from './open-figures.queries.ts'
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
    await recountDays(tx, days)
    await countOpenCases(tx)
    await saveCountedUntil(tx, tx.now)
  })
}

/** A transaction that began before the last count may have committed after it. */
const overlapMs = 120_000

/** Counts every day anew. */
export const rebuildFigures = (ctx: Ctx): Promise<void> => inTransaction(ctx, countAll)

/** Dates pass without anything happening to a case, so open ones are all counted anew. */
const countOpenCases = async (tx: Tx): Promise<void> =>
  saveOpenSheets(tx, await countOpen(tx, (eb) => eb('complaint.isConfidential', '=', false)))

async function countAll(tx: Tx): Promise<void> {
  await deleteAllSheets(tx)
  await recountDays(tx, await allDays(tx))
  await countOpenCases(tx)
  await saveCountedUntil(tx, tx.now)
}
