import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { channels, kinds, outcomes, severities } from '../../../../shared/statuses.ts'
import { customerTypes, typeMoments } from '../../../../shared/api/customer-type-names.ts'
import { listTags } from '../../../../shared/api/register.ts'
import { apiQuery } from '../../../queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { CheckboxGroup } from '../../../ui/Checkbox.tsx'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Drawer } from '../../../ui/Dialog.tsx'
import type { Option } from '../../../ui/options.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Row } from '../../../ui/Page.tsx'
import { optionsOf, useDeskChoices } from '../desk-choices.ts'
import {
  answers,
  dues,
  moments,
  flags,
  noFilters,
  readRegisterSearch,
  sorts,
  statusChoices,
  type FilterName,
} from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

/** Every way to narrow the register, beside the rows, which follow at once. */
export function FilterPanel() {
  const { t } = useTranslation()
  const { filters } = useRegisterSearch()
  const go = useGo()
  return (
    <Drawer
      title={t('register.filters')}
      isOpen={filters === 'open'}
      onOpenChange={(isOpen) => go({ filters: isOpen ? 'open' : undefined })}
    >
      {(close) => (
        <>
          <Order />
          <Lists />
          <Days />
          <Ticks />
          <Row>
            <Button kind="primary" onPress={close}>
              {t('register.filters.done')}
            </Button>
            <Button onPress={() => go(noFilters)}>{t('register.clear')}</Button>
          </Row>
        </>
      )}
    </Drawer>
  )
}

function Order() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const go = useGo()
  return (
    <RadioGroup
      label={t('register.sort')}
      options={sorts.map((sort) => ({ value: sort, label: t(`register.sort.${sort}`) }))}
      value={search.sort ?? 'received'}
      onChange={(sort) => go({ sort: sort === 'received' ? undefined : sort })}
    />
  )
}

function Lists() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const change = useChange()
  const { staff, categories, products, sites } = useDeskChoices()
  const { data } = useQuery({ ...apiQuery(listTags), staleTime: 60_000 })
  const people = [
    { value: 'me', label: t('register.owner.me') },
    { value: 'none', label: t('register.owner.none') },
    ...optionsOf(staff),
  ]
  const lists = [
    ['owner', people],
    ['category', [{ value: 'none', label: t('overview.noCategory') }, ...optionsOf(categories)]],
    ['product', optionsOf(products)],
    ['site', optionsOf(sites)],
    ['tag', (data?.tags ?? []).map((tag) => ({ value: tag, label: tag }))],
  ] as const
  return lists
    .filter(([, options]) => options.length > 0)
    .map(([name, options]) => (
      <ComboBox
        // Its options arrive later than the address: only then it can show the chosen one.
        key={`${name} ${options.length}`}
        label={t(`register.filter.${name}`)}
        options={options}
        isRequired
        value={search[name] ?? null}
        onChange={(value) => change(name, value ?? undefined)}
      />
    ))
}

function Days() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const change = useChange()
  return (['from', 'to'] as const).map((name) => (
    <DateField
      key={name}
      label={t(`register.filter.${name}`)}
      isRequired
      value={search[name] ?? null}
      onChange={(on) => change(name, on ?? undefined)}
    />
  ))
}

function Ticks() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const change = useChange()
  const several: readonly (readonly [
    'kind' | 'status' | 'outcome' | 'severity' | 'channel',
    readonly Option[],
  ])[] = [
    ['kind', kinds.map((value) => ({ value, label: t(`kind.${value}`) }))],
    ['status', statusChoices.map((value) => ({ value, label: t(`status.${value}`) }))],
    ['outcome', outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))],
    ['severity', severities.map((value) => ({ value, label: t(`severity.${value}`) }))],
    ['channel', channels.map((value) => ({ value, label: t(`channel.${value}`) }))],
  ]
  const one: readonly (readonly [
    'due' | 'flag' | 'answer' | 'on' | 'customerType' | 'customerTypeAt',
    readonly Option[],
  ])[] = [
    ['due', dues.map((value) => ({ value, label: t(`register.due.${value}`) }))],
    ['flag', flags.map((value) => ({ value, label: t(`flag.${value}`) }))],
    ['answer', answers.map((value) => ({ value, label: t(`register.answer.${value}`) }))],
    ['on', moments.map((value) => ({ value, label: t(`register.on.${value}`) }))],
    ['customerType', customerTypes.map((value) => ({ value, label: t(`customers.type.${value}`) }))],
    ...(search.customerType
      ? ([
          ['customerTypeAt', typeMoments.map((value) => ({ value, label: t(`register.typeAt.${value}`) }))],
        ] as const)
      : []),
  ]
  return (
    <>
      {one.map(([name, options]) => (
        <RadioGroup
          key={name}
          label={t(`register.filter.${name}`)}
          options={[{ value: '', label: t('register.any') }, ...options]}
          value={search[name] ?? ''}
          onChange={(value) => change(name, value)}
        />
      ))}
      {several.map(([name, options]) => (
        <CheckboxGroup
          key={name}
          label={t(`register.filter.${name}`)}
          options={options}
          value={[...(search[name] ?? [])]}
          onChange={(values) => change(name, values)}
        />
      ))}
    </>
  )
}

/** Takes a value as a field gives it; what the address would not understand narrows nothing. */
function useChange() {
  const go = useGo()
  return (name: FilterName, value: string | readonly string[] | undefined) =>
    go({ [name]: readRegisterSearch({ [name]: value })[name] })
}
