import pg from 'pg'
import { createSecrets, findInstallationKey } from '../../kernel/auth/secrets.ts'
import type { Config } from '../../kernel/config.ts'
import { startEmbeddedPostgres } from '../../kernel/db/embedded.ts'
import { installationMark } from '../../kernel/db/installation.ts'
import { pendingMigrations } from '../../kernel/db/migrate.ts'
import { bad, good, warning, type Finding } from './finding.ts'

/** Lends a connection as the owner of the schema; the embedded database is started if it does not run. */
export async function withOwner<T>(config: Config, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const embedded = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir })
  const owner = new pg.Client({
    connectionString: config.databaseUrl ?? embedded?.ownerUrl,
    connectionTimeoutMillis: 10_000,
    application_name: 'redress doctor',
  })
  try {
    await owner.connect()
    return await work(owner)
  } finally {
    await owner.end().catch(() => {})
    await embedded?.stop()
  }
}

/** Version, schema and role, without changing any of them. */
export async function databaseFindings(owner: pg.Client): Promise<readonly Finding[]> {
  const pending = await pendingMigrations(owner)
  return [
    await versionFinding(owner),
    pending.length === 0
      ? good('schema', 'The schema is up to date.')
      : warning(
          'schema',
          `It is older than this program; not yet run: ${pending.join(', ')}.`,
          'Start Redress or run `npm run redress -- migrate`; take a backup first.',
        ),
    await roleFinding(owner),
    await timeFinding(owner),
  ]
}

/** With another key Redress does not start, and nothing that is encrypted can be read. */
export async function sameKeyFindings(config: Config, owner: pg.Client): Promise<readonly Finding[]> {
  const mark = await installationMark(owner)
  if (mark === '') return []
  const key = await findInstallationKey(config)
  if (key !== undefined && createSecrets(key).derive('mark of the installation') === mark)
    return [good('same key', 'The database belongs to this installation key.')]
  return [
    bad(
      'same key',
      `The database belongs to ${key === undefined ? 'an installation key that is not here' : 'another installation key'}.`,
      'Set REDRESS_KEY to that key, or put its file redress.key into REDRESS_DATA; Redress does not start before.',
    ),
  ]
}

async function versionFinding(owner: pg.Client): Promise<Finding> {
  const { rows } = await owner.query<{ version: string; number: number; size: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
       pg_size_pretty(pg_database_size(current_database())) as size`,
  )
  const [found] = rows
  return found && found.number >= 150_000
    ? good('database', `PostgreSQL ${found.version} answers; the data takes ${found.size}.`)
    : bad(
        'database',
        `The database is PostgreSQL ${found?.version}.`,
        'Redress needs PostgreSQL 15 or newer.',
      )
}

/** The second lock of the data works only if the running app cannot go around it. */
async function roleFinding(owner: pg.Client): Promise<Finding> {
  const { rows } = await owner.query<{ name: string }>(
    `select rolname as name from pg_roles
     where rolname = current_database() || '_app' and (rolsuper or rolbypassrls
       or pg_has_role(rolname, (select tableowner from pg_tables where schemaname = 'public' and tablename = 'organization'), 'member'))`,
  )
  return rows[0]
    ? bad(
        'database role',
        `The role ${rows[0].name} can go around row-level security.`,
        'Take superuser, BYPASSRLS and membership in the owner from it.',
      )
    : good('database role', 'The running app owns nothing and cannot go around row-level security.')
}

async function timeFinding(owner: pg.Client): Promise<Finding> {
  const before = Date.now()
  const { rows } = await owner.query<{ at: Date }>('select clock_timestamp() as at')
  const middle = (before + Date.now()) / 2
  const apart = Math.abs((rows[0]?.at.getTime() ?? middle) - middle) / 1000
  return apart < 2
    ? good('clock', 'This machine and the database agree on the time.')
    : warning(
        'clock',
        `The clocks of this machine and of the database are ${apart.toFixed(0)} s apart.`,
        'Let both follow a time server (NTP): deadlines are computed from the clock.',
      )
}
