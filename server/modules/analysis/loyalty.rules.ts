import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { readLoyalty, readRetention } from '../../../shared/api/loyalty.ts'
import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import { addDays } from './analysis.rules.ts'

/** Counts and sums over many customers, as of the day of the count. */
export type GroupFigures = Pick<
  AnswerGiven<typeof readLoyalty>,
  'repeat' | 'churn' | 'tenureDays' | 'leftOut' | 'withoutAmount'
>
/** The same over all, and over those of each type. */
export type LoyaltyFigures = GroupFigures & {
  readonly ofType: Readonly<Partial<Record<CustomerType, GroupFigures>>>
  /** Of all complaints but confidential ones. */
  readonly cost: RetentionCost
}
export type RetentionCost = AnswerGiven<typeof readRetention>['cost']

/** Days of a year in which a value, a second purchase or a loss is looked for. */
export const year = 365
/** From here on a year in which somebody bought more than in the year before counts as strengthened. */
export const growth = 1.1

const quarters = 8

/** The last days of the quarters before the one of a day, the oldest first. */
export function quarterEnds(today: string): string[] {
  const [inYear = 0, month = 1] = today.split('-').map(Number)
  const first = Math.floor((month - 1) / 3) * 3
  return Array.from({ length: quarters }, (_each, index) =>
    addDays(new Date(Date.UTC(inYear, first - 3 * (quarters - 1 - index), 1)).toISOString().slice(0, 10), -1),
  )
}

/** How loyalty is scored, and what is assumed of money. */
export type LoyaltyRules = {
  /** Up to so many days since the last purchase score 5, 4, 3, 2; null: fifths of all customers. */
  readonly recencyDays: readonly number[] | null
  /** From so many days with a purchase on the score is 2, 3, 4, 5; null: fifths of all customers. */
  readonly purchaseDays: readonly number[] | null
  /** From so much money on, in the organization's currency, the score is 2, 3, 4, 5; null: fifths of all customers. */
  readonly value: readonly number[] | null
  /** What one unit of another currency is in that of the organization; amounts in any other are left out and named. */
  readonly rates: Readonly<Record<string, number>>
  /** How many times as dear as keeping a customer winning one is taken to be: an assumption. */
  readonly ratio: number
}

export const usualLoyaltyRules: LoyaltyRules = {
  recencyDays: null,
  purchaseDays: null,
  value: null,
  rates: {},
  ratio: 5,
}

/** The limits between the scores. */
export type Limits = Pick<LoyaltyRules, 'recencyDays' | 'purchaseDays' | 'value'>

/** A count takes at most one part in so many of the time, however much there is to count. */
const restFactor = 60

/**
 * Whether to count again now: something has changed since, and the last count is long enough ago for what it took.
 * @param changedAt when anything that counts was last changed; null for never
 */
export const isDue = (
  last: { readonly onDay: string; readonly countedAt: Date; readonly tookMs: number } | null,
  { now, today, changedAt }: { now: Date; today: string; changedAt: Date | null },
): boolean => {
  if (last === null || last.onDay !== today) return true
  if (changedAt === null || changedAt.getTime() + overlapMs < last.countedAt.getTime()) return false
  return now.getTime() - last.countedAt.getTime() >= last.tookMs * restFactor
}

/** A transaction that began before the last count may have committed after it. */
const overlapMs = 120_000
