import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import fastify from 'fastify'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { addWebApp } from '../server/kernel/http/web-app.ts'
import type { FirstView } from '../shared/first-view.ts'
import { deskLanguages } from '../shared/languages.ts'
import { casesOn, type Cases } from '../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../test/harness.ts'
import { say } from './desk.ts'
import { requireAccessible } from './redress.ts'

// What Home sends before its script: looked at as text and in a browser. How soon it is there says `npm run paint`.

const hostile = `</script><img src=x onerror=alert(1)> -- "' & the lift stands still`

let redress: TestMachine
let manager: Staff
let elif: Staff
let cases: Cases
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager', { name: 'Deniz' })
  elif = await redress.staff('handler', { name: 'Elif' })
  cases = casesOn(redress, manager)
  for (let each = 0; each < 12; each++) {
    const filed = await cases.file({ narrative: `The lift of house ${each} stands still.` })
    if (each < 8) await cases.done(manager, filed, 'POST owner', { ownerId: elif.actor.id })
  }
})
after(() => redress?.stop())

const home = (as?: Staff, headers: Record<string, string> = {}) =>
  redress.inject({ url: '/desk/', headers: { accept: 'text/html', ...headers }, ...(as && { as }) })
const answered = async (as: Staff, url: string, language: string): Promise<unknown> =>
  (await redress.inject({ url, as, headers: { 'accept-language': language } })).json()

function viewIn(body: string): FirstView | null {
  const [, data] = /<script type="application\/json" id="first-view">(.*?)<\/script>/s.exec(body) ?? []
  return data === undefined ? null : (JSON.parse(data) as FirstView)
}

const isBare = (body: string) => body.includes('<div id="app"></div>') && viewIn(body) === null

