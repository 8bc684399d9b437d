import type { DeskLanguage } from '../../../shared/languages.ts'
import { roles, type Role } from '../../../shared/permissions.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import type { Machine } from '../../kernel/machine.ts'
import { setUpCtx, setUpOrganization, type NewOrganization } from '../organization/organization.commands.ts'
import { hashNewPassword } from './account.commands.ts'
import { addStaffMember } from './staff.commands.ts'

export type FirstAdministrator = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly language: DeskLanguage
  /** Also for the complaints themselves; one person alone has every role in any case. */
  readonly isComplaintsManager?: boolean
}

export type SetUp = {
  readonly organization: NewOrganization
  readonly administrator: FirstAdministrator
  /** Refused when an organization exists already, also one that is set up at the same moment. */
  readonly isFirst: boolean
}

/**
 * Sets up an organization and its first administrator, both or neither.
 * @returns the ids of the organization and of the administrator
 * @throws Refusal `setup.alreadyDone`, `password.tooShort`, `password.tooCommon`, and those of `setUpOrganization`
 */
export async function setUp(
  machine: Machine,
  { organization, administrator, isFirst }: SetUp,
): Promise<{ organizationId: string; staffId: string }> {
  const known = [administrator.email, administrator.name, organization.name]
  const passwordHash = await hashNewPassword(administrator.password, known)
  return inTransaction(setUpCtx(machine), async (tx) => {
    await setUpOrganization(tx, { ...organization, isFirst })
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

function firstRoles(isOnePerson: boolean, isComplaintsManager: boolean): Role[] {
  if (isOnePerson) return roles.filter((role) => role !== 'externalAuditor')
  return isComplaintsManager ? ['administrator', 'complaintsManager'] : ['administrator']
}
