import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reopen } from '../../../../../shared/api/complaints.ts'
import type { ReopeningReason } from '../../../../../shared/statuses.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

type Draft = { reason: ReopeningReason | null; explanation: string }

/** Takes a closed case up again; the reason decides where it goes on. */
export function ReopenPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, version, reopeningReasons } = useCase()
  const verdict = useReason('reopen')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Draft>('reopen', { reason: null, explanation: '' })
  const command = useCaseCommand(reopen, {
    done: 'case.done.reopened',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const submit = () => {
    const { reason, explanation } = value
    const found = missingOf({ reason: reason === null, explanation: !explanation.trim() })
    setMissing(found)
    if (reason && !found)
      command.send({ params: { complaintId: id }, body: { version, reason, explanation } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={verdict}
      kept={kept}
      action={t('case.action.reopen')}
      onSubmit={submit}
    >
      <RadioGroup
        name="reason"
        label={t('case.reopen.why')}
        options={reopeningReasons.map((one) => ({ value: one, label: t(`reopening.${one}`) }))}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextArea
        name="explanation"
        label={t('case.reopen.explanation')}
        isRequired
        rows={2}
        maxLength={2000}
        value={value.explanation}
        onChange={(explanation) => change({ explanation })}
      />
    </CaseForm>
  )
}
