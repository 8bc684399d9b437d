import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { CaseSection } from './CaseSection.tsx'
import type { Home } from './HomePage.tsx'

/** Open cases that nobody looks after yet. */
export function Unowned({ unowned }: { readonly unowned: NonNullable<Home['unowned']> }) {
  const { t } = useTranslation()
  return (
    <CaseSection
      title={t('home.unassigned')}
      rows={unowned.items}
      more={unowned.isMore}
      href={paths.register({ owner: 'none', status: 'open', sort: 'due' })}
    />
  )
}
