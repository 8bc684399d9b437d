import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { randomInt, randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Place } from './cluster.ts'

/** Settings of PostgreSQL by name; a value is written as it stands, in quotes. */
export type Settings = Readonly<Record<string, string>>

/** Modest memory for one organization on a small machine; nothing acknowledged is ever lost. */
const ownSettings: Settings = {
  listen_addresses: '127.0.0.1',
  max_connections: '60',
  shared_buffers: '64MB',
  io_workers: '1',
  autovacuum_max_workers: '2',
  // Nothing is copied in from elsewhere: the process that would wait for it is not needed.
  max_logical_replication_workers: '0',
  // A table that fills from nothing gets statistics before plans made for an empty one cost much.
  autovacuum_naptime: '10s',
  random_page_cost: '1.1',
  max_wal_size: '512MB',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Statements and their details hold what complainants wrote; the log is not the place for it.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Writes `redress.conf` and says which port it names: the remembered one if it is free, else another. */
export async function writeSettings({ cluster, account }: Place, settings: Settings): Promise<number> {
  const path = join(cluster, 'redress.conf')
  const written = await readFile(path, 'utf8').catch(() => '')
  const remembered = /^port = '(\d+)'$/m.exec(written)?.[1]
  const port = await freePort(Number(remembered ?? randomPort()))
  // The folder itself is 0700 and entered as working folder: no path is too long for a socket in it.
  const sockets = process.platform === 'win32' ? '' : '.'
  const all = { ...ownSettings, ...settings, port: String(port), unix_socket_directories: sockets }
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value}'`)
  const text = `# Written at every start. Your own settings go into local.conf beside this file.\n${lines.join('\n')}\n`
  // On a full disk nothing can be written, and nothing has to be.
  if (text === written) return port
  const growing = `${path}.${randomUUID()}`
  try {
    await writeFile(growing, text, { mode: 0o600 })
    if (account) await chown(growing, account.uid, account.gid)
    await rename(growing, path)
  } catch (error) {
    await rm(growing, { force: true })
    throw error
  }
  return port
}

async function freePort(wanted: number): Promise<number> {
  return (await isFree(wanted)) ? wanted : freePort(randomPort())
}

/** Outside of the range from which systems take the ports of outgoing connections (32768–60999). */
const randomPort = () => randomInt(20_000, 32_768)

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
