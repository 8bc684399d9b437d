import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { migrationsRun, installationMark } from '../db/installation.ts'
import { columnList, tablesOf, type Table } from './catalogue.ts'

/** One moment of a database: everything read through it belongs together, while others go on writing. */
export type Snapshot = {
  readonly tables: readonly Table[]
  readonly migrations: readonly string[]
  readonly installationMark: string
  /** The rows of a table as PostgreSQL's text format, which every version reads. */
  copyOf(table: Table): { stream: NodeJS.ReadableStream & AsyncIterable<Buffer>; rows: () => number }
  /** Keys of the file store that rows refer to, each once, in order, a thousand at a time. */
  storageKeys(): AsyncGenerator<readonly string[]>
}

/** Opens a snapshot as the owner of the schema and ends it after `work`. */
export async function withSnapshot<T>(
  client: pg.Client,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    // Rather fail than leave out rows, should a policy ever apply to the owner.
    await client.query(
      'SET LOCAL row_security = off; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0',
    )
    const tables = await tablesOf(client)
    return await work({
      tables,
      migrations: await migrationsRun(client),
      installationMark: await installationMark(client),
      copyOf(table) {
        const stream = client.query(
          copyTo(`copy (select ${columnList(table)} from ${table.quoted}) to stdout`),
        )
        return { stream, rows: () => stream.rowCount }
      },
      storageKeys: () => storageKeys(client, tables),
    })
  } finally {
    await client.query('ROLLBACK').catch(() => undefined)
  }
}

async function* storageKeys(client: pg.Client, tables: readonly Table[]): AsyncGenerator<readonly string[]> {
  const sources = tables.flatMap(({ quoted, fileColumns }) =>
    fileColumns.map((column) => `select ${column} as key from ${quoted} where ${column} is not null`),
  )
  if (sources.length === 0) return
  await client.query(
    `declare storage_keys cursor for select key from (${sources.join(' union ')}) as keys order by key collate "C"`,
  )
  for (;;) {
    const { rows } = await client.query<{ key: string }>('fetch 1000 from storage_keys')
    if (rows.length === 0) break
    yield rows.map(({ key }) => key)
  }
  await client.query('close storage_keys')
}
