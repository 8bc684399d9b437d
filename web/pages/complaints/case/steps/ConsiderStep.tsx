import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CannedTextArea } from '../canned/CannedTextArea.tsx'
import { SpeakerField } from '../languages/SpeakerField.tsx'
import { noSpeaker, speakerAgain, speakersIn, type SpeakerChoice } from '../languages/speakers.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

type Draft = SpeakerChoice & { result: 'adopted' | 'declined' | null; reason: string }

/** A suggestion is adopted or declined, with the reason that its author will read. */
export function ConsiderStep() {
  const { t } = useTranslation()
  const { version, language } = useCase()
  const verdict = useReason('consider')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Draft>('consider', {
    result: null,
    reason: '',
    ...noSpeaker,
  })
  const command = useDelayedSend('consider', {
    onStarted: clear,
    restore: ({ result, reason, speaker }) => change({ result, reason, ...speakerAgain(speaker) }),
  })
  const submit = () => {
    const { result, reason, speaker } = value
    const found = missingOf({ result: result === null, reason: !reason.trim() })
    setMissing(found)
    if (result && !found)
      command.start({ version, result, reason, speaker }, { speakers: speakersIn([{ ...value, language }]) })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={verdict}
      kept={kept}
      action={t('case.consider.submit')}
      onSubmit={submit}
    >
      <RadioGroup
        name="result"
        label={t('case.consider.result')}
        orientation="horizontal"
        options={(['adopted', 'declined'] as const).map((one) => ({
          value: one,
          label: t(`outcome.${one}`),
        }))}
        value={value.result}
        onChange={(result) => change({ result })}
      />
      <CannedTextArea
        name="reason"
        preferred={language}
        label={t('case.consider.reason')}
        hint={t('case.consider.reason.hint')}
        isRequired
        rows={3}
        maxLength={5000}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
      <SpeakerField language={language} value={value} onChange={change} />
    </CaseForm>
  )
}
