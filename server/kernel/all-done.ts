/**
 * Waits for all of them, also when one has failed: in a transaction none may go on after it was rolled back.
 * @returns what they return; throws what the first that failed, in their order, has thrown
 */
export async function allDone<T extends readonly unknown[]>(
  work: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const settled = await Promise.allSettled(work as readonly Promise<unknown>[])
  return settled.map((each) => {
    if (each.status === 'rejected') throw each.reason
    return each.value
  }) as unknown as T
}
