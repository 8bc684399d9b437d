import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Explained, tell } from './log.mjs'
import { node24 } from './node24.mjs'
import { inRoot } from './root.mjs'
import { runQuietly } from './run.mjs'

const usual = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
}

/**
 * The Chromium for the browser tests: the one that CHROMIUM_PATH names, else
 * the system's, else Debian's package when root may install it, else
 * Playwright's own download.
 * @returns {Promise<string>} path of the program
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Explained(`CHROMIUM_PATH names ${named}, which does not exist.`)
  }
  const found = installed()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tell('installing chromium (apt-get) …')
    const packaged = await installFromDebian()
    if (packaged) return packaged
  }
  return download()
}

const installed = () => (usual[process.platform] ?? []).find((path) => existsSync(path))

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '--no-install-recommends', 'chromium']
  const first = await runQuietly('apt-get', install, { env })
  if (first.code !== 0) {
    await runQuietly('apt-get', ['update'], { env })
    await runQuietly('apt-get', install, { env })
  }
  return installed()
}

async function download() {
  // Beside the packages rather than in the home, which need not be writable.
  process.env.PLAYWRIGHT_BROWSERS_PATH ??= inRoot('node_modules', '.cache', 'ms-playwright')
  const require = createRequire(import.meta.url)
  const { chromium } = require('playwright-core')
  if (!existsSync(chromium.executablePath())) {
    tell('downloading chromium (Playwright) …')
    const cli = inRoot('node_modules', 'playwright-core', 'cli.js')
    const { code, output } = await runQuietly(node24(), [cli, 'install', 'chromium'])
    if (code !== 0) {
      throw new Explained(
        `no Chromium for the browser tests. Install one and name it in CHROMIUM_PATH, or run "npm run check" without them.\n${output}`,
      )
    }
  }
  return chromium.executablePath()
}
