import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readKnowing } from '../../../shared/api/knowing.ts'
import { wilson } from '../../../shared/interval.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { DateField } from '../../ui/DateField.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Figures } from '../../ui/Figures.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Page, Row, Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { Time } from '../../ui/Time.tsx'
import { TypeChoice } from '../analysis/TypeChoice.tsx'
import type { KnowingSearch } from './knowing-search.ts'

type Knowing = AnswerOf<typeof readKnowing>
const usualDays = 90

/** Whether we ask people only once, and use what we know of them. Every figure has its cases below it. */
export function KnowingPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const search = useSearch({ from: '/shell/customers/knowing' })
  const { dayOf } = useFormat()
  const now = useNow()
  const to = search.to ?? dayOf(now)
  const from = search.from ?? dayOf(new Date(now.getTime() - usualDays * 86_400_000))
  const { customerType, customerTypeAt } = search
  const query = useQuery({
    ...apiQuery(readKnowing, { query: { from, to, customerType, customerTypeAt } }),
    placeholderData: keepPreviousData,
  })
  const go = (change: Partial<KnowingSearch>) =>
    router.history.push(paths.knowing({ from, to, customerType, customerTypeAt, ...change }))
  return (
    <Page
      title={t('knowing.title')}
      intro={t('knowing.intro')}
      back={{ href: paths.customers(), label: t('customers.title') }}
      actions={
        <Row align="end">
          <DateField
            label={t('knowing.from')}
            isRequired
            value={from}
            onChange={(on) => on !== null && on > '2000' && go({ from: on })}
          />
          <DateField
            label={t('knowing.to')}
            isRequired
            value={to}
            onChange={(on) => on !== null && on > '2000' && go({ to: on })}
          />
          <TypeChoice cut={search} then="receipt" onChange={go} />
        </Row>
      }
    >
      <Loaded query={query}>
        {({ asking, using }) => (
          <>
            <Asking asking={asking} />
            <Using using={using} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** A part of a whole, with the range in which its share lies. */
function useRange(): (part: number, all: number) => string {
  const { t } = useTranslation()
  const { number, percent } = useFormat()
  return (part, all) => {
    const counts = { part: number(part), all: number(all) }
    const interval = wilson(part, all)
    return interval
      ? t('knowing.range', { ...counts, low: percent(interval.low), high: percent(interval.high) })
      : t('knowing.of', counts)
  }
}

function Asking({ asking }: { readonly asking: Knowing['asking'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { fields, confirmed, again, items } = asking
  const range = useRange()
  return (
    <Section title={t('knowing.asking')}>
      <Figures
        label={t('knowing.asking')}
        figures={[
          {
            id: 'again',
            label: t('knowing.again'),
            value: fields === 0 ? '–' : format.percent(again / fields),
            isLate: again > 0,
            note: range(again, fields),
          },
          {
            id: 'confirmed',
            label: t('knowing.confirmed'),
            value: fields === 0 ? '–' : format.percent(confirmed / fields),
            note: range(confirmed, fields),
          },
        ]}
      />
      <Table
        label={t('knowing.again')}
        rows={items}
        keyOf={(row) => `${row.complaintId} ${row.field} ${row.askedAt}`}
        hrefOf={({ complaintId }) => paths.complaint(complaintId)}
        isStackedOnPhone
        columns={[
          { id: 'case', header: t('knowing.case'), cell: (row) => row.title },
          {
            id: 'field',
            header: t('knowing.field'),
            width: '12rem',
            onPhone: 'line',
            cell: (row) => t(`asking.field.${row.field}`),
          },
          { id: 'reason', header: t('knowing.reason'), onPhone: 'line', cell: (row) => row.reason },
          {
            id: 'when',
            header: t('customers.history.who'),
            width: '14rem',
            cell: (row) => (
              <>
                <Time at={row.askedAt} /> {row.askedByName}
              </>
            ),
          },
        ]}
        empty={
          <EmptyState icon="fine" title={t('knowing.again.none')}>
            {t('knowing.again.none.hint')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function Using({ using }: { readonly using: Knowing['using'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { closed, used, items } = using
  const range = useRange()
  return (
    <Section title={t('knowing.using')}>
      <Figures
        label={t('knowing.using')}
        figures={[
          {
            id: 'used',
            label: t('knowing.used'),
            value: closed === 0 ? '–' : format.percent(used / closed),
            note: range(used, closed),
          },
        ]}
      />
      <Table
        label={t('knowing.unused')}
        rows={items}
        keyOf={({ complaintId }) => complaintId}
        hrefOf={({ complaintId }) => paths.complaint(complaintId)}
        isStackedOnPhone
        columns={[
          { id: 'case', header: t('knowing.case'), cell: (row) => row.title },
          {
            id: 'reference',
            header: t('knowing.reference'),
            width: '12rem',
            hideBelow: 'wide',
            cell: (row) => <bdi>{groupReference(row.reference)}</bdi>,
          },
          {
            id: 'customer',
            header: t('customers.name'),
            width: '14rem',
            onPhone: 'line',
            cell: (row) => <bdi>{row.customerName}</bdi>,
          },
          {
            id: 'facts',
            header: t('knowing.facts'),
            width: '9rem',
            align: 'end',
            hideBelow: 'wide',
            cell: (row) => format.number(row.facts),
          },
          {
            id: 'closed',
            header: t('knowing.closedOn'),
            width: '9rem',
            cell: (row) => <Time at={row.closedAt} />,
          },
        ]}
        empty={
          <EmptyState icon="fine" title={t('knowing.unused.none')}>
            {t('knowing.unused.none.hint')}
          </EmptyState>
        }
      />
    </Section>
  )
}
