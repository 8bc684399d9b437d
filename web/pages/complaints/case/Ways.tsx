import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Tabs } from '../../../ui/Tabs.tsx'
import { useCaseSearch, useGo } from './case-context.ts'
import { CloseForm } from './CloseForm.tsx'
import { ReferForm } from './ReferForm.tsx'
import { AssignReviewerStep } from './steps/AssignReviewerStep.tsx'
import { AwaitAnswerStep } from './steps/AwaitAnswerStep.tsx'

const forms = {
  review: AssignReviewerStep,
  refer: ReferForm,
  accepted: AwaitAnswerStep,
  exhausted: CloseForm,
} as const satisfies Record<string, ComponentType>
type Way = keyof typeof forms

/** Ways on from where a case stands; the address says which is open. */
export function Ways({ ways, usual }: { readonly ways: readonly Way[]; readonly usual: Way }) {
  const { t } = useTranslation()
  const { part } = useCaseSearch()
  const go = useGo()
  return (
    <Tabs
      label={t('case.refusal.ways')}
      selected={ways.find((way) => way === part) ?? usual}
      onSelect={(way) => go({ part: way })}
      tabs={ways.map((way) => {
        const Fields = forms[way]
        return { id: way, label: t(`case.refusal.${way}`), content: <Fields /> }
      })}
    />
  )
}
