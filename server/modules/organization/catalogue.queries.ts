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
