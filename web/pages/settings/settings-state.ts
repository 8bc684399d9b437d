import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SettingsSearch } from './settings-search.ts'

/** What the address of a settings page says. */
export function useSettingsSearch(): SettingsSearch {
  const { edit, mailbox, consent, language, year, site, product } = useSearch({ strict: false })
  return { edit, mailbox, consent, language, year, site, product }
}

/** Changes the address of a settings page; what is not named stays. */
export function useGo(): (change: Partial<SettingsSearch>) => void {
  const navigate = useNavigate()
  return (change) => {
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    })
  }
}
