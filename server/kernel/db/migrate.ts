import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Secrets } from '../auth/secrets.ts'
import { Refusal } from '../errors.ts'
import { isBeingFilled, makeInstallationTables, readTransition } from './installation.ts'
import { queues } from '../jobs/jobs.ts'

const migrationsFolder = new URL('../../../db/migrations/', import.meta.url)
const oldestPostgres = 15

export type MigrateOptions = {
  readonly secrets: Secrets
  /** Connection of the running app where the owner may not create roles; its role must exist. */
  readonly appUrl?: string | undefined
  /** Run only the migrations up to this file name, to try upgrades. */
  readonly upTo?: string
  /** Run exactly these, for a restore into the schema of its archive. */
  readonly exactly?: readonly string[]
  /** The database is being filled by whoever asks; anybody else keeps away from it meanwhile. */
  readonly isFilling?: boolean
}

/**
 * Brings the schema up to date as its owner and grants the app role what it
 * needs, never more. Safe to run from several processes at once.
 * @returns the connection URL of the app role, and the names of the migrations that ran
 * @throws Refusal `database.tooOld`, `database.newerThanProgram`, `database.otherKey`, `database.moved`,
 * `database.unfinished`
 */
export async function migrate(
  ownerUrl: string,
  options: MigrateOptions,
): Promise<{ appUrl: string; ran: string[] }> {
  return alone(ownerUrl, async () => {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'redress migrate' })
    await client.connect()
    try {
      await requireVersion(client)
      const ran = await inOneTransaction(client, async () => {
        await makeInstallationTables(client)
        await requireSettled(client, options)
        const names = await runPending(client, options)
        await requireSameKey(client, options.secrets)
        return names
      })
      await migrateJobs(client)
      const appUrl = await inOneTransaction(client, () => provideAppRole(client, ownerUrl, options))
      return { appUrl, ran }
    } finally {
      await client.end()
    }
  })
}

/**
 * Lets one process migrate at a time. The lock sits in a transaction of its own
 * connection: that works through a pooler, and pg-boss may commit beside it.
 */
async function alone<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  const guard = new pg.Client({ connectionString: ownerUrl, application_name: 'redress migrate lock' })
  await guard.connect()
  try {
    await guard.query('BEGIN')
    await guard.query(`select pg_advisory_xact_lock(hashtext('redress migrate'))`)
    return await work()
  } finally {
    await guard.end()
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (version < oldestPostgres) throw new Refusal('database.tooOld', { version, oldest: oldestPostgres })
}

/**
 * Another key could not read what is encrypted here, and would change the app role's password under the
 * processes that run. So the first key that comes stays; only a text derived from it is kept.
 */
async function requireSameKey(client: pg.Client, secrets: Secrets): Promise<void> {
  const mark = secrets.derive('mark of the installation')
  const { rows } = await client.query<{ mark: string }>('select mark from redress.installation')
  if (!rows[0]) await client.query('insert into redress.installation (mark) values ($1)', [mark])
  else if (rows[0].mark !== mark) throw new Refusal('database.otherKey')
}

async function inOneTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  // An owner named like one of our schemas would otherwise get its tables in there.
  await client.query('BEGIN; SET LOCAL search_path = public')
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** Nobody serves a database that has moved away, or one that a restore or a move has not filled to the end. */
async function requireSettled(client: pg.Client, { isFilling }: MigrateOptions): Promise<void> {
  const transition = await readTransition(client)
  if (transition?.kind === 'moved') {
    const { beganAt, targetName } = transition
    throw new Refusal('database.moved', { target: targetName, at: beganAt.toISOString() })
  }
  if (!isFilling && (await isBeingFilled(client))) throw new Refusal('database.unfinished')
}

async function runPending(client: pg.Client, { upTo, exactly }: MigrateOptions): Promise<string[]> {
  const isWanted = (name: string) => (!upTo || name <= upTo) && (!exactly || exactly.includes(name))
  const pending = (await pendingOf(client)).filter(isWanted)
  for (const name of pending) {
    await client.query(await readFile(new URL(name, migrationsFolder), 'utf8'))
    await client.query('insert into redress.migration (name) values ($1)', [name])
  }
  return pending
}

/**
 * The migrations that this program has and the database has not, without running them; all of them when
 * the database is empty.
 * @throws Refusal `database.newerThanProgram`
 */
export async function pendingMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(`select where to_regclass('redress.migration') is not null`)
  return rows.length > 0 ? pendingOf(client) : allMigrations()
}

