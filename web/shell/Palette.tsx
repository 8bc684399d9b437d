import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { useTranslation } from 'react-i18next'
import { readCase } from '../../shared/api/case.ts'
import { listComplaints } from '../../shared/api/complaints.ts'
import { has } from '../../shared/permissions.ts'
import { groupReference } from '../../shared/reference.ts'
import { foldText } from '../../shared/search/fold.ts'
import { dataText } from '../data-text.ts'
import { paths } from '../paths.ts'
import { places } from '../places.ts'
import { apiQuery } from '../queries.ts'
import { useMay, useMe } from '../session.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { caseIdOf, paletteActions } from './palette-actions.ts'

type Entry = {
  readonly id: string
  readonly text: string
  readonly href: string
  readonly hint?: string | undefined
  readonly keys?: readonly string[] | undefined
}

/** Everything within reach by typing: places, what can be done with the case at hand, and records. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const isWanted = (text: string) => foldText(text).includes(foldText(typed.trim()))
  const groups = [
    { id: 'case', entries: useCaseEntries().filter(({ text }) => isWanted(text)) },
    { id: 'places', entries: usePlaceEntries().filter(({ text }) => isWanted(text)) },
    { id: 'records', entries: useRecordEntries(useDeferredValue(typed.trim())) },
  ] as const
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
              <ListBoxSection key={id} id={id}>
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

function Item({ entry: { id, text, href, hint, keys = [] } }: { readonly entry: Entry }) {
  return (
    <ListBoxItem id={id} href={href} textValue={text} className="ui-option">
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

function usePlaceEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const { grants } = useMe()
  const keys: Readonly<Record<string, readonly string[]>> = { home: ['g', 'h'], register: ['g', 'r'] }
  const reachable = places.filter(({ permission }) => !permission || has(grants, permission))
  return [
    ...(has(grants, 'complaint.register')
      ? [{ id: 'new', text: t('shell.newFeedback'), href: paths.newFeedback(), keys: ['c'] }]
      : []),
    ...reachable.map(({ id, text, href }) => ({ id, text: t(text), href, keys: keys[id] })),
    { id: 'profile', text: t('profile.title'), href: paths.profile() },
  ]
}

/** What may be done with the case that lies open, as its own menu offers it. */
function useCaseEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const complaintId = caseIdOf(useLocation().pathname)
  const queryClient = useQueryClient()
  if (complaintId === null) return []
  const view = queryClient.getQueryData(apiQuery(readCase, { params: { complaintId } }).queryKey)
  if (!view) return []
  return paletteActions(view).map(({ panel, key }) => ({
    id: `case.${panel}`,
    text: dataText(t, `case.action.${panel}`) ?? panel,
    href: paths.complaint(complaintId, { panel }),
    keys: key ? [key] : undefined,
  }))
}

/** Cases by their reference, words or names, as one may see them. */
function useRecordEntries(q: string): readonly Entry[] {
  const mayRead = useMay('complaint.read')
  const found = useQuery({
    ...apiQuery(listComplaints, { query: { q, limit: 8 } }),
    enabled: mayRead && q.length > 1,
  })
  return (found.data?.items ?? []).map(({ id, title, reference, customerName }) => ({
    id,
    text: title,
    href: paths.complaint(id),
    hint: [groupReference(reference), customerName].filter(Boolean).join(' · '),
  }))
}
