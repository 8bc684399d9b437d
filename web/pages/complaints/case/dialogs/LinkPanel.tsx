import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linkCase } from '../../../../../shared/api/case-links.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { useCase, useGo, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { ComplaintSearch, type FoundComplaint } from '../ComplaintSearch.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useMissing } from '../use-missing.ts'

const relations = ['related', 'systemic', 'follows', 'duplicate'] as const

/** Says how this case belongs together with another; two that are one are merged. */
export function LinkPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, version } = useCase()
  const reason = useReason('edit')
  const go = useGo()
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const [relation, setRelation] = useState<(typeof relations)[number]>('related')
  const [other, setOther] = useState<FoundComplaint | null>(null)
  const command = useCaseCommand(linkCase, { done: 'case.done.linked', onDone })
  const isDuplicate = relation === 'duplicate'
  const submit = () => {
    if (isDuplicate) return go({ panel: 'merge' })
    const found = missingOf({ otherId: other === null })
    setMissing(found)
    if (other) command.send({ params: { complaintId: id }, body: { version, otherId: other.id, relation } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      action={t(isDuplicate ? 'case.link.duplicate' : 'case.link.submit')}
      onSubmit={submit}
    >
      <RadioGroup
        name="relation"
        label={t('case.link.relation')}
        options={relations.map((one) => ({
          value: one,
          label: t(`case.link.relation.${one}`),
          hint: t(`case.link.relation.${one}.hint`),
        }))}
        value={relation}
        onChange={setRelation}
      />
      {!isDuplicate && (
        <ComplaintSearch
          name="otherId"
          label={t('case.link.other')}
          hint={t('case.link.other.hint')}
          chosen={other}
          onChoose={setOther}
        />
      )}
    </CaseForm>
  )
}
