import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Figures } from '../../ui/Figures.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import type { Home } from './HomePage.tsx'

/** How all open cases stand, in four numbers. */
export function House({ house }: { readonly house: NonNullable<Home['house']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const title = t('home.house')
  return (
    <Section
      title={title}
      intro={house.countedAt && t('home.house.countedAt', { time: format.time(house.countedAt, now) })}
      actions={<Link href={paths.overview()}>{t('home.house.more')}</Link>}
    >
      <Figures
        label={title}
        figures={[
          {
            id: 'open',
            label: t('home.house.open'),
            value: format.number(house.open),
            href: paths.register({ status: 'open' }),
          },
          {
            id: 'late',
            label: t('home.house.late'),
            value: format.number(house.late),
            href: paths.register({ status: 'open', due: 'late', sort: 'due' }),
            isLate: house.late > 0,
          },
          {
            id: 'week',
            label: t('home.house.week'),
            value: format.number(house.dueThisWeek),
            href: paths.register({ status: 'open', due: 'week', sort: 'due' }),
          },
          {
            id: 'unowned',
            label: t('home.unassigned'),
            value: format.number(house.unowned),
            href: paths.register({ owner: 'none', status: 'open' }),
          },
        ]}
      />
    </Section>
  )
}
