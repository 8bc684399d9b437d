import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { createSecrets, installationKey } from '../server/kernel/auth/secrets.ts'
import { readConfig } from '../server/kernel/config.ts'
import { startEmbeddedPostgres } from '../server/kernel/db/embedded.ts'
import { openClient, type Client } from './client.ts'

/** A Redress of its own in an empty folder: server, worker and embedded database as in production. */
export type Redress = {
  readonly port: number
  /** Where it takes mail from a server of this machine. */
  readonly smtpPort: number
  readonly url: string
  readonly organizationId: string
  /** Connection of the app's role, which row-level security binds. */
  readonly appUrl: string
  /** As the owner of the database, past row-level security: to count, never to measure. */
  readonly owner: pg.Pool
  readonly dataDir: string
  /** The process of `npm start`; server and database are below it or belong to `dataDir`. */
  readonly pid: number
  /** A connection to the API as a program, or with the cookie of the person who has every role. */
  client(as: 'program' | 'person', from?: string): Promise<Client>
  /** `npm run redress -- …` beside the running server. @returns what it said */
  command(args: readonly string[], input?: string): Promise<string>
  complaints(): Promise<number>
  /** Takes away what the worker has not begun yet, so that it does not work through the next measurement. */
  readonly forgetJobs: () => Promise<void>
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const email = 'ada@example.org'
const password = 'a password for the bench'

export async function startRedress({ smtpUrl }: { smtpUrl: string }): Promise<Redress> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-bench-'))
  const port = await freePort()
  const smtpPort = await freePort()
  const env = environment({
    REDRESS_DATA: dataDir,
    PORT: String(port),
    SMTP_PORT: String(smtpPort),
    SMTP_URL: smtpUrl,
    LOG_LEVEL: 'warn',
  })
  const launcher = await launch(env)
  guard(launcher, dataDir)
  try {
    return await prepare({ dataDir, port, smtpPort, env, launcher })
  } catch (error) {
    await end(launcher, dataDir)
    throw error
  }
}

type Begun = {
  dataDir: string
  port: number
  smtpPort: number
  env: NodeJS.ProcessEnv
  launcher: ChildProcess
}

async function prepare({ dataDir, port, smtpPort, env, launcher }: Begun): Promise<Redress> {
  const command = (args: readonly string[], input = '') => run(env, args, input)
  const about = { country: 'TR', 'time-zone': 'Europe/Istanbul', 'admin-email': email }
  const options = Object.entries(about).flatMap(([name, value]) => [`--${name}`, value])
  const said = await command(
    ['setup', '--organization', 'Bench', ...options, '--one-person', '--admin-password-stdin', '--json'],
    password,
  )
  const { organizationId } = JSON.parse(said) as { organizationId: string }
  const { cookie, token } = await signIn(port)
  const embedded = await startEmbeddedPostgres({ dataDir })
  const owner = new pg.Pool({ connectionString: embedded.superuserUrl, max: 2 })
  owner.on('error', () => {})
  return {
    port,
    smtpPort,
    url: `http://127.0.0.1:${port}`,
    organizationId,
    appUrl: await appUrlOf(embedded.ownerUrl, dataDir),
    owner,
    dataDir,
    pid: launcher.pid ?? 0,
    command,
    client: (as, from) =>
      openClient({
        port,
        from,
        headers: as === 'program' ? { authorization: `Bearer ${token}` } : sameOrigin(cookie),
      }),
    async complaints() {
      const { rows } = await owner.query<{ count: string }>('select count(*) from complaint')
      return Number(rows[0]?.count)
    },
    forgetJobs: () => forgetJobs(owner),
    async stop() {
      await owner.end()
      await embedded.stop()
      await end(launcher, dataDir)
    },
  }
}

async function forgetJobs(owner: pg.Pool): Promise<void> {
  await owner.query(
    `delete from pgboss.job where state in ('created', 'retry') and name in ('quick', 'mail')`,
  )
  for (;;) {
    const { rows } = await owner.query(
      `select from pgboss.job where state < 'completed' and name in ('quick', 'mail') and start_after < now() limit 1`,
    )
    if (rows.length === 0) return
    await sleep(20)
  }
}

const sameOrigin = (cookie: string) => ({ cookie, 'sec-fetch-site': 'same-origin' })

const environment = (own: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  // What the caller has set for a Redress of theirs must not reach this one.
  const names = ['DATABASE_URL', 'DATABASE_APP_URL', 'REDRESS_KEY', 'REDRESS_ROLE', 'PUBLIC_URL', 'HOST']
  const kept = Object.entries(process.env).filter(
    ([name]) => !names.includes(name) && !name.startsWith('npm_'),
  )
  return { ...Object.fromEntries(kept), ...own }
}

/** Resolves once Redress says that it is ready. */
async function launch(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const script = join(root, 'scripts', 'start.mjs')
  const child = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended with exit code ${code}`)))
    lines.on('line', (line) => {
      if (line.startsWith('Redress is ready')) resolve()
      else if (line.startsWith('{')) process.stderr.write(`${line}\n`)
    })
  })
  return child
}

/** Should this process be killed, its Redress and database shall not run on. */
function guard(launcher: ChildProcess, dataDir: string): void {
  const args = [join(root, 'bench', 'guard.ts'), String(launcher.pid), dataDir]
  spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] }).unref()
}

async function end(launcher: ChildProcess, dataDir: string): Promise<void> {
  if (launcher.exitCode === null && launcher.signalCode === null) {
    const ended = once(launcher, 'exit')
    launcher.kill('SIGTERM')
    await ended
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
}

async function run(env: NodeJS.ProcessEnv, args: readonly string[], input: string): Promise<string> {
  const script = join(root, 'scripts', 'redress.mjs')
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(`redress ${args[0]} ended with exit code ${code}`)
  return said
}

/** Signs in as the person and makes a key with which programs file. */
async function signIn(port: number): Promise<{ cookie: string; token: string }> {
  const url = `http://127.0.0.1:${port}`
  const post = async (path: string, body: object, headers: Record<string, string>) => {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const entered = await post('/api/v1/session', { email, password }, { 'sec-fetch-site': 'same-origin' })
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const key = { name: 'bench', roles: ['frontLine'] }
  const made = await post('/api/v1/api-keys', key, sameOrigin(cookie))
  const { token } = (await made.json()) as { token: string }
  return { cookie, token }
}

async function appUrlOf(ownerUrl: string, dataDir: string): Promise<string> {
  const key = await installationKey(readConfig({ REDRESS_DATA: dataDir }))
  const url = new URL(ownerUrl)
  const role = `${url.pathname.slice(1)}_app`
  url.username = role
  url.password = createSecrets(key).derive(`database role ${role}`)
  return url.toString()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
