import { useTranslation } from 'react-i18next'
import { nameSubjects } from '../../../../../shared/api/complaints.ts'
import { Banner } from '../../../../ui/Banner.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { PeopleChoice } from '../PeopleChoice.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

/** Whom of the staff the complaint is about: they are heard, and never handle it. */
export function SubjectsPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, version, subjects, owner } = useCase()
  const reason = useReason('edit')
  const { value, change, clear, kept } = useDraft('subjects', {
    staffIds: subjects.map((subject) => subject.id),
  })
  const command = useCaseCommand(nameSubjects, {
    done: 'case.done.subjects',
    onDone: () => {
      clear()
      onDone()
    },
  })
  return (
    <CaseForm
      command={command}
      reason={reason}
      kept={kept}
      action={t('case.save')}
      onSubmit={() => command.send({ params: { complaintId: id }, body: { version, ...value } })}
    >
      <p className="quiet">{t('case.subjects.intro')}</p>
      <PeopleChoice
        name="staffIds"
        label={t('case.people.subjects')}
        value={value.staffIds}
        onChange={(staffIds) => change({ staffIds })}
      />
      {owner && value.staffIds.includes(owner.id) && (
        <Banner meaning="soon">{t('case.subjects.owner', { name: owner.name })}</Banner>
      )}
    </CaseForm>
  )
}
