import { useNavigate, useSearch } from '@tanstack/react-router'
import type { RegisterSearch } from './register-search.ts'

/** What the address says that the register shows. */
export const useRegisterSearch = (): RegisterSearch => useSearch({ from: '/shell/register' })

/** Narrows or widens what is shown, in the address; what is not named stays. */
export function useGo(): (change: Partial<RegisterSearch>) => void {
  const navigate = useNavigate({ from: '/register' })
  return (change) => {
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  }
}
