import { useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Chart } from '../../ui/Chart.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { isFew, type Cut } from './overview-search.ts'
import type { Overview } from './OverviewPage.tsx'

/** What there is to see in the period; each drawing says it in its title. */
export function OverviewCharts({ overview, cut }: { readonly overview: Overview; readonly cut: Cut }) {
  return (
    <>
      <Weeks overview={overview} cut={cut} />
      <Ages overview={overview} cut={cut} />
      <Categories overview={overview} cut={cut} />
      <Channels overview={overview} cut={cut} />
    </>
  )
}

type Given = Parameters<typeof OverviewCharts>[0]

function useOpen() {
  const router = useRouter()
  return useCallback((href: string) => router.history.push(href), [router])
}

/** “412 complaints received, 24 Aug to 22 Nov”, and a warning where there are few. */
function useNote({ overview: { period, received } }: Given): string {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const note = t('overview.note', {
    count: received.now,
    from: format.day(period.from, now),
    to: format.day(period.to, now),
  })
  return isFew(received.now) ? `${note} · ${t('overview.few')}` : note
}

function Weeks(given: Given) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const note = useNote(given)
  const onOpen = useOpen()
  const { overview, cut } = given
  const data = useMemo(() => {
    const href = ({ from, to }: { from: string; to: string }, on?: string) =>
      paths.register({ kind: 'complaint', ...cut, from, to, on })
    return {
      kind: 'columns' as const,
      labels: overview.weeks.map(({ from }) => format.day(from, now)),
      series: [
        {
          name: t('overview.received'),
          values: overview.weeks.map(({ received }) => received),
          hrefs: overview.weeks.map((week) => href(week)),
          tone: 'accent' as const,
        },
        {
          name: t('overview.closed'),
          values: overview.weeks.map(({ closed }) => closed),
          hrefs: overview.weeks.map((week) => href(week, 'closed')),
          tone: 'quiet' as const,
          shape: 'line' as const,
        },
      ],
    }
  }, [overview, cut, t, format, now])
  const more = overview.received.now - overview.closed.now
  const finding =
    more === 0
      ? t('overview.weeks.even', { count: overview.received.now })
      : t(more > 0 ? 'overview.weeks.growing' : 'overview.weeks.shrinking', { count: Math.abs(more) })
  return <Chart finding={finding} note={note} labelsAre={t('overview.week')} data={data} onOpen={onOpen} />
}

function Ages({ overview: { open }, cut }: Given) {
  const { t } = useTranslation()
  const onOpen = useOpen()
  const data = useMemo(
    () => ({
      kind: 'bars' as const,
      isStacked: true,
      labels: open.stages.map(({ status }) => t(`status.${status}`)),
      series: open.ages.map(({ from, to }, age) => ({
        name: t(ageTexts[age] ?? 'overview.age.older'),
        values: open.stages.map(({ counts }) => counts[age] ?? 0),
        hrefs: open.stages.map(({ status }) =>
          paths.register({
            kind: 'complaint',
            status,
            ...cut,
            ...(from !== null && { from }),
            ...(to !== null && { to }),
          }),
        ),
        tone: age === open.ages.length - 1 ? ('late' as const) : ('accent' as const),
        ...(age < open.ages.length - 1 && { strength: 0.35 + 0.2 * age }),
      })),
    }),
    [open, cut, t],
  )
  const old = open.ages.slice(3).reduce((sum, { count }) => sum + count, 0)
  if (open.total === 0) return null
  return (
    <Chart
      finding={
        old === 0
          ? t('overview.ages.fine', { count: open.total })
          : t('overview.ages.old', { count: old, of: open.total })
      }
      note={t('overview.ages.note')}
      labelsAre={t('register.filter.status')}
      data={data}
      onOpen={onOpen}
    />
  )
}

const ageTexts = ['overview.age.7', 'overview.age.14', 'overview.age.30', 'overview.age.60'] as const

/** The largest part of the whole, said in one sentence. */
function useMost() {
  const { t } = useTranslation()
  const { percent, number } = useFormat()
  return (
    key: 'overview.categories.most' | 'overview.channels.most',
    parts: readonly { name: string; count: number }[],
  ) => {
    const of = parts.reduce((sum, { count }) => sum + count, 0)
    const [most] = parts
    return most ? t(key, { name: most.name, share: percent(most.count / of), of: number(of) }) : ''
  }
}

function Categories(given: Given) {
  const { t } = useTranslation()
  const most = useMost()
  const { overview, cut } = given
  const parts = overview.categories.map(({ id, name, count }) => ({
    id,
    count,
    name: name ?? t('overview.noCategory'),
  }))
  const known = parts.filter(({ id }) => id !== null)
  return (
    <Parts
      given={given}
      finding={known.length > 0 ? most('overview.categories.most', known) : t('overview.categories.none')}
      labelsAre={t('register.filter.category')}
      parts={parts.map(({ id, ...part }) => ({
        ...part,
        href: paths.register({ kind: 'complaint', ...cut, ...overview.period, category: id ?? 'none' }),
      }))}
    />
  )
}

function Channels(given: Given) {
  const { t } = useTranslation()
  const most = useMost()
  const { overview, cut } = given
  const parts = overview.channels.map(({ channel, count }) => ({
    name: t(`channel.${channel}`),
    count,
    href: paths.register({ kind: 'complaint', ...cut, ...overview.period, channel }),
  }))
  return (
    <Parts
      given={given}
      finding={most('overview.channels.most', parts)}
      labelsAre={t('register.filter.channel')}
      parts={parts}
    />
  )
}

function Parts({
  given,
  finding,
  labelsAre,
  parts,
}: {
  readonly given: Given
  readonly finding: string
  readonly labelsAre: string
  readonly parts: readonly { readonly name: string; readonly count: number; readonly href: string }[]
}) {
  const { t } = useTranslation()
  const note = useNote(given)
  const onOpen = useOpen()
  // Parts are made anew at each drawing of the page; their content says whether the chart has to be.
  const content = JSON.stringify(parts)
  const data = useMemo(() => {
    const known = JSON.parse(content) as typeof parts
    return {
      kind: 'bars' as const,
      labels: known.map(({ name }) => name),
      series: [
        {
          name: t('overview.received'),
          values: known.map(({ count }) => count),
          hrefs: known.map(({ href }) => href),
          tone: 'accent' as const,
        },
      ],
    }
  }, [content, t])
  if (parts.length === 0) return null
  return <Chart finding={finding} note={note} labelsAre={labelsAre} data={data} onOpen={onOpen} />
}
