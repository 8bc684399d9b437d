import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readOverview } from '../../../shared/api/overview.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Skeleton } from '../../ui/Loading.tsx'
import { Note } from '../../ui/Note.tsx'
import { Columns, Page } from '../../ui/Page.tsx'
import { OverviewCharts } from './OverviewCharts.tsx'
import { OverviewFigures } from './OverviewFigures.tsx'
import { readOverviewSearch, type Cut } from './overview-search.ts'
import { PeriodChoice } from './PeriodChoice.tsx'
import { Times } from './Times.tsx'

export type Overview = AnswerOf<typeof readOverview>

/** Complaints in figures: a period against the one before, and how the open ones stand. Every figure opens its list. */
export function OverviewPage() {
  const { t } = useTranslation()
  const search = readOverviewSearch(useSearch({ strict: false }))
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
  const { site, customerType, customerTypeAt } = search
  const cut = useMemo(() => ({ site, customerType, customerTypeAt }), [site, customerType, customerTypeAt])
  const mayReturn = useMay('return.read')
  const maySurvey = useMay('survey.read')
  const overview = useQuery({
    ...apiQuery(readOverview, { query: given }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title={t('overview.title')}
      intro={overview.data && <Intro overview={overview.data} />}
      actions={
        <>
          <ButtonLink icon="calendar" href={paths.onTime()}>
            {t('onTime.title')}
          </ButtonLink>
          {maySurvey && (
            <ButtonLink icon="star" href={paths.surveys()}>
              {t('surveys.title')}
            </ButtonLink>
          )}
          {mayReturn && (
            <ButtonLink icon="book" href={paths.returns()}>
              {t('returns.title')}
            </ButtonLink>
          )}
          <PeriodChoice />
        </>
      }
    >
      <Loaded query={overview} waiting={<Skeleton lines={12} />}>
        {(data) => <Shown overview={data} cut={cut} />}
      </Loaded>
    </Page>
  )
}

function Shown({ overview, cut }: { readonly overview: Overview; readonly cut: Cut }) {
  const { t } = useTranslation()
  const isEmpty = overview.received.now + overview.received.before + overview.closed.now + overview.open.total
  if (isEmpty === 0)
    return (
      <EmptyState icon="chart" title={t('overview.empty')}>
        {t('overview.empty.text')}
      </EmptyState>
    )
  return (
    <>
      <OverviewFigures overview={overview} cut={cut} />
      <Columns min="30rem">
        <OverviewCharts overview={overview} cut={cut} />
      </Columns>
      <Times overview={overview} cut={cut} />
      <Note>{t('overview.confidential')}</Note>
    </>
  )
}

function Intro({ overview: { period, before, countedAt } }: { readonly overview: Overview }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const day = (on: string) => format.day(on, now)
  const span = t('overview.period', {
    from: day(period.from),
    to: day(period.to),
    beforeFrom: day(before.from),
    beforeTo: day(before.to),
  })
  return (
    <>
      {span} {countedAt && t('overview.countedAt', { time: format.time(countedAt, now) })}
    </>
  )
}
