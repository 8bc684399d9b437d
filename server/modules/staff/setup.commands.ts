import type { DeskLanguage } from '../../../shared/languages.ts'
import { roles, type Role } from '../../../shared/permissions.ts'
import { hashPassword } from '../../kernel/auth/passwords.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import type { Machine } from '../../kernel/machine.ts'
import { setUpCtx, setUpOrganization, type NewOrganization } from '../organization/organization.commands.ts'
import { addStaffMember } from './staff.commands.ts'

export type FirstAdministrator = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly language: DeskLanguage
  /** Also for the complaints themselves; one person alone has every role in any case. */
  readonly isComplaintsManager?: boolean | undefined
}

/**
 * Sets up an organization and its first administrator, both or neither.
 * @returns the ids of the organization and of the administrator
 */
export async function setUp(
  machine: Machine,
  { organization, administrator }: { organization: NewOrganization; administrator: FirstAdministrator },
): Promise<{ organizationId: string; staffId: string }> {
  const passwordHash = await hashPassword(administrator.password)
  const ctx = setUpCtx(machine)
  return inTransaction(ctx, async (tx) => {
    await setUpOrganization(tx, organization)
    const given = firstRoles(organization.isOnePerson, administrator.isComplaintsManager ?? false)
    const staffId = await addStaffMember(tx, {
      email: administrator.email,
      name: administrator.name,
      language: administrator.language,
      grants: given.map((role) => ({ role, siteId: null })),
      passwordHash,
    })
    return { organizationId: tx.organizationId, staffId }
  })
}

const firstRoles = (isOnePerson: boolean, isComplaintsManager: boolean): Role[] => {
  if (isOnePerson) return roles.filter((role) => role !== 'externalAuditor')
  return isComplaintsManager ? ['administrator', 'complaintsManager'] : ['administrator']
}
