import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { Refusal } from '../../errors.ts'
import type { Passwords, Place } from './cluster.ts'
import { findPostmaster, launch, stopPostmaster } from './postmaster.ts'
import { type Settings, writeSettings } from './settings.ts'

export type EmbeddedLog = { info(details: object): void; warn(details: object): void }
export type Server = { place: Place; passwords: Passwords; settings: Settings; log: EmbeddedLog }

/** Proof of use: while its connection stands, nobody else stops the server. */
export type Hold = { client: Client; port: number }

/** Held shared by everyone who uses the server; who can take it alone is the last. */
const holdLock = 8_215_007_001
const launchAttempts = 5
const joinMs = 30_000
const pollMs = 20

export const urlOf = (role: string, password: string, port: number, database: string) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`

/** Joins the server that runs, else launches it; of two at once, one launches and both join. */
export async function joinOrLaunch(server: Server): Promise<Hold> {
  const { cluster } = server.place
  let failures = 0
  let refusedMs = 0
  for (;;) {
    const running = findPostmaster(cluster)
    if (running?.isReady) {
      const client = await tryToHold(server, running.port, refusedMs > joinMs)
      if (client) return { client, port: running.port }
      refusedMs += pollMs
    }
    if (running) {
      // Ready but refusing, starting, recovering or stopping: it will be one or the other soon.
      await sleep(pollMs)
      continue
    }
    await writeSettings(server.place, server.settings)
    const { failure } = await launch(server.place)
    if (failure === null || findPostmaster(cluster)) continue
    failures += 1
    if (failures === launchAttempts) throw new Refusal('database.startFailed', { reason: failure }, 500)
    // A port taken meanwhile, or processes of a killed server that are still on their way out.
    await sleep(failures * failures * 100)
  }
}

/** Lets go, and stops the server when nobody else holds it. */
export async function letGo(server: Server, { client }: Hold): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [holdLock])
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
      holdLock,
    ])
    const running = findPostmaster(server.place.cluster)
    if (rows[0]?.alone && running) await stopPostmaster(server.place, running)
  } catch (error) {
    server.log.warn({ event: 'database.goneBeforeStop', err: error })
  }
  await client.end().catch(() => undefined)
}

async function tryToHold(server: Server, port: number, isLastTry: boolean): Promise<Client | null> {
  const client = new Client({
    connectionString: urlOf('postgres', server.passwords.superuser, port, 'postgres'),
    application_name: 'redress hold',
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock_shared($1) as held', [
      holdLock,
    ])
    if (rows[0]?.held) return client
  } catch (cause) {
    if (isLastTry) {
      throw Object.assign(new Refusal('database.startFailed', { reason: String(cause) }, 500), { cause })
    }
  }
  await client.end().catch(() => undefined)
  return null
}
