import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readRetention } from '../../../shared/api/loyalty.ts'
import type { AnswerOf } from '../../api-request.ts'
import { dataText } from '../../data-text.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Chart } from '../../ui/Chart.tsx'
import { Figures } from '../../ui/Figures.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Few } from './Few.tsx'
import { cuts, typeCut } from './loyalty-search.ts'
import { useMoney } from './use-money.ts'

type Answer = AnswerOf<typeof readRetention>
type Group = Answer['groups'][number]

/** More lines than these cannot be told apart; the table has all. */
const mostLines = 4
const yearStep = 365

/** How long customers stay after a complaint, against those who did not complain, and what keeping them cost. */
export function Retention() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  const router = useRouter()
  const by = search.by ?? typeCut(search) ?? 'none'
  const query = useQuery({
    ...apiQuery(readRetention, { query: { by } }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  return (
    <Section title={t('loyalty.retention')}>
      <Select
        label={t('loyalty.by')}
        options={cuts.map((cut) => ({ value: cut, label: t(`loyalty.by.${cut}`) }))}
        value={by}
        onChange={(cut) =>
          router.history.push(
            paths.loyalty({ ...search, by: cut === (typeCut(search) ?? 'none') ? undefined : cut }),
          )
        }
      />
      <Loaded query={query}>
        {(answer) =>
          answer.cost.complaints === 0 ? (
            <p>{t('loyalty.retention.none')}</p>
          ) : (
            <>
              <Curves answer={answer} />
              <Groups answer={answer} />
              <Cost answer={answer} />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

function useGroupName(): (group: Group) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ group, name }: Group) =>
      name ??
      dataText(t, `loyalty.group.${group}`) ??
      dataText(t, `outcome.${group}`) ??
      dataText(t, `customers.type.${group}`) ??
      t('overview.noCategory'),
    [t],
  )
}

const atYear = ({ curve }: Group, steps: readonly number[]) => curve[steps.indexOf(yearStep)]

/** The largest groups, and who did not complain. */
const drawnOf = (groups: readonly Group[]): Group[] => [
  ...groups.filter(({ group }) => group !== 'others').slice(0, mostLines),
  ...groups.filter(({ group }) => group === 'others'),
]

/** Of the table under the drawing, on a phone and in the middle. */
const narrowSteps = [0, 365, 730]
const middleSteps = [...narrowSteps, 180, 545, 1095]

/** Under the drawing: how many each point of a curve still stands on. */
function AtRisk({ groups, steps }: { readonly groups: readonly Group[]; readonly steps: readonly number[] }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const nameOf = useGroupName()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  return (
    <Table
      label={t('loyalty.risk')}
      rows={groups}
      keyOf={({ group }) => group}
      hrefOf={({ group }) => paths.loyalty({ ...search, group })}
      columns={[
        { id: 'group', header: t('loyalty.risk'), width: '9rem', cell: (group) => nameOf(group) },
        ...steps.map((days, index) => ({
          id: String(days),
          header: t('loyalty.days', { count: days }),
          align: 'end' as const,
          width: '5rem',
          ...(!narrowSteps.includes(days) && {
            hideBelow: middleSteps.includes(days) ? ('phone' as const) : ('full' as const),
          }),
          cell: ({ atRisk }: Group) => number(atRisk[index] ?? 0),
        })),
      ]}
    />
  )
}

function Curves({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const router = useRouter()
  const nameOf = useGroupName()
  const onOpen = useCallback((href: string) => router.history.push(href), [router])
  const { groups, steps, formerDays } = answer
  const drawn = useMemo(() => drawnOf(groups), [groups])
  const data = useMemo(() => {
    return {
      kind: 'columns' as const,
      labels: steps.map((days) => t('loyalty.days', { count: days })),
      series: drawn.map((group, index) => ({
        name: nameOf(group),
        values: group.curve.map(({ share }) => Math.round(share * 1000) / 10),
        tone:
          group.group === 'others'
            ? ('quiet' as const)
            : index === 0
              ? ('accent' as const)
              : ('late' as const),
        strength: 1 - 0.2 * Math.max(0, index - 1),
        shape: 'line' as const,
        range: {
          low: group.curve.map(({ low }) => Math.round(low * 1000) / 10),
          high: group.curve.map(({ high }) => Math.round(high * 1000) / 10),
        },
      })),
    }
  }, [drawn, steps, nameOf, t])
  const [complained, others] = [
    groups.find(({ group }) => group === 'all'),
    groups.find(({ group }) => group === 'others'),
  ]
  const shares = complained && others && [atYear(complained, steps), atYear(others, steps)]
  const finding =
    shares?.[0] && shares[1]
      ? t('loyalty.retention.finding', {
          complained: format.percent(shares[0].share),
          others: format.percent(shares[1].share),
        })
      : t('loyalty.retention.curves')
  return (
    <>
      <Chart
        finding={finding}
        note={`${t('loyalty.retention.note', { count: formerDays })} ${t('loyalty.band')}`}
        labelsAre={t('loyalty.since')}
        data={data}
        onOpen={onOpen}
      />
      <AtRisk groups={drawn} steps={steps} />
    </>
  )
}

/** What the curves say in figures: the share after a year with its range, and how many left. */
function Groups({ answer: { groups, steps, currency } }: { readonly answer: Answer }) {
  const { t } = useTranslation()
  const money = useMoney()
  const { number, percent } = useFormat()
  const nameOf = useGroupName()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  return (
    <Table
      label={t('loyalty.retention')}
      rows={groups}
      keyOf={({ group }) => group}
      hrefOf={({ group }) => paths.loyalty({ ...search, group })}
      isStackedOnPhone
      columns={[
        {
          id: 'group',
          header: t('loyalty.group'),
          cell: (group) => (
            <>
              {nameOf(group)} <Few of={group.customers} />
            </>
          ),
        },
        {
          id: 'year',
          header: t('loyalty.afterYear'),
          width: '13rem',
          onPhone: 'line',
          cell: (group) => {
            const year = atYear(group, steps)
            return year
              ? t('loyalty.between', {
                  share: percent(year.share),
                  low: percent(year.low),
                  high: percent(year.high),
                })
              : t('loyalty.tooEarly')
          },
        },
        {
          id: 'left',
          header: t('loyalty.leftCount'),
          width: '8.5rem',
          align: 'end',
          hideBelow: 'wide',
          cell: ({ left }) => number(left),
        },
        {
          id: 'remedies',
          header: t('loyalty.cost.remedies'),
          width: '9rem',
          align: 'end',
          hideBelow: 'wide',
          cell: ({ cost }) => cost && money(cost.remedies, currency),
        },
        {
          id: 'bought',
          header: t('loyalty.cost.bought'),
          width: '12rem',
          align: 'end',
          hideBelow: 'wide',
          cell: ({ cost }) => cost && money(cost.boughtSince, currency),
        },
      ]}
    />
  )
}

/** What remedies cost against what was kept. That winning is dearer than keeping is an assumption, said as one. */
function Cost({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  const { number } = useFormat()
  const money = useMoney()
  const router = useRouter()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  const { currency, ratio: kept } = answer
  const usual = String(kept)
  const typed = search.ratio ?? usual
  const ratio = Number(typed.replace(',', '.')) || 0
  const ofType = answer.groups.find(({ group }) => group === search.customerType)
  const cost = ofType?.cost ?? answer.cost
  const behind = ofType
    ? paths.loyalty({ ...search, group: ofType.group })
    : paths.loyalty({ ...search, by: 'none', group: 'all' })
  return (
    <Section title={ofType ? `${t('loyalty.cost')}: ${nameOf(ofType)}` : t('loyalty.cost')} level={3}>
      <Figures
        label={t('loyalty.cost')}
        figures={[
          {
            id: 'remedies',
            label: t('loyalty.cost.remedies'),
            value: money(cost.remedies, currency),
            href: behind,
            note: (
              <>
                {t('loyalty.cost.complaints', { count: cost.complaints })} <Few of={cost.complaints} />
              </>
            ),
          },
          {
            id: 'kept',
            label: t('loyalty.cost.bought'),
            value: money(cost.boughtSince, currency),
            href: behind,
            note: t('loyalty.cost.stayed', { count: cost.stayed }),
          },
          {
            id: 'winning',
            label: t('loyalty.cost.winning'),
            value: money(cost.remedies * ratio, currency),
            note: t('loyalty.cost.assumed', { ratio: number(ratio) }),
          },
        ]}
      />
      <TextField
        key={typed}
        label={t('loyalty.ratio')}
        hint={t('loyalty.ratio.hint')}
        width={6}
        defaultValue={typed}
        onBlur={(event) => {
          const next = (event.target as HTMLInputElement).value.trim()
          if (next !== typed)
            router.history.push(paths.loyalty({ ...search, ratio: next === usual ? undefined : next }))
        }}
      />
      <p>
        <Link href={paths.settings('loyalty')}>{t('loyalty.ratio.kept', { ratio: number(kept) })}</Link>
      </p>
    </Section>
  )
}
