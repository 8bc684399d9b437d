import { roles, permissionsOf, type Permission } from '../../../shared/permissions.ts'
import type { Read } from '../../kernel/ctx.ts'

export type StaffName = { readonly id: string; readonly name: string }

/** Names by id. */
export async function staffNames(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await read.sql
    .selectFrom('staffMember')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Active staff who hold a permission for things of a site, by name. A thing without a site is everyone's. */
export function staffWithPermission(
  read: Read,
  permission: Permission,
  siteId: string | null,
): Promise<StaffName[]> {
  const able = roles.filter((role) => (permissionsOf[role] as readonly Permission[]).includes(permission))
  if (able.length === 0) return Promise.resolve([])
  return read.sql
    .selectFrom('staffMember')
    .select(['staffMember.id', 'staffMember.name'])
    .where('staffMember.organizationId', '=', read.organizationId)
    .where('staffMember.isActive', '=', true)
    .where((eb) => {
      const granted = eb
        .selectFrom('staffRole')
        .select('staffRole.staffId')
        .whereRef('staffRole.organizationId', '=', 'staffMember.organizationId')
        .whereRef('staffRole.staffId', '=', 'staffMember.id')
        .where('staffRole.role', 'in', able)
      const atSite =
        siteId === null
          ? granted
          : granted.where((inner) => inner.or([inner('siteId', 'is', null), inner('siteId', '=', siteId)]))
      return eb.exists(atSite)
    })
    .orderBy('staffMember.name')
    .execute()
}
