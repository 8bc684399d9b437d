import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { useTranslation } from 'react-i18next'
import { cannedTextsFor } from '../../../../../shared/api/canned-texts.ts'
import { directionOf, type Language } from '../../../../../shared/languages.ts'
import { foldText } from '../../../../../shared/search/fold.ts'
import { Loaded } from '../../../../Loaded.tsx'
import { paths } from '../../../../paths.ts'
import { apiQuery } from '../../../../queries.ts'
import { Dialog } from '../../../../ui/Dialog.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Skeleton } from '../../../../ui/Loading.tsx'
import { useCase } from '../case-context.ts'
import { useLanguageName } from '../words.ts'
import { preferredFirst } from './canned-insert.ts'

/** Canned texts as they would stand here, found by typing and put in by Enter. */
export function CannedTexts({
  preferred,
  onChoose,
  onClose,
}: {
  readonly preferred: Language
  readonly onChoose: (text: string) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { id } = useCase()
  const query = useQuery(apiQuery(cannedTextsFor, { params: { complaintId: id } }))
  return (
    <Dialog title={t('canned.choose')} isOpen onOpenChange={onClose}>
      <Loaded query={query} waiting={<Skeleton lines={4} />}>
        {({ items }) => <Choice items={preferredFirst(items, preferred)} onChoose={onChoose} />}
      </Loaded>
      <p className="quiet">
        <Link href={paths.settings('canned-texts')}>{t('canned.manage')}</Link>
      </p>
    </Dialog>
  )
}

type Item = {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly isShared: boolean
  readonly body: string
}

const shownLetters = 160

function Choice({
  items,
  onChoose,
}: {
  readonly items: readonly Item[]
  readonly onChoose: (text: string) => void
}) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const [typed, setTyped] = useState('')
  const wanted = foldText(typed.trim())
  const found = items.filter(({ name, body }) => foldText(`${name} ${body}`).includes(wanted))
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it is opened to type into, as a dialog focuses its first field */}
      <SearchField aria-label={t('canned.search')} autoFocus>
        <Input className="ui-input" placeholder={t('canned.search')} />
      </SearchField>
      <ListBox
        aria-label={t('canned.choose')}
        className="ui-options case-canned"
        renderEmptyState={() => (
          <p className="ui-options-empty">{t(items.length === 0 ? 'canned.none' : 'ui.nothingFound')}</p>
        )}
        onAction={(key) => {
          const text = items.find(({ id }) => id === key)
          if (text) onChoose(text.body)
        }}
      >
        {found.map(({ id, name, language, isShared, body }) => (
          <ListBoxItem key={id} id={id} textValue={name} className="ui-option">
            <span className="ui-option-texts">
              <span>{name}</span>
              <span className="ui-option-hint">
                {languageName(language)} · {t(isShared ? 'canned.shared' : 'canned.own')}
              </span>
              <span className="ui-option-hint" lang={language} dir={directionOf(language)}>
                {body.length > shownLetters ? `${body.slice(0, shownLetters)}…` : body}
              </span>
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  )
}
