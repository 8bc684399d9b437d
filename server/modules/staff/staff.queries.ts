import { sql } from 'kysely'
import type { DeskLanguage, Language } from '../../../shared/languages.ts'
import { permissionsOf, roles, type Permission, type RoleGrant } from '../../../shared/permissions.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { isAdministrator } from './staff.rules.ts'
import type { Read } from '../../kernel/ctx.ts'

export type StaffName = { readonly id: string; readonly name: string }

export type StaffMember = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: DeskLanguage
  /** In which they write to complainants; empty while they have not said. */
  readonly languages: Language[]
  /** Their own choice; `timeZoneOf` says in which zone they read times. */
  readonly timeZone: string | null
  readonly isActive: boolean
  /** Whether the invitation has been accepted, so that the person can sign in. */
  readonly hasPassword: boolean
  readonly version: number
  readonly grants: RoleGrant[]
}

/** All staff members, who left too, by name. */
export async function staffMembers(read: Read): Promise<StaffMember[]> {
  const rows = await members(read).orderBy('staffMember.name').orderBy('staffMember.id').execute()
  return rows.map(({ passwordHash, ...row }) => ({ ...row, hasPassword: passwordHash !== null }))
}

/** Those who work here now, by name, with what they may do. */
export const activeStaffMembers = async (read: Read): Promise<StaffMember[]> =>
  (await staffMembers(read)).filter(({ isActive }) => isActive)

/** One staff member, who left too; null for an id that is none. */
export async function staffMember(read: Read, id: string): Promise<StaffMember | null> {
  const row = await members(read).where('staffMember.id', '=', id).executeTakeFirst()
  if (!row) return null
  const { passwordHash, ...rest } = row
  return { ...rest, hasPassword: passwordHash !== null }
}

/** The IANA zone in which somebody reads times: their own, else that of the one site where they work, else the organization's. */
export async function timeZoneOf(
  read: Read,
  person: Pick<StaffMember, 'timeZone' | 'grants'> | null,
): Promise<string> {
  return (
    person?.timeZone ??
    (await siteTimeZone(read, person?.grants ?? [])) ??
    (await organizationOf(read)).timeZone
  )
}

async function siteTimeZone(read: Read, grants: readonly RoleGrant[]): Promise<string | null> {
  const [siteId, ...more] = new Set(grants.map((grant) => grant.siteId))
  if (!siteId || more.length > 0) return null
  const site = await read.kept
    .selectFrom('unit')
    .select('timeZone')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', siteId)
    .executeTakeFirst()
  return site?.timeZone ?? null
}

/** Names by id, of those who left too. */
export async function staffNames(
  read: Read,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await read.sql
    .selectFrom('staffMember')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', wanted)
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
  return read.kept
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

/** The roles of `staff_member` as JSON; keys inside JSON are not turned to camelCase, so they are named here. */
export const grantsOfMember = sql<RoleGrant[]>`coalesce((
  select json_agg(json_build_object('role', r.role, 'siteId', r.site_id) order by r.id)
  from staff_role r
  where r.organization_id = staff_member.organization_id and r.staff_id = staff_member.id), '[]')`

const members = (read: Read) =>
  read.kept
    .selectFrom('staffMember')
    .select([
      'staffMember.id',
      'staffMember.name',
      'staffMember.email',
      'staffMember.language',
      'staffMember.languages',
      'staffMember.timeZone',
      'staffMember.isActive',
      'staffMember.passwordHash',
      'staffMember.version',
      grantsOfMember.as('grants'),
    ])
    .where('staffMember.organizationId', '=', read.organizationId)

/** Whether an active person besides this one can set everything up and sign in. */
export async function hasOtherAdministrator(read: Read, staffId: string): Promise<boolean> {
  const all = await staffMembers(read)
  return all.some(
    ({ id, isActive, hasPassword, grants }) =>
      id !== staffId && isActive && hasPassword && isAdministrator(grants),
  )
}
