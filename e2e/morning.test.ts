import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startDemo, type DemoRedress } from './demo.ts'
import { say } from './desk.ts'
import { requireAccessible } from './redress.ts'

// A manager's morning: what is late and why, the figures and the cases behind them, and who takes one over.

let demo: DemoRedress
let page: Page

before(async () => {
  demo = await startDemo({ count: 60 })
  const context = await demo.browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  page = await context.newPage()
  await demo.enter(page, 'manager')
  await page.request.put(`${demo.url}/api/v1/session/language`, {
    data: { language: 'en' },
    headers: { origin: new URL(demo.url).origin },
  })
})
after(() => demo?.stop())

/** Both themes of what is on the screen. */
async function requireAccessibleInBoth(): Promise<void> {
  await requireAccessible(page)
  await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
  await requireAccessible(page)
  await page.evaluate(`delete document.documentElement.dataset.theme`)
}

/** How many rows the list of an address of the register has, read to its end. */
async function rowsBehind(href: string): Promise<number> {
  const { search } = new URL(href, demo.url)
  let rows = 0
  for (let after: string | null = ''; after !== null;) {
    const place: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`
    const answer = await page.request.get(`${demo.url}/api/v1/complaints${search}&limit=200${place}`)
    const list = (await answer.json()) as { items: unknown[]; next: string | null }
    rows += list.items.length
    after = list.next
  }
  return rows
}

test('what is late stands first with the promise that was missed, and the overview is one step away', async () => {
  await page.goto(`${demo.url}/desk/`)
  const late = page.getByRole('table', { name: say('home.late') })
  await late.getByRole('columnheader', { name: say('home.late.promise') }).waitFor()
  assert.ok((await late.getByRole('row').count()) > 1)
  await requireAccessibleInBoth()
  await page.getByRole('link', { name: say('shell.place.overview'), exact: true }).click()
  await page.getByRole('heading', { name: say('overview.title'), level: 1 }).waitFor()
})

test('every figure of the overview has as many cases behind it as it says', async () => {
  await page.locator('.ui-chart svg').first().waitFor()
  await page.locator('body').press('t')
  await page.getByRole('columnheader', { name: say('register.filter.status') }).waitFor()
  const figures: [string, string][] = []
  for (const link of await page.locator('main a[href*="/desk/register?"]').all())
    figures.push([await link.innerText(), (await link.getAttribute('href')) ?? ''])
  assert.ok(figures.length > 20, `${figures.length} figures`)
  for (const [text, href] of figures) {
    const rows = await rowsBehind(href)
    // A share says beneath it of how many it is; elsewhere the number itself stands first.
    const said = text.includes('%') ? await partOf(href) : Number(/\d+/.exec(text)?.[0])
    assert.equal(rows, said, `${text.replaceAll('\n', ' ')}: ${href}`)
  }
})

/** Of “84.4 %” the 38 of the 45 that it is a share of, as the note beneath says. */
async function partOf(href: string): Promise<number> {
  const text = await page.locator(`main :has(> a[href="${href}"])`).last().innerText()
  return Number(/(\d+) of \d+/.exec(text)?.[1])
}

test('from the late ones a case is given to somebody else, and the way back leads to the overview', async () => {
  await page.goto(`${demo.url}/desk/overview`)
  await page.getByRole('link', { name: new RegExp(`^\\d+ ${say('overview.late')}$`) }).click()
  await page.waitForURL(/due=late/)
  const rows = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
  await rows.first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: say('bulk.assign.title') })
  const name = 'Grace Hill'
  await dialog.getByRole('combobox').fill(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog
    .getByText(say('bulk.preview.possible_one', { count: 1 }))
    .or(dialog.getByText('1 is so already'))
    .first()
    .waitFor()
  await requireAccessibleInBoth()
  await dialog.getByRole('button', { name: say('bulk.assign.submit_one', { count: 1 }) }).click()
  await rows.first().getByText(name).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: say('overview.title'), level: 1 }).waitFor()
})
