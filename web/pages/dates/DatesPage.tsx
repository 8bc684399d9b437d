import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listDueDates, mostLateBefore } from '../../../shared/api/due-dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Page, Row } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { DayLists } from './DayLists.tsx'
import { Month } from './Month.tsx'
import { neighbour, readDatesSearch, utc, views, weeksOf, type DatesSearch } from './stretch.ts'

/** Who has what due when: a week or a month at a glance, and below it the same as lists. */
export function DatesPage() {
  const { t, i18n } = useTranslation()
  const search = readDatesSearch(useSearch({ strict: false }))
  const { dayOf } = useFormat()
  const today = dayOf(useNow())
  const view = search.view ?? 'month'
  const on = search.on ?? today
  const weeks = weeksOf(view, on)
  const days = weeks.flat()
  const from = days.at(0) ?? on
  const to = days.at(-1) ?? on
  const query = useQuery({
    ...apiQuery(listDueDates, { query: { from, to, ...(search.owner && { owner: search.owner }) } }),
    placeholderData: keepPreviousData,
  })
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const format = useFormat()
  const now = useNow()
  const title =
    view === 'month'
      ? month.format(utc(on))
      : t('dates.week', { from: format.day(from, now), to: format.day(to, now) })
  return (
    <Page
      title={t('register.dates')}
      intro={title}
      back={{ href: paths.register(), label: t('shell.place.register') }}
      actions={<Around view={view} on={on} search={search} />}
    >
      <Loaded query={query}>
        {(dates) => (
          <>
            <Choice search={search} owners={dates.owners} />
            {dates.lateBefore > 0 && (
              <Banner meaning="late">
                <Link href={paths.register({ status: 'open', due: 'late', sort: 'due' })}>
                  {dates.lateBefore > mostLateBefore
                    ? t('dates.lateBeforeMore', { n: format.number(mostLateBefore) })
                    : t('dates.lateBefore', { count: dates.lateBefore })}
                </Link>
              </Banner>
            )}
            {dates.isCut && <Banner meaning="soon">{t('dates.cut')}</Banner>}
            <Month
              label={title}
              view={view}
              month={on.slice(0, 7)}
              weeks={weeks}
              dates={dates}
              search={search}
            />
            <DayLists dates={dates} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Around({
  view,
  on,
  search,
}: {
  readonly view: (typeof views)[number]
  readonly on: string
  readonly search: DatesSearch
}) {
  const { t } = useTranslation()
  return (
    <>
      <ButtonLink href={paths.dates({ ...search, on: neighbour(view, on, -1) })}>
        {t('dates.before')}
      </ButtonLink>
      <ButtonLink href={paths.dates({ ...search, on: undefined })}>{t('dates.today')}</ButtonLink>
      <ButtonLink href={paths.dates({ ...search, on: neighbour(view, on, 1) })}>
        {t('dates.after')}
      </ButtonLink>
    </>
  )
}

/** Week or month, and whose dates. */
function Choice({
  search,
  owners,
}: {
  readonly search: DatesSearch
  readonly owners: readonly { readonly id: string; readonly name: string }[]
}) {
  const { t } = useTranslation()
  const router = useRouter()
  const go = (change: Partial<DatesSearch>) => router.history.push(paths.dates({ ...search, ...change }))
  return (
    <Row align="end">
      <Select
        label={t('dates.view')}
        options={views.map((value) => ({ value, label: t(`dates.view.${value}`) }))}
        value={search.view ?? 'month'}
        onChange={(view) => go({ view: view === 'month' ? undefined : view })}
      />
      <Select
        label={t('dates.whose')}
        options={[
          { value: 'all', label: t('dates.everybody') },
          { value: 'nobody', label: t('dates.nobody') },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.owner ?? 'all'}
        onChange={(owner) => go({ owner: owner === 'all' ? undefined : owner })}
      />
    </Row>
  )
}
