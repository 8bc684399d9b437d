import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../shared/reference.ts'
import { paths } from '../../paths.ts'
import { useMay } from '../../session.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import type { Home, Mine } from './HomePage.tsx'

/** Nothing to do now: that this is good, and the next useful thing. */
export function Calm({ home, mine }: { readonly home: Home; readonly mine: Mine }) {
  const { t } = useTranslation()
  const mayRegister = useMay('complaint.register')
  const next = mine.dated.items[0]
  const free = home.unowned?.items[0]
  return (
    <div className="home-calm">
      <Icon name="fine" size={20} />
      <div className="home-calm-text">
        <p className="home-calm-title">{t('home.calm')}</p>
        <p>{t('home.calm.text')}</p>
      </div>
      <div className="home-calm-ways">
        {free && (
          <ButtonLink icon="person" href={paths.complaint(free.id)}>
            {t('home.calm.take')}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink icon="forward" href={paths.complaint(next.id)}>
            {t('home.calm.next', { reference: groupReference(next.reference) })}
          </ButtonLink>
        )}
        {home.house && (
          <ButtonLink icon="chart" href={paths.overview()}>
            {t('home.calm.overview')}
          </ButtonLink>
        )}
        {!free && !next && mayRegister && (
          <ButtonLink icon="plus" href={paths.newFeedback()}>
            {t('shell.newFeedback')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

/** The same in one line, for a part of the page. */
export const Nothing = ({ children }: { readonly children: string }) => (
  <p className="home-nothing">
    <Icon name="fine" />
    {children}
  </p>
)
