/**
 * Waits for all of them, also when one has failed: in a transaction none may go on after it was rolled back.
 * @returns what they return; throws what the first that failed, in their order, has thrown, but no mere
 * consequence of another's failure
 */
export async function allDone<T extends readonly unknown[]>(
  work: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const settled = await Promise.allSettled(work as readonly Promise<unknown>[])
  const failed = settled.filter((each) => each.status === 'rejected')
  const [first] = [...failed.filter(({ reason }) => !isConsequence(reason)), ...failed]
  if (first) throw first.reason
  return settled.map((each) => each.status === 'fulfilled' && each.value) as unknown as T
}

/** PostgreSQL says so of every statement after the one that failed, in the order in which it got them. */
const isConsequence = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === '25P02'
