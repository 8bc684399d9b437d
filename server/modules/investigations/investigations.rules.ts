import {
  no,
  permissionsOf,
  yes,
  type Permission,
  type Role,
  type RoleGrant,
  type Verdict,
} from '../../../shared/permissions.ts'
import { mandatorySteps, type MandatoryStep } from '../../../shared/steps.ts'
import { staffIdOf, type Actor } from '../../kernel/auth/actor.ts'
import { Refusal } from '../../kernel/errors.ts'

export type FileFacts = {
  readonly answeredQuestions: number
  readonly evidence: number
  readonly subjects: number
  readonly heardSubjects: number
  readonly hasFindings: boolean
}

const isDone: Record<MandatoryStep, (facts: FileFacts) => boolean> = {
  questions: (facts) => facts.answeredQuestions > 0,
  evidence: (facts) => facts.evidence > 0,
  hearing: (facts) => facts.heardSubjects === facts.subjects,
  findings: (facts) => facts.hasFindings,
}

/**
 * Steps still open before a decision: those of the category, and always the
 * hearing of staff complained about (ISO 10002, Annex D: fairness to them).
 */
export function openSteps(mandatory: readonly string[], facts: FileFacts): MandatoryStep[] {
  return mandatorySteps.filter(
    (step) => (step === 'hearing' || mandatory.includes(step)) && !isDone[step](facts),
  )
}

/** The highest cost that someone may decide alone, in the organization's currency; Infinity where no limit is set. */
export function approvalLimitOf(grants: readonly RoleGrant[], limits: Partial<Record<Role, number>>): number {
  const deciding = grants.filter((grant) =>
    (permissionsOf[grant.role] as readonly Permission[]).includes('complaint.decide'),
  )
  return deciding.length === 0
    ? 0
    : Math.max(...deciding.map((grant) => limits[grant.role] ?? Number.POSITIVE_INFINITY))
}

/** Approval of a decision above the decider's limit: by another person whose own limit covers it. */
export function mayApprove(
  actor: Actor,
  {
    deciderId,
    totalCost,
    approvalLimits,
    isOnePerson,
  }: {
    deciderId: string | null
    totalCost: number
    approvalLimits: Partial<Record<Role, number>>
    isOnePerson: boolean
  },
): Verdict {
  if (actor.kind === 'system') return yes
  if (deciderId !== null && deciderId === staffIdOf(actor) && !isOnePerson) return no('policy.ownDecision')
  return 'grants' in actor && totalCost <= approvalLimitOf(actor.grants, approvalLimits)
    ? yes
    : no('decision.aboveYourLimit')
}

/** Every point of the case is decided, none twice, none that is not of it. */
export function requireAllPoints(
  known: readonly { id: string }[],
  given: readonly { pointId: string }[],
): void {
  const ids = new Set(given.map((point) => point.pointId))
  const isComplete =
    ids.size === given.length && known.length === given.length && known.every((point) => ids.has(point.id))
  if (!isComplete) throw new Refusal('invalidInput', { fields: { points: 'decision.everyPointOnce' } }, 400)
}
