import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { registerComplaint } from '../../../../shared/api/complaints.ts'
import { groupAccessCode } from '../../../../shared/access-code.ts'
import { groupReference } from '../../../../shared/reference.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { paths } from '../../../paths.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Frame } from '../../../ui/Frame.tsx'
import { ButtonLink, Link } from '../../../ui/Link.tsx'
import { Page, Row } from '../../../ui/Page.tsx'
import { SpokenCode } from '../../../ui/SpokenCode.tsx'

/**
 * It is stored: what to read out to the person. The code is shown here and
 * never again, so it lives in memory only and not in the address.
 */
export function Registered({
  receipt,
  onAnother,
}: {
  readonly receipt: AnswerOf<typeof registerComplaint> & { readonly isClosed?: boolean }
  readonly onAnother: () => void
}) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const done =
    receipt.isClosed === undefined ? 'new.done' : receipt.isClosed ? 'settle.done' : 'settle.promised'
  return (
    <Page title={t(`${done}.title`)} intro={t(`${done}.intro`)} width="reading">
      <div ref={box} tabIndex={-1}>
        <Frame>
          <SpokenCode
            label={t('new.done.reference')}
            code={groupReference(receipt.reference)}
            copy={t('new.done.reference.copy')}
          />
          <SpokenCode
            label={t('new.done.accessCode')}
            code={groupAccessCode(receipt.accessCode)}
            copy={t('new.done.accessCode.copy')}
          />
          <p>{t('new.done.readOut')}</p>
          <p>
            {t('new.done.where')}{' '}
            <Link href={paths.portal()} target="_blank">
              {t('register.portal')}
            </Link>
          </p>
        </Frame>
      </div>
      <Banner meaning="soon">{t('new.done.once')}</Banner>
      <Row>
        <ButtonLink kind="primary" href={paths.complaint(receipt.id)}>
          {t('new.done.open')}
        </ButtonLink>
        <Button onPress={onAnother}>{t('new.done.another')}</Button>
      </Row>
    </Page>
  )
}
