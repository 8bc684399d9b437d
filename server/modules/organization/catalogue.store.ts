import type { Words } from './taxonomy.rules.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    unit: UnitRow
    product: ProductRow
    category: CategoryRow
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
  mandatorySteps: string[]
  position: number
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

export async function insertUnits(tx: Tx, rows: readonly Given<'unit'>[]): Promise<string[]> {
  const values = rows.map((row) => begun(tx, row))
  if (values.length > 0) await tx.sql.insertInto('unit').values(values).execute()
  return values.map(({ id }) => id)
}

export async function insertProducts(tx: Tx, rows: readonly Given<'product'>[]): Promise<string[]> {
  const values = rows.map((row) => begun(tx, row))
  if (values.length > 0) await tx.sql.insertInto('product').values(values).execute()
  return values.map(({ id }) => id)
}

export async function insertCategories(tx: Tx, rows: readonly Given<'category'>[]): Promise<string[]> {
  const values = rows.map((row) => begun(tx, row))
  if (values.length > 0) await tx.sql.insertInto('category').values(values).execute()
  return values.map(({ id }) => id)
}

export async function insertRemedies(tx: Tx, rows: readonly Given<'remedy'>[]): Promise<string[]> {
  const values = rows.map((row) => begun(tx, row))
  if (values.length > 0) await tx.sql.insertInto('remedy').values(values).execute()
  return values.map(({ id }) => id)
}

export async function insertOutsideRoutes(tx: Tx, rows: readonly Given<'outsideRoute'>[]): Promise<string[]> {
  const values = rows.map((row) => begun(tx, row))
  if (values.length > 0) await tx.sql.insertInto('outsideRoute').values(values).execute()
  return values.map(({ id }) => id)
}

const begun = <Row>(tx: Tx, row: Row) => ({
  ...row,
  organizationId: tx.organizationId,
  id: tx.newId(),
  version: 1,
})
