import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mergeCases, previewMerge } from '../../../../../shared/api/merging.ts'
import { apiQuery } from '../../../../queries.ts'
import { Banner } from '../../../../ui/Banner.tsx'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { ComplaintSearch, type FoundComplaint } from '../ComplaintSearch.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useMissing } from '../use-missing.ts'
import { useCodeText } from '../words.ts'

/** Makes one case of two: says which goes on, what stays, and warns where they may be two people's. */
export function MergePanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, version } = useCase()
  const text = useCodeText()
  const reason = useReason('merge')
  const missingOf = useMissing()
  const [other, setOther] = useState<FoundComplaint | null>(null)
  const [isSure, setSure] = useState(false)
  const [missing, setMissing] = useState<ReturnType<typeof missingOf>>(null)
  const command = useCaseCommand(mergeCases, { done: 'case.done.merged', onDone })
  const { data: preview } = useQuery({
    ...apiQuery(previewMerge, { params: { complaintId: id }, query: { otherId: other?.id ?? '' } }),
    enabled: other !== null,
  })
  const obstacle = preview?.obstacle ? text(preview.obstacle) : null
  const needsToBeSure = preview?.isOtherPerson && !isSure ? t('case.merge.otherPerson') : null
  const submit = () => {
    setMissing(missingOf({ otherId: other === null }))
    if (other)
      command.send({
        params: { complaintId: id },
        body: { version, otherId: other.id, isOtherPerson: isSure },
      })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason ?? obstacle ?? needsToBeSure}
      action={t('case.merge.submit')}
      onSubmit={submit}
    >
      <ComplaintSearch
        name="otherId"
        label={t('case.merge.other')}
        hint={t('case.merge.other.hint')}
        chosen={other}
        onChoose={(found) => {
          setOther(found)
          setSure(false)
        }}
      />
      {preview && !preview.obstacle && (
        <>
          <p>
            <strong>{t(preview.leadId === id ? 'case.merge.thisLeads' : 'case.merge.otherLeads')}</strong>
          </p>
          <p className="quiet">
            {t('case.merge.stays')} {t('case.merge.told')}
          </p>
        </>
      )}
      {preview?.isOtherPerson && !preview.obstacle && (
        <>
          <Banner meaning="late" title={t('case.merge.otherPerson')}>
            {t('case.merge.otherPerson.why')}
          </Banner>
          <Checkbox isSelected={isSure} onChange={setSure}>
            {t('case.merge.otherPerson.sure')}
          </Checkbox>
        </>
      )}
    </CaseForm>
  )
}
