import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readOnTime, type reasonsAsked } from '../../../shared/api/on-time.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Page, Row, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table } from '../../ui/Table.tsx'
import { clockWord } from '../deadlines/clock-word.ts'
import { readOnTimeSearch, type OnTimeSearch } from './on-time-search.ts'
import { lengths } from './overview-search.ts'
import { useShare } from './OverviewFigures.tsx'
import { TypeChoice } from './TypeChoice.tsx'

type OnTime = AnswerOf<typeof readOnTime>
type Reason = (typeof reasonsAsked)[number]

const useOnTimeSearch = () => readOnTimeSearch(useSearch({ strict: false }))

/** Which dates were kept, and why the others were not; behind each figure its cases. */
export function OnTimePage() {
  const { t } = useTranslation()
  const search = useOnTimeSearch()
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
  const query = useQuery({ ...apiQuery(readOnTime, { query: given }), placeholderData: keepPreviousData })
  const format = useFormat()
  const now = useNow()
  const period = query.data?.period
  return (
    <Page
      title={t('onTime.title')}
      intro={
        period && t('onTime.period', { from: format.day(period.from, now), to: format.day(period.to, now) })
      }
      back={{ href: paths.overview(), label: t('overview.title') }}
      actions={<Choices />}
    >
      <Loaded query={query}>
        {(onTime) =>
          onTime.items.length === 0 ? (
            <EmptyState icon="calendar" title={t('onTime.none')} />
          ) : (
            <>
              <Rates onTime={onTime} />
              <LateOnes onTime={onTime} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

/** Of how many weeks, and of which customers. */
function Choices() {
  const { t } = useTranslation()
  const search = useOnTimeSearch()
  const router = useRouter()
  const go = (change: Partial<OnTimeSearch>) => router.history.push(paths.onTime({ ...search, ...change }))
  return (
    <Row align="end">
      <Select
        label={t('overview.length')}
        options={lengths.map((weeks) => ({
          value: weeks,
          label: t('overview.weeks', { count: Number(weeks) }),
        }))}
        value={search.weeks ?? '13'}
        onChange={(weeks) => go({ weeks: weeks === '13' ? undefined : weeks })}
      />
      <TypeChoice cut={search} then="receipt" onChange={go} />
    </Row>
  )
}

function useReasonWord(): (reason: Reason) => string {
  const { t } = useTranslation()
  return (reason) => (reason === 'none' ? t('onTime.reason.none') : t(`deadlines.late.${reason}`))
}

function Rates({ onTime }: { readonly onTime: OnTime }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const share = useShare()
  const reasonWord = useReasonWord()
  const { clock: _clock, reason: _reason, ...shared } = useOnTimeSearch()
  return (
    <Section title={t('onTime.rates')}>
      <Table
        label={t('onTime.rates')}
        rows={onTime.items}
        keyOf={({ clockKey }) => clockKey}
        leastSize="36rem"
        columns={[
          { id: 'what', header: t('dates.what'), width: '9rem', cell: (row) => clockWord(t, row.clockKey) },
          {
            id: 'rate',
            header: t('onTime.rate'),
            width: '9rem',
            align: 'end',
            cell: ({ due, late }) =>
              `${share({ n: due - late, of: due })} (${t('overview.of', { n: number(due - late), of: number(due) })})`,
          },
          {
            id: 'late',
            header: t('onTime.late'),
            width: '6rem',
            align: 'end',
            cell: ({ clockKey, late }) =>
              late > 0 ? (
                <Link
                  href={paths.onTime({ ...shared, clock: clockKey })}
                  aria-label={`${clockWord(t, clockKey)}, ${t('onTime.late')}: ${number(late)}`}
                >
                  {number(late)}
                </Link>
              ) : (
                number(0)
              ),
          },
          {
            id: 'why',
            header: t('onTime.why'),
            cell: ({ clockKey, reasons }) => (
              <Row>
                {reasons.map(({ reason, count }) => (
                  <Link key={reason} href={paths.onTime({ ...shared, clock: clockKey, reason })}>
                    {`${reasonWord(reason)}: ${number(count)}`}
                  </Link>
                ))}
              </Row>
            ),
          },
        ]}
      />
    </Section>
  )
}

function LateOnes({ onTime }: { readonly onTime: OnTime }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const reasonWord = useReasonWord()
  const { clock, reason, ...shared } = useOnTimeSearch()
  if (onTime.late.length === 0) return null
  const narrowed = [clock && clockWord(t, clock), reason && reasonWord(reason)].filter(Boolean)
  return (
    <Section
      title={[t('onTime.lateOnes'), ...narrowed].join(', ')}
      intro={onTime.isCut ? t('onTime.cut') : t('onTime.ask')}
      actions={narrowed.length > 0 && <Link href={paths.onTime(shared)}>{t('onTime.all')}</Link>}
    >
      <Table
        label={t('onTime.lateOnes')}
        rows={onTime.late}
        keyOf={({ clockId }) => clockId}
        hrefOf={({ complaintId }) => paths.complaint(complaintId)}
        isStackedOnPhone
        columns={[
          {
            id: 'reference',
            header: t('register.column.reference'),
            width: '10rem',
            cell: ({ reference }) => <bdi>{groupReference(reference)}</bdi>,
          },
          { id: 'matter', header: t('register.column.matter'), onPhone: 'line', cell: ({ title }) => title },
          { id: 'what', header: t('dates.what'), width: '10rem', cell: (row) => clockWord(t, row.clockKey) },
          {
            id: 'due',
            header: t('onTime.due'),
            width: '11rem',
            hideBelow: 'phone',
            cell: ({ dueAt }) => format.time(dueAt, now),
          },
          {
            id: 'met',
            header: t('onTime.metAt'),
            width: '11rem',
            hideBelow: 'wide',
            cell: ({ metAt }) => (metAt ? format.time(metAt, now) : t('onTime.open')),
          },
          { id: 'why', header: t('onTime.why'), width: '11rem', cell: (row) => reasonWord(row.reason) },
        ]}
      />
    </Section>
  )
}
