import { oneOf } from '../../search-params.ts'

export type CustomersSearch = { readonly q: string | undefined; readonly edit: string | undefined }

/** What the list and a profile keep in their addresses: the search, and which part is being changed. */
export const readCustomersSearch = (search: Record<string, unknown>): CustomersSearch => ({
  q: oneOf(search.q),
  edit: oneOf(search.edit),
})
