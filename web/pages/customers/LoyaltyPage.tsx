import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readLoyalty } from '../../../shared/api/loyalty.ts'
import { wilson } from '../../../shared/interval.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Chart } from '../../ui/Chart.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Figures } from '../../ui/Figures.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Skeleton, Stale } from '../../ui/Loading.tsx'
import { Note } from '../../ui/Note.tsx'
import { Columns, Page, Section, Stack } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { TypeChoice } from '../analysis/TypeChoice.tsx'
import { Few } from './Few.tsx'
import { LoyalCustomers } from './LoyalCustomers.tsx'
import { Retention } from './Retention.tsx'
import { useMoney } from './use-money.ts'

type Loyalty = AnswerOf<typeof readLoyalty>

/** Who stays, by what they bought, and whether a complaint changes it. Every figure opens its customers. */
export function LoyaltyPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  const { by, ratio, customerType, customerTypeAt } = search
  const query = useQuery({
    ...apiQuery(readLoyalty, { query: { customerType, customerTypeAt } }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const mayImport = useMay('customer.edit')
  return (
    <Page
      title={t('loyalty.title')}
      intro={t('loyalty.intro')}
      back={{ href: paths.customers(), label: t('customers.title') }}
      actions={
        <TypeChoice
          cut={search}
          then="then"
          onChange={(cut) => router.history.push(paths.loyalty({ by, ratio, ...cut }))}
        />
      }
    >
      <Loaded query={query} waiting={<Skeleton lines={12} />}>
        {(loyalty) =>
          loyalty.countedAt === null ? (
            <EmptyState icon="chart" title={t('loyalty.notCounted')}>
              {t('loyalty.notCounted.hint')}
            </EmptyState>
          ) : loyalty.repeat.all === 0 && customerType && isEmpty(loyalty) ? (
            <EmptyState icon="chart" title={t('loyalty.noneOfType')} />
          ) : loyalty.repeat.all === 0 && !customerType ? (
            <EmptyState
              icon="chart"
              title={t('loyalty.none')}
              action={
                mayImport && <ButtonLink href={paths.customerImport()}>{t('imports.title')}</ButtonLink>
              }
            >
              {t('loyalty.none.hint')}
            </EmptyState>
          ) : (
            <Stale isStale={query.isPlaceholderData}>
              <Stack gap={6}>
                <Summary loyalty={loyalty} />
                <Counted loyalty={loyalty} />
                <Columns min="26rem">
                  <States loyalty={loyalty} />
                  <Segments loyalty={loyalty} />
                </Columns>
                <Portfolio loyalty={loyalty} />
                {customerTypeAt === 'then' && <Note>{t('loyalty.typeThen.means')}</Note>}
                <Retention />
              </Stack>
            </Stale>
          )
        }
      </Loaded>
      <LoyalCustomers />
    </Page>
  )
}

const isEmpty = ({ portfolio }: Loyalty) =>
  portfolio.every(({ segments }) => segments.every(({ customers }) => customers === 0))

const loyalOf = ({ segments }: { readonly segments: readonly { customers: number; loyal: number }[] }) => ({
  part: segments.reduce((sum, { loyal }) => sum + loyal, 0),
  all: segments.reduce((sum, { customers }) => sum + customers, 0),
})

function Summary({ loyalty }: { readonly loyalty: Loyalty }) {
  const { t } = useTranslation()
  const { number, percent } = useFormat()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  const { repeat, churn, tenureDays, formerDays } = loyalty
  const range = ({ part, all }: { part: number; all: number }) => {
    const interval = wilson(part, all)
    const counts = { part: number(part), all: number(all) }
    return interval
      ? t('knowing.range', { ...counts, low: percent(interval.low), high: percent(interval.high) })
      : t('knowing.of', counts)
  }
  const share = ({ part, all }: { part: number; all: number }) => (all === 0 ? '–' : percent(part / all))
  const loyal = loyalOf(loyalty)
  return (
    <Figures
      label={t('loyalty.title')}
      figures={[
        {
          id: 'loyal',
          label: t('loyalty.loyal'),
          value: share(loyal),
          href: paths.loyalty({ ...search, those: 'loyal' }),
          note: range(loyal),
        },
        {
          id: 'repeat',
          label: t('loyalty.repeat'),
          value: share(repeat),
          href: paths.loyalty({ ...search, those: 'repeat' }),
          note: range(repeat),
        },
        {
          id: 'churn',
          label: t('loyalty.churn'),
          value: share(churn),
          href: paths.loyalty({ ...search, those: 'churned' }),
          note: (
            <>
              {range(churn)} · {t('loyalty.churn.means', { count: formerDays })}
            </>
          ),
        },
        {
          id: 'tenure',
          label: t('loyalty.tenure'),
          value: tenureDays === null ? '–' : t('loyalty.days', { count: Math.round(tenureDays) }),
          href: paths.loyalty({ ...search, those: 'staying' }),
          note: t('loyalty.tenure.means'),
        },
      ]}
    />
  )
}

/** Since when the figures hold, and what they leave out. */
function Counted({ loyalty: { countedAt, leftOut, withoutAmount } }: { readonly loyalty: Loyalty }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const money = useMoney()
  const lines = [
    ...(countedAt ? [t('loyalty.countedAt', { time: format.time(countedAt, now) })] : []),
    ...leftOut.map(({ currency, purchases, amount }) =>
      t('loyalty.leftOut', { count: purchases, amount: money(amount, currency), currency }),
    ),
    ...(withoutAmount > 0 ? [t('loyalty.withoutAmount', { count: withoutAmount })] : []),
  ]
  return (
    <p className="quiet">
      {lines.join(' ')} {t('loyalty.fewMeans')}
    </p>
  )
}

/** A group by its name, flagged where it is too small to say much. */
function Named({ name, customers }: { readonly name: string; readonly customers: number }) {
  return (
    <>
      {name} <Few of={customers} />
    </>
  )
}

function States({ loyalty }: { readonly loyalty: Loyalty }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const money = useMoney()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  return (
    <Section title={t('loyalty.states')}>
      <Table
        label={t('loyalty.states')}
        rows={loyalty.states}
        keyOf={({ state }) => state}
        hrefOf={({ state }) => paths.loyalty({ ...search, state })}
        isStackedOnPhone
        columns={[
          {
            id: 'state',
            header: t('loyalty.state'),
            cell: ({ state, customers }) => (
              <Named name={t(`loyalty.state.${state}`)} customers={customers} />
            ),
          },
          {
            id: 'customers',
            header: t('customers.title'),
            width: '7rem',
            align: 'end',
            isNamedOnPhone: true,
            cell: ({ customers }) => number(customers),
          },
          {
            id: 'value',
            header: t('customers.value'),
            width: '9rem',
            align: 'end',
            cell: ({ value }) => money(value, loyalty.currency),
          },
        ]}
      />
      <p className="quiet">{t('loyalty.states.means', { count: loyalty.formerDays })}</p>
    </Section>
  )
}

function Segments({ loyalty }: { readonly loyalty: Loyalty }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const money = useMoney()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  return (
    <Section title={t('loyalty.segments')}>
      <Table
        label={t('loyalty.segments')}
        rows={loyalty.segments}
        keyOf={({ segment }) => segment}
        hrefOf={({ segment }) => paths.loyalty({ ...search, segment })}
        isStackedOnPhone
        columns={[
          {
            id: 'segment',
            header: t('loyalty.segment'),
            cell: ({ segment, customers }) => (
              <Named name={t(`loyalty.segment.${segment}`)} customers={customers} />
            ),
          },
          {
            id: 'customers',
            header: t('customers.title'),
            width: '7rem',
            align: 'end',
            isNamedOnPhone: true,
            cell: ({ customers }) => number(customers),
          },
          {
            id: 'value',
            header: t('customers.value'),
            width: '9rem',
            align: 'end',
            cell: ({ value }) => money(value, loyalty.currency),
          },
        ]}
      />
      <p className="quiet">{t('loyalty.segments.means')}</p>
    </Section>
  )
}

/** The share of loyal customers at the ends of quarters, all together as a drawing and each segment as a table. */
function Portfolio({ loyalty }: { readonly loyalty: Loyalty }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const router = useRouter()
  const onOpen = useCallback((href: string) => router.history.push(href), [router])
  const { portfolio } = loyalty
  const search = useSearch({ from: '/shell/customers/loyalty' })
  const labels = portfolio.map(({ on }) => format.day(on, now))
  const data = useMemo(
    () => ({
      kind: 'columns' as const,
      labels: portfolio.map(({ on }) => format.day(on, now)),
      series: [
        {
          name: t('loyalty.portfolio.share'),
          values: portfolio.map((quarter) => {
            const { part, all } = loyalOf(quarter)
            return all === 0 ? 0 : Math.round((1000 * part) / all) / 10
          }),
          tone: 'accent' as const,
        },
      ],
    }),
    [portfolio, t, format, now],
  )
  const [first, last] = [data.series[0]?.values[0] ?? 0, data.series[0]?.values.at(-1) ?? 0]
  const finding = t(
    last > first
      ? 'loyalty.portfolio.more'
      : last < first
        ? 'loyalty.portfolio.less'
        : 'loyalty.portfolio.same',
    { from: format.percent(first / 100), to: format.percent(last / 100) },
  )
  return (
    <Section title={t('loyalty.portfolio')}>
      <Chart
        finding={finding}
        note={t('loyalty.portfolio.note')}
        labelsAre={t('knowing.to')}
        data={data}
        onOpen={onOpen}
      />
      <Table
        label={t('loyalty.portfolio')}
        rows={loyalty.segments}
        keyOf={({ segment }) => segment}
        columns={[
          {
            id: 'segment',
            header: t('loyalty.segment'),
            width: '11rem',
            cell: ({ segment }) => (
              <Link href={paths.loyalty({ ...search, segment })}>{t(`loyalty.segment.${segment}`)}</Link>
            ),
          },
          ...portfolio.map(({ on, segments }, index) => ({
            id: on,
            header: labels[index] ?? on,
            align: 'end' as const,
            width: '6.5rem',
            ...(index < portfolio.length - 1 && {
              hideBelow: index < portfolio.length - 5 ? ('full' as const) : ('phone' as const),
            }),
            cell: ({ segment }: Loyalty['segments'][number]) => {
              const those = segments.find((one) => one.segment === segment)
              if (!those || those.customers === 0) return '–'
              const href = paths.loyalty({ ...search, segment, those: 'loyal', on })
              return (
                <>
                  <Link href={href}>{format.percent(those.loyal / those.customers)}</Link>{' '}
                  <Few of={those.customers} />
                </>
              )
            },
          })),
        ]}
      />
      <h3>{t('loyalty.portfolio.states')}</h3>
      <Table
        label={t('loyalty.portfolio.states')}
        rows={loyalty.states}
        keyOf={({ state }) => state}
        columns={[
          {
            id: 'state',
            header: t('loyalty.state'),
            width: '11rem',
            cell: ({ state }) => t(`loyalty.state.${state}`),
          },
          ...portfolio.map(({ on, states }, index) => ({
            id: on,
            header: labels[index] ?? on,
            align: 'end' as const,
            width: '6.5rem',
            ...(index < portfolio.length - 1 && {
              hideBelow: index < portfolio.length - 5 ? ('full' as const) : ('phone' as const),
            }),
            cell: ({ state }: Loyalty['states'][number]) => {
              const customers = states.find((one) => one.state === state)?.customers ?? 0
              if (customers === 0) return format.number(0)
              return (
                <>
                  <Link href={paths.loyalty({ ...search, state, on })}>{format.number(customers)}</Link>{' '}
                  <Few of={customers} />
                </>
              )
            },
          })),
        ]}
      />
    </Section>
  )
}
