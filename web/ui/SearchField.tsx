import type { FormEvent } from 'react'
import { Button } from './Button.tsx'
import './field.css'
import './SearchField.css'

/** Words to look for, sent by Enter or its button. Emptied, nothing is looked for any more. */
export function SearchField({
  label,
  action,
  value,
  onSearch,
}: {
  readonly label: string
  /** What the button says. */
  readonly action: string
  readonly value: string | undefined
  readonly onSearch: (words: string | undefined) => void
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    onSearch(typeof words === 'string' && words.trim() ? words.trim() : undefined)
  }
  return (
    <search className="ui-search">
      <form className="ui-search-line" onSubmit={submit}>
        <input
          type="search"
          name="q"
          className="ui-input"
          aria-label={label}
          placeholder={label}
          defaultValue={value}
          maxLength={300}
          onInput={(event) => {
            if (value !== undefined && event.currentTarget.value === '') onSearch(undefined)
          }}
        />
        <Button type="submit" icon="search">
          {action}
        </Button>
      </form>
    </search>
  )
}
