import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../../../ui/Badge.tsx'
import { Tabs, type TabItem } from '../../../../ui/Tabs.tsx'
import { Row } from '../../../../ui/Page.tsx'
import { useCase, useCaseSearch, useGo } from '../case-context.ts'
import { useCodeText } from '../words.ts'
import { DecisionForm } from '../decision/DecisionForm.tsx'
import { Evidence } from './Evidence.tsx'
import { FindingsForm } from './FindingsForm.tsx'
import { Hearings } from './Hearings.tsx'
import { PlanForm } from './PlanForm.tsx'
import { Questions } from './Questions.tsx'

export const investigationParts = [
  'plan',
  'questions',
  'evidence',
  'hearing',
  'findings',
  'decision',
] as const
type Part = (typeof investigationParts)[number]

/** The investigation part by part, the decision, and what else may be done. The address says which part is open. */
export function DecisionTabs({ more = [] }: { readonly more?: readonly TabItem<string>[] }) {
  const { t } = useTranslation()
  const view = useCase()
  const { part } = useCaseSearch()
  const go = useGo()
  const file = view.investigation
  const ids: readonly string[] = [...investigationParts, ...more.map(({ id }) => id)]
  const open = ids.find((one) => one === part) ?? (file?.findings ? 'decision' : 'findings')
  const tab = (id: Part, content: TabItem<string>['content'], count?: number): TabItem<string> => ({
    id,
    label: t(`case.investigate.${id}`),
    content,
    ...(count !== undefined && { count }),
  })
  return (
    <>
      <StillMissing />
      <Tabs
        label={t('case.investigate.parts')}
        selected={open}
        onSelect={(id) => go({ part: id })}
        tabs={[
          tab('plan', <PlanForm />),
          tab('questions', <Questions />, file?.questions.length ?? 0),
          tab('evidence', <Evidence />, file?.evidence.length ?? 0),
          ...(view.subjects.length > 0 ? [tab('hearing', <Hearings />, view.subjects.length)] : []),
          tab('findings', <FindingsForm />),
          tab('decision', <DecisionForm />),
          ...more,
        ]}
      />
    </>
  )
}

/** Steps that the category requires and that are still open. */
function StillMissing() {
  const { t } = useTranslation()
  const { missingSteps } = useCase()
  const text = useCodeText()
  if (missingSteps.length === 0) return null
  return (
    <Row>
      <Badge meaning="soon">{t('case.investigate.stillNeeded')}</Badge>
      {missingSteps.map((step) => missingStepText(step, t, text)).join(' · ')}
    </Row>
  )
}

const missingStepText = (step: string, t: TFunction, otherwise: (code: string) => string): string => {
  const known = (['questions', 'evidence', 'hearing', 'findings'] as const).find((one) => one === step)
  return known ? t(`case.investigate.missing.${known}`) : otherwise(step)
}
