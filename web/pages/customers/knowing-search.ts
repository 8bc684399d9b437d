import { oneOf } from '../../search-params.ts'

/** The period that the page looks at; the last 90 days unless chosen. */
export type KnowingSearch = { readonly from: string | undefined; readonly to: string | undefined }

const dayOf = (value: unknown): string | undefined => {
  const said = oneOf(value)
  return said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said) ? said : undefined
}

export const readKnowingSearch = (search: Record<string, unknown>): KnowingSearch => ({
  from: dayOf(search.from),
  to: dayOf(search.to),
})
