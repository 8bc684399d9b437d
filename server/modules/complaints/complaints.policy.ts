import {
  has,
  hasAt,
  no,
  readsAllAt,
  yes,
  type Permission,
  type RoleGrant,
  type Verdict,
} from '../../../shared/permissions.ts'
import { staffIdOf, type Actor } from '../../kernel/auth/actor.ts'

/** What permissions on a case depend on. */
export type ComplaintFacts = {
  readonly id: string
  readonly siteId: string | null
  readonly ownerId: string | null
  readonly reviewerId: string | null
  readonly registeredBy: string | null
  readonly isConfidential: boolean
  /** Who may see it while it is confidential. */
  readonly readerIds: readonly string[]
  /** Staff whom it is about. */
  readonly subjectIds: readonly string[]
  /** Staff who handled it so far in any way. */
  readonly handlerIds: readonly string[]
  /** For a complaint about the handling: who handled the first. */
  readonly firstHandlerIds: readonly string[]
  readonly isOnePerson: boolean
  /** Made of spam: nobody sees it before it is brought back. */
  readonly isSetAside?: boolean
}

/** Whether someone may see the case at all; the SQL twin is `visibleTo` in complaints.queries.ts. */
export function maySee(actor: Actor, facts: ComplaintFacts): Verdict {
  if (actor.kind === 'system') return yes
  if (actor.kind === 'public') return no('policy.staffOnly')
  if (actor.kind === 'party') return actor.subjectId === facts.id ? yes : no('policy.staffOnly')
  if (facts.isSetAside) return no('policy.setAside')
  if (!hasAt(actor.grants, 'complaint.read', facts.siteId)) return no('policy.otherSite')
  const id = staffIdOf(actor)
  if (facts.isConfidential && !(id && [facts.ownerId, facts.reviewerId, ...facts.readerIds].includes(id))) {
    return no('policy.confidential')
  }
  if (!readsAllAt(actor.grants, facts.siteId) && (!id || (facts.registeredBy !== id && facts.ownerId !== id)))
    return no('policy.notYours')
  return yes
}

/** The same for someone who is not acting, as who is mentioned in a note. */
export const maySeeAs = (
  { id, name, grants }: { id: string; name: string; grants: readonly RoleGrant[] },
  facts: ComplaintFacts,
): Verdict => maySee({ kind: 'staff', id, name, grants, sessionId: '' }, facts)

/**
 * Whether someone may read, in a language that its writer lacks, what goes out for a case: who may see it, and is not
 * whom it is about.
 */
export function mayConfirmWords(
  person: { id: string; name: string; grants: readonly RoleGrant[] },
  facts: ComplaintFacts,
): Verdict {
  const seen = maySeeAs(person, facts)
  if (!seen.allowed) return seen
  return facts.subjectIds.includes(person.id) ? no('policy.isSubject') : yes
}

/**
 * Work on the case: whoever it is about stays out, and a complaint about the handling goes to someone else. It takes
 * a person (4.7, 4.11): behind a program nobody answers for the step, and no conflict of interest could be seen.
 */
export const mayHandle = (
  actor: Actor,
  facts: ComplaintFacts,
  permission: Permission = 'complaint.handle',
): Verdict => (actor.kind === 'apiKey' ? no('auth.staffOnly') : mayComplete(actor, facts, permission))

/** Adding to what is known of the case: facts, files, notes. A program may do so too. */
export function mayComplete(
  actor: Actor,
  facts: ComplaintFacts,
  permission: Permission = 'complaint.handle',
): Verdict {
  if (actor.kind === 'system') return yes
  if (actor.kind === 'public' || actor.kind === 'party') return no('policy.staffOnly')
  if (!hasAt(actor.grants, permission, facts.siteId)) return no('policy.notPermitted')
  const id = staffIdOf(actor)
  return id ? withoutConflict(id, facts) : yes
}

/** Whether a person can take the case: no conflict of interest. */
export function withoutConflict(staffId: string, facts: ComplaintFacts): Verdict {
  // Where one person does everything nobody else is there to handle it; the outside route stays open.
  if (facts.isOnePerson) return yes
  if (facts.subjectIds.includes(staffId)) return no('policy.isSubject')
  // ISO 10002, 4.7: a complaint about the handling is not handled by those who handled the first.
  if (facts.firstHandlerIds.includes(staffId)) return no('policy.handledTheFirst')
  return yes
}

/** Review by another person (7.9): nobody reviews what they handled. */
export function mayReview(staffId: string, facts: ComplaintFacts): Verdict {
  if (facts.isOnePerson) return no('policy.nobodyElseReviews')
  if (facts.handlerIds.includes(staffId) || facts.ownerId === staffId) return no('policy.ownDecision')
  return withoutConflict(staffId, facts)
}

/**
 * Whether someone may say who takes the case or reviews it. Those who handled the first may give
 * a complaint about the handling to another; whoever a complaint is about does not choose their judge.
 */
export const mayGive = (actor: Actor, facts: ComplaintFacts): Verdict =>
  mayHandle(actor, { ...facts, firstHandlerIds: [] }, 'complaint.assign')

export function mayAssign(actor: Actor, facts: ComplaintFacts, ownerId: string): Verdict {
  const verdict = mayGive(actor, facts)
  return verdict.allowed ? withoutConflict(ownerId, facts) : verdict
}

export const mayManage = (actor: Actor, facts: ComplaintFacts): Verdict =>
  mayHandle(actor, facts, 'complaint.manage')

/** Sending a case outside ends a running review: its reviewer may, or a manager, so that it never waits for nobody. */
export const mayEndReview = (actor: Actor, facts: ComplaintFacts): Verdict =>
  facts.reviewerId !== null && staffIdOf(actor) === facts.reviewerId
    ? mayHandle(actor, facts)
    : mayManage(actor, facts)

export const mayRegister = (actor: Actor): Verdict =>
  actor.kind === 'system' || actor.kind === 'public'
    ? yes
    : actor.kind !== 'party' && has(actor.grants, 'complaint.register')
      ? yes
      : no('policy.notPermitted')
