import { oneOf } from '../../search-params.ts'
import { readTypeCut, type TypeCut } from '../analysis/overview-search.ts'

/** The period that the page looks at, the last 90 days unless chosen, and of which customers. */
export type KnowingSearch = { readonly from: string | undefined; readonly to: string | undefined } & TypeCut

const dayOf = (value: unknown): string | undefined => {
  const said = oneOf(value)
  return said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said) ? said : undefined
}

export const readKnowingSearch = (search: Record<string, unknown>): KnowingSearch => ({
  from: dayOf(search.from),
  to: dayOf(search.to),
  ...readTypeCut(search),
})
