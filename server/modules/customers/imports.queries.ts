import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'

/** The last files, the newest first. */
export const lastImports = (read: Read) =>
  read.sql
    .selectFrom('customerImport')
    .leftJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'customerImport.organizationId')
        .onRef('staffMember.id', '=', 'customerImport.startedBy'),
    )
    .select([
      'customerImport.id',
      'customerImport.kind',
      'customerImport.fileName',
      'customerImport.head',
      'customerImport.options',
      'customerImport.rowCount',
      'customerImport.doneRows',
      'customerImport.refusedRows',
      'customerImport.startedAt',
      'staffMember.name as startedByName',
      'customerImport.undoneAt',
    ])
    .where('customerImport.organizationId', '=', read.organizationId)
    .orderBy('customerImport.startedAt', 'desc')
    .limit(20)
    .execute()

/** Lines that were refused, in the order of the file. */
export const refusedLines = (read: Read, importId: string) =>
  read.sql
    .selectFrom('customerImportRefusal')
    .select(['line', 'code', 'cells'])
    .where('organizationId', '=', read.organizationId)
    .where('importId', '=', importId)
    .orderBy('line')
    .limit(10_000)
    .execute()

export async function importExists(read: Read, importId: string): Promise<boolean> {
  const found = await read.sql
    .selectFrom('customerImport')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', importId)
    .executeTakeFirst()
  return found !== undefined
}

/** Who has which of these keys (`c:`, `e:`, `p:`), the oldest of each. */
export async function customersNamed(read: Read, names: readonly string[]): Promise<Map<string, string>> {
  const keys = (prefix: string) =>
    names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(2))
  const { rows } = await sql<{ name: string; id: string }>`
    select 'e:' || email_key as name, id from customer
      where organization_id = ${read.organizationId} and email_key = any(${keys('e:')}::text[])
    union all
    select 'p:' || phone_key, id from customer
      where organization_id = ${read.organizationId} and phone_key = any(${keys('p:')}::text[])
    union all
    select key, customer_id from customer_match_key
      where organization_id = ${read.organizationId} and key = any(${names as string[]}::text[])
    order by id`.execute(read.sql)
  const found = new Map<string, string>()
  for (const { name, id } of rows) if (!found.has(name)) found.set(name, id)
  return found
}
