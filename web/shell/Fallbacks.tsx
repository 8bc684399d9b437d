import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Problem } from '../Loaded.tsx'
import { paths } from '../paths.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonLink } from '../ui/Link.tsx'
import { Page, Row } from '../ui/Page.tsx'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.notFound.title')} intro={t('shell.notFound.text')}>
      <Row>
        <ButtonLink href={paths.home()}>{t('shell.notFound.action')}</ButtonLink>
      </Row>
    </Page>
  )
}

/** A page that threw while it was read or drawn. */
export function Failed({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  const router = useRouter()
  return (
    <Page title={t('shell.failed.title')}>
      <Problem problem={error} />
      <Row>
        <Button onPress={() => void router.invalidate()}>{t('shell.failed.action')}</Button>
      </Row>
    </Page>
  )
}
