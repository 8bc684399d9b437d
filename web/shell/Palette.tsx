import { useDeferredValue, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import '../ui/field.css'
import { Kbd } from '../ui/Kbd.tsx'
import '../ui/options.css'
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
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it is opened to type into, as a dialog focuses its first field */}
        <SearchField aria-label={t('palette.field')} autoFocus className="palette-field">
          <Input className="ui-input" placeholder={t('palette.field')} />
        </SearchField>
        <ListBox
          aria-label={t('palette.title')}
          className="ui-options palette-list"
          renderEmptyState={() => <p className="ui-options-empty">{t('ui.nothingFound')}</p>}
          onAction={onClose}
        >
          {groups
            .filter(({ entries }) => entries.length > 0)
            .map(({ id, entries }) => (
              <ListBoxSection key={id} id={`group.${id}`}>
                <Header className="palette-head">{t(`palette.${id}`)}</Header>
                {entries.map((entry) => (
                  <Item key={entry.id} entry={entry} />
                ))}
              </ListBoxSection>
            ))}
        </ListBox>
      </Autocomplete>
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

function Item({ entry: { id, text, href, onAction, hint, keys = [] } }: { readonly entry: PaletteEntry }) {
  return (
    <ListBoxItem
      id={id}
      {...(href && { href })}
      {...(onAction && { onAction })}
      textValue={text}
      className="ui-option"
    >
      <span className="ui-option-texts">
        <span>{text}</span>
        {hint && <span className="ui-option-hint">{hint}</span>}
      </span>
      <span>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </ListBoxItem>
  )
}
