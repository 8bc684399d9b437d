import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en'], isOnePerson: true })
  page = await redress.visitor()
  await signIn(page, administrator)
})
after(() => redress?.stop())

test('a manager opens the list behind a figure, and the table behind a chart', async () => {
  await page.getByText(say('home.calm')).waitFor()
  await page.goto('/desk/register/new')
  await page.getByRole('textbox', { name: say('new.narrative.complaint') }).fill('The lift stands still.')
  await page.getByRole('button', { name: say('new.submit') }).click()
  await page.getByRole('heading', { name: say('new.done.title'), level: 1 }).waitFor()

  await page.goto('/desk/')
  await page.getByRole('link', { name: say('shell.place.overview'), exact: true }).click()
  await page.getByRole('heading', { name: say('overview.title'), level: 1 }).waitFor()
  await page.locator('.ui-chart svg').first().waitFor()
  await requireAccessible(page)
  await page.locator('body').press('t')
  await page.getByRole('columnheader', { name: say('register.filter.status') }).waitFor()
  await requireAccessible(page)
  await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
  await requireAccessible(page)

  await page.getByRole('link', { name: `1 ${say('overview.open')}`, exact: true }).click()
  await page.waitForURL(/register\?.*status=open/)
  await page.getByRole('row').getByText('The lift stands still.').waitFor()
})

test('a manager chooses this month, so many weeks, or a period of their own, and every figure opens its list', async () => {
  await page.goto('/desk/overview')
  const choose = async (option: string) => {
    await page.getByRole('button', { name: new RegExp(say('overview.length')) }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  await choose(say('overview.choose.month'))
  await page.waitForURL(/period=month/)
  const month = new Date().toISOString().slice(0, 8)
  // The figures of the period before stay until those of the new one are there.
  const received = page.locator(`a[href*="from=${month}01"]`, { hasText: say('overview.received') })
  await received.first().waitFor()
  await choose(say('overview.choose.weeks'))
  await page.getByRole('textbox', { name: say('overview.weeksCount') }).fill('9')
  await page.waitForURL(/weeks=9/)
  await choose(say('overview.choose.free'))
  await page.waitForURL(/from=/)
  await page.getByRole('group', { name: say('overview.from') }).waitFor()
  await requireAccessible(page)
})
