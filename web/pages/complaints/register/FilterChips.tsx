import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { FilterChip } from '../../../ui/Chip.tsx'
import '../../../ui/VisuallyHidden.css'
import { filterNames, noFilters } from './register-search.ts'
import { useFilterTexts } from './filter-texts.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

/** What narrows the register now, in words, each to be taken off. */
export function FilterChips() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const go = useGo()
  const textOf = useFilterTexts()
  const active = filterNames.filter((name) => search[name] !== undefined)
  if (active.length === 0 && search.q === undefined) return null
  return (
    <fieldset className="register-chips">
      <legend className="ui-hidden">{t('register.active')}</legend>
      {search.q !== undefined && (
        <FilterChip label={t('register.filter.q')} value={search.q} onRemove={() => go({ q: undefined })} />
      )}
      {active.map((name) => (
        <FilterChip
          key={name}
          label={t(`register.filter.${name}`)}
          value={textOf(name, search)}
          onRemove={() => go({ [name]: undefined })}
        />
      ))}
      <Button kind="quiet" size="small" onPress={() => go(noFilters)}>
        {t('register.clear')}
      </Button>
    </fieldset>
  )
}
