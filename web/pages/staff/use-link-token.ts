import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { paths } from '../../paths.ts'

/**
 * The token of a single-use link to this page, taken out of the address at once, so that it stays in no history,
 * log or shared link.
 */
export function useLinkToken(page: '/invitation' | '/new-password'): string | undefined {
  const router = useRouter()
  const search = useSearch({ from: page })
  const [token] = useState(
    () =>
      search.token ??
      (new URLSearchParams(location.hash.slice(1)).get('token') || location.hash.slice(1) || undefined),
  )
  useEffect(() => {
    if (location.hash || location.search) router.history.replace(paths.at(page))
  }, [router, page])
  return token
}
