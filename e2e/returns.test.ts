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

test('a return to an authority: a period without complaints is filed as nil, and a case without a product is listed', async () => {
  await page.goto('/desk/register/new')
  await page.getByRole('textbox', { name: say('new.narrative.complaint') }).fill('The water is brown.')
  await page.getByRole('button', { name: say('new.submit') }).click()
  await page.getByRole('heading', { name: say('new.done.title'), level: 1 }).waitFor()

  await page.goto('/desk/overview')
  await page.getByRole('link', { name: say('returns.title') }).click()
  await page.getByRole('heading', { name: say('returns.title'), level: 1 }).waitFor()
  await requireAccessible(page)
  const quarters = page.getByRole('table').first()
  await quarters.getByRole('link').nth(1).click()
  await page.getByText(say('returns.nil.text')).waitFor()
  await requireAccessible(page)
  await page.getByRole('button', { name: say('returns.file.nil') }).click()
  await page.getByRole('heading', { name: say('returns.filings'), exact: true }).waitFor()
  await page.getByText('SHA-256').waitFor()
  await requireAccessible(page)

  await page.goBack()
  await quarters.getByRole('link').first().click()
  await page.getByText(say('returns.runs.text')).waitFor()
  await page.getByText(say('returns.lacks.product_one', { count: 1 })).waitFor()
  await page.getByRole('link', { name: 'brown' }).waitFor()
  await requireAccessible(page)
})
