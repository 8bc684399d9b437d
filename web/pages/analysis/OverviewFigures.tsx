import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Figures, type Figure } from '../../ui/Figures.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { changeOf, isFew, type Cut } from './overview-search.ts'
import type { Overview } from './OverviewPage.tsx'

/** The period in six numbers, each against the period before. */
export function OverviewFigures({ overview, cut }: { readonly overview: Overview; readonly cut: Cut }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const share = useShare()
  const { period, received, closed, open, answered, firstContact, old } = overview
  const within = { kind: 'complaint', ...cut, ...period }
  const onTime = { n: answered.now.n - answered.now.late, of: answered.now.n }
  const figures: readonly Figure[] = [
    {
      id: 'received',
      label: t('overview.received'),
      value: number(received.now),
      href: paths.register(within),
      note: (
        <>
          <Change figure={received} />
          {old.now > 0 && <> · {t('overview.old', { count: old.now })}</>}
        </>
      ),
    },
    {
      id: 'closed',
      label: t('overview.closed'),
      value: number(closed.now),
      href: paths.register({ ...within, on: 'closed' }),
      note: <Change figure={closed} />,
    },
    {
      id: 'open',
      label: t('overview.open'),
      value: number(open.total),
      href: paths.register({ kind: 'complaint', status: 'open', ...cut }),
      note: t('overview.now'),
    },
    {
      id: 'late',
      label: t('overview.late'),
      value: number(open.late),
      href: paths.register({ kind: 'complaint', status: 'open', due: 'late', sort: 'due', ...cut }),
      isLate: open.late > 0,
      note: t('overview.now'),
    },
    {
      id: 'onTime',
      label: t('overview.onTime'),
      value: share(onTime),
      href: paths.register({ ...within, on: 'answered', answer: 'onTime' }),
      note: (
        <Of figure={onTime} before={{ n: answered.before.n - answered.before.late, of: answered.before.n }} />
      ),
    },
    {
      id: 'firstContact',
      label: t('overview.firstContact'),
      value: share(firstContact.now),
      href: paths.register({ ...within, flag: 'firstContact' }),
      note: <Of figure={firstContact.now} before={firstContact.before} />,
    },
  ]
  return <Figures label={t('overview.figures')} figures={figures} />
}

type Part = { readonly n: number; readonly of: number }

/** A share in percent; a dash where there is nothing to share. */
export function useShare(): (part: Part) => string {
  const { percent } = useFormat()
  return ({ n, of }) => (of === 0 ? '–' : percent(n / of))
}

function Change({ figure }: { readonly figure: { readonly now: number; readonly before: number } }) {
  const { t } = useTranslation()
  const { number, percent } = useFormat()
  const change = changeOf(figure)
  const before = t('overview.before', { figure: number(figure.before) })
  // With few cases a percentage would say more than there is to say.
  if (change === null || isFew(figure.before)) return before
  return `${before} (${change > 0 ? '+' : ''}${percent(change)})`
}

/** Of how many it is a share, what it was before, and a warning where there are few. */
function Of({ figure, before }: { readonly figure: Part; readonly before: Part }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const share = useShare()
  return (
    <>
      {t('overview.of', { n: number(figure.n), of: number(figure.of) })}
      {before.of > 0 && <>, {t('overview.before', { figure: share(before) })}</>}
      {isFew(figure.of) && <> · {t('overview.few')}</>}
    </>
  )
}
