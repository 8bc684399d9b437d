import { sql } from 'kysely'
import type { Tx } from '../../kernel/ctx.ts'
import { keysOfWord, nameWords } from './similar-names.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    nameKey: { organizationId: string; key: string; word: string }
  }
}

const atOnce = 5_000

/** Makes the words of these names findable under one slip of a letter; known ones stay. */
export async function saveNames(tx: Tx, names: readonly string[]): Promise<void> {
  const words = [...new Set(names.flatMap(nameWords))]
  const rows = words.flatMap((word) => keysOfWord(word).map((key) => ({ key, word })))
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    await sql`insert into name_key (organization_id, key, word)
      select ${tx.organizationId}, * from unnest(${some.map(({ key }) => key)}::text[], ${some.map(({ word }) => word)}::text[])
      on conflict do nothing`.execute(tx.sql)
  }
}

export async function forgetNames(tx: Tx): Promise<void> {
  await tx.sql.deleteFrom('nameKey').where('organizationId', '=', tx.organizationId).execute()
}
