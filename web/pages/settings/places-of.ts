import { useQuery } from '@tanstack/react-query'
import { listProducts, listSites } from '../../../shared/api/organization.ts'
import { apiQuery } from '../../queries.ts'
import type { Option } from '../../ui/options.tsx'

/** Sites and products in use, as choices; who sets up sees no cases, so these come from the settings. */
export function useSitesAndProducts(): {
  readonly sites: readonly Option[]
  readonly products: readonly Option[]
} {
  const sites = useQuery(apiQuery(listSites)).data?.items ?? []
  const products = useQuery(apiQuery(listProducts)).data?.items ?? []
  return {
    sites: choices(sites.filter((unit) => unit.kind === 'site')),
    products: choices(products),
  }
}

const choices = (
  rows: readonly { readonly id: string; readonly name: string; readonly isActive: boolean }[],
): readonly Option[] => rows.filter((row) => row.isActive).map(({ id, name }) => ({ value: id, label: name }))
