import { useTranslation } from 'react-i18next'
import { passOn } from '../../../../../shared/api/complaints.ts'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { PeopleChoice } from '../PeopleChoice.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

/** A compliment reaches the people whom it is about. */
export function PassOnStep() {
  const { t } = useTranslation()
  const { id, version, subjects } = useCase()
  const reason = useReason('passOn')
  const { value, change, clear, kept } = useDraft('passOn', {
    staffIds: subjects.map((subject) => subject.id),
    words: '',
  })
  const command = useCaseCommand(passOn, { done: 'case.done.passedOn', onDone: clear })
  return (
    <CaseForm
      command={command}
      reason={reason ?? (value.staffIds.length === 0 ? t('case.assign.choose') : null)}
      kept={kept}
      action={t('case.passOn.submit')}
      onSubmit={() => command.send({ params: { complaintId: id }, body: { version, ...value } })}
    >
      <PeopleChoice
        name="staffIds"
        label={t('case.passOn.who')}
        value={value.staffIds}
        onChange={(staffIds) => change({ staffIds })}
      />
      <TextArea
        name="words"
        label={t('case.passOn.words')}
        hint={t('case.passOn.words.hint')}
        rows={2}
        maxLength={2000}
        value={value.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  )
}
