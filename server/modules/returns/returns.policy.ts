import { has, no, yes, type Permission, type Verdict } from '../../../shared/permissions.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import { grantsOf } from '../../kernel/auth/permit.ts'

/** A return counts every case of the organization, confidential ones too: a role for one site does not do. */
export function mayReturn(
  actor: Actor,
  permission: Extract<Permission, 'return.read' | 'return.file'>,
): Verdict {
  if (actor.kind === 'system') return yes
  const grants = grantsOf(actor)
  if (!has(grants, permission)) return no('auth.notPermitted')
  return has(
    grants.filter(({ siteId }) => siteId === null),
    permission,
  )
    ? yes
    : no('return.wholeOrganizationOnly')
}
