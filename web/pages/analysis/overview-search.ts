import { customerTypes, typeMoments, type CustomerType } from '../../../shared/api/customer-type-names.ts'
import { calendarPeriods, mostWeeks } from '../../../shared/api/overview.ts'
import { knownOf, oneOf } from '../../search-params.ts'

export const lengths = ['4', '13', '26', '52'] as const

/** What the overview shows, as its address says it. */
export type OverviewSearch = {
  readonly period: (typeof calendarPeriods)[number] | undefined
  /** The first day of any other period. */
  readonly from: string | undefined
  /** So many weeks; 13 unless chosen. */
  readonly weeks: string | undefined
  /** The last day of the period; today unless chosen. */
  readonly to: string | undefined
  readonly site: string | undefined
} & TypeCut

/** Of customers of which type, as they are now unless it is said: as they were when the feedback came, or on the day of a figure. */
export type TypeCut<At extends 'receipt' | 'then' = 'receipt'> = {
  readonly customerType: CustomerType | undefined
  readonly customerTypeAt: 'now' | At | undefined
}

export const readTypeCut = (search: Record<string, unknown>): TypeCut => ({
  customerType: knownOf(customerTypes, search.customerType),
  customerTypeAt: knownOf(typeMoments, search.customerTypeAt),
})

/** Which cases the figures count, besides their days: as the lists behind them are asked. */
export type Cut = Pick<OverviewSearch, 'site' | keyof TypeCut>

export const readOverviewSearch = (search: Record<string, unknown>): OverviewSearch => ({
  period: knownOf(calendarPeriods, search.period),
  from: dayIn(search.from),
  weeks: weeksIn(search.weeks),
  to: dayIn(search.to),
  ...readTypeCut(search),
  site: /^[0-9a-f-]{36}$/.test(oneOf(search.site) ?? '') ? oneOf(search.site) : undefined,
})

const dayIn = (value: unknown): string | undefined => {
  const text = oneOf(value) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** A whole number of weeks that can be asked for. */
export const weeksIn = (value: unknown): string | undefined => {
  const text = oneOf(value) ?? ''
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= mostWeeks ? text : undefined
}

/** What the choice of the period stands on. */
export const choiceOf = ({ period, from, weeks }: OverviewSearch): PeriodChoice =>
  from !== undefined ? 'free' : (period ?? lengths.find((one) => one === (weeks ?? '13')) ?? 'weeks')
export type PeriodChoice = (typeof calendarPeriods)[number] | (typeof lengths)[number] | 'weeks' | 'free'

/** Below this many, one case more or less moves a share by several points. */
const few = 20

export const isFew = (n: number): boolean => n > 0 && n < few

/** How much larger a figure is than before, as a share; null where there was nothing to compare with. */
export const changeOf = ({ now, before }: { now: number; before: number }): number | null =>
  before === 0 ? null : (now - before) / before
