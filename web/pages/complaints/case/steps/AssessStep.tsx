import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assess } from '../../../../../shared/api/complaints.ts'
import { severities, type Severity } from '../../../../../shared/statuses.ts'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import { ComboBox } from '../../../../ui/ComboBox.tsx'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { Columns } from '../../../../ui/Page.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useChoices, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { optionsOf } from '../choice-options.ts'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

const complexities = ['simple', 'normal', 'complex'] as const
const impacts = ['one', 'several', 'many'] as const
type Draft = {
  severity: Severity | null
  complexity: (typeof complexities)[number] | null
  impact: (typeof impacts)[number] | null
  isSafety: boolean
  categoryId: string | null
  immediateAction: string
  note: string
}

/** 7.5: how serious it is, and whether something must happen at once. */
export function AssessStep({ onDone }: { readonly onDone?: () => void }) {
  const { t } = useTranslation()
  const view = useCase()
  const { categories } = useChoices()
  const reason = useReason('assess')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { assessment, category, flags } = view
  const { value, change, clear, kept } = useDraft<Draft>('assess', {
    severity: assessment?.severity ?? null,
    complexity: complexities.find((one) => one === assessment?.complexity) ?? null,
    impact: impacts.find((one) => one === assessment?.impact) ?? null,
    isSafety: assessment?.isSafety ?? flags.isSafety,
    categoryId: category?.id ?? null,
    immediateAction: assessment?.immediateAction ?? '',
    note: assessment?.note ?? '',
  })
  const command = useCaseCommand(assess, {
    done: 'case.done.assessed',
    onDone: () => {
      clear()
      onDone?.()
    },
  })
  const submit = () => {
    const { severity, complexity, impact, ...others } = value
    setMissing(missingOf({ severity: !severity, complexity: !complexity, impact: !impact }))
    if (!severity || !complexity || !impact) return
    command.send({
      params: { complaintId: view.id },
      body: { version: view.version, severity, complexity, impact, ...others },
    })
  }
  const floor = categories.find(({ id }) => id === value.categoryId)?.severityFloor
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.assess.submit')}
      onSubmit={submit}
    >
      <Columns min="11rem">
        <RadioGroup
          name="severity"
          label={t('case.facts.severity')}
          {...(floor && { hint: t('case.assess.floor', { severity: t(`severity.${floor}`) }) })}
          options={severities.map((one) => ({
            value: one,
            label: t(`severity.${one}`),
            hint: t(`case.assess.severity.${one}`),
          }))}
          value={value.severity}
          onChange={(severity) => change({ severity })}
        />
        <RadioGroup
          name="complexity"
          label={t('case.assess.complexity')}
          options={complexities.map((one) => ({
            value: one,
            label: t(`complexity.${one}`),
            hint: t(`case.assess.complexity.${one}`),
          }))}
          value={value.complexity}
          onChange={(complexity) => change({ complexity })}
        />
        <RadioGroup
          name="impact"
          label={t('case.assess.impact')}
          options={impacts.map((one) => ({ value: one, label: t(`impact.${one}`) }))}
          value={value.impact}
          onChange={(impact) => change({ impact })}
        />
      </Columns>
      <Checkbox
        name="isSafety"
        hint={t('case.assess.safety.hint')}
        isSelected={value.isSafety}
        onChange={(isSafety) => change({ isSafety })}
      >
        {t('case.assess.safety')}
      </Checkbox>
      <TextArea
        name="immediateAction"
        label={t('case.assess.immediate')}
        hint={t('case.assess.immediate.hint')}
        rows={2}
        value={value.immediateAction}
        onChange={(immediateAction) => change({ immediateAction })}
      />
      <ComboBox
        key={categories.length}
        name="categoryId"
        label={t('case.facts.category')}
        hint={t('case.assess.category.hint')}
        options={optionsOf(categories, category)}
        value={value.categoryId}
        onChange={(categoryId) => change({ categoryId })}
      />
      <TextArea
        name="note"
        label={t('case.assess.note')}
        rows={2}
        value={value.note}
        onChange={(note) => change({ note })}
      />
    </CaseForm>
  )
}
