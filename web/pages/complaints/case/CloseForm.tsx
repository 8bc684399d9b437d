import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closeComplaint } from '../../../../shared/api/complaints.ts'
import type { Outcome } from '../../../../shared/statuses.ts'
import type { FormProblem } from '../../../ui/Form.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useCase, useReason } from './case-context.ts'
import { CaseForm } from './CaseForm.tsx'
import { ComplaintSearch, type FoundComplaint } from './ComplaintSearch.tsx'
import { closingChoices, needsManager, needsReason } from './closing.ts'
import { SpeakerField } from './languages/SpeakerField.tsx'
import { noSpeaker, speakerAgain, speakersIn, type SpeakerChoice } from './languages/speakers.ts'
import { useCaseCommand } from './use-case-command.ts'
import { useDelayedSend } from './use-delayed-send.ts'
import { useDraft } from './use-draft.ts'
import { useMissing } from './use-missing.ts'

type Draft = SpeakerChoice & {
  outcome: Outcome | null
  reason: string
  duplicateOf: FoundComplaint | null
}

/** Closes the case with one of the outcomes that its kind and stage allow. */
export function CloseForm({ onDone }: { readonly onDone?: () => void }) {
  const { t } = useTranslation()
  const view = useCase()
  const { id, version } = view
  const { outcomes, usual } = closingChoices(view)
  const reason = useReason('close')
  const manager = useReason('setConfidential')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Draft>('close', {
    outcome: usual,
    reason: '',
    duplicateOf: null,
    ...noSpeaker,
  })
  // What was possible when the draft was begun may not be any more.
  const outcome = outcomes.find((one) => one === value.outcome) ?? usual
  const done = () => {
    clear()
    onDone?.()
  }
  const closing = useCaseCommand(closeComplaint, { done: 'case.done.closed', onDone: done })
  // Whoever is turned away reads why: that can be taken back, as all that reaches them.
  const turningAway = useDelayedSend('turnAway', {
    onStarted: done,
    restore: ({ outcome: given, reason: why, speaker }) =>
      change({ outcome: given, reason: why ?? '', ...speakerAgain(speaker) }),
  })
  const submit = () => {
    if (!outcome) return
    const found = missingOf({
      reason: needsReason(outcome) && !value.reason.trim(),
      duplicateOf: outcome === 'duplicate' && !value.duplicateOf,
    })
    setMissing(found)
    if (found) return
    const duplicateOf = outcome === 'duplicate' ? (value.duplicateOf?.id ?? null) : null
    if (outcome === 'outOfScope')
      turningAway.start(
        { version, outcome, reason: value.reason, speaker: value.speaker },
        { speakers: speakersIn([{ ...value, language: view.language }]) },
      )
    else
      closing.send({
        params: { complaintId: id },
        body: { version, outcome, reason: value.reason, duplicateOf },
      })
  }
  return (
    <CaseForm
      command={outcome === 'outOfScope' || turningAway.outgoing ? turningAway : closing}
      missing={missing}
      reason={
        reason ??
        (outcome
          ? needsManager(outcome)
            ? manager
            : null
          : t(outcomes.length > 0 ? 'case.close.choose' : 'case.close.nothing'))
      }
      kept={kept}
      action={outcome ? t('case.close.submit', { outcome: t(`outcome.${outcome}`) }) : t('case.action.close')}
      onSubmit={submit}
    >
      <RadioGroup
        name="outcome"
        label={t('case.close.outcome')}
        options={outcomes.map((one) => ({
          value: one,
          label: t(`outcome.${one}`),
          hint: t(`case.close.outcome.${one}`),
        }))}
        value={outcome}
        onChange={(chosen) => change({ outcome: chosen })}
      />
      {outcome === 'duplicate' && (
        <ComplaintSearch
          name="duplicateOf"
          label={t('case.close.duplicateOf')}
          hint={t('case.close.duplicateOf.hint')}
          chosen={value.duplicateOf}
          onChoose={(duplicateOf) => change({ duplicateOf })}
        />
      )}
      <TextArea
        name="reason"
        label={t('case.close.reason')}
        hint={t('case.close.reason.hint')}
        isRequired={outcome !== null && needsReason(outcome)}
        rows={2}
        maxLength={2000}
        value={value.reason}
        onChange={(typed) => change({ reason: typed })}
      />
      {outcome === 'outOfScope' && <SpeakerField language={view.language} value={value} onChange={change} />}
    </CaseForm>
  )
}
