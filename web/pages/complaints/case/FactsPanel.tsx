import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Facts, type Fact } from '../../../ui/Facts.tsx'
import { Section } from '../../../ui/Page.tsx'
import { Time } from '../../../ui/Time.tsx'
import { useCase, useCaseSearch, useGo, useReason } from './case-context.ts'
import { DetailsForm } from './DetailsForm.tsx'

/** What is known of the matter, corrected in place. */
export function FactsPanel() {
  const { t } = useTranslation()
  const reason = useReason('edit')
  const go = useGo()
  const isEditing = useCaseSearch().panel === 'edit'
  return (
    <Section
      title={t('case.facts')}
      actions={
        !isEditing && (
          <Button
            kind="quiet"
            size="small"
            icon="edit"
            disabledReason={reason}
            reasonPlace="hover"
            onPress={() => go({ panel: 'edit' })}
          >
            {t('case.edit')}
          </Button>
        )
      }
    >
      {isEditing ? <DetailsForm /> : <Known />}
    </Section>
  )
}

function Known() {
  const { t } = useTranslation()
  const view = useCase()
  const { assessment } = view
  const unknown = <span className="quiet">{t('case.facts.unknown')}</span>
  const fact = (label: string, value: string | null | undefined): Fact[] => (value ? [{ label, value }] : [])
  const facts: Fact[] = [
    { label: t('case.facts.category'), value: view.category?.name ?? unknown },
    { label: t('case.facts.product'), value: view.product?.name ?? view.productText ?? unknown },
    { label: t('case.facts.site'), value: view.site?.name ?? unknown },
    ...fact(t('case.facts.oldNumber'), view.old?.number),
    ...fact(t('case.facts.oldOutcome'), view.old?.outcome),
    ...fact(t('case.facts.orderNumber'), view.orderNumber),
    ...fact(t('case.facts.department'), view.department),
    ...fact(t('case.facts.stage'), view.lifeCycleStage && t(`stage.${view.lifeCycleStage}`)),
    ...fact(t('case.facts.promise'), view.brokenPromise),
    ...(assessment
      ? [
          { label: t('case.facts.severity'), value: t(`severity.${assessment.severity}`) },
          {
            label: t('case.facts.score'),
            value: t('case.facts.scoreValue', { score: assessment.score, version: assessment.scoreVersion }),
          },
        ]
      : []),
    ...(view.closedAt ? [{ label: t('case.facts.closed'), value: <Time at={view.closedAt} /> }] : []),
  ]
  return <Facts facts={facts} />
}
