import { realpathSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { serverAccount } from './embedded/account.ts'
import { findBinaries } from './embedded/binaries.ts'
import { type Place, createClusterOnce, readPasswords } from './embedded/cluster.ts'
import { nearestUrl } from './embedded/nearest-url.ts'
import { type EmbeddedLog, type Server, joinOrLaunch, letGo, urlOf } from './embedded/hold.ts'
import type { Settings } from './embedded/settings.ts'

export type EmbeddedPostgres = {
  /** The role that owns the database `redress`, may create roles and is no superuser. */
  ownerUrl: string
  superuserUrl: string
  /** Where it listens now: another place than at the start, if it died and somebody took the port. */
  port(): number
  /** An address of it, as it is reached now: by its socket where that can be, else on loopback. */
  readonly nearest: (url: string) => string
  /** Lets go of the server; it stops unless another process still uses it. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** The folder of all data; the server lives in `postgres` below it. */
  dataDir: string
  /** Settings that differ from ours, such as `fsync: 'off'` in tests. */
  settings?: Settings
  log?: EmbeddedLog
}

const database = 'redress'
const ownerRole = 'redress_owner'
const setUpLock = 8_215_007_002
const recoveryPauseMs = 1_000

/**
 * Starts PostgreSQL 18 from the installed package on loopback, or joins the
 * one that already runs in `dataDir`: left over by a process that was killed,
 * or used by another right now. While held, it is started again if it dies.
 *
 * @throws Refusal `database.embeddedMissing`, `database.startFailed`, `database.foreignFolder`,
 * `database.otherVersion`, `database.folderUnreachable`, `database.noCacheFolder`
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const server = await prepare(options)
  const held = await hold(server)
  const { owner, superuser } = server.passwords
  return {
    ownerUrl: urlOf(ownerRole, owner, held.port(), database),
    superuserUrl: urlOf('postgres', superuser, held.port(), database),
    port: held.port,
    nearest: (url) => nearestUrl(url, { cluster: server.place.cluster, port: held.port() }),
    stop: held.stop,
  }
}

async function prepare({ dataDir, settings = {}, log = silence }: EmbeddedOptions): Promise<Server> {
  // Root's folders stay passable, so that the server's own account can enter its part.
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const root = realpathSync(dataDir)
  const folder = join(root, 'postgres')
  const cluster = join(folder, 'cluster')
  const account = serverAccount(cluster)
  const binaries = await findBinaries(account)
  await createClusterOnce(root, folder, { account, binaries })
  const place: Place = { folder, cluster, account: serverAccount(cluster), binaries }
  return { place, passwords: await readPasswords(folder), settings, log }
}

/** Holds the server until `stop`, through crashes of it. */
async function hold(server: Server) {
  let current = await joinOrLaunch(server)
  let isStopping = false
  let recovery: Promise<void> | undefined
  let stopped: Promise<void> | undefined

  const recover = async () => {
    server.log.warn({ event: 'database.lost', folder: server.place.folder })
    for (;;) {
      if (isStopping) return
      try {
        current = await joinOrLaunch(server)
        server.log.info({ event: 'database.back', port: current.port })
        return watch()
      } catch (error) {
        server.log.warn({ event: 'database.notBack', err: error })
        await sleep(recoveryPauseMs, undefined, { ref: false })
      }
    }
  }
  const watch = () => {
    current.client.once('end', () => {
      if (!isStopping) recovery = recover()
    })
  }
  const stop = async () => {
    isStopping = true
    await recovery
    await letGo(server, current)
  }

  watch()
  await setUp(server, current.client)
  server.log.info({ event: 'database.ready', port: current.port })
  return { port: () => current.port, stop: () => (stopped ??= stop()) }
}

/** The owner role and its database, made by whoever comes first. */
async function setUp({ passwords }: Server, client: Client): Promise<void> {
  if (await exists(client, 'pg_database', 'datname', database)) return
  await client.query('select pg_advisory_lock($1)', [setUpLock])
  const verb = (await exists(client, 'pg_roles', 'rolname', ownerRole)) ? 'alter' : 'create'
  await client.query(
    `${verb} role ${ownerRole} login createrole password ${client.escapeLiteral(passwords.owner)}`,
  )
  if (!(await exists(client, 'pg_database', 'datname', database))) {
    await client.query(`create database ${database} owner ${ownerRole}`)
  }
  await client.query('select pg_advisory_unlock($1)', [setUpLock])
}

async function exists(client: Client, catalog: string, column: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(`select 1 from ${catalog} where ${column} = $1`, [name])
  return rowCount === 1
}

const silence: EmbeddedLog = { info() {}, warn() {} }
