import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { closeSync, openSync, readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

const root = path.join(import.meta.dirname, '../..')
const startMs = 60_000

/** A folder of data with an organization in it, and the Redress that runs on it, in processes of its own. */
export type Place = {
  readonly dataDir: string
  readonly url: string
  readonly env: Readonly<Record<string, string>>
}

export type Redress = {
  readonly pid: number
  /** From the start of the process until `/readyz` said yes. */
  readonly readyAfterMs: number
  /** Everything it wrote. */
  output(): string
  isRunning(): boolean
  /** As a power cut does: the server, its children, PostgreSQL and all of its processes at once. */
  killAll(): Promise<void>
  /** The server alone. */
  killServer(): Promise<void>
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>
  /** SIGTERM, and the exit code that follows. */
  stop(): Promise<number | null>
}

/** A folder for data without anything in it. `dataDir` may be on a disk of its own. */
export async function emptyPlace(
  env: Record<string, string> = {},
  dataDir?: string,
): Promise<Place & { remove(): Promise<void> }> {
  const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'redress-crash-')))
  const port = await freePort()
  return {
    dataDir: folder,
    url: `http://127.0.0.1:${port}`,
    env: {
      PATH: process.env.PATH ?? '',
      REDRESS_DATA: folder,
      PORT: String(port),
      // Every filing comes from an address of its own, so that no limit stands in the way.
      TRUSTED_PROXIES: '127.0.0.1',
      ...env,
    },
    async remove() {
      await endAll(folder)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Whatever a failed test left running in a folder of data. */
export async function endAll(dataDir: string): Promise<void> {
  for (const redress of begun.get(dataDir) ?? []) if (redress.isRunning()) await redress.killAll()
  for (const pid of serversIn({ dataDir })) kill(pid, 'SIGKILL')
}

const begun = new Map<string, Omit<Redress, 'readyAfterMs'>[]>()

/** A folder with one organization. */
export async function newPlace(
  env: Record<string, string> = {},
  { dataDir, size = '--several' }: { dataDir?: string; size?: Size } = {},
) {
  const place = await emptyPlace(env, dataDir)
  await setUp(place, size)
  return place
}

/** Starts the server and waits until it is ready. */
export async function startRedress(place: Place, options: { logTo?: string } = {}): Promise<Redress> {
  const startedAt = performance.now()
  const redress = beginRedress(place, options)
  await eventually(async () => {
    if (!redress.isRunning()) throw new Final(`Redress ended:\n${redress.output()}`)
    const { status } = await fetch(`${place.url}/readyz`)
    if (status !== 200) throw new Error(`not ready: ${status}`)
  }, startMs)
  return { ...redress, readyAfterMs: Math.round(performance.now() - startedAt) }
}

/** Starts the server and waits for nothing. */
export function beginRedress(
  place: Place,
  { logTo }: { logTo?: string } = {},
): Omit<Redress, 'readyAfterMs'> {
  const child = launch(place, [path.join(root, 'server/main.ts')], logTo)
  const output = collect(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const pid = child.pid ?? 0
  const redress = {
    pid,
    ended,
    output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    async killAll() {
      const servers = serversIn(place)
      for (const each of [-pid, ...servers]) kill(each, 'SIGKILL')
      await ended
      await eventually(async () => {
        if (servers.some((each) => kill(each, 0))) throw new Error('PostgreSQL still ends')
      }, 10_000)
    },
    async killServer() {
      kill(-pid, 'SIGKILL')
      await ended
    },
    async stop() {
      kill(pid, 'SIGTERM')
      return ended
    },
  }
  begun.set(place.dataDir, [...(begun.get(place.dataDir) ?? []), redress])
  return redress
}

/** One command of `redress`, to its end. */
export async function cli(
  place: Place,
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; output: string }> {
  const child = launch(place, [path.join(root, 'server/cli/main.ts'), ...args])
  const output = collect(child)
  child.stdin?.end(input)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output: output() }
}

/** A question to the embedded database, past row-level security. */
export async function query<T>(place: Place, text: string, values: unknown[] = []): Promise<T[]> {
  const folder = path.join(place.dataDir, 'postgres')
  const { superuser } = JSON.parse(readFileSync(path.join(folder, 'passwords.json'), 'utf8')) as {
    superuser: string
  }
  const [, , , port] = readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')
  const client = new Client({
    connectionString: `postgresql://postgres:${superuser}@127.0.0.1:${port}/redress`,
    application_name: 'crash proof',
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(text, values)).rows as T[]
  } finally {
    await client.end()
  }
}

/** Tries until it works; a `Final` error ends it at once. */
export async function eventually<T>(attempt: () => Promise<T>, withinMs: number): Promise<T> {
  const until = Date.now() + withinMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof Final || Date.now() > until) throw error
      await sleep(50)
    }
  }
}

export class Final extends Error {}

/** Alone, the administrator may do everything. */
type Size = '--several' | '--one-person'

export const administrator = { email: 'ada@example.org', password: 'the long password of a crash test' }

export async function setUp(place: Place, size: Size = '--several'): Promise<void> {
  const args = ['setup', '--organization', 'Acme', '--country', 'TR', '--time-zone', 'Europe/Istanbul']
  const admin = ['--admin-email', administrator.email, '--admin-password-stdin', size]
  const { code, output } = await cli(place, [...args, ...admin], administrator.password)
  if (code !== 0) throw new Error(`set-up failed: ${output}`)
}

function launch({ env }: Place, args: readonly string[], logTo?: string): ChildProcess {
  const output = logTo ? openSync(logTo, 'a') : 'pipe'
  // A process group of its own, which can be killed as one.
  const child = spawn(process.execPath, args, { detached: true, env, stdio: ['pipe', output, 'pipe'] })
  if (typeof output === 'number') closeSync(output)
  return child
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      parts.push(text)
    })
  return () => parts.join('')
}

export function postmasterOf({ dataDir }: Place): number | null {
  try {
    const text = readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8')
    const pid = Number.parseInt(text, 10)
    return kill(pid, 0) ? pid : null
  } catch {
    return null
  }
}

/** Everything that works in this folder of data as PostgreSQL does: in the folder of its cluster, finished or not. */
function serversIn({ dataDir }: Pick<Place, 'dataDir'>): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => folderOf(pid).startsWith(path.join(dataDir, 'postgres')))
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return pid !== 0 && process.kill(pid, signal)
  } catch {
    return false
  }
}

export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 30_000)
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
  return isFree ? port : freePort()
}
