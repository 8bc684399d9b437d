import { useTranslation } from 'react-i18next'
import { startReview } from '../../../../../shared/api/investigations.ts'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useChoices, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { PersonChoice, usePersonReason } from '../PersonChoice.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

type Draft = { reviewerId: string | null; reason: string }

/** Someone who had no part in the first decision looks at it again. */
export function AssignReviewerStep() {
  const { t } = useTranslation()
  const { id, version, status } = useCase()
  const { staff } = useChoices()
  const reason = useReason('startReview')
  const { value, change, clear, kept } = useDraft<Draft>('review', { reviewerId: null, reason: '' })
  const command = useCaseCommand(startReview, { done: 'case.done.reviewStarted', onDone: clear })
  const chosen = staff.find((person) => person.id === value.reviewerId)
  const conflict = usePersonReason(chosen?.mayReview, chosen?.name)
  const mustName = status === 'underReview' && !chosen ? t('case.assign.choose') : null
  return (
    <CaseForm
      command={command}
      reason={reason ?? conflict ?? mustName}
      kept={kept}
      action={chosen ? t('case.review.submit', { name: chosen.name }) : t('case.review.start')}
      onSubmit={() => command.send({ params: { complaintId: id }, body: { version, ...value } })}
    >
      <PersonChoice
        name="reviewerId"
        label={t('case.review.who')}
        hint={t('case.review.who.hint')}
        task="mayReview"
        value={value.reviewerId}
        onChange={(reviewerId) => change({ reviewerId })}
      />
      <TextArea
        name="reason"
        label={t('case.review.reason')}
        rows={2}
        maxLength={2000}
        value={value.reason}
        onChange={(typed) => change({ reason: typed })}
      />
    </CaseForm>
  )
}
