import { customerTypes, type CustomerType } from '../../../shared/api/customer-type-names.ts'
import { knownOf, oneOf } from '../../search-params.ts'

export type CustomersSearch = {
  readonly q: string | undefined
  readonly type: CustomerType | undefined
  readonly edit: string | undefined
}

/** What the list and a profile keep in their addresses: the search, and which part is being changed. */
export const readCustomersSearch = (search: Record<string, unknown>): CustomersSearch => ({
  q: oneOf(search.q),
  type: knownOf(customerTypes, search.type),
  edit: oneOf(search.edit),
})
