import type { Language } from '../../../shared/languages.ts'
import type { Kind, Outcome, Status } from '../../../shared/statuses.ts'
import { stepAtHand, type Step } from '../../../shared/steps.ts'
import { categoryName, type Words } from '../organization/taxonomy.rules.ts'

type Read = {
  readonly kind: Kind
  readonly status: Status
  readonly outcome: Outcome | null
  readonly isAnonymous: boolean
  readonly ownerId: string | null
  readonly reviewerId: string | null
  readonly restatedAt: Date | null
  readonly complainantName: string | null
  readonly categoryKey: string | null
  readonly categoryNames: Words | null
}

/** A case as lists show it. The step follows from its status; what only the case knows is settled there. */
export function registerRowOf<Row extends Read>(
  { categoryKey, categoryNames, complainantName, restatedAt, reviewerId, ...row }: Row,
  language: Language,
): Omit<Row, 'categoryKey' | 'categoryNames' | 'complainantName' | 'restatedAt' | 'reviewerId'> & {
  customerName: string | null
  categoryName: string | null
  step: Step
} {
  return {
    ...row,
    customerName: complainantName,
    categoryName: categoryName({ key: categoryKey, names: categoryNames }, language),
    step: stepAtHand({
      ...row,
      isRestated: restatedAt !== null,
      hasOwner: row.ownerId !== null,
      hasReviewer: reviewerId !== null,
      isApprovalMissing: false,
      openRemedies: 1,
    }),
  }
}
