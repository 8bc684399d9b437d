import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { pointResults } from '../../../../../shared/statuses.ts'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { FieldSet } from '../../../../ui/FieldSet.tsx'
import { noPoint, type DecisionDraft } from './decision-draft.ts'

/** Each point with its result and the grounds that the complainant will read. */
export function PointDecisions({
  points,
  value,
  onChange,
}: {
  readonly points: CaseView['points']
  readonly value: DecisionDraft['points']
  readonly onChange: (points: DecisionDraft['points']) => void
}) {
  const { t } = useTranslation()
  return points.map((point, index) => {
    const decided = value[point.id] ?? noPoint
    return (
      <FieldSet
        key={point.id}
        label={t('case.decide.point', { number: index + 1, matter: point.matter })}
        isFramed
      >
        <RadioGroup
          name={`points.${index}.result`}
          label={t('case.decide.result')}
          orientation="horizontal"
          options={pointResults.map((result) => ({ value: result, label: t(`result.${result}`) }))}
          value={decided.result}
          onChange={(result) => onChange({ ...value, [point.id]: { ...decided, result } })}
        />
        <TextArea
          name={`points.${index}.grounds`}
          label={t('case.decide.grounds')}
          hint={t('case.decide.grounds.hint')}
          isRequired
          rows={2}
          maxLength={5000}
          value={decided.grounds}
          onChange={(grounds) => onChange({ ...value, [point.id]: { ...decided, grounds } })}
        />
      </FieldSet>
    )
  })
}
