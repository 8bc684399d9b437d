import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setConfidential } from '../../../../../shared/api/complaints.ts'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { PeopleChoice } from '../PeopleChoice.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

/** Title and content are hidden from everyone but the owner, the reviewer and those named here. */
export function ConfidentialPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, version, flags, readers } = useCase()
  const verdict = useReason('setConfidential')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft('confidential', {
    isConfidential: flags.isConfidential,
    readerIds: readers.map((reader) => reader.id),
    reason: '',
  })
  const command = useCaseCommand(setConfidential, {
    done: 'case.done.confidential',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const submit = () => {
    const found = missingOf({ reason: !value.reason.trim() })
    setMissing(found)
    if (!found) command.send({ params: { complaintId: id }, body: { version, ...value } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={verdict}
      kept={kept}
      action={t('case.save')}
      onSubmit={submit}
    >
      <Checkbox
        name="isConfidential"
        hint={t('case.confidential.hint')}
        isSelected={value.isConfidential}
        onChange={(isConfidential) => change({ isConfidential })}
      >
        {t('case.confidential.label')}
      </Checkbox>
      {value.isConfidential && (
        <PeopleChoice
          name="readerIds"
          label={t('case.people.readers')}
          hint={t('case.confidential.readers.hint')}
          value={value.readerIds}
          onChange={(readerIds) => change({ readerIds })}
        />
      )}
      <TextArea
        name="reason"
        label={t('case.reason')}
        isRequired
        rows={2}
        maxLength={1000}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </CaseForm>
  )
}
