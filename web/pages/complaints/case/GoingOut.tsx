import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import type { CaseCommand } from './use-case-command.ts'

/** A write that waits some seconds in which it can be taken back. */
export type DelayedSend = CaseCommand & {
  /** null while nothing waits. */
  readonly secondsLeft: number | null
  readonly takeBack: () => void
  readonly sendNow: () => void
}

/** The seconds in which it can still be taken back. */
export function GoingOut({ seconds, sending }: { readonly seconds: number; readonly sending: DelayedSend }) {
  const { t } = useTranslation()
  return (
    <Banner
      meaning="soon"
      title={t('case.letter.goingOut')}
      action={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the pressed button was */}
          <Button kind="primary" autoFocus onPress={sending.takeBack}>
            {t('case.letter.takeBack')}
          </Button>
          <Button onPress={sending.sendNow}>{t('case.letter.now')}</Button>
        </>
      }
    >
      <span aria-hidden="true">{t('case.letter.seconds', { count: seconds })}</span>{' '}
      {t('case.letter.leaving')}
    </Banner>
  )
}
