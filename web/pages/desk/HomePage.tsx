import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listComplaints } from '../../../shared/api/complaints.ts'
import { Problem } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMay, useMe } from '../../session.ts'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Skeleton } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { CaseSection } from './CaseSection.tsx'
import './Home.css'
import { byUrgency, withoutDate } from './home-sections.ts'
import { News } from './News.tsx'
import { Tasks } from './Tasks.tsx'
import { WithoutCases } from './WithoutCases.tsx'

/** What to do now, then what is coming. */
export function HomePage() {
  const mayRead = useMay('complaint.read')
  return mayRead ? <WithCases /> : <WithoutCases />
}

const shown = 50

function WithCases() {
  const { t } = useTranslation()
  const { id } = useMe()
  const mayAssign = useMay('complaint.assign')
  const now = useNow()
  const { dayOf } = useFormat()
  const mine = useQuery(
    apiQuery(listComplaints, { query: { owner: 'me', status: 'open', sort: 'due', limit: shown } }),
  )
  // The order by date leaves out what has none.
  const changed = useQuery(
    apiQuery(listComplaints, { query: { owner: 'me', status: 'open', sort: 'updated', limit: shown } }),
  )
  const undated = withoutDate(changed.data?.items ?? [])
  const unassigned = useQuery({
    ...apiQuery(listComplaints, { query: { owner: 'none', status: 'open', sort: 'due', limit: 10 } }),
    enabled: mayAssign,
  })
  if (mine.isError) return <Problem problem={mine.error} onRetry={() => void mine.refetch()} />
  const { late, today, coming } = byUrgency(mine.data?.items ?? [], { now, dayOf })
  const urgent = [...late, ...today]
  return (
    <Page title={t('home.title')} intro={mine.data && <Answer late={late.length} today={today.length} />}>
      {mine.data ? (
        <CaseSection
          title={t('home.now')}
          rows={urgent.slice(0, 15)}
          more={urgent.length > 15}
          href={paths.register({ owner: 'me', status: 'open', sort: 'due' })}
          nothing={t('home.now.nothing')}
        />
      ) : (
        <Skeleton lines={4} />
      )}
      <News />
      <Tasks personId={id} />
      {undated.length > 0 && (
        <CaseSection
          title={t('home.undated')}
          rows={undated.slice(0, 10)}
          more={undated.length > 10}
          href={paths.register({ owner: 'me', status: 'open', sort: 'updated' })}
          nothing=""
        />
      )}
      {mayAssign && unassigned.data && (
        <CaseSection
          title={t('home.unassigned')}
          rows={unassigned.data.items}
          more={unassigned.data.next !== null}
          href={paths.register({ owner: 'none', status: 'open', sort: 'due' })}
          nothing={t('home.unassigned.nothing')}
        />
      )}
      {mine.data && (
        <CaseSection
          title={t('home.coming')}
          rows={coming.slice(0, 10)}
          more={coming.length > 10 || mine.data.next !== null}
          href={paths.register({ owner: 'me', status: 'open', sort: 'due' })}
          nothing={t('home.coming.nothing')}
        />
      )}
    </Page>
  )
}

/** The day in one sentence. */
function Answer({ late, today }: { readonly late: number; readonly today: number }) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const parts = [
    ...(late > 0 ? [t('home.answer.late', { count: late })] : []),
    ...(today > 0 ? [t('home.answer.today', { count: today })] : []),
  ]
  return parts.length === 0 ? t('home.answer.fine') : list(parts)
}
