import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { quietMoment } from '../../../kernel/together.ts'
import { lastLearned, unlearned } from '../likeness.queries.ts'
import { likenessOf } from '../likeness.rules.ts'
import { insertLikeness } from '../likeness.store.ts'

/** A transaction that began earlier may commit later, and clocks of machines differ. */
const overlapMs = 10 * 60_000
const batch = 200
const first = '00000000-0000-0000-0000-000000000000'

/** Learns the words of new cases, so that like ones are found. What was missed is learned at night. */
export async function learnLikeness(ctx: Ctx): Promise<void> {
  const last = await inTransaction(ctx, lastLearned)
  await learnAfter(ctx, last === null ? first : earlier(last))
}

/** Learns every case that is not learned yet. */
export const learnAllLikeness = (ctx: Ctx): Promise<void> => learnAfter(ctx, first)

async function learnAfter(ctx: Ctx, place: string): Promise<void> {
  for (let after = place; ;) {
    await quietMoment(ctx.machine)
    const cases = await inTransaction(ctx, async (tx) => {
      const found = await unlearned(tx, after, batch)
      await insertLikeness(
        tx,
        found.map(({ id, narrative }) => ({ complaintId: id, ...likenessOf(narrative) })),
      )
      return found
    })
    const last = cases.at(-1)
    if (!last || cases.length < batch) return
    after = last.id
  }
}

/** The least id that was made some minutes before this one: an id of version 7 begins with its milliseconds. */
function earlier(id: string): string {
  const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - overlapMs
  const hex = Math.max(0, at).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
