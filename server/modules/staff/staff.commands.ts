import type { DeskLanguage } from '../../../shared/languages.ts'
import type { Role, RoleGrant } from '../../../shared/permissions.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import { mayInPerson, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { violates } from '../../kernel/db/violation.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { giveInvitation } from './invitation.commands.ts'
import { deleteLinks } from './invitation.store.ts'
import { deleteSessions } from './session.store.ts'
import { hasOtherAdministrator, staffMember, type StaffMember } from './staff.queries.ts'
import { cleaned, contentRolesGained, isAdministrator } from './staff.rules.ts'
import {
  insertStaffMember,
  lockAdministrators,
  lockStaffMember,
  saveGrants,
  updateStaffMember,
} from './staff.store.ts'

type Grants = { role: Role; siteId: string | null }[]

declare module '../../kernel/events/events.ts' {
  interface Events {
    'staff.added': { grants: Grants }
    'staff.rolesChanged': { grants: Grants }
    'staff.renamed': Record<string, never>
    'staff.left': Record<string, never>
    'staff.returned': Record<string, never>
    /** Somebody was given sight of complaints by another person. */
    'staff.contentRoleGiven': { roles: Role[] }
    /** Somebody gave themselves sight of complaints. */
    'staff.contentRoleTaken': { roles: Role[] }
  }
}

export type NewStaffMember = {
  readonly email: string
  readonly name: string
  readonly language: DeskLanguage
  readonly grants: readonly RoleGrant[]
  readonly passwordHash?: string
}

/** @returns the id @throws Refusal `staff.emailTaken`, `staff.siteUnknown` */
export function addStaffMember(ctx: Ctx, given: NewStaffMember): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(mayInPerson(tx.actor, 'staff.edit'))
    const id = tx.newId()
    const grants = cleaned(given.grants)
    const isNew = await insertStaffMember(tx, {
      id,
      email: given.email.trim().toLowerCase(),
      name: given.name,
      language: given.language,
      passwordHash: given.passwordHash ?? null,
    })
    if (!isNew) throw new Refusal('staff.emailTaken', { fields: { email: 'staff.emailTaken' } }, 409)
    await saveRoles(tx, id, grants)
    await recordEvent(tx, { type: 'staff.added', subjectId: id, payload: { grants } })
    await tellOfContentRoles(tx, id, contentRolesGained([], grants))
    return id
  })
}

/** Adds a person and makes the link with which they choose a password. */
export function inviteStaff(ctx: Ctx, given: Omit<NewStaffMember, 'passwordHash'>) {
  return inTransaction(ctx, async (tx) => {
    const staffId = await addStaffMember(tx, given)
    return { staffId, invitation: await giveInvitation(tx, { staffId }) }
  })
}

export type StaffChange = {
  readonly staffId: string
  readonly name: string
  readonly grants: readonly RoleGrant[]
  readonly isActive: boolean
  readonly version: number
}

/**
 * Changes a person's name and roles, or lets them go; then their sessions end at once.
 * @throws Refusal `notFound`, `edit.conflict`, `staff.lastAdministrator`, `staff.siteUnknown`
 */
export function changeStaffMember(ctx: Ctx, change: StaffChange): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await lockAdministrators(tx)
    await lockStaffMember(tx, change.staffId)
    requirePermission(mayInPerson(tx.actor, 'staff.edit'))
    const before = await staffMember(tx, change.staffId)
    if (!before) throw new Refusal('notFound', {}, 404)
    requireVersion(before.version, change.version)
    const grants = cleaned(change.grants)
    await requireAdministratorLeft(tx, before, { ...change, grants })
    const { staffId, name, isActive, version } = change
    await updateStaffMember(tx, staffId, { name, isActive, version: version + 1 })
    await saveRoles(tx, staffId, grants)
    await recordChanges(tx, before, { name, isActive, grants })
    if (!isActive) {
      await deleteSessions(tx, { staffId })
      await deleteLinks(tx, staffId)
    }
  })
}

/** Signs a person out everywhere. @throws Refusal `notFound` */
export function endStaffSessions(ctx: Ctx, { staffId }: { staffId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(mayInPerson(tx.actor, 'staff.edit'))
    if (!(await lockStaffMember(tx, staffId))) throw new Refusal('notFound', {}, 404)
    const count = await deleteSessions(tx, { staffId })
    if (count > 0)
      await recordEvent(tx, { type: 'staff.sessionsEnded', subjectId: staffId, payload: { count } })
  })
}

type Facts = { name: string; isActive: boolean; grants: RoleGrant[] }

async function recordChanges(tx: Tx, before: StaffMember, after: Facts): Promise<void> {
  const subjectId = before.id
  if (before.name !== after.name) await recordEvent(tx, { type: 'staff.renamed', subjectId, payload: {} })
  if (before.isActive !== after.isActive)
    await recordEvent(tx, { type: after.isActive ? 'staff.returned' : 'staff.left', subjectId, payload: {} })
  if (keyOf(before.grants) === keyOf(after.grants)) return
  await recordEvent(tx, { type: 'staff.rolesChanged', subjectId, payload: { grants: after.grants } })
  await tellOfContentRoles(tx, subjectId, contentRolesGained(before.grants, after.grants))
}

const keyOf = (grants: readonly RoleGrant[]): string =>
  grants
    .map(({ role, siteId }) => `${role}@${siteId ?? ''}`)
    .toSorted()
    .join()

/** An administrator cannot give sight of complaints unseen: others are told, the more so if it is to themselves. */
async function tellOfContentRoles(tx: Tx, staffId: string, roles: Role[]): Promise<void> {
  if (roles.length === 0 || tx.actor.kind === 'system') return
  const type = staffIdOf(tx.actor) === staffId ? 'staff.contentRoleTaken' : 'staff.contentRoleGiven'
  await recordEvent(tx, { type, subjectId: staffId, payload: { roles } })
}

async function requireAdministratorLeft(
  tx: Tx,
  before: StaffMember,
  after: Pick<Facts, 'isActive' | 'grants'>,
): Promise<void> {
  if (!isAdministrator(before.grants) || (after.isActive && isAdministrator(after.grants))) return
  if (!(await hasOtherAdministrator(tx, before.id))) throw new Refusal('staff.lastAdministrator', {}, 409)
}

async function saveRoles(tx: Tx, staffId: string, grants: readonly RoleGrant[]): Promise<void> {
  try {
    await saveGrants(tx, staffId, grants)
  } catch (error) {
    if (violates(error, 'staff_role_site_fkey'))
      throw new Refusal('staff.siteUnknown', { fields: { grants: 'staff.siteUnknown' } })
    throw error
  }
}
