import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database, Sql } from './database.ts'

/** The database as the app sees it. Only `kernel/ctx.ts` takes connections out of it for work on an organization. */
export type Db = {
  readonly pool: pg.Pool
  /** For the tables without an organization (the organization table itself); everything else needs a transaction. */
  readonly system: Sql
  close(): Promise<void>
}

// Dates without time stay text (`2026-11-22`), counts come back as numbers.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))
types.setTypeParser(pg.types.builtins.NUMERIC, (text) => Number(text))

/** Opens the pool for the app role. Statements have no names, so a PgBouncer in transaction mode is fine. */
export function openDatabase({ url, connections }: { url: string; connections: number }): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    application_name: 'redress',
  })
  // A connection that dies while idle is replaced at the next use; without a listener Node would end the process.
  pool.on('error', () => {})
  return { pool, system: kyselyOver(pool), close: () => pool.end() }
}

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })

/** Kysely over a pool, or over the one connection of an open transaction. */
export function kyselyOver(connection: pg.Pool | pg.PoolClient): Sql {
  const pool = connection instanceof pg.Pool ? connection : poolOfOne(connection)
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase] })
}

function poolOfOne(client: pg.PoolClient) {
  const lent = { query: client.query.bind(client), release: () => {} } as unknown as pg.PoolClient
  return { connect: async () => lent, end: async () => {} } as unknown as pg.Pool
}
