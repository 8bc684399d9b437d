import type { Kind, Outcome, Status } from './statuses.ts'

/** What the person at the desk does next on a case. */
export const steps = [
  'restate',
  'assess',
  'assign',
  'investigate',
  'decide',
  'approve',
  'send',
  'awaitAnswer',
  'carryOut',
  'close',
  'chooseAfterRefusal',
  'assignReviewer',
  'review',
  'awaitOutside',
  'passOn',
  'consider',
  'tellAuthor',
  'answer',
  'none',
] as const
export type Step = (typeof steps)[number]

/** The facts of a case that decide its next step. */
export type StepFacts = {
  readonly kind: Kind
  readonly status: Status
  readonly outcome: Outcome | null
  readonly isRestated: boolean
  readonly hasOwner: boolean
  readonly hasReviewer: boolean
  /** A decision waits for someone with a higher approval limit. */
  readonly isApprovalMissing: boolean
  /** Remedies promised and not yet carried out. */
  readonly openRemedies: number
  readonly isAnonymous: boolean
}

/**
 * The step at hand. Silence on the restatement never holds a case up, but a
 * case that was assessed first still owes it (ISO 10002, 7.4), so it comes first.
 */
export function stepAtHand(facts: StepFacts): Step {
  switch (facts.kind) {
    case 'complaint':
      return complaintStep(facts)
    case 'compliment':
      return (
        ({ received: 'passOn', passedOn: 'close' } as Partial<Record<Status, Step>>)[facts.status] ?? 'none'
      )
    case 'suggestion':
      return (
        ({ received: 'consider', considered: 'tellAuthor' } as Partial<Record<Status, Step>>)[facts.status] ??
        'none'
      )
    case 'enquiry':
      return (
        ({ received: 'answer', answered: 'close' } as Partial<Record<Status, Step>>)[facts.status] ?? 'none'
      )
  }
}

function complaintStep(facts: StepFacts): Step {
  switch (facts.status) {
    case 'received':
      return 'restate'
    case 'acknowledged':
      return 'assess'
    case 'assessed':
      if (!facts.isRestated) return 'restate'
      return facts.hasOwner ? 'investigate' : 'assign'
    case 'investigating':
      return facts.isRestated ? 'decide' : 'restate'
    case 'decided':
      return facts.isApprovalMissing ? 'approve' : 'send'
    case 'answered':
      return 'awaitAnswer'
    case 'accepted':
      return facts.openRemedies > 0 ? 'carryOut' : 'close'
    case 'refused':
      return 'chooseAfterRefusal'
    case 'underReview':
      return facts.hasReviewer ? 'review' : 'assignReviewer'
    case 'referred':
      return 'awaitOutside'
    default:
      return 'none'
  }
}

/** Steps of an investigation that a category can make obligatory before a decision. */
export const mandatorySteps = ['questions', 'evidence', 'hearing', 'findings'] as const
export type MandatoryStep = (typeof mandatorySteps)[number]
