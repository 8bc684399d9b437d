import { sql } from 'kysely'
import type { Role } from '../../../shared/permissions.ts'
import type { Language } from '../../../shared/languages.ts'
import type { WordSet } from '../../../shared/i18n/keys.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'

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

/** Makes set-ups wait for each other until the transaction ends. @throws Refusal `setup.alreadyDone` */
export async function requireFirst(tx: Tx): Promise<void> {
  await sql`lock table organization in share row exclusive mode`.execute(tx.sql)
  const existing = await tx.sql.selectFrom('organization').select('id').limit(1).executeTakeFirst()
  if (existing) throw new Refusal('setup.alreadyDone', {}, 409)
}