async function pendingOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from redress.migration')
  const done = new Set(rows.map((row) => row.name))
  const all = await allMigrations()
  const newest = all.at(-1) ?? ''
  const unknown = [...done].find((name) => name > newest)
  if (unknown) throw new Refusal('database.newerThanProgram', { migration: unknown })
  return all.filter((name) => !done.has(name))
}

/** The migrations of this program, in order. */
export const allMigrations = async (): Promise<string[]> =>
  (await readdir(migrationsFolder)).filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name)).toSorted()

/** pg-boss keeps its own schema; its own lock makes parallel starts safe. */
async function migrateJobs(client: pg.Client): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values as unknown[]) },
    supervise: false,
    schedule: false,
    monitorVacuum: false,
    reindex: false,
  })
  await boss.start()
  for (const [name, options] of Object.entries(queues)) {
    await boss.createQueue(name, options)
    // One that was there already keeps the settings of its time otherwise.
    await boss.updateQueue(name, options)
  }
  await boss.stop({ graceful: false, close: false })
}

/** What the running app may not do to a table: what is recorded stays as it is, also when the app is broken into. */
const limits: Readonly<Record<string, { revoke: string; grant?: string }>> = {
  organization: { revoke: 'delete' },
  event: { revoke: 'update, delete', grant: 'update (payload, salt)' },
  journal_head: { revoke: 'insert, update, delete' },
  journal_entry: { revoke: 'insert, update, delete' },
  journal_checkpoint: { revoke: 'update, delete' },
  journal_key: { revoke: 'update, delete', grant: 'update (private_key, retired_at)' },
}

async function provideAppRole(
  client: pg.Client,
  ownerUrl: string,
  { secrets, appUrl }: MigrateOptions,
): Promise<string> {
  const url = appUrl ?? (await createAppRole(client, ownerUrl, secrets))
  const role = pg.escapeIdentifier(decodeURIComponent(new URL(url).username))
  await client.query(`
    grant usage on schema public, pgboss, redress to ${role};
    grant select on redress.transition, redress.backup_run to ${role};
    grant select, insert, update, delete on all tables in schema pgboss to ${role};
    grant execute on all functions in schema pgboss to ${role};
  `)
  const { tables, functions } = await ownInPublic(client)
  if (tables.length > 0)
    await client.query(`grant select, insert, update, delete on ${tables.join(', ')} to ${role}`)
  if (functions.length > 0) await client.query(`grant execute on function ${functions.join(', ')} to ${role}`)
  // An upgrade that is tried step by step has not all of them yet.
  for (const name of tables) {
    const limit = limits[name]
    if (!limit) continue
    await client.query(`revoke ${limit.revoke} on ${name} from ${role}`)
    if (limit.grant) await client.query(`grant ${limit.grant} on ${name} to ${role}`)
  }
  return url
}

/**
 * What stands in `public` and belongs to us. Extensions such as pg_stat_statements, and tables of whoever looks
 * after the database, may stand there too: to grant on those would be refused, or would let the app at them.
 */
async function ownInPublic(client: pg.Client): Promise<{ tables: string[]; functions: string[] }> {
  const ours = (catalog: string, owner: string) =>
    `pg_has_role(${owner}, 'USAGE') and not exists (select from pg_depend d
       where d.classid = '${catalog}'::regclass and d.objid = o.oid and d.deptype = 'e')`
  const { rows: tables } = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class o
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and ${ours('pg_class', 'relowner')}`,
  )
  const { rows: functions } = await client.query<{ name: string }>(
    `select oid::regprocedure::text as name from pg_proc o
     where pronamespace = 'public'::regnamespace and prokind = 'f' and ${ours('pg_proc', 'proowner')}`,
  )
  return { tables: tables.map(({ name }) => name), functions: functions.map(({ name }) => name) }
}

async function createAppRole(client: pg.Client, ownerUrl: string, secrets: Secrets): Promise<string> {
  const { rows } = await client.query<{ database: string; known: boolean }>(
    `select current_database() as database, exists (select from pg_roles where rolname = current_database() || '_app') as known`,
  )
  const database = rows[0]?.database ?? ''
  const role = `${database}_app`
  const password = secrets.derive(`database role ${role}`)
  const verb = rows[0]?.known ? 'alter' : 'create'
  await client.query(
    `${verb} role ${pg.escapeIdentifier(role)} login noinherit password ${pg.escapeLiteral(password)}`,
  )
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(role)
  url.password = encodeURIComponent(password)
  return url.toString()
}
