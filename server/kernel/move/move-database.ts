import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Secrets } from '../auth/secrets.ts'
import { foreignKeysOf, tablesOf, type ForeignKey, type Table } from '../backup/catalogue.ts'
import { beginFilling, endFilling, isEmpty, makeEmpty } from '../backup/place.ts'
import { isBeingFilled, migrationsRun } from '../db/installation.ts'
import { migrate } from '../db/migrate.ts'
import { Refusal } from '../errors.ts'
import { addPendingJobs, pendingJobs } from '../jobs/pending.ts'
import { copyChanges, copyWhole, type Ends } from './copy-table.ts'

export type MoveInput = {
  /** The owner of the schema that is left. */
  readonly sourceUrl: string
  /** The owner of the empty database that it moves into. */
  readonly targetUrl: string
  readonly targetAppUrl: string | undefined
  readonly secrets: Secrets
  readonly report: (step: MoveStep) => void
}
export type MoveStep =
  | { readonly name: 'copying' | 'switching' | 'checking' }
  | { readonly name: 'catchingUp'; readonly rows: number }

/** Rounds of changes after the whole copy, until one is small. */
const mostRounds = 6
const smallRoundMs = 1_000
/** Longer than the processes of the app need to notice; see place.ts. */
const noticeMs = 1_500
const closingSeconds = 60
const lockSeconds = 15

/**
 * Moves everything into an empty database while the app goes on working: a whole copy of one moment, rounds of
 * what changed since, and then the rest while everybody waits. The app's processes follow by themselves; the
 * database that is left refuses to be written and to be served.
 * @returns how long writing stood still, in milliseconds
 * @throws Refusal `move.targetNotEmpty`, `database.tooOld`, `move.busy`; the source then goes on as if nothing
 * had happened, and the target is empty again
 */
export async function moveDatabase(input: MoveInput): Promise<{ stoodStillMs: number }> {
  return withClients(input, async (ends) => {
    if (!(await isEmpty(ends.target))) throw new Refusal('move.targetNotEmpty')
    await beginFilling(ends.target)
    try {
      return await move(ends, input)
    } catch (error) {
      await reopen(ends).catch(() => undefined)
      throw error
    }
  })
}

/** Should even this fail, the source opens by itself once `closing` has run out. */
async function reopen({ source, target }: Ends): Promise<void> {
  await source.query('ROLLBACK')
  await source.query(`delete from redress.transition where kind = 'closing'`)
  await target.query('ROLLBACK')
  if (await isBeingFilled(target)) await makeEmpty(target)
}

async function move(ends: Ends, input: MoveInput): Promise<{ stoodStillMs: number }> {
  const { source, target } = ends
  const { targetUrl, secrets, report } = input
  const exactly = await migrationsRun(source)
  const { appUrl } = await migrate(targetUrl, {
    secrets,
    appUrl: input.targetAppUrl,
    exactly,
    isFilling: true,
  })
  const keys = await foreignKeysOf(target)
  for (const { table, name } of keys) await target.query(`alter table ${table} drop constraint ${name}`)
  // Those of the new schema: what others put beside them stays where it is.
  const tables = await tablesOf(target)
  await target.query(`truncate ${tables.map(({ quoted }) => quoted).join(', ')}`)

  report({ name: 'copying' })
  let since = await round(ends, tables, null, () => {})
  await target.query('analyze')
  for (let number = 1; number <= mostRounds; number += 1) {
    const beganAt = performance.now()
    let rows = 0
    since = await round(ends, tables, since, (written) => (rows += written))
    report({ name: 'catchingUp', rows })
    if (performance.now() - beganAt < smallRoundMs) break
  }
  report({ name: 'switching' })
  const stoodStillMs = await switchOver(ends, { ...input, appUrl, tables, keys, since })
  report({ name: 'checking' })
  for (const { table, name } of keys) await target.query(`alter table ${table} validate constraint ${name}`)
  await target.query('analyze')
  return { stoodStillMs }
}

