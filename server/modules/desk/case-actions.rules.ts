import type { CaseAction } from '../../../shared/api/case.ts'
import { maySettle } from '../../../shared/first-contact.ts'
import { no, yes, type Role, type Verdict } from '../../../shared/permissions.ts'
import {
  isOpen,
  mayFollow,
  type Kind,
  type Outcome,
  type Severity,
  type Status,
} from '../../../shared/statuses.ts'
import { staffIdOf, type Actor } from '../../kernel/auth/actor.ts'
import {
  mayComplete,
  mayEndReview,
  mayGive,
  mayHandle,
  mayManage,
  type ComplaintFacts,
} from '../complaints/complaints.policy.ts'
import { mayApprove } from '../investigations/investigations.rules.ts'

export type ActionFacts = ComplaintFacts & {
  readonly kind: Kind
  readonly status: Status
  readonly outcome: Outcome | null
  readonly isRestated: boolean
  readonly isApprovalMissing: boolean
  /** The decision that counts now. */
  readonly decision: { readonly deciderId: string | null; readonly totalCost: number } | null
  readonly approvalLimits: Partial<Record<Role, number>>
  readonly openRemedies: number
  readonly isReferralOpen: boolean
  readonly severity: Severity | null
  readonly isSafety: boolean
  readonly aboutHandlingOf: string | null
  readonly mandatorySteps: readonly string[]
  readonly needsApproval: boolean
  readonly severityFloor: Severity | null
  /** Whether it goes on in another case. */
  readonly isMerged: boolean
}

const first = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => !verdict.allowed) ?? yes

const when = (condition: boolean, reason: string): Verdict => (condition ? yes : no(reason))

/** What someone may do with a case now; the reason is what the disabled button says. */
export function caseVerdicts(actor: Actor, facts: ActionFacts): Record<CaseAction, Verdict> {
  const { kind, status } = facts
  const handle = mayHandle(actor, facts)
  const manage = mayManage(actor, facts)
  const decide = mayHandle(actor, facts, 'complaint.decide')
  const assign = mayGive(actor, facts)
  const isIn = (...statuses: readonly Status[]) => when(statuses.includes(status), 'policy.notNow')
  const isOf = (wanted: Kind) => when(kind === wanted, 'policy.otherKind')
  const open = when(isOpen(status), 'complaint.alreadyClosed')
  const early = isIn('received', 'acknowledged', 'assessed', 'investigating')
  const isReviewer = when(
    status !== 'underReview' || facts.reviewerId === staffIdOf(actor),
    'policy.notReviewer',
  )
  return {
    restate: first(handle, isOf('complaint'), early),
    assess: first(handle, isOf('complaint'), early),
    assign: first(assign, open),
    investigate: first(
      handle,
      isOf('complaint'),
      isIn('assessed', 'investigating', 'underReview'),
      when(facts.ownerId !== null, 'complaint.noOwner'),
    ),
    decide: first(
      decide,
      when(mayFollow(kind, status, 'decided'), 'policy.notNow'),
      isReviewer,
      when(facts.isRestated, 'complaint.notRestated'),
    ),
    approve: first(
      decide,
      isIn('decided'),
      when(facts.isApprovalMissing, 'decision.noApprovalNeeded'),
      facts.decision ? mayApprove(actor, { ...facts, ...facts.decision }) : yes,
    ),
    withdrawDecision: first(decide, isIn('decided')),
    send: first(handle, isIn('decided'), when(!facts.isApprovalMissing, 'decision.notApproved')),
    // After an outside body has ruled, the complainant may accept what came of it.
    recordAnswer: first(
      handle,
      isIn('answered', 'refused', ...(facts.isReferralOpen ? [] : (['referred'] as const))),
    ),
    carryOut: first(handle, isIn('accepted'), when(facts.openRemedies > 0, 'decision.noOpenRemedy')),
    startReview: first(
      assign,
      isIn('refused', 'underReview'),
      when(!facts.isOnePerson, 'policy.nobodyElseReviews'),
    ),
    // Reopened because an outside body asks, a case is referred before its referral is recorded.
    refer: first(
      status === 'underReview' ? mayEndReview(actor, facts) : handle,
      isIn('refused', 'underReview', ...(facts.isReferralOpen ? [] : (['referred'] as const))),
    ),
    recordReferralOutcome: first(
      manage,
      isIn('referred'),
      when(facts.isReferralOpen, 'complaint.notReferred'),
    ),
    close: first(handle, open),
    reopen: first(
      manage,
      when(!isOpen(status), 'complaint.notClosed'),
      when(!facts.isMerged, 'complaint.isMerged'),
    ),
    convert: first(
      kind === 'complaint' ? manage : handle,
      isIn('received', 'acknowledged', 'assessed', 'passedOn', 'considered', 'answered'),
      when(kind !== 'complaint' || status !== 'answered', 'policy.notNow'),
    ),
    setConfidential: manage,
    edit: first(mayComplete(actor, facts), open),
    note: mayComplete(actor, facts, 'complaint.note'),
    message: handle,
    passOn: first(handle, isOf('compliment'), isIn('received')),
    consider: first(handle, isOf('suggestion'), isIn('received')),
    answerEnquiry: first(handle, isOf('enquiry'), isIn('received')),
    reissueAccessCode: handle,
    merge: first(manage, open),
    unmerge: first(manage, when(facts.isMerged, 'complaint.notMerged')),
    split: first(handle, open),
    settle: first(mayHandle(actor, facts, 'complaint.settle'), settling(facts)),
  }
}

/** Whether a talk is enough for it, as far as that is known before anything is promised (7.5). */
const settling = ({ aboutHandlingOf, subjectIds, ...facts }: ActionFacts): Verdict =>
  maySettle({
    ...facts,
    needsApproval: facts.needsApproval && !facts.isOnePerson,
    concernsStaff: subjectIds.length > 0,
    isAboutHandling: aboutHandlingOf !== null,
    cost: 0,
    limit: 0,
  })
