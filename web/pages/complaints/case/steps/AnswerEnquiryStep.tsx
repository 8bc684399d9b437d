import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { useCase, useReason } from '../case-context.ts'
import { useLanguageName } from '../words.ts'
import { CannedTextArea } from '../canned/CannedTextArea.tsx'
import { SpeakerField } from '../languages/SpeakerField.tsx'
import { noSpeaker, speakerAgain, speakersIn } from '../languages/speakers.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

/** An enquiry is answered. */
export function AnswerEnquiryStep() {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { version, language } = useCase()
  const reason = useReason('answerEnquiry')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft('enquiry', { answer: '', ...noSpeaker })
  const command = useDelayedSend('answerEnquiry', {
    onStarted: clear,
    restore: ({ answer, speaker }) => change({ answer, ...speakerAgain(speaker) }),
  })
  const submit = () => {
    const found = missingOf({ answer: !value.answer.trim() })
    setMissing(found)
    if (!found) command.start({ version, ...value }, { speakers: speakersIn([{ ...value, language }]) })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.enquiry.submit')}
      onSubmit={submit}
    >
      <CannedTextArea
        name="answer"
        preferred={language}
        label={t('case.enquiry.answer')}
        hint={t('case.enquiry.answer.hint', { language: languageName(language) })}
        isRequired
        rows={5}
        maxLength={10_000}
        value={value.answer}
        onChange={(answer) => change({ answer })}
      />
      <SpeakerField language={language} value={value} onChange={change} />
    </CaseForm>
  )
}
