import type { Language } from '../../../shared/languages.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { remedyName } from '../organization/taxonomy.rules.ts'

/** The names of a site and a product. @throws Refusal `notFound` for one that does not exist */
export async function namesOfPlaces(
  read: Read,
  { site, product }: { site?: string | undefined; product?: string | undefined },
): Promise<string[]> {
  const names: string[] = []
  for (const [table, id] of [
    ['unit', site],
    ['product', product],
  ] as const) {
    if (!id) continue
    const row = await read.sql
      .selectFrom(table)
      .select('name')
      .where('organizationId', '=', read.organizationId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new Refusal('notFound', {}, 404)
    names.push(row.name)
  }
  return names
}

/** The remedies that can be asked for, in the catalogue's order. */
export async function remedyNames(read: Read, language: Language): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('remedy')
    .select(['key', 'names'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('position')
    .execute()
  return rows.map((row) => remedyName(row, language))
}
