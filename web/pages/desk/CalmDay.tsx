import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../shared/reference.ts'
import { paths } from '../../paths.ts'
import { useMay } from '../../session.ts'
import { Calm } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import type { Home, Mine } from './HomePage.tsx'

/** Nothing to do now: that this is good, and the next useful thing. */
export function CalmDay({ home, mine }: { readonly home: Home; readonly mine: Mine }) {
  const { t } = useTranslation()
  const mayRegister = useMay('complaint.register')
  const next = mine.dated.items[0]
  const free = home.unowned?.items[0]
  return (
    <Calm title={t('home.calm')} text={t('home.calm.text')}>
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
    </Calm>
  )
}
