import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addFiles } from '../../../../../shared/api/case-work.ts'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'

const mostFiles = 5
const mostBytes = 25 * 1024 ** 2

/** Adds files to the case. */
export function UploadPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('message')
  const [files, setFiles] = useState<readonly File[]>([])
  const command = useCaseCommand(addFiles, { done: 'case.done.filesAdded', onDone })
  const send = () => {
    const form = new FormData()
    for (const file of files) form.append('files', file)
    command.send({ params: { complaintId: id }, form })
  }
  return (
    <CaseForm
      command={command}
      reason={reason ?? (files.length === 0 ? t('case.files.choose') : null)}
      action={t('case.files.upload')}
      onSubmit={send}
    >
      <FileDrop
        label={t('case.files')}
        files={files}
        onChange={setFiles}
        maxFiles={mostFiles}
        maxBytes={mostBytes}
      />
    </CaseForm>
  )
}
