import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { useMay, useMe } from '../../session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Page } from '../../ui/Page.tsx'
import { News } from './News.tsx'
import { Tasks } from './Tasks.tsx'

/** Home of who sees no cases, such as an administrator: what there is for them instead. */
export function WithoutCases() {
  const { t } = useTranslation()
  const { id } = useMe()
  const hasTasks = useMay('task.work')
  const hasSettings = useMay('settings.read')
  return (
    <Page title={t('home.title')}>
      <News />
      {hasTasks && <Tasks personId={id} />}
      <EmptyState
        icon="lock"
        title={t('home.noCases')}
        action={
          hasSettings && (
            <ButtonLink kind="primary" icon="settings" href={paths.settings()}>
              {t('home.noCases.action')}
            </ButtonLink>
          )
        }
      >
        {t('home.noCases.text')}
      </EmptyState>
    </Page>
  )
}
