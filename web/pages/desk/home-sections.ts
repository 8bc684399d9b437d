import type { Step } from '../../../shared/steps.ts'

type Dated = { readonly nextDueAt: string | null }

/**
 * Open cases with a next date, in its order, as what is late, what is due on
 * this day of the person's zone, and what comes.
 */
export function byUrgency<Row extends Dated>(
  rows: readonly Row[],
  { now, dayOf }: { now: Date; dayOf: (at: string | Date) => string },
): { readonly late: readonly Row[]; readonly today: readonly Row[]; readonly coming: readonly Row[] } {
  const today = dayOf(now)
  const late: Row[] = []
  const due: Row[] = []
  const coming: Row[] = []
  for (const row of rows) {
    if (row.nextDueAt !== null && Date.parse(row.nextDueAt) < now.getTime()) late.push(row)
    else if (row.nextDueAt !== null && dayOf(row.nextDueAt) === today) due.push(row)
    else coming.push(row)
  }
  return { late, today: due, coming }
}

/** Steps in which somebody else has the word. */
const waiting: readonly Step[] = ['awaitAnswer', 'awaitOutside', 'none']

/** Cases that no clock brings up again though somebody has to go on with them, such as after a refusal. */
export const withoutDate = <Row extends Dated & { readonly step: Step }>(
  rows: readonly Row[],
): readonly Row[] => rows.filter(({ nextDueAt, step }) => nextDueAt === null && !waiting.includes(step))
