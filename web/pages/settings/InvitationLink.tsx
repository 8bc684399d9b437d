import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Row } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Time } from '../../ui/Time.tsx'
import type { Invited } from './StaffPage.tsx'

/** The link of an invitation, shown once. */
export function InvitationLink({
  invited,
  onClose,
}: {
  readonly invited: Invited | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { name = '', link = '', expiresAt } = invited ?? {}
  return (
    <Dialog title={t('settings.staff.link.title', { name })} isOpen={invited !== null} onOpenChange={onClose}>
      <p>{t('settings.staff.link.text', { name })}</p>
      <TextField
        label={t('settings.staff.link')}
        isReadOnly
        value={link}
        after={<CopyButton text={link} label={t('settings.staff.link.copy')} />}
      />
      <p>
        {t('settings.staff.link.until')} {expiresAt && <Time at={expiresAt} />}
      </p>
      <Row>
        <Button kind="primary" onPress={onClose}>
          {t('settings.staff.link.done')}
        </Button>
      </Row>
    </Dialog>
  )
}
