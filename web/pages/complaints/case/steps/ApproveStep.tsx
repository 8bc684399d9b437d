import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approveDecision } from '../../../../../shared/api/investigations.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { DecisionView } from '../DecisionView.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

/** Above the decider's limit someone else approves, or sends it back with a reason. */
export function ApproveStep() {
  const { t } = useTranslation()
  const { id, version, decisions } = useCase()
  const reason = useReason('approve')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft('approve', { reason: '' })
  const command = useCaseCommand(approveDecision, { done: 'case.done.approved', onDone: clear })
  const back = useCaseCommand(approveDecision, { done: 'case.done.sentBack', onDone: clear })
  const params = { complaintId: id }
  const sendBack = () => {
    const found = missingOf({ reason: !value.reason.trim() })
    setMissing(found)
    if (!found) back.send({ params, body: { version, isApproved: false, reason: value.reason } })
  }
  const decision = decisions.at(-1)
  return (
    <>
      {decision && <DecisionView decision={decision} />}
      <CaseForm
        command={back.problem ? back : command}
        missing={missing}
        reason={reason}
        kept={kept}
        action={t('case.approve.submit')}
        onSubmit={() => {
          setMissing(null)
          command.send({ params, body: { version, isApproved: true, reason: value.reason || null } })
        }}
        more={
          !reason && (
            <Button isPending={back.isPending} onPress={sendBack}>
              {t('case.approve.sendBack')}
            </Button>
          )
        }
      >
        <TextArea
          name="reason"
          label={t('case.approve.reason')}
          hint={t('case.approve.reason.hint')}
          rows={2}
          maxLength={2000}
          value={value.reason}
          onChange={(typed) => change({ reason: typed })}
        />
      </CaseForm>
    </>
  )
}
