import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordReferralOutcome } from '../../../../../shared/api/investigations.ts'
import { DateField } from '../../../../ui/DateField.tsx'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'
import { Ways } from '../Ways.tsx'

const results = ['inFavourOfComplainant', 'inFavourOfUs', 'settled', 'withdrawn', 'notAdmitted'] as const
type Draft = { result: (typeof results)[number] | null; endedOn: string; note: string }

/** How the outside body ended it; once that is known, the complainant accepts it or the case is closed. */
export function AwaitOutsideStep() {
  const { referral } = useCase()
  if (referral && !referral.result) return <OutcomeForm />
  return <Ways ways={['exhausted', 'accepted', 'refer']} usual={referral ? 'exhausted' : 'refer'} />
}

function OutcomeForm() {
  const { t } = useTranslation()
  const today = useFormat().dayOf(useNow())
  const { id, version, referral } = useCase()
  const reason = useReason('recordReferralOutcome')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Draft>('outside', {
    result: null,
    endedOn: today,
    note: '',
  })
  const command = useCaseCommand(recordReferralOutcome, { done: 'case.done.outside', onDone: clear })
  const submit = () => {
    const { result, ...others } = value
    setMissing(missingOf({ result: result === null }))
    if (result) command.send({ params: { complaintId: id }, body: { version, result, ...others } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.outside.submit')}
      onSubmit={submit}
    >
      <RadioGroup
        name="result"
        label={t('case.outside.how', { body: referral?.body ?? '' })}
        options={results.map((one) => ({ value: one, label: t(`referralResult.${one}`) }))}
        value={value.result}
        onChange={(result) => change({ result })}
      />
      <DateField
        name="endedOn"
        label={t('case.outside.on')}
        isRequired
        latest={today}
        value={value.endedOn}
        onChange={(on) => change({ endedOn: on ?? today })}
      />
      <TextArea
        name="note"
        label={t('case.outside.note')}
        rows={2}
        maxLength={5000}
        value={value.note}
        onChange={(note) => change({ note })}
      />
    </CaseForm>
  )
}
