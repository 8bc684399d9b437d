import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
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
  await buy('Ada Buyer', [400, 200, 20])
  await buy('Bo Once', [30])
})
after(() => redress?.stop())

async function buy(name: string, daysAgo: readonly number[]): Promise<void> {
  const send = async (path: string, data: object) => {
    const url = `${redress.url}/api/v1/${path}`
    const answer = await page.request.post(url, { data, headers: { origin: redress.url } })
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
    return (await answer.json()) as { id: string }
  }
  const { id } = await send('customers', { language: 'en', name })
  for (const days of daysAgo) {
    const purchasedOn = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
    await send(`customers/${id}/purchases`, { purchasedOn, amount: 120 })
  }
}

test('a figure of loyalty opens the customers behind it, once the job has counted', async () => {
  const figure = page.getByRole('link', { name: say('loyalty.loyal') })
  // The job looks each minute.
  for (let look = 0; look < 30; look += 1) {
    await page.goto('/desk/customers/loyalty')
    await page.getByRole('heading', { name: say('loyalty.title'), level: 1 }).waitFor()
    await sleep(3000)
    if ((await figure.count()) > 0) break
  }
  await requireAccessible(page)
  await figure.click()
  const behind = page.getByRole('dialog', { name: say('loyalty.behind') })
  await behind.getByRole('link', { name: 'Ada Buyer' }).waitFor()
  await requireAccessible(page)
  await page.keyboard.press('Escape')
  await behind.waitFor({ state: 'detached' })
  await page.keyboard.press('t')
  await page.getByRole('button', { name: say('ui.chart.asChart') }).waitFor()
})

test('the page is cut to customers of one type, and its lists with it', async () => {
  await page.goto('/desk/customers/loyalty?customerType=new&customerTypeAt=then')
  await page.getByText(say('loyalty.typeThen.means')).waitFor()
  await requireAccessible(page)
  await page.getByRole('link', { name: say('loyalty.state.once') }).click()
  const behind = page.getByRole('dialog', { name: say('loyalty.behind') })
  await behind.getByRole('link', { name: 'Bo Once' }).waitFor()
  assert.equal(await behind.getByRole('link', { name: 'Ada Buyer' }).count(), 0)
})

test('limits are tried before they are saved; the price of winning is kept with its reason', async () => {
  await page.goto('/desk/settings/loyalty')
  await page.getByRole('textbox', { name: say('settings.loyalty.purchaseDays') }).fill('2 3 5 10')
  await page.getByRole('button', { name: say('settings.loyalty.preview') }).click()
  await page.getByRole('columnheader', { name: say('settings.loyalty.then') }).waitFor()
  await page.getByRole('textbox', { name: say('loyalty.ratio') }).fill('7')
  await page
    .getByRole('textbox', { name: say('settings.loyalty.reason') })
    .fill('Our advertising of last year')
  await requireAccessible(page)
  await page.getByRole('button', { name: say('settings.save') }).click()
  await page.getByRole('heading', { name: say('settings.loyalty.history') }).waitFor()
  await page.getByText('Our advertising of last year').waitFor()
  await requireAccessible(page)
  await page.getByRole('link', { name: say('settings.loyalty.churn') }).click()
  await page.getByRole('textbox', { name: say('customers.rules.formerDays') }).waitFor()
})
