import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readHome } from '../../../shared/api/desk.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Skeleton } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import type { RegisterRow } from '../complaints/MatterLine.tsx'
import { CalmDay } from './CalmDay.tsx'
import { CaseSection } from './CaseSection.tsx'
import { byUrgency, isCalm } from './home-sections.ts'
import { House } from './House.tsx'
import { News } from './News.tsx'
import { Tasks } from './Tasks.tsx'
import { Team } from './Team.tsx'
import { Unowned } from './Unowned.tsx'
import { WithoutCases } from './WithoutCases.tsx'

export type Home = AnswerOf<typeof readHome>
export type Mine = NonNullable<Home['mine']>

/** What to do now, then what is coming. */
export function HomePage() {
  const { t } = useTranslation()
  const home = useQuery(apiQuery(readHome))
  const mine = home.data?.mine
  return (
    <Page title={t('home.title')} intro={mine && <Answer mine={mine} />}>
      <Loaded query={home} waiting={<Skeleton lines={8} />}>
        {(data) => (data.mine ? <WithCases home={data} mine={data.mine} /> : <WithoutCases home={data} />)}
      </Loaded>
    </Page>
  )
}

function WithCases({ home, mine }: { readonly home: Home; readonly mine: Mine }) {
  const now = useNow()
  const { dayOf } = useFormat()
  const { late, today, coming } = byUrgency(mine.dated.items, { now, dayOf })
  const dueNow = [...late, ...today]
  return (
    <>
      {isCalm(home, dueNow.length) ? (
        <CalmDay home={home} mine={mine} />
      ) : (
        <Now home={home} mine={mine} dueNow={dueNow} />
      )}
      <Coming mine={mine} coming={coming} />
      {home.house && <House house={home.house} />}
      {home.team && <Team team={home.team} unowned={home.unowned} />}
      {!home.team && home.unowned && <Unowned unowned={home.unowned} />}
    </>
  )
}

/** What is mine to do; a part of which there is nothing takes no room. */
function Now({
  home,
  mine,
  dueNow,
}: {
  readonly home: Home
  readonly mine: Mine
  readonly dueNow: readonly RegisterRow[]
}) {
  const { t } = useTranslation()
  const { id } = useMe()
  return (
    <>
      <CaseSection
        title={t('home.now')}
        rows={dueNow.slice(0, 15)}
        more={dueNow.length > 15}
        href={paths.register({ owner: 'me', status: 'open', sort: 'due' })}
      />
      <CaseSection
        title={t('home.cameBack')}
        rows={mine.cameBack.map((back) => back.case)}
        why={mine.cameBack}
      />
      <Tasks tasks={home.tasks} personId={id} />
      <CaseSection title={t('home.toReview')} rows={mine.toReview} />
      <CaseSection title={t('home.toApprove')} rows={mine.toApprove} />
      <CaseSection
        title={t('home.undated')}
        rows={mine.undated.items}
        more={mine.undated.isMore}
        href={paths.register({ owner: 'me', status: 'open', sort: 'updated' })}
      />
      <News news={home.news} />
    </>
  )
}

function Coming({ mine, coming }: { readonly mine: Mine; readonly coming: readonly RegisterRow[] }) {
  const { t } = useTranslation()
  return (
    <>
      <CaseSection
        title={t('home.coming')}
        rows={coming.slice(0, 10)}
        more={coming.length > 10 || mine.dated.isMore}
        href={paths.register({ owner: 'me', status: 'open', due: 'week', sort: 'due' })}
      />
      <CaseSection title={t('home.takenIn')} rows={mine.takenIn ?? []} />
    </>
  )
}

/** The day in one sentence. */
function Answer({ mine }: { readonly mine: Mine }) {
  const { t } = useTranslation()
  const { list, dayOf } = useFormat()
  const now = useNow()
  const today = byUrgency(mine.dated.items, { now, dayOf }).today.length
  const parts = [
    ...(mine.late > 0 ? [t('home.answer.late', { count: mine.late })] : []),
    ...(today > 0 ? [t('home.answer.today', { count: today })] : []),
  ]
  return parts.length === 0 ? t('home.answer.fine') : list(parts)
}
