import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Explained, tell } from './log.mjs'
import { missingPackages, platformPackages } from './packages.mjs'

/** Makes node_modules agree with package-lock.json; does nothing when it already does. */
export async function ensureInstalled(root) {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const modules = join(root, 'node_modules')
  const stamp = join(modules, '.redress-stamp')
  const wanted = createHash('sha256')
    .update(lockText)
    .update(process.platform + process.arch)
    .digest('hex')
  if (readOr(stamp, '') === wanted) return

  const lock = JSON.parse(lockText)
  if (missingIn(modules, lock).length > 0) {
    if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
      // npm would empty the folder behind the link, which is somebody else's.
      throw new Explained(linkText(modules, missingIn(modules, lock)))
    }
    tell('installing packages (npm ci) …')
    await npmCi(root)
    const stillMissing = missingIn(modules, lock)
    if (stillMissing.length > 0) throw new Explained(incompleteText(stillMissing))
  }
  try {
    writeFileSync(stamp, wanted)
  } catch {
    // A node_modules that is not ours to write to is compared anew each time.
  }
}

function missingIn(modules, lock) {
  const note = readOr(join(modules, '.package-lock.json'), '')
  return missingPackages(
    lock,
    note ? JSON.parse(note) : null,
    platformPackages(process.platform, process.arch),
  )
}

function npmCi(root) {
  // Settings of the machine must not leave out the development tools or the optional programs.
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',

    '--prefer-offline',
    '--loglevel=error',
  ]
  const { command, args } = npmCommand(process.env, process.execPath)
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...options, ...cacheOption()], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: args.length === 0 && process.platform === 'win32',
    })
    child.once('error', (error) => reject(new Explained(failureText(error.message))))
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Explained(failureText(`exit code ${code}`))),
    )
  })
}

/** The npm that called us, else the one on the path. */
export function npmCommand(env, execPath) {
  const script = env.npm_execpath
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script)
  return isNpm ? { command: execPath, args: [script] } : { command: 'npm', args: [] }
}

/** npm fails where it cannot write to its cache, as in a home that is read-only. */
function cacheOption() {
  const cache = process.env.npm_config_cache ?? join(homedir(), '.npm')
  try {
    mkdirSync(cache, { recursive: true })
    accessSync(cache, constants.W_OK)
    return []
  } catch {
    return [`--cache=${join(tmpdir(), `redress-npm-${process.getuid?.() ?? 0}`)}`]
  }
}

function readOr(path, otherwise) {
  return existsSync(path) ? readFileSync(path, 'utf8') : otherwise
}

const some = (names) =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '')

const failureText = (reason) =>
  `npm ci failed (${reason}); its messages are above.
  - No network or a proxy? Set HTTPS_PROXY, or the registry with: npm config set registry <address>
  - No space or no right to write to this folder? Look at: df -h . ; ls -ld . node_modules
  Then run the same command again.`

const incompleteText = (names) =>
  `npm ci left out packages that Redress needs: ${some(names)}.
  The registry may not have them for this system, or an npm setting such as "omit" or "os" excludes them.`

const linkText = (modules, names) =>
  `${modules} is a link to a folder that lacks ${some(names)}.
  Run "npm ci" where it points to, or remove the link and run the same command again.`
