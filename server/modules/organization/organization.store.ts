import type { Role } from '../../../shared/permissions.ts'
import type { Language } from '../../../shared/languages.ts'
import type { WordSet } from '../../../shared/i18n/keys.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    organization: OrganizationRow
  }
}

export type OrganizationRow = {
  id: string
  slug: string
  hosts: string[]
  name: string
  createdAt: Date
  country: string
  timeZone: string
  languages: Language[]
  defaultLanguage: Language
  isOnePerson: boolean
  wordSet: WordSet
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  accentColor: string | null
  logoFileKey: string | null
  privacyContact: string | null
  currency: string
  approvalLimits: Partial<Record<Role, number>>
  version: number
}

export async function insertOrganization(tx: Tx, row: OrganizationRow): Promise<void> {
  await tx.sql.insertInto('organization').values(row).execute()
}

/** Keeps others from editing or setting up an organization until the transaction ends. */
export async function lockOrganization(tx: Tx): Promise<OrganizationRow> {
  return tx.sql
    .selectFrom('organization')
    .selectAll()
    .where('id', '=', tx.organizationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function updateOrganization(tx: Tx, changes: Partial<OrganizationRow>): Promise<void> {
  await tx.sql.updateTable('organization').set(changes).where('id', '=', tx.organizationId).execute()
}
