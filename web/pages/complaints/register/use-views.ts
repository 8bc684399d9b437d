import { useQuery } from '@tanstack/react-query'
import { listViews, type SavedView } from '../../../../shared/api/register.ts'
import { paths } from '../../../paths.ts'
import { apiQuery } from '../../../queries.ts'
import { readRegisterSearch, viewSearchOf, type RegisterSearch } from './register-search.ts'
import { useRegisterSearch } from './register-state.ts'

/** The saved views, and the one that is open. */
export function useViews(): { readonly views: readonly SavedView[]; readonly open: SavedView | undefined } {
  const { view } = useRegisterSearch()
  const views = useViewList()
  return { views, open: views.find(({ id }) => id === view) }
}

export const useViewList = (isWanted = true): readonly SavedView[] =>
  useQuery({ ...apiQuery(listViews), staleTime: 60_000, enabled: isWanted }).data?.views ?? []

export const hrefOfView = ({ id, search }: Pick<SavedView, 'id' | 'search'>): string =>
  paths.register({ ...addressOf(readRegisterSearch(search)), view: id })

/** What stands in an address, out of what a view keeps. */
const addressOf = (search: RegisterSearch) => viewSearchOf(search) as Record<string, string | string[]>
