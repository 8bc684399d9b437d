import type { Words } from './taxonomy.rules.ts'
import type { MandatoryStep } from '../../../shared/steps.ts'
import type { Severity } from '../../../shared/statuses.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    unit: UnitRow
    product: ProductRow
    category: CategoryRow
    categoryName: { organizationId: string; categoryId: string; untilAt: Date; names: Words }
    remedy: RemedyRow
    outsideRoute: OutsideRouteRow
  }
}

type Common = { organizationId: string; id: string; isActive: boolean; version: number }

export type UnitRow = Common & {
  kind: 'legalEntity' | 'site'
  parentId: string | null
  name: string
  code: string | null
  address: string | null
  timeZone: string | null
}
export type ProductRow = Common & { name: string; code: string | null }
export type CategoryRow = Common & {
  key: string | null
  names: Words
  parentId: string | null
  mandatorySteps: MandatoryStep[]
  /** Gets its cases that nobody has. */
  defaultOwnerId: string | null
  /** No case of it is assessed lower. */
  severityFloor: Severity | null
  /** A second person approves every decision. */
  needsApproval: boolean
  position: number
  /** Where its cases are counted since it was merged. */
  mergedIntoId: string | null
  /** The category in whose place it came with others. */
  splitFromId: string | null
}
export type RemedyRow = Common & { key: string | null; names: Words; isMonetary: boolean; position: number }
export type OutsideRouteRow = Common & {
  key: string | null
  name: string
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  windowDays: number | null
  notes: Words
  position: number
}

/** The tables whose rows the settings pages edit, all in the same way. */
export type Catalogue = {
  unit: UnitRow
  product: ProductRow
  category: CategoryRow
  remedy: RemedyRow
  outsideRoute: OutsideRouteRow
}
export type CatalogueName = keyof Catalogue
/** What a person may say of a row; the rest is ours. */
export type Given<Name extends CatalogueName> = Omit<Catalogue[Name], 'organizationId' | 'id' | 'version'>

/** @returns the ids, in the order of the rows */
export async function insertRows<Name extends CatalogueName>(
  tx: Tx,
  name: Name,
  rows: readonly Given<Name>[],
): Promise<string[]> {
  const whole = rows.map((row) => ({
    ...row,
    organizationId: tx.organizationId,
    id: tx.newId(),
    version: 1,
  }))
  // The signature ties the columns to the table; to the query builder all five are as the first.
  if (whole.length > 0)
    await tx.sql
      .insertInto(name as 'unit')
      .values(whole as unknown as UnitRow[])
      .execute()
  return whole.map(({ id }) => id)
}

export async function lockRow<Name extends CatalogueName>(
  tx: Tx,
  name: Name,
  id: string,
): Promise<Catalogue[Name] | undefined> {
  const row = await tx.sql
    .selectFrom(name as 'unit')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as Catalogue[Name] | undefined
}

export async function updateRow<Name extends CatalogueName>(
  tx: Tx,
  name: Name,
  { id, changes, version }: { id: string; changes: Partial<Given<Name>>; version: number },
): Promise<void> {
  await tx.sql
    .updateTable(name as 'unit')
    .set({ ...(changes as object), version })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

/** Keeps what a category was called until now, for the cases of that time. */
export async function keepName(tx: Tx, { id, names }: Pick<CategoryRow, 'id' | 'names'>): Promise<void> {
  await tx.sql
    .insertInto('categoryName')
    .values({ organizationId: tx.organizationId, categoryId: id, untilAt: tx.now, names })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