/** One moment of the source, as far as it differs from `since`. @returns what the next round begins with */
async function round(
  ends: Ends,
  tables: readonly Table[],
  since: string | null,
  count: (written: number) => void,
): Promise<string> {
  const { source, target } = ends
  await source.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL row_security = off')
  await target.query('BEGIN')
  const next = await oldestUnseen(source)
  for (const table of tables)
    count(since === null ? await copyWhole(ends, table) : await copyChanges(ends, table, since))
  await target.query('COMMIT')
  await source.query('COMMIT')
  return next
}

/** Every transaction before it has ended, so its rows are seen; rows of it and of later ones may not be. */
async function oldestUnseen(source: pg.Client): Promise<string> {
  const { rows } = await source.query<{ xid: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::xid::text as xid',
  )
  return rows[0]?.xid ?? '3'
}

type Switching = MoveInput & {
  readonly appUrl: string
  readonly tables: readonly Table[]
  readonly keys: readonly ForeignKey[]
  readonly since: string
}

/**
 * The processes of the app are told first and stop asking the database; locks then hold whoever has not heard.
 * The target is whole before the source is left: should this process die in between, the source goes on.
 */
async function switchOver(ends: Ends, switching: Switching): Promise<number> {
  const { source, target } = ends
  const { tables, keys, since } = switching
  const beganAt = performance.now()
  await source.query(
    `insert into redress.transition (kind, until_at) values ('closing', now() + interval '${closingSeconds} seconds')
     on conflict (kind) do update set began_at = now(), until_at = excluded.until_at`,
  )
  await sleep(noticeMs)
  await source.query(`BEGIN; SET LOCAL row_security = off; SET LOCAL lock_timeout = '${lockSeconds}s'`)
  const all = [...tables.map(({ quoted }) => quoted), 'pgboss.job'].join(', ')
  await source.query(`lock table ${all} in share mode`).catch((cause: unknown) => {
    throw isLockTimeout(cause) ? new Refusal('move.busy') : cause
  })
  await target.query('BEGIN')
  for (const table of tables) await copyChanges(ends, table, since)
  for await (const jobs of pendingJobs(source)) await addPendingJobs(target, jobs)
  for (const { table, name, definition } of keys)
    await target.query(`alter table ${table} add constraint ${name} ${definition} not valid`)
  await endFilling(target)
  await target.query('COMMIT')
  await leave(source, switching)
  return performance.now() - beganAt
}

/** From here on nobody serves the source, and the app's role can only read it. */
async function leave(source: pg.Client, { targetUrl, appUrl, secrets, tables }: Switching): Promise<void> {
  const { host, pathname } = new URL(targetUrl)
  await source.query(`insert into redress.transition (kind, target_name, target) values ('moved', $1, $2)`, [
    `${host}${pathname}`,
    secrets.encrypt(JSON.stringify({ ownerUrl: targetUrl, appUrl })),
  ])
  await source.query(`delete from redress.transition where kind = 'closing'`)
  const { rows } = await source.query<{ role: string }>(`select current_database() || '_app' as role`)
  const role = pg.escapeIdentifier(rows[0]?.role ?? '')
  await source.query(
    `revoke insert, update, delete on ${tables.map(({ quoted }) => quoted).join(', ')} from ${role};
     revoke insert, update, delete on all tables in schema pgboss from ${role}; COMMIT`,
  )
}

async function withClients<T>(
  { sourceUrl, targetUrl }: MoveInput,
  work: (ends: Ends) => Promise<T>,
): Promise<T> {
  const clientOf = (connectionString: string) => {
    const client = new pg.Client({ connectionString, application_name: 'redress move', keepAlive: true })
    client.on('error', () => undefined)
    return client
  }
  const ends = { source: clientOf(sourceUrl), target: clientOf(targetUrl) }
  await ends.source.connect()
  try {
    await ends.target.connect().catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw Object.assign(new Refusal('move.targetUnreachable', { reason }), { cause })
    })
    return await work(ends)
  } finally {
    await Promise.allSettled([ends.source.end(), ends.target.end()])
  }
}

const isLockTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '55P03'
