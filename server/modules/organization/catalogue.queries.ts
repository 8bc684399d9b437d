import type { Severity } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { categoryName, remedyName } from './taxonomy.rules.ts'

/** Legal entities and sites, by name. */
export const units = (read: Read) =>
  read.sql
    .selectFrom('unit')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('name')
    .orderBy('id')
    .execute()

/** Products, by name; an organization has at most some thousands. */
export const products = (read: Read) =>
  read.sql
    .selectFrom('product')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('name')
    .orderBy('id')
    .execute()

export async function categories(read: Read) {
  const rows = await read.sql
    .selectFrom('category')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, name: categoryName(row, 'en') }))
}

export async function remedies(read: Read) {
  const rows = await read.sql
    .selectFrom('remedy')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, name: remedyName(row, 'en') }))
}

export const outsideRoutes = (read: Read) =>
  read.sql
    .selectFrom('outsideRoute')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** The tree of units or categories: each id with its parent's. */
export async function parentsOf(
  read: Read,
  name: 'unit' | 'category',
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await read.sql
    .selectFrom(name)
    .select(['id', 'parentId'])
    .where('organizationId', '=', read.organizationId)
    .execute()
  return new Map(rows.map((row) => [row.id, row.parentId]))
}

/** Every category with the one that it was merged into. */
export const mergesOf = (read: Read) =>
  read.sql
    .selectFrom('category')
    .select(['id', 'mergedIntoId'])
    .where('organizationId', '=', read.organizationId)
    .execute()

/** The parts that stand in the place of a category since it was split. */
export async function partsOf(read: Read, id: string): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('category')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('splitFromId', '=', id)
    .where('mergedIntoId', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Whom categories name to take their cases; those that name nobody are left out. */
export async function defaultOwnersOf(
  read: Read,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await read.sql
    .selectFrom('category')
    .select(['id', 'defaultOwnerId'])
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', [...new Set(ids)])
    .where('defaultOwnerId', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, defaultOwnerId }) => (defaultOwnerId ? [[id, defaultOwnerId]] : [])))
}

/** The lowest severity that a category allows; null for any, and where there is no category. */
export async function severityFloorOf(read: Read, id: string | null): Promise<Severity | null> {
  if (id === null) return null
  const row = await read.sql
    .selectFrom('category')
    .select('severityFloor')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.severityFloor ?? null
}

/** Where the cases of each merged category are counted: at the end of the way, through all that it went. */
export function mergedInto(
  rows: readonly { readonly id: string; readonly mergedIntoId: string | null }[],
): ReadonlyMap<string, string> {
  const next = new Map(rows.flatMap(({ id, mergedIntoId }) => (mergedIntoId ? [[id, mergedIntoId]] : [])))
  const endOf = (id: string, steps = 0): string => {
    const into = next.get(id)
    return into === undefined || steps > rows.length ? id : endOf(into, steps + 1)
  }
  return new Map([...next.keys()].map((id) => [id, endOf(id)]))
}

/** How many cases have a category, and how many of them are open: what merging or splitting it concerns. */
export async function casesOfCategory(read: Read, id: string): Promise<{ total: number; open: number }> {
  const row = await read.sql
    .selectFrom('complaint')
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.countAll<number>().filterWhere('closedAt', 'is', null).as('open'),
    ])
    .where('organizationId', '=', read.organizationId)
    .where('categoryId', '=', id)
    .executeTakeFirstOrThrow()
  return { total: Number(row.total), open: Number(row.open) }
}
