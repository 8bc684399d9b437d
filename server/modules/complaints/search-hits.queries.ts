import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { snippetFinder, type Piece } from '../../../shared/search/snippet.ts'

type Found = {
  readonly items: readonly { readonly id: string }[]
  /** Names that count as well, since the words themselves were not found. */
  readonly alike: readonly string[] | undefined
}

type Hit = {
  readonly field: 'title' | 'narrative' | 'remedySought' | 'customer' | 'product' | 'order'
  readonly pieces: Piece[]
}

/** Where the words of a search stand in the cases of a page, which the actor may see. */
export async function hitsOf(
  read: Read,
  { items, alike }: Found,
  q: string | undefined,
): Promise<ReadonlyMap<string, { hit: Hit }>> {
  if (!q?.trim() || items.length === 0) return new Map()
  const ids = items.map(({ id }) => id)
  const rows = await read.kept
    .selectFrom('complaint')
    .select(['id', 'title', 'narrative', 'remedySought', 'complainantName', 'productText', 'orderNumber'])
    .where('organizationId', '=', read.organizationId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  const findIn = snippetFinder(q, alike)
  return new Map(
    rows.flatMap((row) => {
      const fields = [
        ['title', row.title],
        ['customer', row.complainantName],
        ['order', row.orderNumber],
        ['product', row.productText],
        ['narrative', row.narrative],
        ['remedySought', row.remedySought],
      ] as const
      for (const [field, text] of fields) {
        const pieces = text === null ? null : findIn(text)
        if (pieces) return [[row.id, { hit: { field, pieces: [...pieces] } }] as const]
      }
      return []
    }),
  )
}
