import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { chmod, chown, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../../errors.ts'
import { type Account, canReach } from './account.ts'
import type { Binaries } from './binaries.ts'

const major = '18'
const run = promisify(execFile)

/** Passwords of the two roles that exist before the first migration. */
export type Passwords = { superuser: string; owner: string }

/** Where one embedded server lives, and what runs it. */
export type Place = { folder: string; cluster: string; account: Account | null; binaries: Binaries }

/**
 * Makes `<dataDir>/postgres` unless it is there: `cluster/` (the server's own
 * folder, 0700) and `passwords.json` (ours, 0600). All of it appears in one
 * rename, so that an interrupted or doubled start leaves nothing half made.
 */
export async function createClusterOnce(
  dataDir: string,
  folder: string,
  made: Omit<Place, 'folder' | 'cluster'>,
) {
  if (!existsSync(folder)) {
    await removeAbandoned(dataDir)
    const growing = join(dataDir, `postgres.new-${randomUUID()}`)
    try {
      await fillCluster(growing, made)
      await rename(growing, folder).catch((error: unknown) => {
        if (!existsSync(join(folder, 'cluster'))) throw error
      })
      await syncFolder(dataDir)
    } finally {
      await rm(growing, { recursive: true, force: true })
    }
  }
  const found = (await readFile(join(folder, 'cluster/PG_VERSION'), 'utf8')).trim()
  if (found !== major) throw new Refusal('database.otherVersion', { folder, found, needed: major }, 500)
}

export async function readPasswords(folder: string): Promise<Passwords> {
  return JSON.parse(await readFile(join(folder, 'passwords.json'), 'utf8')) as Passwords
}

/**
 * How the server is told to find its folder. Root may keep its data under a
 * home that the server's account cannot enter: Linux then lends the folder as
 * the working folder, which needs no right on the way to it.
 */
export function folderArgument({ cluster, account }: Pick<Place, 'cluster' | 'account'>): string {
  if (canReach(cluster, account)) return cluster
  if (process.platform === 'linux') return '/proc/self/cwd'
  throw new Refusal('database.folderUnreachable', { folder: cluster }, 500)
}

/** Options of a child process that runs as the server's account, in its folder, with nothing of our environment. */
export function asAccount({ cluster, account }: Pick<Place, 'cluster' | 'account'>) {
  const { PATH = '', SystemRoot, TEMP } = process.env
  const windows = process.platform === 'win32' ? { SystemRoot, TEMP } : {}
  return { cwd: cluster, env: { PATH, TZ: 'UTC', LC_ALL: 'C', ...windows }, ...account }
}

async function fillCluster(folder: string, { account, binaries }: Omit<Place, 'folder' | 'cluster'>) {
  const cluster = join(folder, 'cluster')
  const passwords: Passwords = { superuser: newPassword(), owner: newPassword() }
  await mkdir(folder)
  await chmod(folder, account ? 0o711 : 0o700)
  await mkdir(cluster, { mode: 0o700 })
  await writeDurably(join(folder, 'passwords.json'), JSON.stringify(passwords))
  const passwordFile = join(folder, 'superuser-password')
  await writeFile(passwordFile, passwords.superuser, { mode: 0o600 })
  if (account) for (const path of [cluster, passwordFile]) await chown(path, account.uid, account.gid)
  await initialize({ cluster: realpathSync(cluster), account, binaries })
  await rm(passwordFile)
  await writeFile(
    join(cluster, 'local.conf'),
    '# Your own PostgreSQL settings; they win over redress.conf.\n',
  )
  if (account) await chown(join(cluster, 'local.conf'), account.uid, account.gid)
  const settings = await open(join(cluster, 'postgresql.conf'), 'a')
  await settings.write("\ninclude 'redress.conf'\ninclude_if_exists 'local.conf'\n")
  await settings.sync()
  await settings.close()
}

async function initialize(place: Omit<Place, 'folder'>) {
  // Text sorts by code point everywhere alike: an update of the system's locales would break indexes.
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale', '--encoding=UTF8']
  const access = ['--username=postgres', '--auth=scram-sha-256', '--pwfile=../superuser-password']
  const rest = ['--data-checksums', '--no-instructions', '--text-search-config=simple']
  const sync = process.platform === 'linux' ? ['--sync-method=syncfs'] : []
  const options = ['-D', folderArgument(place), ...locale, ...access, ...rest, ...sync]
  try {
    await run(place.binaries.initdb, options, asAccount(place))
  } catch (cause) {
    const output = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause)
    throw Object.assign(new Refusal('database.startFailed', { reason: output.trim() }, 500), { cause })
  }
}

/** Starts that were killed while making the cluster leave their unfinished folder. */
async function removeAbandoned(dataDir: string) {
  const tenMinutes = 600_000
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith('postgres.new-')) continue
    const path = join(dataDir, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < Date.now() - tenMinutes) await rm(path, { recursive: true, force: true })
  }
}

async function writeDurably(path: string, text: string) {
  const file = await open(path, 'wx', 0o600)
  await file.writeFile(text)
  await file.sync()
  await file.close()
}

async function syncFolder(path: string) {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync()
  await folder.close()
}

const newPassword = () => randomBytes(24).toString('base64url')
