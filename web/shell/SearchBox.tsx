import { useRouter } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'
import { useMay } from '../session.ts'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { searchBoxId } from './keys.ts'

/** Finds in the register what is typed; the slash key leads here. */
export function SearchBox() {
  const { t } = useTranslation()
  const router = useRouter()
  const mayRead = useMay('complaint.read')
  if (!mayRead) return <span className="shell-search" />
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    if (typeof words === 'string' && words.trim()) router.history.push(paths.register({ q: words.trim() }))
  }
  return (
    <search className="shell-search">
      <form action={paths.register()} onSubmit={search} className="shell-search-form">
        <Icon name="search" />
        <input
          id={searchBoxId}
          type="search"
          name="q"
          aria-label={t('shell.search')}
          placeholder={t('shell.search')}
          maxLength={300}
        />
        <span aria-hidden="true">
          <Kbd>/</Kbd>
        </span>
      </form>
    </search>
  )
}
