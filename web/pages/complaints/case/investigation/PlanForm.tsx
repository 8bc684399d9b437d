import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planInvestigation } from '../../../../../shared/api/investigations.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'
import { depths, suggestedDepth } from './depth.ts'

/** How deep to look, and what to look at. */
export function PlanForm() {
  const { t } = useTranslation()
  const { id, version, investigation, assessment, points } = useCase()
  const reason = useReason('investigate')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft('plan', {
    depth: investigation?.depth ?? suggestedDepth(assessment),
    plan: investigation?.plan ?? points.map((point) => `- ${point.matter}`).join('\n'),
  })
  const command = useCaseCommand(planInvestigation, { done: 'case.done.planned', onDone: clear })
  const submit = () => {
    const found = missingOf({ plan: !value.plan.trim() })
    setMissing(found)
    if (!found) command.send({ params: { complaintId: id }, body: { version, ...value } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t(investigation ? 'case.investigate.plan.save' : 'case.investigate.plan.start')}
      onSubmit={submit}
    >
      <RadioGroup
        name="depth"
        label={t('case.investigate.depth')}
        orientation="horizontal"
        options={depths.map((depth) => ({
          value: depth,
          label: t(`depth.${depth}`),
          hint: t(`case.investigate.depth.${depth}`),
        }))}
        value={value.depth}
        onChange={(depth) => change({ depth })}
      />
      <TextArea
        name="plan"
        label={t('case.investigate.planText')}
        hint={t('case.investigate.planText.hint')}
        isRequired
        rows={4}
        maxLength={5000}
        value={value.plan}
        onChange={(plan) => change({ plan })}
      />
    </CaseForm>
  )
}
