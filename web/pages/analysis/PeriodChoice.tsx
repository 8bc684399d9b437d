import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarPeriods } from '../../../shared/api/overview.ts'
import { paths } from '../../paths.ts'
import { DateField } from '../../ui/DateField.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Row } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDeskChoices } from '../complaints/desk-choices.ts'
import { TypeChoice } from './TypeChoice.tsx'
import {
  choiceOf,
  lengths,
  readOverviewSearch,
  weeksIn,
  type OverviewSearch,
  type PeriodChoice as Choice,
} from './overview-search.ts'

/** Which period, where, and of which customers; all of it stands in the address. */
export function PeriodChoice() {
  const { t } = useTranslation()
  const search = readOverviewSearch(useSearch({ strict: false }))
  const { sites } = useDeskChoices()
  const { dayOf } = useFormat()
  const today = dayOf(useNow())
  const router = useRouter()
  const go = (change: Partial<OverviewSearch>) =>
    router.history.push(paths.overview({ ...search, ...change }))
  // A number that is typed may be one of the list on its way: the field stays until something else is chosen.
  const [isTyping, setTyping] = useState(false)
  const choice = isTyping ? 'weeks' : choiceOf(search)
  const choose = (next: Choice) => {
    setTyping(next === 'weeks')
    go({ ...nothing, ...asSearch(next, today) })
  }
  return (
    <Row align="end">
      <Select
        label={t('overview.length')}
        options={[
          ...calendarPeriods.map((one) => ({ value: one, label: t(`overview.choose.${one}`) })),
          ...lengths.map((one) => ({ value: one, label: t('overview.weeks', { count: Number(one) }) })),
          { value: 'weeks' as const, label: t('overview.choose.weeks') },
          { value: 'free' as const, label: t('overview.choose.free') },
        ]}
        value={choice}
        onChange={choose}
      />
      {choice === 'weeks' && <Weeks weeks={search.weeks ?? '13'} onChange={(weeks) => go({ weeks })} />}
      {choice === 'free' && (
        <DateField
          label={t('overview.from')}
          isRequired
          value={search.from ?? today}
          onChange={(from) => isTyped(from) && from <= (search.to ?? today) && go({ from })}
        />
      )}
      {!isOfCalendar(choice) && (
        <DateField
          label={t('overview.to')}
          isRequired
          value={search.to ?? today}
          onChange={(to) =>
            isTyped(to) && (!search.from || to >= search.from) && go({ to: to < today ? to : undefined })
          }
        />
      )}
      {sites.length > 0 && (
        <Select
          label={t('register.filter.site')}
          options={[
            { value: 'all', label: t('overview.allSites') },
            ...sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={search.site ?? 'all'}
          onChange={(site) => go({ site: site === 'all' ? undefined : site })}
        />
      )}
      <TypeChoice cut={search} then="receipt" onChange={go} />
    </Row>
  )
}

const nothing = { period: undefined, from: undefined, weeks: undefined, to: undefined } as const

const isOfCalendar = (choice: Choice) => calendarPeriods.some((one) => one === choice)

/** While a year is typed, it is one of the first centuries. */
const isTyped = (day: string | null): day is string => day !== null && day > '2000'

const asSearch = (choice: Choice, today: string): Partial<OverviewSearch> => {
  const period = calendarPeriods.find((one) => one === choice)
  if (period) return { period }
  if (choice === 'free') return { from: `${today.slice(0, 8)}01` }
  return { weeks: choice === '13' || choice === 'weeks' ? undefined : choice }
}

/** Any number of weeks; what cannot be asked for stays typed and changes nothing. */
function Weeks({ weeks, onChange }: { readonly weeks: string; readonly onChange: (weeks: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(weeks)
  return (
    <TextField
      label={t('overview.weeksCount')}
      inputMode="numeric"
      width={4}
      isRequired
      value={typed}
      onChange={(text) => {
        setTyped(text)
        const asked = weeksIn(text)
        if (asked) onChange(asked)
      }}
    />
  )
}
