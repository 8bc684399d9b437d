import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'
import { useMay } from '../session.ts'
import { DeskSearch } from '../ui/Desk.tsx'
import { searchBoxId } from './keys.ts'

/** Finds in the register what is typed; the slash key leads here. */
export function SearchBox() {
  const { t } = useTranslation()
  const router = useRouter()
  const mayRead = useMay('complaint.read')
  return (
    <DeskSearch
      id={searchBoxId}
      label={t('shell.search')}
      shortcut="/"
      action={paths.register()}
      onSearch={mayRead ? (q) => router.history.push(paths.register({ q })) : undefined}
    />
  )
}
