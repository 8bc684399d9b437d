import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Explained, tell } from './log.mjs'
import { node24 } from './node24.mjs'
import { runQuietly } from './run.mjs'

const inputs = [
  'web',
  'portal',
  'shared',
  'vite.config.ts',
  'tsconfig.base.json',
  'tsconfig.web.json',
  'package-lock.json',
]

/** Builds the staff app unless `web/dist` was made from exactly these sources. */
export async function buildWebIfStale(root) {
  if (!existsSync(join(root, 'web', 'index.html'))) return
  const wanted = hashOfInputs(root)
  const dist = join(root, 'web', 'dist')
  const stamp = join(dist, '.redress-stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  tell('building the web app …')
  const growing = `${dist}.${process.pid}`
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await runQuietly(node24(), [vite, 'build', '--outDir', growing, '--emptyOutDir'], {
    cwd: root,
  })
  if (code !== 0) {
    rmSync(growing, { recursive: true, force: true })
    throw new Explained(`the web app cannot be built:\n${output}`)
  }
  writeFileSync(join(growing, '.redress-stamp'), wanted)
  replaceFolder(growing, dist)
}

/** SHA-256 over names and contents of everything that the built app depends on, tests apart. */
export function hashOfInputs(root) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input))).sort(byCodeUnit)) {
    const name = relative(root, file).split(sep).join('/')
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return /^dist(\.|$)/.test(entry.name) ? [] : filesUnder(join(path, entry.name))
      return /\.test\.tsx?$/.test(entry.name) ? [] : [join(path, entry.name)]
    })
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}

/** A server that still runs on the old folder loses it for no longer than two renames take. */
function replaceFolder(from, to) {
  const old = `${to}.old-${process.pid}`
  if (existsSync(to)) renameSync(to, old)
  renameSync(from, to)
  rmSync(old, { recursive: true, force: true })
}

const byCodeUnit = (a, b) => (a < b ? -1 : Number(a > b))
