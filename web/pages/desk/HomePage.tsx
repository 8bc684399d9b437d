import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Page } from '../../ui/Page.tsx'

/** What to do now. */
export function HomePage() {
  const { t } = useTranslation()
  return (
    <Page title={t('home.title')}>
      <EmptyState
        icon="home"
        title={t('home.welcome')}
        action={
          <ButtonLink kind="primary" icon="plus" href={paths.newFeedback()}>
            {t('shell.newFeedback')}
          </ButtonLink>
        }
      >
        {t('home.welcome.text')}
      </EmptyState>
    </Page>
  )
}
