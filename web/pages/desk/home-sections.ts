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

type Parts = {
  readonly tasks: readonly unknown[]
  readonly news: readonly unknown[]
  readonly mine: {
    readonly cameBack: readonly unknown[]
    readonly toReview: readonly unknown[]
    readonly toApprove: readonly unknown[]
    readonly undated: { readonly items: readonly unknown[] }
  } | null
}

/** Whether nothing asks for this person now, of `dueNow` cases that are late or due today and all else; what is coming does not count. */
export function isCalm({ tasks, news, mine }: Parts, dueNow: number): boolean {
  const parts = [tasks, news, mine?.cameBack, mine?.toReview, mine?.toApprove, mine?.undated.items]
  return dueNow === 0 && parts.every((part) => (part?.length ?? 0) === 0)
}
