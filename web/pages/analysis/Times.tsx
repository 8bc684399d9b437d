import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { isFew, type Cut } from './overview-search.ts'
import type { Overview } from './OverviewPage.tsx'

/** How long people waited: half of them at most this long, nine of ten at most that long. */
export function Times({ overview, cut }: { readonly overview: Overview; readonly cut: Cut }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const took = useDuration()
  const rows = [
    { id: 'restated', name: t('overview.times.restatement'), ...overview.toRestatement },
    { id: 'answered', name: t('overview.times.answer'), ...overview.toAnswer },
  ] as const
  type Line = (typeof rows)[number]
  const columnOf = (id: 'median' | 'p90') => ({
    id,
    header: t(`overview.times.${id}`),
    align: 'end' as const,
    cell: ({ now, before }: Line) => (
      <>
        {took(now[id])} <small className="quiet">{t('overview.before', { figure: took(before[id]) })}</small>
      </>
    ),
  })
  return (
    <Section title={t('overview.times')} intro={t('overview.times.intro')}>
      <Table
        label={t('overview.times')}
        rows={rows}
        keyOf={({ id }) => id}
        isStackedOnPhone
        columns={[
          { id: 'name', header: t('overview.times.what'), cell: ({ name }) => name },
          columnOf('median'),
          columnOf('p90'),
          {
            id: 'n',
            header: t('overview.times.n'),
            align: 'end',
            cell: ({ id, now }: Line) => (
              <>
                {now.n === 0 ? (
                  number(0)
                ) : (
                  <Link href={paths.register({ kind: 'complaint', ...cut, ...overview.period, on: id })}>
                    {number(now.n)}
                  </Link>
                )}
                {isFew(now.n) && <> · {t('overview.few')}</>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Hours below two days, days from there on; a dash for nothing. */
function useDuration(): (hours: number | null) => string {
  const { t } = useTranslation()
  return (hours) => {
    if (hours === null) return '–'
    if (hours < 1) return t('overview.underAnHour')
    return hours < 48
      ? t('overview.hours', { count: hours })
      : t('overview.days', { count: Math.round(hours / 24) })
  }
}
