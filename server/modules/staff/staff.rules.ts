import { contentRoles, type Role, type RoleGrant } from '../../../shared/permissions.ts'

/** Grants without repetition; one that holds everywhere takes in the same role at a site. */
export const cleaned = (grants: readonly RoleGrant[]): RoleGrant[] =>
  grants.filter(
    ({ role, siteId }, index) =>
      grants.findIndex((other) => other.role === role && other.siteId === siteId) === index &&
      (siteId === null || !grants.some((other) => other.role === role && other.siteId === null)),
  )

/** The content roles that the new grants give and the old did not, anywhere. */
export const contentRolesGained = (before: readonly RoleGrant[], after: readonly RoleGrant[]): Role[] => [
  ...new Set(
    after
      .filter(({ role }) => contentRoles.includes(role))
      .filter((grant) => !before.some((old) => covers(old, grant)))
      .map(({ role }) => role),
  ),
]

const covers = (one: RoleGrant, other: RoleGrant): boolean =>
  one.role === other.role && (one.siteId === null || one.siteId === other.siteId)

/** Whether somebody can set everything up: an administrator at every site. */
export const isAdministrator = (grants: readonly RoleGrant[]): boolean =>
  grants.some(({ role, siteId }) => role === 'administrator' && siteId === null)
