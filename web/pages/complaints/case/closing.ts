import type { CaseView } from '../../../../shared/api/case.ts'
import type { Outcome } from '../../../../shared/statuses.ts'

const managersOutcomes: readonly Outcome[] = ['duplicate', 'outOfScope', 'exhausted']
const reasonedOutcomes: readonly Outcome[] = ['outOfScope', 'exhausted', 'withdrawn']
const exceptions: readonly Outcome[] = ['withdrawn', 'duplicate', 'outOfScope']

/** These end a complaint without an answer to it, so a complaints manager gives them. */
export const needsManager = (outcome: Outcome): boolean => managersOutcomes.includes(outcome)

/** These need a reason in words. */
export const needsReason = (outcome: Outcome): boolean => reasonedOutcomes.includes(outcome)

/**
 * The outcomes to choose from, the ordinary end of the way first; `usual` is chosen
 * already. What only ends a case early is never chosen for anybody.
 */
export function closingChoices({
  closingOutcomes,
  consideration,
}: Pick<CaseView, 'closingOutcomes' | 'consideration'>): {
  readonly outcomes: readonly Outcome[]
  readonly usual: Outcome | null
} {
  // A suggestion that was adopted is not closed as declined.
  const contrary = consideration && (consideration.result === 'adopted' ? 'declined' : 'adopted')
  const possible = closingOutcomes.filter((outcome) => outcome !== contrary)
  const ordinary = possible.filter((outcome) => !exceptions.includes(outcome))
  const outcomes = [...ordinary, ...possible.filter((outcome) => exceptions.includes(outcome))]
  return { outcomes, usual: ordinary[0] ?? null }
}
