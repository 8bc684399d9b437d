import type { Read } from '../../kernel/ctx.ts'
import type { CustomerKeys } from './customers.rules.ts'

/** The oldest customer with one of the exact keys; the e-mail address counts before the phone. */
export async function findCustomerByKeys(read: Read, keys: CustomerKeys): Promise<string | null> {
  if (!keys.emailKey && !keys.phoneKey) return null
  const rows = await read.sql
    .selectFrom('customer')
    .select(['id', 'emailKey'])
    .where('organizationId', '=', read.organizationId)
    .where((eb) =>
      eb.or([
        ...(keys.emailKey ? [eb('emailKey', '=', keys.emailKey)] : []),
        ...(keys.phoneKey ? [eb('phoneKey', '=', keys.phoneKey)] : []),
      ]),
    )
    .orderBy('id')
    .limit(20)
    .execute()
  return (rows.find((row) => keys.emailKey && row.emailKey === keys.emailKey) ?? rows[0])?.id ?? null
}
