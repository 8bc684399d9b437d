import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useCase, useReason } from '../case-context.ts'
import { useLanguageName } from '../words.ts'
import { CannedTextArea } from '../canned/CannedTextArea.tsx'
import { CaseForm } from '../CaseForm.tsx'
import { SpeakerField } from '../languages/SpeakerField.tsx'
import { noSpeaker, speakerAgain, speakersIn } from '../languages/speakers.ts'
import { FactsUsed } from '../FactsUsed.tsx'
import { PointsEditor } from '../PointsEditor.tsx'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

/** 7.4: says in our words what we understood, and which points there are to decide. */
export function RestateStep({ onDone }: { readonly onDone?: () => void }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const view = useCase()
  const reason = useReason('restate')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft('restate', {
    title: view.title,
    restatement: view.restatement?.text ?? view.narrative,
    points: view.points.length > 0 ? view.points.map((point) => point.matter) : [view.title],
    ...noSpeaker,
    factIds: [] as string[],
  })
  const command = useDelayedSend('restate', {
    restore: ({ title, restatement, points, speaker, factIds }) =>
      change({ title, restatement, points, ...speakerAgain(speaker), factIds: factIds ?? [] }),
    onStarted: () => {
      clear()
      onDone?.()
    },
  })
  const submit = () => {
    const points = value.points.map((point) => point.trim()).filter(Boolean)
    const found = missingOf({
      title: !value.title.trim(),
      restatement: !value.restatement.trim(),
      points: points.length === 0,
    })
    setMissing(found)
    if (found) return
    const { title, restatement, speaker, factIds } = value
    command.start(
      { version: view.version, title, restatement, points, speaker, factIds },
      { speakers: speakersIn([{ ...value, language: view.language }]) },
    )
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.restate.submit')}
      onSubmit={submit}
    >
      <TextField
        name="title"
        label={t('case.restate.matter')}
        hint={t('case.restate.matter.hint')}
        isRequired
        value={value.title}
        onChange={(title) => change({ title })}
      />
      <CannedTextArea
        name="restatement"
        preferred={view.language}
        label={t('case.restate.text')}
        hint={t('case.restate.text.hint', { language: languageName(view.language) })}
        isRequired
        rows={5}
        maxLength={5000}
        value={value.restatement}
        onChange={(restatement) => change({ restatement })}
      />
      <SpeakerField language={view.language} value={value} onChange={change} />
      <FactsUsed value={value.factIds} onChange={(factIds) => change({ factIds })} />
      <PointsEditor points={value.points} onChange={(points) => change({ points })} />
    </CaseForm>
  )
}
