import { sql } from 'kysely'
import { toTsQueryText } from '../../../shared/search/tokens.ts'
import type { Read } from '../../kernel/ctx.ts'
import { customerBook, type CustomerBook, type CustomerKeys } from './customers.rules.ts'
import { numberKey } from './likeness.rules.ts'

/** The customers who have one of the keys, as their first address or number or as a further one. */
export async function customersWith(read: Read, keys: readonly CustomerKeys[]): Promise<CustomerBook> {
  const emailKeys = keys.flatMap(({ emailKey }) => emailKey ?? [])
  const phoneKeys = keys.flatMap(({ phoneKey }) => phoneKey ?? [])
  if (emailKeys.length + phoneKeys.length === 0) return customerBook([])
  const those = (column: 'email_key' | 'phone_key', wanted: readonly string[]) => sql`
    select found.*, false as is_further from unnest(${wanted}::text[]) asked (key) cross join lateral (
      select id, email_key, phone_key from customer
      where organization_id = ${read.organizationId} and ${sql.ref(column)} = asked.key offset 0
    ) found`
  // Each key by itself, in its index: all at once a planner without statistics reads every customer. Two halves,
  // for an "or" between two indexes is planned worse the more keys there are.
  const { rows } = await sql<CustomerKeys & { id: string }>`
    ${those('email_key', emailKeys)} union ${those('phone_key', phoneKeys)} union
    select found.*, true from unnest(${[...emailKeys, ...phoneKeys]}::text[]) asked (key) cross join lateral (
      select customer_id, case kind when 'email' then key end, case kind when 'phone' then key end from customer_contact
      where organization_id = ${read.organizationId} and key = asked.key and kind in ('email', 'phone') offset 0
    ) found
    order by is_further, id`.execute(read.kept)
  return customerBook(rows)
}

/** So many who share a name tell the one who asks nothing. */
const mostNamed = 200

/** Customers in whose names, addresses or numbers these words or their beginnings stand, by name; a few. */
export async function customersWithWords(read: Read, typed: string): Promise<string[]> {
  const query = toTsQueryText(typed)
  if (!query) return []
  const { rows } = await sql<{
    ids: string[] | null
  }>`select find_customers(${query}, ${mostNamed}, 20, null, null) as ids`.execute(read.sql)
  return rows[0]?.ids ?? []
}

/** Customers who bought under this number of an order, however it is typed. */
export async function buyersOf(read: Read, orderNumber: string): Promise<string[]> {
  const key = numberKey(orderNumber)
  if (key === '') return []
  const rows = await read.sql
    .selectFrom('customerPurchase')
    .select('customerId')
    .distinct()
    .where('organizationId', '=', read.organizationId)
    .where('orderKey', '=', key)
    .limit(20)
    .execute()
  return rows.map(({ customerId }) => customerId)
}

/** The profile that holds these keys, of which there is one at most (`customer_email_key`, `customer_phone_only_key`). */
export async function profileWith(read: Read, { emailKey, phoneKey }: CustomerKeys): Promise<string | null> {
  if (emailKey === null && phoneKey === null) return null
  const among =
    emailKey === null ? sql`email_key is null and phone_key = ${phoneKey}` : sql`email_key = ${emailKey}`
  const { rows } = await sql<{ id: string }>`
    select id from customer where organization_id = ${read.organizationId} and ${among}`.execute(read.sql)
  return rows[0]?.id ?? null
}

/**
 * The profile that a row of customers is shown with, itself or another. Not `coalesce`: row-level security takes that for
 * leaky, and joined by it every customer would be read instead of the index.
 */
export const shownId = (customer: string) => {
  const column = (name: string) => sql.ref(`${customer}.${name}`)
  return sql<string>`case when ${column('merged_into')} is null then ${column('id')} else ${column('merged_into')} end`
}

/** Of each profile the one that it is shown with, itself or another. */
export async function shownWith(read: Read, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; root: string }>`
    select id, coalesce(merged_into, id) as root from customer
    where organization_id = ${read.organizationId} and id = any(${ids}::uuid[])`.execute(read.sql)
  return new Map(rows.map(({ id, root }) => [id, root]))
}

/** The profiles and all that are shown with them, each with the one that is shown. */
export async function familiesOf(read: Read, roots: readonly string[]): Promise<Map<string, string>> {
  if (roots.length === 0) return new Map()
  const { rows } = await sql<{ id: string; root: string }>`
    select id, coalesce(merged_into, id) as root from customer
    where organization_id = ${read.organizationId} and (id = any(${roots}::uuid[]) or merged_into = any(${roots}::uuid[]))`.execute(
    read.sql,
  )
  return new Map(rows.map(({ id, root }) => [id, root]))
}
