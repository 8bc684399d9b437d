import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { useGo, useRegisterSearch } from './register-state.ts'

/** Words, a name, a reference: looked for in what the other filters leave. */
export function RegisterSearchField() {
  const { t } = useTranslation()
  const { q } = useRegisterSearch()
  const go = useGo()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    go({ q: typeof words === 'string' && words.trim() ? words.trim() : undefined })
  }
  return (
    <search>
      <form className="register-search" onSubmit={submit}>
        <input
          type="search"
          name="q"
          className="ui-input"
          aria-label={t('register.search')}
          placeholder={t('register.search')}
          defaultValue={q}
          maxLength={300}
          onInput={(event) => {
            if (q !== undefined && event.currentTarget.value === '') go({ q: undefined })
          }}
        />
        <Button type="submit" icon="search">
          {t('register.search.submit')}
        </Button>
      </form>
    </search>
  )
}
