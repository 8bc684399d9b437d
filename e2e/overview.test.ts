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
