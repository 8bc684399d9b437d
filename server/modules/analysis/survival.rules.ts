/** How many of a group left, and how many were last seen still there, after so many days. */
export type Ending = { readonly days: number; readonly left: number; readonly stillThere: number }

export type SurvivalPoint = {
  /** Days since the beginning. */
  readonly days: number
  /** How many were there just before. */
  readonly atRisk: number
  readonly left: number
  /** The share that stays longer, with the range in which it lies with 95 % certainty; from 0 to 1. */
  readonly share: number
  readonly low: number
  readonly high: number
}

const z = 1.959963984540054

/**
 * The product-limit estimate of Kaplan and Meier (1958, J. Am. Stat. Assoc. 53, 457–481) with Greenwood's variance; the
 * interval is made on the log(−log) scale, so that it stays within 0 and 1. One point for each day on which somebody
 * left. Those of whom nothing more is known are counted among those at risk until their last day.
 */
export function survival(endings: readonly Ending[]): SurvivalPoint[] {
  const byDay = endings.toSorted((a, b) => a.days - b.days)
  let atRisk = byDay.reduce((sum, { left, stillThere }) => sum + left + stillThere, 0)
  let share = 1
  let spread = 0
  const points: SurvivalPoint[] = []
  for (const [days, group] of Map.groupBy(byDay, (ending) => ending.days)) {
    const left = group.reduce((sum, ending) => sum + ending.left, 0)
    if (left > 0) {
      share *= 1 - left / atRisk
      spread += left === atRisk ? Number.POSITIVE_INFINITY : left / (atRisk * (atRisk - left))
      points.push({ days, atRisk, left, share, ...rangeOf(share, spread) })
    }
    atRisk -= left + group.reduce((sum, { stillThere }) => sum + stillThere, 0)
  }
  return points
}

/** @param spread Greenwood's sum: the variance of the share divided by its square */
function rangeOf(share: number, spread: number): { low: number; high: number } {
  if (share <= 0 || share >= 1 || !Number.isFinite(spread)) return { low: share, high: share }
  const half = (z * Math.sqrt(spread)) / Math.abs(Math.log(share))
  return { low: share ** Math.exp(half), high: share ** Math.exp(-half) }
}

/** What holds after so many days: the last point up to then, or everybody where nobody has left yet. */
export function shareAt(
  points: readonly SurvivalPoint[],
  days: number,
): Pick<SurvivalPoint, 'share' | 'low' | 'high'> {
  return points.findLast((point) => point.days <= days) ?? { share: 1, low: 1, high: 1 }
}

/** How many are known to be there after so many days. */
export const atRiskAt = (endings: readonly Ending[], days: number): number =>
  endings.reduce((sum, ending) => sum + (ending.days >= days ? ending.left + ending.stillThere : 0), 0)
