import { roles, type Role, type RoleGrant } from '../../../shared/permissions.ts'

/** Stands for all sites where places are chosen. */
export const everywhere = 'everywhere'

/** Whether a role is held at all. */
export const holds = (grants: readonly RoleGrant[], role: Role): boolean =>
  grants.some((grant) => grant.role === role)

/** Where a role is held: `everywhere`, or ids of sites. */
export const placesOf = (grants: readonly RoleGrant[], role: Role): readonly string[] =>
  grants.filter((grant) => grant.role === role).map(({ siteId }) => siteId ?? everywhere)

/** Gives a role everywhere, or takes it away wherever it was held. */
export const withRole = (grants: readonly RoleGrant[], role: Role, isHeld: boolean): readonly RoleGrant[] =>
  inOrder([...grants.filter((grant) => grant.role !== role), ...(isHeld ? [{ role, siteId: null }] : [])])

/**
 * Gives a role at the places that were just chosen. Everywhere and a site exclude each
 * other, so the later choice wins; nowhere would be no role, so it means everywhere.
 */
export function withPlaces(
  grants: readonly RoleGrant[],
  role: Role,
  chosen: readonly string[],
): readonly RoleGrant[] {
  const before = placesOf(grants, role)
  const sites = chosen.filter((place) => place !== everywhere)
  const isEverywhere = sites.length === 0 || (chosen.includes(everywhere) && !before.includes(everywhere))
  const given = isEverywhere ? [{ role, siteId: null }] : sites.map((siteId) => ({ role, siteId }))
  return inOrder([...grants.filter((grant) => grant.role !== role), ...given])
}

const inOrder = (grants: readonly RoleGrant[]) =>
  grants.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
