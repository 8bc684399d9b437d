import { useTranslation } from 'react-i18next'
import { assign } from '../../../../../shared/api/complaints.ts'
import { useMe } from '../../../../session.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useCase, useChoices, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { PersonChoice, usePersonReason } from '../PersonChoice.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

/** Gives the case to someone; a conflict of interest says why not. */
export function AssignStep({ onDone }: { readonly onDone?: () => void }) {
  const { t } = useTranslation()
  const { id, version, owner } = useCase()
  const me = useMe()
  const { staff } = useChoices()
  const reason = useReason('assign')
  const { value, change, clear, kept } = useDraft<{ ownerId: string | null }>('assign', {
    ownerId: owner?.id ?? null,
  })
  const command = useCaseCommand(assign, {
    done: 'case.done.assigned',
    onDone: () => {
      clear()
      onDone?.()
    },
  })
  const chosen = staff.find((person) => person.id === value.ownerId)
  const conflict = usePersonReason(chosen?.mayOwn, chosen?.name)
  const give = (ownerId: string) => command.send({ params: { complaintId: id }, body: { version, ownerId } })
  const mayTake = staff.find((person) => person.id === me.id)?.mayOwn.allowed === true && owner?.id !== me.id
  return (
    <CaseForm
      command={command}
      reason={reason ?? conflict ?? (chosen ? null : t('case.assign.choose'))}
      kept={kept}
      action={chosen ? t('case.assign.submit', { name: chosen.name }) : t('case.assign.give')}
      onSubmit={() => chosen && give(chosen.id)}
      more={
        mayTake &&
        !reason && (
          <Button isPending={command.isPending} onPress={() => give(me.id)}>
            {t('case.assign.take')}
          </Button>
        )
      }
    >
      <PersonChoice
        name="ownerId"
        label={t('case.assign.who')}
        task="mayOwn"
        value={value.ownerId}
        onChange={(ownerId) => change({ ownerId })}
      />
    </CaseForm>
  )
}
