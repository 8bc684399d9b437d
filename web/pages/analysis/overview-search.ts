import { knownOf, oneOf } from '../../search-params.ts'

export const lengths = ['4', '13', '26', '52'] as const

/** What the overview shows, as its address says it. */
export type OverviewSearch = {
  /** So many weeks; 13 unless chosen. */
  readonly weeks: (typeof lengths)[number] | undefined
  /** The last day of the period; today unless chosen. */
  readonly to: string | undefined
  readonly site: string | undefined
}

export const readOverviewSearch = (search: Record<string, unknown>): OverviewSearch => ({
  weeks: knownOf(lengths, search.weeks),
  to: /^\d{4}-\d\d-\d\d$/.test(oneOf(search.to) ?? '') ? oneOf(search.to) : undefined,
  site: /^[0-9a-f-]{36}$/.test(oneOf(search.site) ?? '') ? oneOf(search.site) : undefined,
})

/** Below this many, one case more or less moves a share by several points. */
const few = 20

export const isFew = (n: number): boolean => n > 0 && n < few

/** How much larger a figure is than before, as a share; null where there was nothing to compare with. */
export const changeOf = ({ now, before }: { now: number; before: number }): number | null =>
  before === 0 ? null : (now - before) / before
