import { inRead, inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { selectForUpdate } from '../complaints.store.ts'
import { wrongNextDates } from '../next-dates.queries.ts'
import { refreshNextDate } from './lock-complaint.ts'

const batch = 500
const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Sets the next date of every case from its running clocks, where it is another one. It never should be: how many
 * were is logged.
 * @returns how many were wrong; with `isCheck` nothing is written
 */
export async function rebuildNextDates(ctx: Ctx, { isCheck = false } = {}): Promise<number> {
  let wrong = 0
  for (let afterId = beforeAll; ;) {
    const found = await inRead(ctx, (read) => wrongNextDates(read, { afterId, limit: batch }))
    const last = found.at(-1)
    if (!last) break
    afterId = last.id
    wrong += found.length
    if (isCheck) continue
    await inTransaction(ctx, async (tx) => {
      // Under the lock of the case, so that a command that is at work on it is not overwritten with what was before.
      for (const { id } of found) if (await selectForUpdate(tx, id)) await refreshNextDate(tx, id)
    })
  }
  if (wrong > 0) ctx.log.warn({ wrong, isCheck }, 'next dates were not those of the clocks')
  return wrong
}
