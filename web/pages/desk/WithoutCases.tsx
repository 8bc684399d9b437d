import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { useMay, useMe } from '../../session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import type { Home } from './HomePage.tsx'
import { News } from './News.tsx'
import { Tasks } from './Tasks.tsx'

/** Home of who sees no cases, such as an administrator: what there is for them instead. */
export function WithoutCases({ home }: { readonly home: Home }) {
  const { t } = useTranslation()
  const { id } = useMe()
  const hasSettings = useMay('settings.read')
  return (
    <>
      <News news={home.news} />
      <Tasks tasks={home.tasks} personId={id} />
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
    </>
  )
}
