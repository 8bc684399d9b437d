import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { ChipGroup, FilterChip } from '../../../ui/Chip.tsx'
import { filterNames, noFilters, type FilterName } from './register-search.ts'
import { useFilterTexts } from './filter-texts.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

export const filtersButtonId = 'register-filters'

/** What narrows the register now, in words, each to be taken off. */
export function FilterChips() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const go = useGo()
  const textOf = useFilterTexts()
  const active = filterNames.filter((name) => search[name] !== undefined)
  const names: readonly (FilterName | 'q')[] = search.q === undefined ? active : ['q', ...active]
  const { chips, removed } = useFocusAfterRemoval(names.length)
  if (names.length === 0) return null
  return (
    <ChipGroup ref={chips} label={t('register.active')}>
      {names.map((name, index) => (
        <FilterChip
          key={name}
          label={t(`register.filter.${name}`)}
          value={name === 'q' ? (search.q ?? '') : textOf(name, search)}
          onRemove={() => {
            removed(index)
            go({ [name]: undefined })
          }}
        />
      ))}
      <Button kind="quiet" size="small" onPress={() => go(noFilters)}>
        {t('register.clear')}
      </Button>
    </ChipGroup>
  )
}

/** The button that had the focus goes with its chip: the next chip takes it, and after the last the filters do. */
function useFocusAfterRemoval(count: number) {
  const chips = useRef<HTMLFieldSetElement>(null)
  const place = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (place.current === null) return
    const left = chips.current?.querySelectorAll<HTMLElement>('.ui-chip-remove') ?? []
    const next = left[Math.min(place.current, left.length - 1)] ?? document.getElementById(filtersButtonId)
    place.current = null
    next?.focus()
  }, [count])
  const removed = (index: number) => {
    place.current = index
  }
  return { chips, removed }
}
