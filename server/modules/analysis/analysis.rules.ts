/** The place of cases that belong to no site. */
export const noSite = '00000000-0000-0000-0000-000000000000'

/** The place of the sheet that counts all places together. */
export const everywhere = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

const measures = [
  'received',
  'category',
  'channel',
  'firstContact',
  'old',
  'closed',
  'answeredLate',
  'hoursToRestatement',
  'hoursToAnswer',
] as const
type Measure = (typeof measures)[number]

/** Counts of one day: by measure, then by what it is divided by (a category, a channel, hours; else the empty text). */
export type DayFigures = Partial<Record<Measure, Readonly<Record<string, number>>>>

/** The figures of many days added up. */
export type Sum = ReadonlyMap<Measure, ReadonlyMap<string, number>>

export function sumOf(sheets: readonly DayFigures[]): Sum {
  const sum = new Map<Measure, Map<string, number>>()
  for (const sheet of sheets) {
    for (const measure of measures) {
      const counted = sheet[measure]
      if (!counted) continue
      const parts = sum.get(measure) ?? new Map<string, number>()
      sum.set(measure, parts)
      for (const part in counted) parts.set(part, (parts.get(part) ?? 0) + (counted[part] ?? 0))
    }
  }
  return sum
}

/** How many of a measure there are, however divided. */
export const totalOf = (sum: Sum, measure: Measure): number =>
  [...(sum.get(measure)?.values() ?? [])].reduce((total, count) => total + count, 0)

/** The parts of a measure, the largest first. */
export const partsOf = (sum: Sum, measure: Measure): { part: string; count: number }[] =>
  [...(sum.get(measure) ?? [])]
    .map(([part, count]) => ({ part, count }))
    .toSorted((a, b) => b.count - a.count || (a.part < b.part ? -1 : 1))

/** The smallest number of hours within which a share of them was done (nearest rank); null without any. */
export function percentileOf(sum: Sum, measure: Measure, share: number): number | null {
  const parts = [...(sum.get(measure) ?? [])]
    .map(([hours, count]) => ({ hours: Number(hours), count }))
    .toSorted((a, b) => a.hours - b.hours)
  let left = Math.ceil(totalOf(sum, measure) * share)
  for (const { hours, count } of parts) {
    left -= count
    if (left <= 0) return hours
  }
  return null
}

const dayMs = 86_400_000

/** A day some days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

export type Period = { readonly from: string; readonly to: string }

/** So many weeks that end with a day, and as many before them. */
export function periodsOf(to: string, weeks: number): { period: Period; before: Period } {
  const from = addDays(to, 1 - 7 * weeks)
  return { period: { from, to }, before: { from: addDays(from, -7 * weeks), to: addDays(from, -1) } }
}

/** The stretches of seven days of a period, oldest first; the last may be shorter. */
export const weeksOf = ({ from, to }: Period): Period[] => {
  const weeks: Period[] = []
  for (let start = from; start <= to; start = addDays(start, 7))
    weeks.push({ from: start, to: addDays(start, 6) < to ? addDays(start, 6) : to })
  return weeks
}

/** Since how many days a case is open: at most these, and more than those before. */
export const ageLimits = [7, 14, 30, 60] as const

/** The days on which cases of each age were received, youngest first. */
export const agesAt = (today: string): { from: string | null; to: string | null }[] =>
  [...ageLimits, null].map((limit, index) => {
    const younger = ageLimits[index - 1]
    return {
      from: limit === null ? null : addDays(today, -limit),
      to: younger === undefined ? null : addDays(today, -younger - 1),
    }
  })
