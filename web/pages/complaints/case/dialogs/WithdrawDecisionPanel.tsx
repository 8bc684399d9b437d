import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withdrawDecision } from '../../../../../shared/api/investigations.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

/** Takes back a decision that the complainant has not received. */
export function WithdrawDecisionPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, version } = useCase()
  const verdict = useReason('withdrawDecision')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft('withdrawDecision', { reason: '' })
  const command = useCaseCommand(withdrawDecision, {
    done: 'case.done.decisionWithdrawn',
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
      action={t('case.action.withdrawDecision')}
      onSubmit={submit}
    >
      <p className="quiet">{t('case.withdrawDecision.intro')}</p>
      <TextArea
        name="reason"
        label={t('case.reason')}
        isRequired
        rows={2}
        maxLength={2000}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </CaseForm>
  )
}
