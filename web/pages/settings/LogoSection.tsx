import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeLogo, uploadLogo } from '../../../shared/api/organization.ts'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Note } from '../../ui/Note.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ChangedLast } from './Changes.tsx'
import { useReadOnlyReason } from './SettingsFrame.tsx'

/** The logo on public pages, mails and letters. */
export function LogoSection({
  hasLogo,
  version,
}: {
  readonly hasLogo: boolean
  /** Of the organization: a new logo has a new address, which no cache knows. */
  readonly version: number
}) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [files, setFiles] = useState<readonly File[]>([])
  const onDone = () => {
    setFiles([])
    toast(t('settings.saved'))
  }
  const upload = useCommand(uploadLogo, { onDone })
  const remove = useCommand(removeLogo, { onDone })
  const problem = upload.problem ?? remove.problem
  const [file] = files
  return (
    <Section title={t('settings.organization.logo')}>
      {hasLogo ? (
        <Picture src={paths.logo(version)} alt={t('settings.organization.logo.current')} />
      ) : (
        <Note>{t('settings.organization.logo.none')}</Note>
      )}
      {problem && <Banner meaning="late">{problemText(t, problem)}</Banner>}
      <FileDrop
        label={t('settings.organization.logo.new')}
        accept="image/png,image/jpeg,image/webp"
        files={files}
        onChange={setFiles}
        maxFiles={1}
        maxBytes={5_000_000}
      />
      <Row>
        {file && (
          <Button
            isPending={upload.isPending}
            disabledReason={reason}
            onPress={() => upload.send({ form: formOf(file) })}
          >
            {t('settings.organization.logo.upload')}
          </Button>
        )}
        {hasLogo && (
          <Button
            icon="trash"
            isPending={remove.isPending}
            disabledReason={reason}
            onPress={() => remove.send({})}
          >
            {t('settings.organization.logo.remove')}
          </Button>
        )}
      </Row>
      <ChangedLast area="organization" fields={['logo']} />
    </Section>
  )
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('logo', file)
  return form
}
