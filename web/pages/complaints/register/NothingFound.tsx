import { useTranslation } from 'react-i18next'
import { paths } from '../../../paths.ts'
import { useMay } from '../../../session.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { ButtonLink, Link } from '../../../ui/Link.tsx'
import { Row } from '../../../ui/Page.tsx'
import { DatedOnly } from './DatedOnly.tsx'
import { isNarrowed, noFilters } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

/** No rows: because of the filters, or because nobody has said anything yet. */
export function NothingFound() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const go = useGo()
  if (!isNarrowed(search)) return <NothingYet />
  return (
    <EmptyState
      icon="search"
      title={t('register.nothingFound')}
      action={<Button onPress={() => go(noFilters)}>{t('register.clear')}</Button>}
    >
      {search.sort === 'due' ? <DatedOnly /> : t('register.nothingFound.text')}
    </EmptyState>
  )
}

export function NothingYet() {
  const { t } = useTranslation()
  const mayRegister = useMay('complaint.register')
  const mayPrint = useMay('settings.read')
  return (
    <EmptyState
      icon="list"
      title={t('register.nothingYet')}
      action={
        mayRegister && (
          <ButtonLink kind="primary" icon="plus" href={paths.newFeedback()}>
            {t('shell.newFeedback')}
          </ButtonLink>
        )
      }
    >
      <p>{t('register.nothingYet.text')}</p>
      <Row>
        <Link href={paths.portal()} target="_blank">
          {t('register.portal')}
        </Link>
        {mayPrint && (
          <Link href={paths.poster()} target="_blank">
            {t('register.poster')}
          </Link>
        )}
      </Row>
    </EmptyState>
  )
}
