import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { recordHearing } from '../../../../../shared/api/investigations.ts'
import { Badge } from '../../../../ui/Badge.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { Time } from '../../../../ui/Time.tsx'
import { Item } from '../../../../ui/Item.tsx'
import { Stack } from '../../../../ui/Page.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

type Subject = CaseView['subjects'][number]

/** Fairness to those complained about (ISO 10002, Annex D): each of them is heard before the decision. */
export function Hearings() {
  const { t } = useTranslation()
  const { subjects } = useCase()
  return (
    <Stack>
      <p className="quiet">{t('case.hearing.intro')}</p>
      {subjects.map((subject) => (
        <Hearing key={subject.id} subject={subject} />
      ))}
    </Stack>
  )
}

function Hearing({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('investigate')
  const { value, change, clear, kept } = useDraft(`hearing.${subject.id}`, {
    statement: subject.statement ?? '',
  })
  const command = useCaseCommand(recordHearing, { done: 'case.done.heard', onDone: clear })
  return (
    <Item>
      <p>
        <strong>{subject.name}</strong>{' '}
        {subject.heardAt ? (
          <Badge meaning="fine">
            {t('case.people.heard')} <Time at={subject.heardAt} />
          </Badge>
        ) : (
          <Badge meaning="soon">{t('case.people.notHeard')}</Badge>
        )}
      </p>
      <CaseForm
        command={command}
        reason={reason}
        kept={kept}
        action={t('case.hearing.save')}
        onSubmit={() =>
          command.send({
            params: { complaintId: id, staffId: subject.id },
            body: { statement: value.statement },
          })
        }
      >
        <TextArea
          name="statement"
          label={t('case.hearing.statement')}
          isRequired
          rows={3}
          maxLength={10_000}
          value={value.statement}
          onChange={(statement) => change({ statement })}
        />
      </CaseForm>
    </Item>
  )
}
