import { useCase } from '../case-context.ts'
import { Ways } from '../Ways.tsx'
import { Written } from '../../../../ui/Written.tsx'

/** 7.9: a refused case stays open; another person reviews it, an outside body takes it, or every option is exhausted. */
export function ChooseAfterRefusalStep() {
  const { complainantAnswer, decisions, may } = useCase()
  // After a review the way leads outside (ISO 10002, Annex H: the levels of escalation).
  const isReviewed = decisions.some((decision) => decision.level > 1)
  return (
    <>
      {complainantAnswer?.reason && <Written look="quote">{complainantAnswer.reason}</Written>}
      <Ways
        ways={['review', 'refer', 'accepted', 'exhausted']}
        usual={may.startReview.allowed && !isReviewed ? 'review' : 'refer'}
      />
    </>
  )
}
