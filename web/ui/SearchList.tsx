import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import './field.css'
import './options.css'
import './SearchList.css'

type SearchListItem = {
  readonly id: string
  readonly name: string
  readonly hint: string
  /** What it says, in its own language. */
  readonly excerpt: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** A list in a dialog, found by typing and taken by Enter. */
export function SearchList({
  label,
  searchLabel,
  find,
  nothing,
  onChoose,
}: {
  readonly label: string
  readonly searchLabel: string
  /** What fits what was typed. */
  readonly find: (typed: string) => readonly SearchListItem[]
  /** What stands there when nothing does. */
  readonly nothing: string
  readonly onChoose: (id: string) => void
}) {
  const [typed, setTyped] = useState('')
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it is opened to type into, as a dialog focuses its first field */}
      <SearchField aria-label={searchLabel} autoFocus>
        <Input className="ui-input" placeholder={searchLabel} />
      </SearchField>
      <ListBox
        aria-label={label}
        className="ui-options ui-search-list"
        renderEmptyState={() => <p className="ui-options-empty">{nothing}</p>}
        onAction={(key) => onChoose(String(key))}
      >
        {find(typed).map(({ id, name, hint, excerpt, lang, dir }) => (
          <ListBoxItem key={id} id={id} textValue={name} className="ui-option">
            <span className="ui-option-texts">
              <span>{name}</span>
              <span className="ui-option-hint">{hint}</span>
              <span className="ui-option-hint" lang={lang} dir={dir}>
                {excerpt}
              </span>
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  )
}
