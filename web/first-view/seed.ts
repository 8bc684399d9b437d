import type { QueryClient } from '@tanstack/react-query'
import { readHome } from '../../shared/api/desk.ts'
import type { FirstView } from '../../shared/first-view.ts'
import { apiQuery } from '../queries.ts'
import { meQuery } from '../session.ts'
import { setFirstNow } from '../ui/FormatContext.tsx'

/** Gives the desk what the first view was made of, so that it draws the same and asks for none of it again. */
export function seed(queryClient: QueryClient, { me, home, now }: Omit<FirstView, 'locale'>): void {
  queryClient.setQueryData(meQuery.queryKey, me)
  queryClient.setQueryData(apiQuery(readHome).queryKey, home)
  setFirstNow(new Date(now))
}
