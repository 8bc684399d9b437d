import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { setCaseAside } from '../../../../../shared/api/set-aside.ts'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

/** Says that a case was made of spam; it waits in the list of what was set aside and can be brought back. */
export function SpamPanel() {
  const { t } = useTranslation()
  const { id, version, complainant } = useCase()
  const reason = useReason('setConfidential')
  const navigate = useNavigate()
  const { value, change, clear, kept } = useDraft('spam', { reason: '', blocksSender: false })
  const command = useCaseCommand(setCaseAside, {
    done: 'case.done.setAside',
    onDone: () => {
      clear()
      void navigate({ to: '/outbox/set-aside' })
    },
  })
  return (
    <CaseForm
      command={command}
      reason={reason ?? (value.reason.trim() ? null : t('case.spam.reasonMissing'))}
      kept={kept}
      action={t('case.action.spam')}
      onSubmit={() => command.send({ params: { complaintId: id }, body: { version, ...value } })}
    >
      <p className="quiet">{t('case.spam.intro')}</p>
      <TextArea
        name="reason"
        label={t('case.reason')}
        isRequired
        rows={2}
        maxLength={2000}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
      {complainant.email !== null && (
        <Checkbox isSelected={value.blocksSender} onChange={(blocksSender) => change({ blocksSender })}>
          {t('case.spam.block', { address: complainant.email })}
        </Checkbox>
      )}
    </CaseForm>
  )
}
