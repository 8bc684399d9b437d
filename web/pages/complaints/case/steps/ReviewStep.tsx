import { useTranslation } from 'react-i18next'
import { Banner } from '../../../../ui/Banner.tsx'
import { useCase } from '../case-context.ts'
import { DecisionTabs } from '../investigation/DecisionTabs.tsx'
import { ReferForm } from '../ReferForm.tsx'

/** 7.9: another person decides anew, with what the complainant said against the first decision before them. */
export function ReviewStep() {
  const { t } = useTranslation()
  const { complainantAnswer, reviewer } = useCase()
  return (
    <>
      <Banner meaning="note" title={t('case.review.by', { name: reviewer?.name ?? '' })}>
        {complainantAnswer?.reason ?? t('case.review.noReason')}
      </Banner>
      <DecisionTabs more={[{ id: 'refer', label: t('case.refusal.refer'), content: <ReferForm /> }]} />
    </>
  )
}
