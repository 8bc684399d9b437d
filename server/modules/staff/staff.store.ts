import type { DeskLanguage, Language } from '../../../shared/languages.ts'
import type { Role, RoleGrant } from '../../../shared/permissions.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    staffMember: StaffMemberRow
    staffRole: { organizationId: string; id: string; staffId: string; role: Role; siteId: string | null }
  }
}

export type StaffMemberRow = {
  organizationId: string
  id: string
  email: string
  name: string
  language: DeskLanguage
  /** In which they write to complainants. */
  languages: Language[]
  /** In which they read times; null follows their site, else the organization. */
  timeZone: string | null
  passwordHash: string | null
  isActive: boolean
  createdAt: Date
  version: number
}

export async function insertStaffMember(
  tx: Tx,
  member: Pick<StaffMemberRow, 'id' | 'email' | 'name' | 'language' | 'passwordHash'>,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto('staffMember')
    .values({
      ...member,
      languages: [],
      timeZone: null,
      organizationId: tx.organizationId,
      isActive: true,
      createdAt: tx.now,
      version: 1,
    })
    .onConflict((conflict) => conflict.columns(['organizationId', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function lockStaffMember(tx: Tx, staffId: string): Promise<StaffMemberRow | undefined> {
  return tx.sql
    .selectFrom('staffMember')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', staffId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateStaffMember(
  tx: Tx,
  staffId: string,
  changes: Partial<
    Pick<
      StaffMemberRow,
      'name' | 'language' | 'languages' | 'timeZone' | 'passwordHash' | 'isActive' | 'version'
    >
  >,
): Promise<void> {
  await tx.sql
    .updateTable('staffMember')
    .set(changes)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', staffId)
    .execute()
}

/** Replaces all roles of a staff member. */
export async function saveGrants(tx: Tx, staffId: string, grants: readonly RoleGrant[]): Promise<void> {
  await tx.sql
    .deleteFrom('staffRole')
    .where('organizationId', '=', tx.organizationId)
    .where('staffId', '=', staffId)
    .execute()
  if (grants.length === 0) return
  await tx.sql
    .insertInto('staffRole')
    .values(
      grants.map(({ role, siteId }) => ({
        organizationId: tx.organizationId,
        id: tx.newId(),
        staffId,
        role,
        siteId,
      })),
    )
    .execute()
}

/** Makes changes of administrators wait for each other, so that two cannot remove one another. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.sql
    .selectFrom('staffMember')
    .select('id')
    .where('organizationId', '=', tx.organizationId)
    .where('id', 'in', (select) =>
      select
        .selectFrom('staffRole')
        .select('staffId')
        .where('organizationId', '=', tx.organizationId)
        .where('role', '=', 'administrator'),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
}
