import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Place, asAccount, folderArgument } from './cluster.ts'

/** The server that owns a cluster, as its lock file tells. */
export type Postmaster = { pid: number; port: number; isReady: boolean }

const run = promisify(execFile)
const lockFile = 'postmaster.pid'
const pollMs = 10
const fastStopMs = 60_000
const tenMegabytes = 10_000_000

/** The running server of this cluster, whoever started it; null when none runs. */
export function findPostmaster(cluster: string): Postmaster | null {
  const text = readOr(join(cluster, lockFile), '')
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!(pid > 0) || !isAlive(pid) || !isServerOf(cluster, pid)) return null
  return { pid, port: Number(lines[3]), isReady: lines[7] === 'ready' }
}

/**
 * Starts the server and waits until it takes connections, however long it
 * recovers. Answers with what it logged when it ends instead.
 */
export async function launch(place: Place): Promise<{ failure: string | null }> {
  forgetStrangers(place.cluster)
  if (process.platform === 'win32') return launchThroughPgCtl(place)
  const path = join(place.folder, 'postgres.log')
  await rotate(path)
  const log = await open(path, 'a', 0o600)
  const { size } = await log.stat()
  try {
    const child = spawn(place.binaries.postgres, ['-D', folderArgument(place)], {
      ...asAccount(place),
      // In a session of its own: Ctrl-C in the terminal is for us; we stop the server after our last request.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    const failure = await readinessOf(child, place.cluster)
    if (failure === null) return { failure: null }
    return { failure: `${failure} ${readFileSync(path, 'utf8').slice(size)}`.trim() }
  } finally {
    await log.close()
  }
}

/** Fast shutdown: open transactions roll back, everything committed reaches the disk, the next start is clean. */
export async function stopPostmaster(place: Place, { pid }: Postmaster): Promise<void> {
  if (process.platform === 'win32') {
    await run(place.binaries.pgCtl, ['stop', '-m', 'fast', '-w', '-D', place.cluster])
    return
  }
  const isGone = () => findPostmaster(place.cluster)?.pid !== pid
  kill(pid, 'SIGINT')
  if (await becomes(isGone, fastStopMs)) return
  kill(pid, 'SIGQUIT')
  await becomes(isGone, fastStopMs)
}

async function readinessOf(child: ChildProcess, cluster: string): Promise<string | null> {
  let failure: string | null = null
  child.once('error', (error) => (failure = error.message))
  child.once('exit', (code, signal) => (failure ??= `exit ${signal ?? code}`))
  child.unref()
  const isReady = () => {
    const found = findPostmaster(cluster)
    return found?.isReady === true && found.pid === child.pid
  }
  await becomes(() => failure !== null || isReady(), Number.POSITIVE_INFINITY)
  return failure
}

/** Windows: only pg_ctl can give up an administrator's rights. */
async function launchThroughPgCtl({ binaries, cluster, folder }: Place): Promise<{ failure: string | null }> {
  try {
    await run(binaries.pgCtl, ['start', '-w', '-D', cluster, '-l', join(folder, 'postgres.log')])
    return { failure: null }
  } catch (error) {
    return { failure: String(error) }
  }
}

async function becomes(isSo: () => boolean, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += pollMs) {
    if (isSo()) return true
    await sleep(pollMs)
  }
  return isSo()
}

/**
 * After a restart of the machine or container, the number in a lock file may
 * belong to something else, and PostgreSQL would refuse to start beside it. It
 * ignores its parent's number, so the file gets ours; the other half of its
 * check, on shared memory still in use, stays in force. The socket's own lock
 * can go, since the socket lies in the folder that the first one guards.
 */
function forgetStrangers(cluster: string): void {
  const file = join(cluster, lockFile)
  const text = readOr(file, '')
  if (isStrangers(cluster, text) && readOr(file, '') === text) {
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)))
  }
  for (const name of readdirSync(cluster).filter((entry) => /^\.s\.PGSQL\.\d+\.lock$/.test(entry))) {
    if (isStrangers(cluster, readOr(join(cluster, name), ''))) rmSync(join(cluster, name), { force: true })
  }
}

function isStrangers(cluster: string, lockText: string): boolean {
  const pid = Number.parseInt(lockText, 10)
  return pid > 0 && isAlive(pid) && !isServerOf(cluster, pid)
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}

function isAlive(pid: number): boolean {
  return kill(pid, 0)
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

function isServerOf(cluster: string, pid: number): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster
    if (process.platform === 'win32') return true
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres')
  } catch {
    return false
  }
}

async function rotate(path: string): Promise<void> {
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  if (size > tenMegabytes) await rename(path, `${path}.1`)
}
