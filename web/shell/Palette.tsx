import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import { GroupedSearchList } from '../ui/SearchList.tsx'
import { isMeant, type PaletteEntry } from './palette-actions.ts'
import {
  useActionEntries,
  useCaseEntries,
  useComplaintEntries,
  useCustomerEntries,
  usePlaceEntries,
  useSettingsEntries,
  useSetUpEntries,
  useViewEntries,
} from './palette-entries.ts'

/** Everything within reach by typing: places, what can be done here and with the case at hand, and records. */
export function Palette({
  onClose,
  showKeys,
}: {
  readonly onClose: () => void
  readonly showKeys: () => void
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const groups = useGroups(typed, showKeys)
  return (
    <Dialog title={t('palette.title')} isOpen onOpenChange={onClose} size="wide">
      <GroupedSearchList
        label={t('palette.title')}
        searchLabel={t('palette.field')}
        typed={typed}
        onType={setTyped}
        groups={groups.map(({ id, entries }) => ({ id, title: t(`palette.${id}`), entries }))}
        nothing={t('ui.nothingFound')}
        onTaken={onClose}
      />
    </Dialog>
  )
}

/** What the server found stands as it is; the rest is narrowed here, by the words of an entry and of its hint. */
function useGroups(typed: string, showKeys: () => void) {
  const q = useDeferredValue(typed.trim())
  const meant = (entries: readonly PaletteEntry[]) =>
    entries.filter(({ text, hint }) => isMeant(typed.trim(), { text, hint }))
  return [
    { id: 'case', entries: meant(useCaseEntries()) },
    { id: 'places', entries: meant(usePlaceEntries()) },
    { id: 'actions', entries: meant(useActionEntries(showKeys)) },
    { id: 'views', entries: meant(useViewEntries()) },
    { id: 'settings', entries: meant(useSettingsEntries()) },
    { id: 'records', entries: useComplaintEntries(q) },
    { id: 'customers', entries: useCustomerEntries(q) },
    { id: 'setUp', entries: meant(useSetUpEntries(q)) },
  ] as const
}
