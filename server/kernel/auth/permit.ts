import { hasAt, no, yes, type Permission, type RoleGrant, type Verdict } from '../../../shared/permissions.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from './actor.ts'

/** The roles of an actor; only staff and API keys have any. */
export const grantsOf = (actor: Actor): readonly RoleGrant[] =>
  actor.kind === 'staff' || actor.kind === 'apiKey' ? actor.grants : []

/** Whether an actor may do something at a site (null: a thing without a site). Redress itself may do all. */
export function may(actor: Actor, permission: Permission, siteId: string | null = null): Verdict {
  if (actor.kind === 'system') return yes
  return hasAt(grantsOf(actor), permission, siteId) ? yes : no('auth.notPermitted')
}

/** The same for what takes a person: a program is refused whatever its roles. */
export const mayInPerson = (actor: Actor, permission: Permission): Verdict =>
  actor.kind === 'apiKey' ? no('auth.staffOnly') : may(actor, permission)

/** @throws Refusal with the reason of a verdict that is no */
export function requirePermission(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refusal(verdict.reason, {}, 403)
}

/** @throws Refusal `edit.conflict` when somebody else saved in between */
export function requireVersion(current: number, given: number): void {
  if (current !== given) throw new Refusal('edit.conflict', { current, given }, 409)
}

/** @throws Refusal `auth.staffOnly` for anyone but a signed-in person */
export function requireStaff(actor: Actor): Actor & { kind: 'staff' } {
  if (actor.kind !== 'staff') throw new Refusal('auth.staffOnly', {}, 403)
  return actor
}
