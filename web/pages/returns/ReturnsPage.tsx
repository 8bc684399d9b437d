import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listReturns } from '../../../shared/api/returns.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { useWords } from './use-words.ts'

type Item = AnswerOf<typeof listReturns>['items'][number]
type PeriodRow = Item['periods'][number]

/** What has to be reported to authorities, period by period. */
export function ReturnsPage() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listReturns))
  return (
    <Page
      title={t('returns.title')}
      intro={t('returns.intro')}
      back={{ href: paths.overview(), label: t('overview.title') }}
    >
      <Loaded query={query}>
        {({ items }) => (
          <>
            {items.map((item) => (
              <Periods key={item.key} item={item} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Periods({ item }: { readonly item: Item }) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const country = new Intl.DisplayNames([i18n.language], { type: 'region' }).of(item.country) ?? item.country
  const title = useWords()(item.name)
  if (item.periods.length === 0) return null
  return (
    <Section title={title} {...(!item.isOurs && { intro: t('returns.other', { country }) })}>
      <Table
        label={title}
        rows={item.periods}
        keyOf={(period) => period.key}
        hrefOf={(period) => paths.returnOf(item.key, period.key)}
        columns={[
          {
            id: 'period',
            header: t('returns.period'),
            cell: ({ from, to }) =>
              t('returns.span', { from: format.day(from, now), to: format.day(to, now) }),
          },
          {
            id: 'due',
            header: t('returns.due'),
            width: '14rem',
            onPhone: 'line',
            cell: ({ dueOn }) => (dueOn ? format.day(dueOn, now) : t('returns.due.unknown')),
          },
          {
            id: 'state',
            header: t('returns.state'),
            width: '14rem',
            cell: (period) => <State period={period} />,
          },
        ]}
        isStackedOnPhone
      />
    </Section>
  )
}

function State({ period: { filedAt, isOver, isOwed, dueOn } }: { readonly period: PeriodRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  if (filedAt)
    return (
      <Badge meaning="fine">{t('returns.filed', { time: format.day(format.dayOf(filedAt), now) })}</Badge>
    )
  if (!isOver) return <Badge>{t('returns.runs')}</Badge>
  if (!isOwed) return <Badge>{t('returns.notHere')}</Badge>
  const isLate = dueOn !== null && dueOn < format.dayOf(now)
  return <Badge meaning={isLate ? 'late' : 'soon'}>{t(isLate ? 'returns.late' : 'returns.open')}</Badge>
}
