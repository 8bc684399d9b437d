import { useTranslation } from 'react-i18next'
import { Tabs, type TabItem } from '../../../../ui/Tabs.tsx'
import { useCase, useCaseSearch, useGo } from '../case-context.ts'
import { CloseForm } from '../CloseForm.tsx'
import { ReferForm } from '../ReferForm.tsx'
import { AssignReviewerStep } from './AssignReviewerStep.tsx'
import { AwaitAnswerStep } from './AwaitAnswerStep.tsx'

const ways = ['review', 'refer', 'accepted', 'exhausted'] as const
type Way = (typeof ways)[number]

/** 7.9: a refused case stays open; another person reviews it, an outside body takes it, or every option is exhausted. */
export function ChooseAfterRefusalStep() {
  const { t } = useTranslation()
  const { complainantAnswer, decisions, may } = useCase()
  const { part } = useCaseSearch()
  const go = useGo()
  // After a review the way leads outside (ISO 10002, Annex H: the levels of escalation).
  const isReviewed = decisions.some((decision) => decision.level > 1)
  const usual = may.startReview.allowed && !isReviewed ? 'review' : 'refer'
  const selected = ways.find((way) => way === part) ?? usual
  const tab = (id: Way, content: TabItem['content']): TabItem<Way> => ({
    id,
    label: t(`case.refusal.${id}`),
    content,
  })
  return (
    <>
      {complainantAnswer?.reason && (
        <blockquote className="case-quote">{complainantAnswer.reason}</blockquote>
      )}
      <Tabs
        label={t('case.refusal.ways')}
        selected={selected}
        onSelect={(way) => go({ part: way })}
        tabs={[
          tab('review', <AssignReviewerStep />),
          tab('refer', <ReferForm />),
          tab('accepted', <AwaitAnswerStep />),
          tab('exhausted', <CloseForm />),
        ]}
      />
    </>
  )
}
