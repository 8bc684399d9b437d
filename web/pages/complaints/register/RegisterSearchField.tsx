import { useTranslation } from 'react-i18next'
import { SearchField } from '../../../ui/SearchField.tsx'
import { useGo, useRegisterSearch } from './register-state.ts'

/** Words, a name, a reference: looked for in what the other filters leave. */
export function RegisterSearchField() {
  const { t } = useTranslation()
  const { q } = useRegisterSearch()
  const go = useGo()
  return (
    <SearchField
      label={t('register.search')}
      action={t('register.search.submit')}
      value={q}
      onSearch={(words) => go({ q: words })}
    />
  )
}
