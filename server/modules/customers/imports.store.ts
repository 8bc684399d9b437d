import { sql } from 'kysely'
import type { ImportOptions } from '../../../shared/api/customer-imports.ts'
import type { ImportKind } from '../../../shared/customer-import.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { Generated } from '../../kernel/db/database.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'
import type { ImportedLine } from './imports.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    customerImport: Omit<ImportRow, 'removedCases'> & { removedCases: Generated<number> }
    customerImportRefusal: {
      organizationId: string
      importId: string
      line: number
      code: string
      cells: string[]
    }
    customerImportPart: {
      organizationId: string
      importId: string
      fromRow: number
      rowCount: number
      lines: Buffer
    }
  }
}

export type ImportRow = {
  organizationId: string
  id: string
  kind: ImportKind
  fileName: string
  head: string[]
  options: ImportOptions
  rowCount: number
  doneRows: number
  refusedRows: number
  startedAt: Date
  startedBy: string | null
  undoneAt: Date | null
  format: 'csv' | 'xlsx'
  sheet: string | null
  begunAt: Date | null
  workedAt: Date | null
  /** When all that a file taken back brought was gone. */
  clearedAt: Date | null
  /** Cases of an old register that were taken out again. */
  removedCases: number
}

export const insertImport = async (
  tx: Tx,
  given: Pick<
    ImportRow,
    'id' | 'kind' | 'fileName' | 'head' | 'options' | 'rowCount' | 'format' | 'sheet' | 'begunAt'
  >,
): Promise<void> => {
  const startedBy = tx.actor.kind === 'staff' ? tx.actor.id : null
  const row = {
    ...given,
    doneRows: 0,
    refusedRows: 0,
    startedAt: tx.now,
    startedBy,
    undoneAt: null,
    workedAt: null,
    clearedAt: null,
  }
  await insertRows(tx, 'customerImport', [row])
}

export const lockImport = (tx: Tx, importId: string): Promise<ImportRow | undefined> =>
  tx.sql
    .selectFrom('customerImport')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()

export async function updateImport(tx: Tx, importId: string, change: Partial<ImportRow>): Promise<void> {
  await tx.sql
    .updateTable('customerImport')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', importId)
    .execute()
}

/** Another case of a file taken back is gone; who works on the file is known by it, too. */
export async function countRemovedCase(tx: Tx, importId: string): Promise<void> {
  await tx.sql
    .updateTable('customerImport')
    .set((eb) => ({ removedCases: eb('removedCases', '+', 1), workedAt: tx.now }))
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', importId)
    .execute()
}

export const insertRefusals = (
  tx: Tx,
  importId: string,
  refused: readonly { line: number; code: string; cells: readonly string[] }[],
) =>
  insertRows(
    tx,
    'customerImportRefusal',
    refused.map(({ line, code, cells }) => ({ importId, line, code, cells: [...cells] })),
  )

export const insertParts = (
  tx: Tx,
  importId: string,
  parts: readonly { fromRow: number; rowCount: number; lines: Uint8Array }[],
) =>
  insertRows(
    tx,
    'customerImportPart',
    parts.map(({ lines, ...part }) => ({ importId, ...part, lines: Buffer.from(lines) })),
  )

/** Lines that are written need not be kept; without `upTo` all go. */
export async function deleteParts(tx: Tx, importId: string, upTo?: number): Promise<void> {
  await tx.sql
    .deleteFrom('customerImportPart')
    .where('organizationId', '=', tx.organizationId)
    .where('importId', '=', importId)
    .$if(upTo !== undefined, (query) => query.where(sql<number>`from_row + row_count`, '<=', upTo ?? 0))
    .execute()
}

/** Files that were read and that nobody wanted to import. */
export async function deleteUnbegun(tx: Tx, before: Date): Promise<void> {
  await tx.sql
    .deleteFrom('customerImport')
    .where('organizationId', '=', tx.organizationId)
    .where('begunAt', 'is', null)
    .where('startedAt', '<', before)
    .execute()
}

/** Profiles for lines whose customer nobody knows. @returns the ids that were inserted */
export async function insertImported(
  tx: Tx,
  importId: string,
  people: readonly { id: string; line: ImportedLine; language: string }[],
): Promise<Set<string>> {
  const inserted = await insertRows(
    tx,
    'customer',
    people.map(({ id, language, line }) => ({
      id,
      kind: 'person' as const,
      name: line.name,
      email: line.email,
      emailKey: line.keys.emailKey,
      phone: line.phone,
      phoneKey: line.keys.phoneKey,
      postalAddress: line.address,
      customerNumber: line.customerNumber,
      language,
      createdAt: tx.now,
      importId,
    })),
    'on conflict do nothing returning id',
  )
  return new Set(inserted.map(({ id }) => String(id)))
}

/** Purchases and talks of a file go, so many at most. @returns the customers that they belonged to */
export async function deleteImported(tx: Tx, importId: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ customerId: string }>`
    with bought as (
      delete from customer_purchase where organization_id = ${tx.organizationId} and id in (
        select id from customer_purchase where organization_id = ${tx.organizationId} and import_id = ${importId} limit ${sql.lit(most)})
      returning customer_id
    ), talked as (
      delete from customer_talk where organization_id = ${tx.organizationId} and id in (
        select id from customer_talk where organization_id = ${tx.organizationId} and import_id = ${importId} limit ${sql.lit(most)})
      returning customer_id
    )
    select customer_id from bought union select customer_id from talked`.execute(tx.sql)
  return rows.map(({ customerId }) => customerId)
}

/** The refused lines of a file hold what people told of themselves; they go with the file. */
export async function deleteRefusals(tx: Tx, importId: string): Promise<void> {
  await tx.sql
    .deleteFrom('customerImportRefusal')
    .where('organizationId', '=', tx.organizationId)
    .where('importId', '=', importId)
    .execute()
}

/** Profiles that a file made go where nothing else has come to them since; the others stay and forget the file. */
export async function deleteImportedProfiles(tx: Tx, importId: string, most: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from customer where organization_id = ${tx.organizationId} and import_id = ${importId} limit ${sql.lit(most)}`.execute(
    tx.sql,
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  const none = (table: string, column = 'customer_id') =>
    sql`not exists (select from ${sql.table(table)} x where x.organization_id = c.organization_id and x.${sql.ref(column)} = c.id)`
  await sql`
    delete from customer c where c.organization_id = ${tx.organizationId} and c.id = any(${ids}::uuid[])
      and ${none('complaint')} and ${none('customer_purchase')} and ${none('customer_talk')} and ${none('customer_contact')} and c.type_reason is null and ${none('customer_fact')}
      and ${none('customer_change')} and ${none('customer_verdict', 'kept_id')} and ${none('customer_verdict', 'other_id')}
      and ${none('customer', 'employer_id')}`.execute(tx.sql)
  await sql`update customer set import_id = null
    where organization_id = ${tx.organizationId} and id = any(${ids}::uuid[])`.execute(tx.sql)
  return ids.length
}
