import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refer } from '../../../../shared/api/investigations.ts'
import { DateField } from '../../../ui/DateField.tsx'
import type { FormProblem } from '../../../ui/Form.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Columns } from '../../../ui/Page.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useCase, useChoices, useReason } from './case-context.ts'
import { CaseForm } from './CaseForm.tsx'
import { optionsOf } from './choice-options.ts'
import { useCaseCommand } from './use-case-command.ts'
import { useDraft } from './use-draft.ts'
import { useMissing } from './use-missing.ts'

const another = 'another'
type Draft = { outsideRouteId: string; body: string; referredOn: string; fileNumber: string; reason: string }

/** The matter goes to an outside body (ISO 10003): which, since when, under which number. */
export function ReferForm() {
  const { t } = useTranslation()
  const today = useFormat().dayOf(useNow())
  const { id, version, status } = useCase()
  const endsReview = status === 'underReview'
  const { outsideRoutes } = useChoices()
  const reason = useReason('refer')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Draft>('refer', {
    outsideRouteId: outsideRoutes[0]?.id ?? another,
    body: '',
    referredOn: today,
    fileNumber: '',
    reason: '',
  })
  const command = useCaseCommand(refer, { done: 'case.done.referred', onDone: clear })
  const route = outsideRoutes.find((one) => one.id === value.outsideRouteId)
  const submit = () => {
    const body = route?.name ?? value.body
    const found = missingOf({ body: !body.trim(), reason: endsReview && !value.reason.trim() })
    setMissing(found)
    if (found) return
    const { referredOn, fileNumber, reason: why } = value
    command.send({
      params: { complaintId: id },
      body: { version, outsideRouteId: route?.id ?? null, body, referredOn, fileNumber, reason: why },
    })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.refer.submit')}
      onSubmit={submit}
    >
      <Select
        name="outsideRouteId"
        label={t('case.refer.body')}
        options={[...optionsOf(outsideRoutes), { value: another, label: t('case.refer.another') }]}
        value={value.outsideRouteId}
        onChange={(outsideRouteId) => change({ outsideRouteId })}
      />
      {!route && (
        <TextField
          name="body"
          label={t('case.refer.name')}
          isRequired
          value={value.body}
          onChange={(body) => change({ body })}
        />
      )}
      <Columns min="10rem">
        <DateField
          name="referredOn"
          label={t('case.refer.on')}
          isRequired
          latest={today}
          value={value.referredOn}
          onChange={(on) => change({ referredOn: on ?? today })}
        />
        <TextField
          name="fileNumber"
          label={t('case.refer.fileNumber')}
          value={value.fileNumber}
          onChange={(fileNumber) => change({ fileNumber })}
        />
      </Columns>
      {endsReview && (
        <TextArea
          name="reason"
          label={t('case.refer.reason')}
          isRequired
          rows={2}
          maxLength={2000}
          value={value.reason}
          onChange={(typed) => change({ reason: typed })}
        />
      )}
    </CaseForm>
  )
}
