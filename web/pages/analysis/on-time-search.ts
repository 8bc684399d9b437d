import { reasonsAsked } from '../../../shared/api/on-time.ts'
import { clockKeys, type ClockKey } from '../../../shared/api/rule-packs.ts'
import { knownOf } from '../../search-params.ts'
import { lengths, readTypeCut, type TypeCut } from './overview-search.ts'

export type OnTimeSearch = {
  /** So many weeks until today; 13 unless chosen. */
  readonly weeks: (typeof lengths)[number] | undefined
  readonly clock: ClockKey | undefined
  readonly reason: (typeof reasonsAsked)[number] | undefined
} & TypeCut

/** What the page of dates kept and not keeps in its address. */
export const readOnTimeSearch = (search: Record<string, unknown>): OnTimeSearch => ({
  weeks: knownOf(lengths, search.weeks),
  clock: knownOf(clockKeys, search.clock),
  reason: knownOf(reasonsAsked, search.reason),
  ...readTypeCut(search),
})
