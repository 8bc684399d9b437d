import { sql } from 'kysely'
import type { listRefusedRows } from '../../../shared/api/customer-imports.ts'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { ImportKind } from '../../../shared/customer-import.ts'
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
      (eb) =>
        eb
          .exists(
            eb
              .selectFrom('customerImportPart')
              .select('fromRow')
              .whereRef('customerImportPart.organizationId', '=', 'customerImport.organizationId')
              .whereRef('customerImportPart.importId', '=', 'customerImport.id'),
          )
          .$castTo<boolean>()
          .as('isKept'),
    ])
    .where('customerImport.organizationId', '=', read.organizationId)
    .where('customerImport.begunAt', 'is not', null)
    .orderBy('customerImport.startedAt', 'desc')
    .limit(20)
    .execute()

/** The kept part that a line stands in; undefined where the lines did not come as a file. */
export const partWith = (read: Read, importId: string, row: number) =>
  read.sql
    .selectFrom('customerImportPart')
    .select(['fromRow', 'lines'])
    .where('organizationId', '=', read.organizationId)
    .where('importId', '=', importId)
    .where('fromRow', '<=', row)
    .orderBy('fromRow', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Files that are begun and not done, and on which nobody has worked since, as after a crash. */
export async function heldUpImports(
  read: Read,
  kinds: readonly ImportKind[],
  since: Date,
): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('customerImport')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('kind', 'in', kinds)
    .where('begunAt', '<', since)
    .where('undoneAt', 'is', null)
    .whereRef('doneRows', '<', 'rowCount')
    .where((eb) => eb.or([eb('workedAt', 'is', null), eb('workedAt', '<', since)]))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('customerImportPart')
          .select('fromRow')
          .whereRef('customerImportPart.organizationId', '=', 'customerImport.organizationId')
          .whereRef('customerImportPart.importId', '=', 'customerImport.id'),
      ),
    )
    .orderBy('begunAt')
    .execute()
  return rows.map(({ id }) => id)
}

/** Files that were taken back, on which nobody has worked since, and of which something may still be there. */
export async function unclearedImports(
  read: Read,
  kinds: readonly ImportKind[],
  since: Date,
): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('customerImport')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('kind', 'in', kinds)
    .where('undoneAt', '<', since)
    .where('clearedAt', 'is', null)
    .where((eb) => eb.or([eb('workedAt', 'is', null), eb('workedAt', '<', since)]))
    .orderBy('undoneAt')
    .execute()
  return rows.map(({ id }) => id)
}

/** A page of the lines that were refused, in the order of the file. */
export async function refusedLines(
  read: Read,
  { importId, after, limit }: { importId: string } & QueryOf<typeof listRefusedRows>,
): Promise<AnswerGiven<typeof listRefusedRows>> {
  const rows = await read.sql
    .selectFrom('customerImportRefusal')
    .select(['line', 'code', 'cells'])
    .where('organizationId', '=', read.organizationId)
    .where('importId', '=', importId)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? (items.at(-1)?.line ?? null) : null }
}

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
