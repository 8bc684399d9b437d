/** A share with the range in which it lies with 95 % certainty; all three from 0 to 1. */
export type Interval = { readonly share: number; readonly low: number; readonly high: number }

const z = 1.959963984540054

/**
 * Wilson's score interval for `part` of `all`; it stays within 0 and 1 and holds for small groups too.
 * Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209–212. null where there is nothing to count.
 */
export function wilson(part: number, all: number): Interval | null {
  if (all === 0) return null
  const share = part / all
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all)
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
