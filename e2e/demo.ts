import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A Redress of its own with the demo organization, and a browser to look at it. */
export type DemoRedress = {
  /** Up to and without `/desk/`. */
  readonly url: string
  readonly browser: Browser
  /** Signs in as the person of the demo whose address begins so (`manager`, `elif`). */
  readonly enter: (page: Page, who: string) => Promise<void>
  stop(): Promise<void>
}

const password = 'quiet harbour lamp nine'

export async function startDemo({ count }: { count: number }): Promise<DemoRedress> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'redress-demo-'))
  const port = await freePort()
  const env = {
    ...process.env,
    REDRESS_DATA: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    // Nothing is sent by the demo; without a server every page would say that mail is not set up.
    SMTP_URL: 'smtp://127.0.0.1:9?tls=off',
    MAIL_FROM: 'complaints@nordhaven.example',
  }
  await finished(
    spawn('npm', ['run', '-s', 'redress', '--', 'demo', '--count', String(count), '--password', password], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  const server = await ready(spawn('npm', ['start'], { cwd: root, env, stdio: 'pipe', detached: true }))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const url = `http://127.0.0.1:${port}/o/nordhaven-home-energy`
  return {
    url,
    browser,
    async enter(page, who) {
      await page.goto(`${url}/desk/sign-in`)
      await page.locator('input[name=email]').fill(`${who}@nordhaven.example`)
      await page.locator('input[name=password]').fill(password)
      await page.locator('button[type=submit]').click()
      await page.locator('main#content').waitFor()
    },
    async stop() {
      await browser.close()
      if (server.pid) process.kill(-server.pid, 'SIGINT')
      await new Promise((resolve) => server.once('exit', resolve))
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const finished = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the demo ended with ${code}`)))),
  )

function ready(child: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready')) resolve(child)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
