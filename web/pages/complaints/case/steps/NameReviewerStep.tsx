import { useChoices } from '../case-context.ts'
import { Ways } from '../Ways.tsx'

/** A review waits for someone who had no part in the first decision; where nobody is left, the way leads outside. */
export function NameReviewerStep() {
  const { staff } = useChoices()
  const hasAnybody = staff.length === 0 || staff.some(({ mayReview }) => mayReview.allowed)
  return <Ways ways={['review', 'refer']} usual={hasAnybody ? 'review' : 'refer'} />
}
