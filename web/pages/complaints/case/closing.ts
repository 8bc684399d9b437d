import type { Outcome } from '../../../../shared/statuses.ts'

const managersOutcomes: readonly Outcome[] = ['duplicate', 'outOfScope', 'exhausted']
const reasonedOutcomes: readonly Outcome[] = ['outOfScope', 'exhausted', 'withdrawn']

/** These end a complaint without an answer to it, so a complaints manager gives them. */
export const needsManager = (outcome: Outcome): boolean => managersOutcomes.includes(outcome)

/** These need a reason in words. */
export const needsReason = (outcome: Outcome): boolean => reasonedOutcomes.includes(outcome)
