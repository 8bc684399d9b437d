import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { en } from '../shared/i18n/desk/en.ts'
import { administrator, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en'], isOnePerson: true })
  page = await redress.visitor()
  await signIn(page, administrator)
  for (const [kind, narrative] of [
    ['complaint', 'The lift stands still.'],
    ['complaint', 'The lift is loud.'],
    ['compliment', 'The new lift is lovely.'],
  ] as const)
    await register(kind, narrative)
})
after(() => redress?.stop())

/** As a script does, with the session of the browser. */
async function register(kind: string, narrative: string): Promise<void> {
  const answer = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' }
      const sent = await fetch('/api/v1/complaints', { method: 'POST', headers, body: JSON.stringify(body) })
      return sent.status
    },
    { kind, narrative, channel: 'phone', language: 'en', contact: { name: 'Ann' } },
  )
  assert.equal(answer, 201)
}

const rows = () =>
  page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
const button = (name: string) => page.getByRole('button', { name, exact: true })

async function shows(count: number): Promise<void> {
  await rows()
    .nth(count - 1)
    .waitFor()
  await rows().nth(count).waitFor({ state: 'detached' })
}

test('a narrowed register is saved as a view, widened by keyboard, and found again', async () => {
  await page.goto('/desk/register?kind=complaint')
  await shows(2)
  await button(en['views.title']).click()
  await page.getByRole('menuitem', { name: en['views.save'] }).click()
  await page.getByRole('textbox', { name: en['views.name'] }).fill('Complaints about lifts')
  await requireAccessible(page)
  await page.keyboard.press('Enter')
  await button('Complaints about lifts').waitFor()

  await page.getByRole('button', { name: /Complaint$/ }).press('Delete')
  await shows(3)
  await page.locator('button:focus').filter({ hasText: en['register.filters'] }).waitFor()
  await button('Complaints about lifts').click()
  await page.getByRole('menuitem', { name: 'Complaints about lifts', exact: true }).click()
  await shows(2)
})

test('rows chosen by keyboard are tagged after a preview, and it is taken back', async () => {
  await page.goto('/desk/register')
  await shows(3)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByText(say('bulk.chosen_other', { count: 2 })).waitFor()
  await button(en['bulk.tag']).click()
  await page.getByRole('textbox', { name: en['bulk.tag.field'] }).fill('spring')
  await page.getByText(say('bulk.preview.possible_other', { count: 2 })).waitFor()
  await requireAccessible(page)
  await page.keyboard.press('Enter')
  await page.getByText(say('bulk.done_other', { count: 2 })).waitFor()
  await page.goto('/desk/register?tag=spring')
  await shows(2)
})

test('what was just done to many is taken back by Undo', async () => {
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: en['bulk.assign.title'] })
  await dialog.getByRole('combobox').fill(administrator.name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByText(say('bulk.preview.possible_one', { count: 1 })).waitFor()
  await dialog.getByRole('button', { name: say('bulk.assign.submit_one', { count: 1 }) }).click()
  await rows().first().getByText(administrator.name).waitFor()
  await button(en['ui.undo']).click()
  await page.getByText(say('bulk.undone_one', { count: 1 })).waitFor()
  await rows().first().getByText(administrator.name).waitFor({ state: 'detached' })
  await requireAccessible(page)
})

test('a long register reads on by itself, keeps the place, and shows the case beside the list', async () => {
  for (let index = 0; index < 58; index++) await register('enquiry', `Question number ${index}.`)
  let requests = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/complaints?')) requests++
  })
  await page.goto('/desk/register?kind=enquiry')
  await rows().first().waitFor()
  const table = page.getByRole('table', { name: en['register.title'] })
  assert.equal(await table.getAttribute('aria-rowcount'), '-1', 'how many there are is not known yet')
  assert.equal(requests, 1)
  // One after the other, as somebody does who reads them.
  for (let row = 2; row <= 56; row++) {
    await page.keyboard.press('j')
    await focusedRow()
      .and(page.locator(`[aria-rowindex="${row}"]`))
      .waitFor()
  }
  await page.getByText(say('register.shown_other', { count: 58 })).waitFor()
  assert.equal(requests, 2, 'one more for the next screen')
  assert.equal(await focusedRow().getAttribute('aria-rowindex'), '56')

  const place = await page.evaluate<number>('scrollY')
  assert.ok(place > 500)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Question number 3.' }).waitFor()
  await page.goBack()
  await focusedRow().and(page.locator('[aria-rowindex="56"]')).waitFor()
  assert.ok(Math.abs((await page.evaluate<number>('scrollY')) - place) < 40)

  await page.keyboard.press('v')
  const beside = page.getByRole('complementary', { name: en['register.beside'] })
  await beside.getByRole('heading', { name: 'Question number 3.' }).waitFor()
  await page.keyboard.press('k')
  await beside.getByRole('heading', { name: 'Question number 4.' }).waitFor()

  await page.goto('/desk/register?kind=enquiry&beside=case')
  await beside.getByRole('heading', { name: 'Question number 57.' }).waitFor()
  await requireAccessible(page)
  await rows().filter({ hasText: 'Question number 55.' }).getByRole('link').click()
  await beside.getByRole('heading', { name: 'Question number 55.' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Question number 55.' }).waitFor()
})

const focusedRow = () => page.locator('tr:has(a:focus)')
