import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { joinGroup } from '../../../../../shared/api/spread.ts'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { ComplaintSearch, type FoundComplaint } from '../ComplaintSearch.tsx'
import { useCaseCommand } from '../use-case-command.ts'

/** Takes another complaint into the group that this case leads. */
export function GroupPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('edit')
  const [other, setOther] = useState<FoundComplaint | null>(null)
  const command = useCaseCommand(joinGroup, { done: 'case.done.grouped', onDone })
  return (
    <CaseForm
      command={command}
      reason={reason ?? (other === null ? t('spread.group.choose') : null)}
      action={t('spread.group.add')}
      onSubmit={() => other && command.send({ params: { complaintId: id }, body: { otherId: other.id } })}
    >
      <p className="quiet">{t('spread.group.hint')}</p>
      <ComplaintSearch
        name="otherId"
        label={t('case.link.other')}
        hint={t('case.link.other.hint')}
        chosen={other}
        onChoose={setOther}
      />
    </CaseForm>
  )
}
