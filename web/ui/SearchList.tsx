import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import './field.css'
import { Kbd } from './Kbd.tsx'
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

type FoundGroup = {
  readonly id: string
  readonly title: string
  readonly entries: readonly {
    readonly id: string
    readonly text: string
    readonly hint?: string | undefined
    /** Either leads somewhere or does something. */
    readonly href?: string | undefined
    readonly onAction?: (() => void) | undefined
    /** The keys that do the same. */
    readonly keys?: readonly string[] | undefined
  }[]
}

/** Things of several kinds in a dialog, found by typing and taken by Enter; groups without any are left out. */
export function GroupedSearchList({
  label,
  searchLabel,
  typed,
  onType,
  groups,
  nothing,
  onTaken,
}: {
  readonly label: string
  readonly searchLabel: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly groups: readonly FoundGroup[]
  readonly nothing: string
  readonly onTaken: () => void
}) {
  return (
    <Autocomplete inputValue={typed} onInputChange={onType}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it is opened to type into, as a dialog focuses its first field */}
      <SearchField aria-label={searchLabel} autoFocus className="ui-grouped-search">
        <Input className="ui-input" placeholder={searchLabel} />
      </SearchField>
      <ListBox
        aria-label={label}
        className="ui-options ui-grouped-list"
        renderEmptyState={() => <p className="ui-options-empty">{nothing}</p>}
        onAction={onTaken}
      >
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ id, title, entries }) => (
            <ListBoxSection key={id} id={`group.${id}`}>
              <Header className="ui-grouped-title">{title}</Header>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ListBoxSection>
          ))}
      </ListBox>
    </Autocomplete>
  )
}

function Entry({
  entry: { id, text, href, onAction, hint, keys = [] },
}: {
  readonly entry: FoundGroup['entries'][number]
}) {
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
