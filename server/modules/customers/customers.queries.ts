import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { customerBook, type CustomerBook, type CustomerKeys } from './customers.rules.ts'

/** The customers who have one of the keys. */
export async function customersWith(read: Read, keys: readonly CustomerKeys[]): Promise<CustomerBook> {
  const emailKeys = keys.flatMap(({ emailKey }) => emailKey ?? [])
  const phoneKeys = keys.flatMap(({ phoneKey }) => phoneKey ?? [])
  if (emailKeys.length + phoneKeys.length === 0) return customerBook([])
  // Two halves, for an "or" between two indexes is planned worse the more keys there are.
  const { rows } = await sql<CustomerKeys & { id: string }>`
    select id, email_key, phone_key from customer
    where organization_id = ${read.organizationId} and email_key = any(${emailKeys}::text[])
    union
    select id, email_key, phone_key from customer
    where organization_id = ${read.organizationId} and phone_key = any(${phoneKeys}::text[])
    order by id`.execute(read.sql)
  return customerBook(rows)
}
