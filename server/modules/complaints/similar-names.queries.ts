import type { Read } from '../../kernel/ctx.ts'
import { isOneSlipApart, keysOfWord, nameWords } from './similar-names.rules.ts'

/** So many similar names of each word are looked for. */
const mostAlike = 12

/** For each word of a query the names that are one slip of a letter away from it; words without any are left out. */
export async function similarNames(
  read: Read,
  query: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = nameWords(query).slice(0, 6)
  if (words.length === 0) return new Map()
  const rows = await read.sql
    .selectFrom('nameKey')
    .select('word')
    .distinct()
    .where('organizationId', '=', read.organizationId)
    .where('key', 'in', words.flatMap(keysOfWord))
    .limit(500)
    .execute()
  const known = rows.map(({ word }) => word)
  return new Map(
    words.flatMap((word) => {
      const alike = known.filter((one) => isOneSlipApart(word, one)).slice(0, mostAlike)
      return alike.length > 0 ? [[word, alike] as const] : []
    }),
  )
}

/** The names on cases that everybody with the right to read may find, changed since then; null for all. */
export async function namesSince(read: Read, since: Date | null): Promise<string[]> {
  let statement = read.sql
    .selectFrom('complaint')
    .select('complainantName')
    .distinct()
    .where('organizationId', '=', read.organizationId)
    .where('isConfidential', '=', false)
    .where('complainantName', 'is not', null)
  if (since) statement = statement.where('updatedAt', '>', since)
  return (await statement.execute()).flatMap(({ complainantName }) => complainantName ?? [])
}
