import { surveyCuts } from '../../../shared/api/surveys.ts'
import { knownOf } from '../../search-params.ts'
import { lengths } from '../analysis/overview-search.ts'

export type SurveysSearch = {
  /** So many weeks until today; 13 unless chosen. */
  readonly weeks: (typeof lengths)[number] | undefined
  readonly by: (typeof surveyCuts)[number] | undefined
  readonly types: 'then' | 'now' | undefined
}

/** What the page of satisfaction with the handling keeps in its address. */
export const readSurveysSearch = (search: Record<string, unknown>): SurveysSearch => ({
  weeks: knownOf(lengths, search.weeks),
  by: knownOf(surveyCuts, search.by),
  types: knownOf(['then', 'now'], search.types),
})
