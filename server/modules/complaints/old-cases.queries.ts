import type { Read } from '../../kernel/ctx.ts'
import { oldNumberKey } from './old-cases.rules.ts'

/** Which of these numbers of old registers, as they are compared, are taken. */
export async function oldNumbersIn(read: Read, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await read.sql
    .selectFrom('complaint')
    .select('oldNumberKey')
    .where('organizationId', '=', read.organizationId)
    .where('oldNumberKey', 'in', keys)
    .execute()
  return new Set(rows.flatMap(({ oldNumberKey: key }) => key ?? []))
}

/** The case that had this number in an old register. */
export async function caseWithOldNumber(read: Read, number: string): Promise<string | null> {
  const key = oldNumberKey(number)
  if (key === '' || key.length > 100) return null
  const row = await read.kept
    .selectFrom('complaint')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('oldNumberKey', '=', key)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Cases that came with a file of an old register, by id. */
export async function oldCasesAfter(
  read: Read,
  { importId, after, most }: { importId: string; after: string; most: number },
): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('complaint')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('importId', '=', importId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