describe('the first answer of Home', () => {
  it('holds the heading and the first rows in at most 20 kB, styles and data included', async () => {
    const { rawPayload, headers } = await home(elif, { 'accept-encoding': 'gzip, br' })
    assert.equal(headers['content-encoding'], 'br')
    assert.ok(rawPayload.length <= 20_000, `${rawPayload.length} bytes`)
    const body = brotliDecompressSync(rawPayload).toString()
    const [, drawn = ''] = /<div id="app">(.*)<\/div>\n<script type="application\/json"/s.exec(body) ?? []
    assert.match(drawn, new RegExp(`<h1><bdi>${say('home.title')}</bdi></h1>`))
    assert.match(drawn, /<tbody>.*The lift of house 1 stands still/s)
    // Nothing that has to be fetched stands between the beginning of the page and what is drawn.
    const [head = ''] = body.split('<div id="app">')
    assert.doesNotMatch(head, /<script[^>]* src=|<link rel="stylesheet"(?! disabled)(?![^>]*disabled)/)
    assert.doesNotMatch(drawn, /<script|<link/)
  })

  it('says to each what the API says to them, and nothing else', async () => {
    const confidential = await cases.file({ narrative: 'Only her owner may know of this.' })
    await cases.done(manager, confidential, 'POST owner', { ownerId: elif.actor.id })
    await cases.done(manager, confidential, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [],
      reason: 'A witness.',
    })
    const administrator = await redress.staff('administrator')
    for (const person of [elif, manager, administrator]) {
      const { body, headers } = await home(person)
      const view = viewIn(body)
      assert.ok(view)
      assert.deepEqual(view.me, await answered(person, '/api/v1/session', 'en'))
      assert.deepEqual(view.home, await answered(person, '/api/v1/home', 'en'))
      assert.equal(headers['cache-control'], 'no-store')
      assert.equal(body.includes('Only her owner may know'), person === elif, person.actor.name)
    }
  })

  it('is written in the language and zone of the person, below the address of their organization', async () => {
    const reka = await redress.staff('complaintsManager')
    for (const language of deskLanguages) {
      const saved = await redress.inject({
        method: 'PUT',
        url: '/api/v1/session/language',
        as: reka,
        payload: { language },
      })
      assert.equal(saved.statusCode, 204, saved.body)
      const { body } = await home(reka, { 'accept-language': 'de' })
      assert.ok(body.includes(`<html lang="${language}" data-drawn>`))
      const view = viewIn(body)
      assert.equal(view?.me.timeZone, 'Europe/Istanbul')
      assert.deepEqual(view.home, await answered(reka, '/api/v1/home', language))
    }
    const { rows } = await redress.machine.db.pool.query<{ slug: string }>('select slug from organization')
    const { body } = await redress.inject({ url: `/o/${rows[0]?.slug}/desk/`, as: elif })
    assert.ok(body.includes(`href="/o/${rows[0]?.slug}/desk/register"`))
    assert.doesNotMatch((await home(elif)).body, /\/o\/-/)
  })

  it('carries what people have written as text only, and its policy allows just what stands in it', async () => {
    const name = 'Eve</script><script>alert(1)</script>\u2028'
    const eve = await redress.staff('complaintsManager', { name })
    const first = await cases.file({ narrative: hostile })
    await cases.done(manager, first, 'POST owner', { ownerId: eve.actor.id })
    const { body, headers } = await home(eve)
    assert.equal(viewIn(body)?.me.name, name)
    assert.equal(viewIn(body)?.home.mine?.dated.items[0]?.title, hostile)
    assert.doesNotMatch(body, /<img|Eve<|<script>alert/)
    const [, data = ''] = /id="first-view">(.*?)<\/script>/s.exec(body) ?? []
    assert.doesNotMatch(data, /[<>\u2028]/)
    assert.doesNotMatch(body, /\sstyle\s*=|\son[a-z]+\s*=\s*["']/i)
    const policy = String(headers['content-security-policy'])
    assert.doesNotMatch(policy, /unsafe|nonce/)
    const inline = Array.from(body.matchAll(/<(script|style)([^>]*)>(.*?)<\/\1>/gs))
    const running = inline.filter(([, , attributes = '']) => !attributes.includes('application/json'))
    const hashes = await Promise.all(running.map(async ([, , , content = '']) => sha256(content)))
    assert.deepEqual(new Set(policy.match(/sha256-[^']+/g)), new Set(hashes))
    assert.doesNotMatch(String((await home()).headers['content-security-policy']), /sha256/)
  })

  it('is the bare app for strangers, ended sessions, other organizations and every other page', async () => {
    assert.ok(isBare((await home()).body))
    const otherId = await redress.otherOrganization({ slug: 'elsewhere' })
    const stranger = await redress.staff('complaintsManager', { organizationId: otherId })
    const { rows } = await redress.machine.db.pool.query<{ slug: string }>(
      'select slug from organization where id = $1',
      [redress.organizationId],
    )
    const { body } = await redress.inject({ url: `/o/${rows[0]?.slug}/desk/`, as: stranger })
    assert.ok(isBare(body), 'a session counts in its own organization only')
    const leaving = await redress.staff('handler')
    assert.ok(!isBare((await home(leaving)).body))
    await redress.inject({ method: 'DELETE', url: '/api/v1/session', as: leaving })
    assert.ok(isBare((await home(leaving)).body))
    assert.ok(isBare((await redress.inject({ url: '/desk/register', as: elif })).body))
  })

  it('is the bare app when it cannot be drawn', async () => {
    const app = fastify()
    await addWebApp(app, {
      identify: () => Promise.reject(new Error('the database is away')),
      firstView: () => Promise.reject(new Error('the database is away')),
    })
    const { body, statusCode } = await app.inject({ url: '/desk' })
    assert.equal(statusCode, 200)
    assert.ok(isBare(body))
    await app.close()
  })
})

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${Buffer.from(digest).toString('base64')}`
}

describe('Home in a browser', () => {
  let browser: Browser
  let url: string
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
    await redress.app.listen({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(redress.app.server.address() as AddressInfo).port}`
  })
  after(() => browser?.close())

  async function visitorAs(
    who: Staff,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<BrowserContext> {
    const context = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
      ...options,
    })
    context.setDefaultTimeout(15_000)
    const [name = '', value = ''] = who.cookie.split('=')
    await context.addCookies([{ name, value, url }])
    return context
  }

  /** The script of the desk stays on its way until it is let through. */
  async function holdScript(page: Page): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    await page.route('**/assets/start-*.js', async (route) => {
      await promise
      await route.continue()
    })
    return resolve
  }

  const isTaken = (page: Page) =>
    page.waitForFunction(
      () => 'redressPressed' in globalThis && Reflect.get(globalThis, 'redressPressed') === undefined,
    )

  it('can be read and is accessible before its script; then that takes over what stands there', async () => {
    const page = await (await visitorAs(elif)).newPage()
    const problems: string[] = []
    const asked: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.addInitScript(`
      globalThis.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })`)
    const letThrough = await holdScript(page)
    await page.goto(`${url}/desk/`, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1, name: say('home.title') }).waitFor()
    const rows = page.getByRole('main').getByRole('row')
    const count = await rows.count()
    assert.ok(count > 5, `${count} rows`)
    await requireAccessible(page)
    await page.evaluate(`globalThis.first = document.querySelector('#content tbody tr')`)
    await page.getByRole('searchbox').fill('lift 3')
    await page.getByRole('button', { name: say('shell.person', { name: 'Elif' }) }).click()

    letThrough()
    await isTaken(page)
    // Pressed too early, it opens now.
    await page.getByRole('menu').first().waitFor()
    assert.equal(await rows.count(), count, 'nothing is there twice')
    assert.equal(await page.evaluate(`first === document.querySelector('#content tbody tr')`), true)
    assert.equal(await page.locator('#search').inputValue(), 'lift 3')
    await page.waitForTimeout(500)
    assert.equal(await page.evaluate('shift'), 0)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/api/')),
      [],
      'what came with the page is asked for again',
    )
    await page.context().close()
  })

  it('says the same before and after, in every language and with British, American and other dates', async () => {
    for (const [language, locale] of [
      ['en', 'en-GB'],
      ['en', 'en-US'],
      ['tr', 'en-GB'],
      ['ru', 'ru-RU'],
      ['hu', 'hu-HU'],
    ] as const) {
      await redress.inject({
        method: 'PUT',
        url: '/api/v1/session/language',
        as: manager,
        payload: { language },
      })
      const page = await (await visitorAs(manager, { locale })).newPage()
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      const letThrough = await holdScript(page)
      await page.goto(`${url}/desk/`, { waitUntil: 'commit' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      const said = () => page.locator('#app').innerText()
      const before = await said()
      letThrough()
      await isTaken(page)
      assert.equal(await said(), before)
      assert.deepEqual(problems, [], `${language} ${locale}`)
      await page.context().close()
    }
  })

  it('has the theme that was chosen from its first frame, and its columns in their widths', async () => {
    const context = await visitorAs(elif, { colorScheme: 'light' })
    const page = await context.newPage()
    await page.addInitScript(`localStorage.setItem('redress.theme', 'dark')`)
    const look = `JSON.stringify([
      getComputedStyle(document.body).backgroundColor,
      ...Array.from(document.querySelectorAll('#content th'), (cell) => cell.getBoundingClientRect().width),
    ])`
    const letThrough = await holdScript(page)
    await page.goto(`${url}/desk/`, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const before = await page.evaluate<string>(look)
    assert.ok(!before.startsWith('["rgb(255'), before)
    letThrough()
    await isTaken(page)
    assert.equal(await page.evaluate(look), before)
    await context.close()
  })

  it('is drawn anew by the script where the two differ, or where the data cannot be read', async () => {
    for (const [broken, by] of [
      [`<h1><bdi>${say('home.title')}`, '<h1><bdi>Elsewhere'],
      ['<main', '<div></div><main'],
      ['id="first-view">{', 'id="first-view">{{'],
    ] as const) {
      const page = await (await visitorAs(elif)).newPage()
      await page.route('**/desk/', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: (await response.text()).replace(broken, by) })
      })
      await page.goto(`${url}/desk/`)
      await isTaken(page)
      await page.getByRole('heading', { level: 1, name: say('home.title') }).waitFor()
      assert.equal(await page.getByRole('main').count(), 1)
      await page.getByRole('button', { name: say('shell.person', { name: 'Elif' }) }).click()
      await page.getByRole('menu').first().waitFor()
      await page.context().close()
    }
  })

  it('leads on and searches without any script', async () => {
    const page = await (await visitorAs(elif, { javaScriptEnabled: false })).newPage()
    await page.goto(`${url}/desk/`)
    await page.getByRole('heading', { level: 1, name: say('home.title') }).waitFor()
    await page.getByRole('searchbox').fill('lift')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desk/register?q=lift')
    await page.context().close()
  })
})
