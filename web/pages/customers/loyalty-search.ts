import type { LoyaltyState } from '../../../shared/api/loyalty.ts'
import { customerTypes } from '../../../shared/api/customer-type-names.ts'
import { knownOf, oneOf } from '../../search-params.ts'
import type { TypeCut } from '../analysis/overview-search.ts'

// As the contract lists them, which the browser imports as types only.
export const segments = ['best', 'steady', 'recent', 'fading', 'quiet'] as const
export const states = [
  'once',
  'created',
  'kept',
  'strengthened',
  'lost',
] as const satisfies readonly LoyaltyState[]
export const those = ['loyal', 'repeat', 'churned', 'staying'] as const
export const moments = ['now', 'then'] as const
export const cuts = ['none', 'category', 'speed', 'remedy', 'outcome', 'typeThen', 'typeNow'] as const

/** What the page of loyalty shows, as its address says it. */
export type LoyaltySearch = {
  /** By what those who complained are told apart. */
  readonly by: (typeof cuts)[number] | undefined
  /** How many times as dear as keeping a customer winning one is taken to be; 5 unless chosen. */
  readonly ratio: string | undefined
  /** Whose customers are listed in front of the page: one of these. */
  readonly segment: (typeof segments)[number] | undefined
  readonly state: (typeof states)[number] | undefined
  /** The day of which the state is meant, `YYYY-MM-DD`; today unless said. */
  readonly on: string | undefined
  readonly those: (typeof those)[number] | undefined
  readonly group: string | undefined
} & TypeCut<'then'>

export const readLoyaltySearch = (search: Record<string, unknown>): LoyaltySearch => ({
  by: knownOf(cuts, search.by),
  ratio: /^\d{1,3}([.,]\d)?$/.test(oneOf(search.ratio) ?? '') ? oneOf(search.ratio) : undefined,
  segment: knownOf(segments, search.segment),
  state: knownOf(states, search.state),
  on: /^\d{4}-\d\d-\d\d$/.test(oneOf(search.on) ?? '') ? oneOf(search.on) : undefined,
  those: knownOf(those, search.those),
  customerType: knownOf(customerTypes, search.customerType),
  customerTypeAt: knownOf(moments, search.customerTypeAt),
  group: /^[\w-]{1,60}$/.test(oneOf(search.group) ?? '') ? oneOf(search.group) : undefined,
})

/** By what the curves are told apart unless it is chosen: by type where the page is of one type. */
export const typeCut = ({ customerType, customerTypeAt }: TypeCut<'then'>) =>
  customerType && (customerTypeAt === 'then' ? 'typeThen' : 'typeNow')
