import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { administrator, openCase, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en'], isOnePerson: true })
  page = await redress.visitor()
  await signIn(page, administrator)
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const given = { kind: 'complaint', narrative: 'The lift stands still.', channel: 'phone', language: 'en' }
    const body = JSON.stringify({ ...given, contact: { name: 'Ann Lee', phone: '0212 555 44 33' } })
    await fetch('/api/v1/complaints', { method: 'POST', headers, body })
  })
})
after(() => redress?.stop())

const palette = () => page.getByRole('dialog', { name: say('palette.title') })
const keys = () => page.getByRole('dialog', { name: say('shell.keys'), exact: true })
const heading = (name: string) => page.getByRole('heading', { level: 1, name })

/** Opens the palette, types, and takes what comes first with this name. */
async function jump(typed: string, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await palette().getByRole('searchbox').waitFor()
  await page.keyboard.type(typed)
  await palette().getByRole('option', { name }).first().click()
}

/** Names of new customers come into the search by a job of each minute. */
async function untilFound(name: string): Promise<void> {
  for (let waitedSeconds = 0; waitedSeconds < 75; waitedSeconds++) {
    const found = await page.evaluate(async (q) => {
      const answer = await fetch(`/api/v1/customers?q=${q}`)
      return ((await answer.json()) as { items: unknown[] }).items.length
    }, name)
    if (found > 0) return
    await sleep(1_000)
  }
}

test('Ctrl K reaches settings, records and actions; what is there is said in both themes', async () => {
  await page.keyboard.press('Control+k')
  await palette()
    .getByRole('option', { name: say('settings.organization') })
    .waitFor()
  await requireAccessible(page)
  await page.keyboard.press('Escape')
  await jump('working hours', say('settings.calendar'))
  await heading(say('settings.calendar')).waitFor()
  await jump('lift', 'The lift stands still.')
  await heading('The lift stands still.').waitFor()
  await jump('restate the', say('case.step.restate.title'))
  await page.getByRole('textbox', { name: say('case.restate.text') }).waitFor()
  await untilFound('ann')
  await jump('ann', /^Ann Lee/)
  await heading('Ann Lee').waitFor()
  await jump('dark', `${say('shell.theme')}: ${say('shell.theme.dark')}`)
  await palette().waitFor({ state: 'detached' })
  assert.equal(await page.evaluate('document.documentElement.dataset.theme'), 'dark')
  await page.keyboard.press('Control+k')
  await palette().getByRole('searchbox').waitFor()
  await requireAccessible(page)
  await page.keyboard.press('Escape')
})

test('? shows the keys of the screen at hand', async () => {
  await openCase(page, 'lift')
  await page.keyboard.press('?')
  await keys().getByText(say('case.keys.step')).waitFor()
  await requireAccessible(page)
  await page.keyboard.press('Escape')
  await page.goto('/desk/overview')
  await heading(say('shell.place.overview')).waitFor()
  await page.keyboard.press('?')
  await keys().getByText(say('shell.keys.table')).waitFor()
  assert.equal(await keys().getByText(say('case.keys.step')).count(), 0)
  await page.keyboard.press('Escape')
})

test('every time is shown in the zone that a person chose', async () => {
  await openCase(page, 'lift')
  const received = page.getByRole('main').locator('time').first()
  const exact = async () => (await received.getAttribute('title')) ?? ''
  assert.match(await exact(), /GMT\+3|TRT/)
  await page.goto('/desk/profile')
  await page.getByRole('combobox', { name: say('settings.timeZone') }).fill('Tokyo')
  await page.getByRole('option', { name: 'Asia/Tokyo' }).click()
  await requireAccessible(page)
  await page
    .getByRole('button', { name: say('settings.save') })
    .first()
    .click()
  await page.getByText(say('settings.saved')).first().waitFor()
  await openCase(page, 'lift')
  assert.match(await exact(), /GMT\+9|JST/)
})

test('without a connection it says so, what is written stays, and can be sent when it is back', async () => {
  await openCase(page, 'lift')
  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: say('case.note.body') })
  await note.fill('They called again.')
  await page.getByText(say('case.draft.server')).waitFor()
  await page.context().setOffline(true)
  await note.fill('They called again, and are upset.')
  await page.getByText(say('case.draft.device')).waitFor()
  await page.getByRole('button', { name: say('case.note.submit') }).click()
  await page.getByRole('alert').getByText(say('error.offline')).waitFor()
  await requireAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByText(say('shell.offline')).waitFor()
  await heading('The lift stands still.').waitFor()

  await page.context().setOffline(false)
  await page.getByText(say('shell.offline')).waitFor({ state: 'detached' })
  // Closing the tab in between loses nothing either.
  await page.reload()
  await heading('The lift stands still.').waitFor()
  await page.keyboard.press('n')
  assert.equal(await note.inputValue(), 'They called again, and are upset.')
  await page.getByRole('button', { name: say('case.note.submit') }).click()
  await page.getByText(say('case.done.noted')).first().waitFor()
  await page.getByRole('main').getByText('They called again, and are upset.').waitFor()
})

test('rows that were read stay while the connection is lost', async () => {
  await page.goto('/desk/register')
  const row = page.getByRole('main').getByText('The lift stands still.')
  await row.waitFor()
  await page.context().setOffline(true)
  await page.getByText(say('shell.offline')).waitFor()
  await page.waitForTimeout(11_000)
  await row.waitFor()
  await page.context().setOffline(false)
  await page.getByText(say('shell.offline')).waitFor({ state: 'detached' })
})

test('on paper stands what was read, not what can be pressed', async () => {
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('main').getByText('The lift stands still.').waitFor()
  // The heads of columns that can be sorted are words too.
  const buttons = page.getByRole('main').locator('button:visible:not(.ui-table-sort)')
  assert.deepEqual(await buttons.allInnerTexts(), [])
  assert.equal(await page.getByRole('navigation').count(), 0)
  const usual = page.viewportSize()
  // A4 between its margins.
  await page.setViewportSize({ width: 688, height: 900 })
  const title = await page.getByRole('main').getByText('The lift stands still.').boundingBox()
  assert.ok(title && title.height < 30, 'a short title stands on one line')
  if (usual) await page.setViewportSize(usual)
  await page.emulateMedia({ media: null })
})

test('a table that is wider than its place is scrolled by keyboard, too', async () => {
  await page.goto('/desk/register')
  const frame = page.locator('.ui-table-frame').first()
  await frame.waitFor()
  assert.equal(await frame.getAttribute('tabindex'), null)
  await frame.evaluate((box) => {
    // As one of which nothing leads anywhere.
    for (const each of box.querySelectorAll('a, button, input')) each.remove()
    box.style.inlineSize = '6rem'
    box.firstElementChild?.setAttribute('style', 'min-inline-size: 20rem')
  })
  await page.locator('.ui-table-frame[tabindex="0"]').waitFor()
})

test('it can be installed: a manifest of this desk with icons that are there', async () => {
  const link = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = new URL(link ?? '', redress.url)
  const read = (await (await fetch(manifest)).json()) as {
    start_url: string
    display: string
    icons: { src: string; sizes: string; type: string }[]
  }
  assert.equal(new URL(read.start_url, manifest).pathname, '/desk/')
  assert.equal(read.display, 'standalone')
  assert.ok(['192x192', '512x512'].every((size) => read.icons.some(({ sizes }) => sizes === size)))
  for (const { src, type } of read.icons) {
    const icon = await fetch(new URL(src, manifest))
    assert.equal(icon.status, 200)
    assert.equal(icon.headers.get('content-type')?.split(';')[0], type)
  }
})
