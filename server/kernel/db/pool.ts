import { setTimeout as sleep } from 'node:timers/promises'
import { CamelCasePlugin, Kysely, PostgresDialect, type LogEvent } from 'kysely'
import pg from 'pg'
import { Refusal } from '../errors.ts'
import type { Log } from '../log.ts'
import { pastSpan } from '../tracing.ts'
import type { Database, Sql } from './database.ts'
import { passingFailure } from './failure.ts'
import { freshQuery, keptQuery, lookWhoAnswers } from './kept.ts'

export type Connection = {
  readonly sql: Sql
  /**
   * The same for what is read all day by keys: each connection keeps the statement's plan. PostgreSQL would spend
   * several times as long on planning it as on running it. Not for lists, whose best way depends on the values.
   */
  readonly kept: Sql
  /** For lists that are read all day: the statement is kept, its plan only where no values have a better one. */
  readonly keptList: Sql
  /**
   * Plain SQL for where much is written. It is sent at once, in the order of the calls, so several statements
   * may be under way; once one has failed, those after it in the transaction fail too. Rows are in snake_case.
   * Plans are kept here too, so the text depends on the tables alone.
   */
  run(text: string, values: readonly unknown[]): Promise<pg.QueryResult>
}

/** The database as the app sees it. Only `kernel/ctx.ts` takes connections out of it for work on an organization. */
export type Db = {
  readonly pool: pg.Pool
  /** For the tables without an organization (the organization table itself); everything else needs a transaction. */
  readonly system: Sql
  /** Queries over the one connection of an open transaction. */
  over(client: pg.PoolClient): Connection
  /** Statements that took longer than they should since the start. */
  slowQueries(): number
  close(): Promise<void>
}

// Dates without time stay text (`2026-11-22`), counts come back as numbers.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))
types.setTypeParser(pg.types.builtins.NUMERIC, (text) => Number(text))

/** How long whoever needs the database waits while it restarts. A crash of PostgreSQL takes one to three seconds. */
const patienceMs = 5_000
const pauseMs = 100

export type DatabaseOptions = {
  /** Where the database is now: the embedded one may come back on another port, or move away. */
  readonly url: () => string
  /** While a move switches over, whoever wants a connection waits. */
  readonly isClosed?: () => boolean
  readonly connections: number
  /** Statements that take longer are logged and counted. */
  readonly slowQueryMs: number
  readonly log: Log
}

/** Opens the pool for the app role. Statements have no names, so a PgBouncer in transaction mode is fine. */
export function openDatabase({ url, isClosed, connections, slowQueryMs, log }: DatabaseOptions): Db {
  const pool = new PatientPool(
    { url, isClosed: isClosed ?? (() => false) },
    {
      max: connections,
      types,
      // A statement need not wait for the answer to the one before it, where the code does not.
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      // A connection holds about 10 MB in PostgreSQL; after a rush only two stay.
      min: 2,
      idleTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: 'redress',
      verify: lookWhoAnswers,
    },
  )
  // A connection that dies is replaced at the next use; without a listener Node would end the process.
  // The pool listens to idle ones only, and a lent one dies too, while its borrower does something else.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  let slow = 0
  const note = (text: string, ms: number) => {
    pastSpan('query', { 'db.query.text': text }, ms)
    if (ms < slowQueryMs) return
    slow += 1
    log.warn({ ms: Math.round(ms), sql: text.slice(0, 2_000) }, 'slow query')
  }
  const watch: Watch = ({ query, queryDurationMillis: ms }) => note(query.sql, ms)
  const runOver = (client: pg.PoolClient): Connection['run'] => {
    const query = keptQuery(client, 'once') ?? freshQuery(client)
    return (text, values) => {
      const startedMs = performance.now()
      const answer = query(text, [...values])
      answer.then(
        () => note(text, performance.now() - startedMs),
        () => {},
      )
      return answer
    }
  }
  return {
    pool,
    system: kyselyOf(pool, watch),
    over(client) {
      return { ...askingOver(client, watch), run: runOver(client) }
    },
    slowQueries: () => slow,
    close: () => pool.end(),
  }
}

/** Sees each statement after it was answered. */
type Watch = (event: LogEvent) => void

type Taken = (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void

type Where = { readonly url: () => string; readonly isClosed: () => boolean }

type Place = { host: string; port: number; database: string | undefined }
/** The last one asked for; a client that is never connected reads an address as the driver does. */
let known: { url: string; place: Place } | undefined

/** Whether a connection leads to this place. */
function isAt(client: pg.PoolClient, url: string): boolean {
  if (known?.url !== url) known = { url, place: new pg.Client({ connectionString: url }) as unknown as Place }
  const { host, port, database } = client as unknown as Place
  const { place } = known
  return host === place.host && port === place.port && database === place.database
}

/** Waits for a database that is not there for a moment. Nothing has been asked yet, so trying again harms nothing. */
class PatientPool extends pg.Pool {
  readonly #where: Where

  constructor(where: Where, options: pg.PoolConfig) {
    super(options)
    this.#where = where
  }

  override connect(): Promise<pg.PoolClient>
  override connect(taken: Taken): void
  override connect(taken?: Taken): Promise<pg.PoolClient> | void {
    const connecting = this.#patiently()
    if (!taken) return connecting
    connecting.then(
      (client) => taken(undefined, client, () => client.release()),
      (error: Error) => taken(error, undefined, () => {}),
    )
  }

  async #patiently(): Promise<pg.PoolClient> {
    const until = performance.now() + patienceMs
    for (;;) {
      try {
        if (this.#where.isClosed()) throw new Error('Connection terminated: the database is moving')
        this.options.connectionString = this.#where.url()
        const client = await super.connect()
        if (!this.#where.isClosed() && isAt(client, this.#where.url())) return client
        // One of the place that was left.
        client.release(true)
      } catch (error) {
        if (passingFailure(error) === null) throw error
        if (performance.now() > until)
          throw Object.assign(new Refusal('databaseAway', {}, 503), { cause: error })
        await sleep(pauseMs)
      }
    }
  }
}

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })

const kyselyOf = (pool: pg.Pool, log: Watch): Sql =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase], log })

type Query = (text: string, values: unknown[]) => Promise<pg.QueryResult>

function kyselyBy(query: Query, log: Watch): Sql {
  const lent = { query, release: () => {} } as unknown as pg.PoolClient
  return kyselyOf({ connect: async () => lent, end: async () => {} } as unknown as pg.Pool, log)
}

type Kept = Pick<Connection, 'kept' | 'keptList'>
const keepers = new WeakMap<pg.PoolClient, Kept>()

/** Queries over a connection that is lent; `sql` is made anew each time, for it stands for the one transaction. */
function askingOver(client: pg.PoolClient, log: Watch): Kept & Pick<Connection, 'sql'> {
  const sql = kyselyBy(freshQuery(client), log)
  const [once, byValues] = [keptQuery(client, 'once'), keptQuery(client, 'byValues')]
  if (!once || !byValues) return { sql, kept: sql, keptList: sql }
  const known = keepers.get(client)
  if (known) return { sql, ...known }
  const made = { kept: kyselyBy(once, log), keptList: kyselyBy(byValues, log) }
  keepers.set(client, made)
  return { sql, ...made }
}
