import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Section } from '../../../ui/Page.tsx'
import { CaseFiles } from './CaseFiles.tsx'
import { useCase, useGo, useReason } from './case-context.ts'

/** The files of the case, to download and to add to. */
export function FilesPanel() {
  const { t } = useTranslation()
  const { files } = useCase()
  const reason = useReason('message')
  const go = useGo()
  return (
    <Section
      title={t('case.files')}
      actions={
        <Button
          kind="quiet"
          size="small"
          icon="upload"
          disabledReason={reason}
          reasonPlace="hover"
          onPress={() => go({ panel: 'upload' })}
        >
          {t('case.files.add')}
        </Button>
      }
    >
      {files.length === 0 && <p className="quiet">{t('case.files.none')}</p>}
      <CaseFiles files={files} />
    </Section>
  )
}
