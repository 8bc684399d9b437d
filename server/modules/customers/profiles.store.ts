import { sql, type Selectable } from 'kysely'
import type { contactKinds, FactSection, factSources } from '../../../shared/api/customers.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { Database } from '../../kernel/db/database.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    customerContact: {
      organizationId: string
      id: string
      customerId: string
      kind: (typeof contactKinds)[number]
      value: string
      key: string | null
      label: string | null
      addedAt: Date
      addedBy: string | null
    }
    customerFact: {
      organizationId: string
      id: string
      customerId: string
      section: FactSection
      body: string
      source: (typeof factSources)[number]
      sourceNote: string | null
      notedOn: string
      notedBy: string | null
      complaintId: string | null
      removedAt: Date | null
      version: number
    }
    customerChange: {
      organizationId: string
      id: string
      customerId: string
      field: string
      before: string | null
      after: string | null
      changedAt: Date
      changedBy: string | null
    }
    customerVerdict: {
      organizationId: string
      id: string
      keptId: string
      otherId: string
      isSame: boolean
      note: string | null
      decidedAt: Date
      decidedBy: string | null
      undoneAt: Date | null
      undoneBy: string | null
    }
    customerSearch: { organizationId: string; customerId: string; sortName: string; words: string }
    customerMatchKey: { organizationId: string; key: string; customerId: string }
  }
}

export type CustomerRow = Selectable<Database['customer']>
export type FactRow = Selectable<Database['customerFact']>
export type VerdictRow = Selectable<Database['customerVerdict']>
export type ProfileChange = Partial<Omit<CustomerRow, 'organizationId' | 'id' | 'createdAt'>>
type Contact = Pick<Database['customerContact'], 'kind' | 'value' | 'key' | 'label'>

export function lockCustomer(tx: Tx, customerId: string): Promise<CustomerRow | undefined> {
  return tx.sql
    .selectFrom('customer')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', customerId)
    .forUpdate()
    .executeTakeFirst()
}

/** Profiles that search has old words of, the oldest first; locked, for their words are written next. */
export async function lockUnindexed(tx: Tx, most: number): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('customer')
    .select('id')
    .where('organizationId', '=', tx.organizationId)
    .where('isIndexed', '=', sql.lit(false))
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertProfile(tx: Tx, profile: ProfileChange & { id: string; language: string }) {
  await tx.sql
    .insertInto('customer')
    .values({
      name: null,
      email: null,
      emailKey: null,
      phone: null,
      phoneKey: null,
      postalAddress: null,
      customerNumber: null,
      preferredChannel: null,
      accessibilityNeeds: null,
      ...profile,
      organizationId: tx.organizationId,
      createdAt: tx.now,
    })
    .execute()
}

export async function updateProfile(tx: Tx, customerId: string, change: ProfileChange): Promise<void> {
  await tx.sql
    .updateTable('customer')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', customerId)
    .execute()
}

/** The contacts of a profile become these; those that stay keep their date. @returns what came and what went */
export async function replaceContacts(tx: Tx, customerId: string, contacts: readonly Contact[]) {
  const before = await tx.sql
    .selectFrom('customerContact')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('customerId', '=', customerId)
    .execute()
  const isSame = (a: Contact, b: Contact) => a.kind === b.kind && a.value === b.value && a.label === b.label
  const gone = before.filter((one) => !contacts.some((each) => isSame(one, each)))
  const added = contacts.filter((one) => !before.some((each) => isSame(one, each)))
  if (gone.length > 0)
    await tx.sql
      .deleteFrom('customerContact')
      .where('organizationId', '=', tx.organizationId)
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  const addedBy = tx.actor.kind === 'staff' ? tx.actor.id : null
  await insertRows(
    tx,
    'customerContact',
    added.map(({ kind, value, key, label }) => ({
      id: tx.newId(),
      customerId,
      kind,
      value,
      key,
      label,
      addedAt: tx.now,
      addedBy,
    })),
  )
  return { added, gone }
}

export async function keepChanges(
  tx: Tx,
  customerId: string,
  changes: readonly { field: string; before: string | null; after: string | null }[],
): Promise<void> {
  const changedBy = tx.actor.kind === 'staff' ? tx.actor.id : null
  await insertRows(
    tx,
    'customerChange',
    changes.map((change) => ({ ...change, id: tx.newId(), customerId, changedAt: tx.now, changedBy })),
  )
}

export async function insertFact(tx: Tx, fact: Omit<FactRow, 'organizationId'>): Promise<void> {
  await tx.sql
    .insertInto('customerFact')
    .values({ ...fact, organizationId: tx.organizationId })
    .execute()
}

export function lockFact(tx: Tx, factId: string): Promise<FactRow | undefined> {
  return tx.sql
    .selectFrom('customerFact')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', factId)
    .where('removedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateFact(tx: Tx, factId: string, change: Partial<FactRow>): Promise<void> {
  await tx.sql
    .updateTable('customerFact')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', factId)
    .execute()
}

export async function insertVerdict(
  tx: Tx,
  verdict: Pick<VerdictRow, 'id' | 'keptId' | 'otherId' | 'isSame' | 'note'>,
): Promise<void> {
  await tx.sql
    .insertInto('customerVerdict')
    .values({
      ...verdict,
      organizationId: tx.organizationId,
      decidedAt: tx.now,
      decidedBy: tx.actor.kind === 'staff' ? tx.actor.id : null,
      undoneAt: null,
      undoneBy: null,
    })
    .execute()
}

export async function undoVerdictRow(tx: Tx, verdictId: string): Promise<void> {
  await tx.sql
    .updateTable('customerVerdict')
    .set({ undoneAt: tx.now, undoneBy: tx.actor.kind === 'staff' ? tx.actor.id : null })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', verdictId)
    .execute()
}

export type CustomerWords = {
  readonly customerId: string
  readonly sortName: string
  readonly words: string
  readonly keys: readonly string[]
}

/** Search and recognition have these words of the profiles from now on. */
export async function writeWords(tx: Tx, profiles: readonly CustomerWords[]): Promise<void> {
  const ids = profiles.map(({ customerId }) => customerId)
  if (ids.length === 0) return
  await insertRows(
    tx,
    'customerSearch',
    profiles.map(({ customerId, sortName, words }) => ({ customerId, sortName, words })),
    'on conflict (organization_id, customer_id) do update set words = excluded.words, sort_name = excluded.sort_name',
  )
  await tx.sql
    .deleteFrom('customerMatchKey')
    .where('organizationId', '=', tx.organizationId)
    .where('customerId', 'in', ids)
    .execute()
  await insertRows(
    tx,
    'customerMatchKey',
    profiles.flatMap(({ customerId, keys }) => keys.map((key) => ({ key, customerId }))),
  )
  await sql`
    update customer c set sort_name = s.sort_name, is_indexed = true
    from customer_search s
    where c.organization_id = ${tx.organizationId} and c.id = any(${ids}::uuid[])
      and s.organization_id = c.organization_id and s.customer_id = c.id`.execute(tx.sql)
}
