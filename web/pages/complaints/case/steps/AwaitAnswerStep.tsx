import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordComplainantAnswer } from '../../../../../shared/api/complaints.ts'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { Columns } from '../../../../ui/Page.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

const channels = ['phone', 'counter', 'letter', 'email'] as const
type Draft = {
  answer: 'accepted' | 'refused' | null
  channel: (typeof channels)[number]
  reason: string
  wantsReview: boolean
}

/** 7.9: what the complainant said to our answer, when they told a person instead of the page. */
export function AwaitAnswerStep() {
  const { t } = useTranslation()
  const { id, version, status } = useCase()
  // Once they refused, or an outside body ruled, accepting is all that is left to say.
  const said = status === 'answered' ? (['accepted', 'refused'] as const) : (['accepted'] as const)
  const reason = useReason('recordAnswer')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Draft>('complainantAnswer', {
    answer: null,
    channel: 'phone',
    reason: '',
    wantsReview: false,
  })
  const command = useCaseCommand(recordComplainantAnswer, { done: 'case.done.answerRecorded', onDone: clear })
  const submit = () => {
    const { answer, wantsReview, ...others } = value
    setMissing(missingOf({ answer: answer === null }))
    if (!answer) return
    const body = { version, answer, wantsReview: answer === 'refused' && wantsReview, ...others }
    command.send({ params: { complaintId: id }, body })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.answer.submit')}
      onSubmit={submit}
    >
      <Columns min="14rem">
        <RadioGroup
          name="answer"
          label={t('case.answer.what')}
          options={said.map((one) => ({
            value: one,
            label: t(`answer.${one}`),
          }))}
          value={value.answer}
          onChange={(answer) => change({ answer })}
        />
        <Select
          name="channel"
          label={t('case.answer.how')}
          options={channels.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
          value={value.channel}
          onChange={(channel) => change({ channel })}
        />
      </Columns>
      {value.answer === 'refused' && (
        <Checkbox
          name="wantsReview"
          isSelected={value.wantsReview}
          onChange={(wantsReview) => change({ wantsReview })}
        >
          {t('case.answer.wantsReview')}
        </Checkbox>
      )}
      <TextArea
        name="reason"
        label={t('case.answer.reason')}
        rows={2}
        maxLength={2000}
        value={value.reason}
        onChange={(typed) => change({ reason: typed })}
      />
    </CaseForm>
  )
}
