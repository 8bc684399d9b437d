import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import type { Readable } from 'node:stream'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { simpleParser, type ParsedMail } from 'mailparser'
import assert from 'node:assert/strict'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import { startMachine } from '../server/app.ts'
import { systemActor } from '../server/kernel/auth/actor.ts'
import { readConfig } from '../server/kernel/config.ts'
import { makeCtx } from '../server/kernel/ctx.ts'
import { correspondenceJobs } from '../server/modules/correspondence/correspondence.jobs.ts'
import { surveysJobs } from '../server/modules/surveys/surveys.jobs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A Redress as an operator starts it: `npm start` on an empty folder, its worker on, a real SMTP server beside it. */
export type Redress = {
  readonly url: string
  /** As printed at the first start. */
  readonly setUpLink: string
  /** The first mail to an address whose subject or text matches; waits for it. */
  mailTo(address: string, pattern: RegExp): Promise<ParsedMail>
  /** A visitor of their own: no cookies shared with others. */
  visitor(options?: { locale?: string; javaScript?: boolean; width?: number }): Promise<Page>
  /** What the daily work does on each of the days to come, at noon: reminders go out, silence closes cases. */
  daysPass(days: number): Promise<void>
  stop(): Promise<void>
}

export async function startRedress(): Promise<Redress> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'redress e2e '))
  const mails = await startMailbox()
  const port = await freePort()
  const started = await start({ dataDir, port, smtpPort: mails.port })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    url: `http://127.0.0.1:${port}`,
    setUpLink: started.setUpLink,
    mailTo: (address, pattern) => mails.waitFor(address, pattern),
    visitor: (options) => newVisitor(browser, `http://127.0.0.1:${port}`, options),
    daysPass: (days) => daysPass(days, { dataDir, port, smtpPort: mails.port }),
    async stop() {
      await browser.close()
      await stopped(started.child)
      await mails.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const withoutScripts = new WeakSet<BrowserContext>()

async function newVisitor(
  browser: Browser,
  baseURL: string,
  { locale = 'en-GB', javaScript = true, width = 1280 } = {},
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL,
    locale,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
    // Contrast is checked of pages at rest, not halfway through a fade.
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  if (!javaScript) withoutScripts.add(context)
  return context.newPage()
}

type Started = { readonly child: ChildProcess; readonly setUpLink: string }

type Place = { readonly dataDir: string; readonly port: number; readonly smtpPort: number }

const settings = ({ dataDir, port, smtpPort }: Place) => ({
  REDRESS_DATA: dataDir,
  PORT: String(port),
  HOST: '127.0.0.1',
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}?tls=off`,
  MAIL_FROM: 'complaints@acme.example',
  LOG_LEVEL: 'warn',
})

function start(place: Place): Promise<Started> {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      ...settings(place),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const link = /https?:\/\/\S+\/setup\S*/.exec(said)?.[0]
      if (link && said.includes('ready')) resolve({ child, setUpLink: link })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
    setTimeout(() => reject(new Error(`npm start is not ready after 3 minutes:\n${said}`)), 180_000).unref()
  })
}

/** The product has no clock that a test could turn: its hourly work is run beside the server, with later days as its now. */
async function daysPass(days: number, place: Place): Promise<void> {
  const running = await startMachine(readConfig({ ...settings(place), DATABASE_CONNECTIONS: '4' }))
  try {
    const { machine } = running
    const { rows } = await machine.db.pool.query<{ id: string }>('select id from organization')
    const [organization] = rows
    assert.ok(organization)
    const actor = systemActor('e2e')
    const noon = new Date().setUTCHours(9, 30, 0, 0)
    for (let day = 1; day <= days; day++) {
      const now = new Date(noon + day * 86_400_000)
      const ctx = makeCtx({ machine, organizationId: organization.id, actor, now })
      await correspondenceJobs.find(({ name }) => name === 'correspondence.followSilence')?.run(ctx, {})
      await surveysJobs.find(({ name }) => name === 'surveys.ask')?.run(ctx, {})
    }
  } finally {
    await running.stop()
  }
}

/** Ends the whole process group as Ctrl C does, and waits for it. */
function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || !child.pid) return resolve()
    child.once('exit', () => resolve())
    process.kill(-child.pid, 'SIGINT')
  })
}

async function startMailbox() {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      void take(stream).then(done)
    },
  })
  /** @returns what the server answers: nothing when the mail was read, else why not */
  const take = async (stream: Readable): Promise<Error | null> => {
    try {
      mails.push(await simpleParser(stream))
      return null
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const isTo = (mail: ParsedMail, wanted: string) =>
    [mail.to ?? []].flat().some((to) => to.value.some((each) => each.address === wanted))
  return {
    port,
    async waitFor(wanted: string, pattern: RegExp): Promise<ParsedMail> {
      for (let tries = 0; tries < 150; tries++) {
        const found = mails.find(
          (mail) => isTo(mail, wanted) && pattern.test(`${mail.subject}\n${mail.text}`),
        )
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(
        `no mail to ${wanted} matches ${pattern}; there are: ${mails.map((mail) => `${mail.subject}`).join(' | ')}`,
      )
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
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

/** Zero violations of WCAG 2.2 AA on the page as it is now. The checker is a script, so it needs a visitor with JavaScript. */
export async function requireAccessible(page: Page): Promise<void> {
  if (withoutScripts.has(page.context())) return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const told: string[] = []
  for (const { id, nodes } of violations) {
    const targets = nodes.map((node) => node.target.join(' '))
    // What a toast lies over for some seconds is as large as before once it has gone.
    const own = id === 'target-size' ? await notUnderToasts(page, targets) : targets
    if (own.length > 0) told.push(`${id}: ${own.join(', ')}`)
  }
  assert.deepEqual(told, [], `accessibility of ${page.url()}`)
}

const notUnderToasts = (page: Page, targets: readonly string[]): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const boxOf = (element) => element.getBoundingClientRect()
    const toasts = [...document.querySelectorAll('.ui-toast')].map(boxOf)
    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    return ${JSON.stringify(targets)}.filter((selector) => {
      const element = document.querySelector(selector)
      return !element || !toasts.some((toast) => meet(toast, boxOf(element)))
    })
  })()`)

/** The first link of a mail's text. */
export const linkIn = (mail: ParsedMail): string => /https?:\/\/\S+/.exec(mail.text ?? '')?.[0] ?? ''
