import { hasAt, no, yes, type Verdict } from '../../../shared/permissions.ts'
import { staffIdOf, type Actor } from '../../kernel/auth/actor.ts'

export type Involved = {
  readonly siteId: string | null
  /** Whoever worked on the case, owns or reviews it, or whom it is about. */
  readonly involvedIds: readonly string[]
}

/** Who learns whether and how somebody answered: a person with the right to it who had no part in the case. */
export function mayReadAnswer(actor: Actor, { siteId, involvedIds }: Involved): Verdict {
  const id = staffIdOf(actor)
  if (actor.kind !== 'staff' || !id) return no('auth.staffOnly')
  if (!hasAt(actor.grants, 'survey.read', siteId)) return no('policy.notPermitted')
  return involvedIds.includes(id) ? no('policy.ownDecision') : yes
}
