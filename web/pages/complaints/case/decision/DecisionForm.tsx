import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decide } from '../../../../../shared/api/investigations.ts'
import { Banner } from '../../../../ui/Banner.tsx'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { useFormat } from '../../../../ui/FormatContext.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { Beside } from '../../../../ui/Panes.tsx'
import { useCase, useChoices, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { FactsUsed } from '../FactsUsed.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'
import { decisionBody, missingIn, noDecision, totalOf, type DecisionDraft } from './decision-draft.ts'
import { LikeCases } from './LikeCases.tsx'
import { PointDecisions } from './PointDecisions.tsx'
import { RemediesEditor } from './RemediesEditor.tsx'

/** 7.7: every point with its grounds, the apology, and what puts it right, like cases beside it. */
export function DecisionForm() {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, version, points, missingSteps, status } = useCase()
  const { currency } = useChoices()
  const reason = useReason('decide')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  // The reviewer begins anew: the first decision is not a draft of theirs.
  const { value, change, clear, kept } = useDraft<DecisionDraft>(
    status === 'underReview' ? 'reviewDecision' : 'decision',
    noDecision,
  )
  const command = useCaseCommand(decide, { done: 'case.done.decided', onDone: clear })
  const pointIds = points.map((point) => point.id)
  const isDeviating = missingSteps.length > 0
  const submit = () => {
    const found = missingOf(missingIn(value, { pointIds, isDeviating }))
    setMissing(found)
    const body = decisionBody(value, { pointIds, version })
    if (!found && body) command.send({ params: { complaintId: id }, body })
  }
  const total = totalOf(value.remedies)
  return (
    <Beside beside={<LikeCases />}>
      <CaseForm
        command={command}
        missing={missing}
        reason={reason}
        kept={kept}
        action={t('case.decide.submit')}
        onSubmit={submit}
        more={
          total > 0 && (
            <span className="quiet">{t('case.decide.total', { amount: format.money(total, currency) })}</span>
          )
        }
      >
        <PointDecisions
          points={points}
          value={value.points}
          onChange={(decided) => change({ points: decided })}
        />
        <RadioGroup
          name="isApologyEnough"
          label={t('case.decide.apology')}
          hint={t('case.decide.apology.hint')}
          orientation="horizontal"
          options={[
            { value: 'enough', label: t('case.decide.apology.enough') },
            { value: 'notEnough', label: t('case.decide.apology.notEnough') },
          ]}
          value={value.apology}
          onChange={(apology) => change({ apology })}
        />
        <TextArea
          name="apologyReason"
          label={t('case.decide.apologyReason')}
          isRequired
          rows={2}
          maxLength={2000}
          value={value.apologyReason}
          onChange={(apologyReason) => change({ apologyReason })}
        />
        <FactsUsed value={value.factIds} onChange={(factIds) => change({ factIds })} />
        <RemediesEditor remedies={value.remedies} onChange={(remedies) => change({ remedies })} />
        {isDeviating && (
          <>
            <Banner meaning="soon">{t('case.decide.deviation')}</Banner>
            <TextArea
              name="deviationReason"
              label={t('case.decide.deviationReason')}
              isRequired
              rows={2}
              maxLength={2000}
              value={value.deviationReason}
              onChange={(deviationReason) => change({ deviationReason })}
            />
          </>
        )}
      </CaseForm>
    </Beside>
  )
}
