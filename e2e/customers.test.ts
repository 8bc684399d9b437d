import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, say, setUpInBrowser, signIn, tick } from './desk.ts'
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

const file = [
  'Customer number;Name;E-mail;Phone;Date;Total',
  'K-1;Yuri Shcherbakov;yuri@example.org;+90 532 111 22 33;03.04.2026;1.234,50',
  'K-2;Nobody knows;;;31.02.2026;1.500',
  ';Without a number;;;01.03.2026;5',
].join('\r\n')

let refused = ''
/** As a person does who has the page open. */
const choose = (name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a file with an error is looked at, asked about, imported and its refused line fetched', async () => {
  await page.getByRole('link', { name: say('shell.place.customers'), exact: true }).click()
  await page.getByRole('heading', { name: say('customers.none') }).waitFor()
  await requireAccessible(page)
  await page.getByRole('link', { name: say('imports.title') }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await page.getByRole('heading', { name: say('imports.preview', { name: 'sales.csv' }) }).waitFor()
  await requireAccessible(page)
  await tick(page.getByRole('radio', { name: say('imports.dayOrder.dmy') }))
  await tick(page.getByRole('radio', { name: '1.234,50' }))
  await page.getByRole('button', { name: say('imports.start'), exact: true }).click()
  await page.getByText(say('imports.rows.of', { done: 3, of: 3, refused: 2 })).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: say('imports.refused') }).click()
  refused = await readFile(await (await download).path(), 'utf8')
  assert.match(refused, /K-2.*no such day/)
  assert.match(refused, /Without a number.*Neither customer number/)
  await requireAccessible(page)
})

test('refused lines are mended, imported though the page is left, and taken back', async () => {
  await choose(
    'mended.csv',
    refused.replace('31.02.2026', '28.02.2026').replace('"";"Without', '"K-3";"Without'),
  )
  await page.getByRole('heading', { name: say('imports.preview', { name: 'mended.csv' }) }).waitFor()
  // 28.02. says how days are written; 1.500 does not say how amounts are.
  assert.equal(await page.getByRole('radio', { name: say('imports.dayOrder.dmy') }).count(), 0)
  await tick(page.getByRole('radio', { name: '1.234,50' }))
  await page.getByRole('button', { name: say('imports.start'), exact: true }).click()
  await page.getByText(say('imports.begun')).last().waitFor()
  await page.goto('/desk/customers?q=K-3')
  await page.goto('/desk/customers/import')
  const row = page.getByRole('row', { name: /mended\.csv/ })
  await row.getByText(say('imports.rows.of', { done: 2, of: 2, refused: 0 })).waitFor()
  await row.getByRole('button', { name: say('imports.undo') }).click()
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await requireAccessible(page)
  await dialog.getByRole('button', { name: say('imports.undo') }).click()
  await row.getByText(say('imports.undone')).waitFor()
})

test('an old register comes in, and a case is found by the number that it had', async () => {
  await tick(page.getByRole('radio', { name: say('imports.kind.cases') }))
  const register = [
    'Number;Received;Closed;Result;Complaint;Name',
    'ŞK-2019/17;13.04.2019;20.05.2019;Refund paid;The kettle leaked on the first day.;Ann Old',
  ]
  await choose('register.csv', register.join('\n'))
  await page.getByText(say('imports.cases')).waitFor()
  await requireAccessible(page)
  await page.getByRole('button', { name: say('imports.start'), exact: true }).click()
  await page.getByText(say('imports.rows.of', { done: 1, of: 1, refused: 0 })).waitFor()
  await page.goto('/desk/register?q=%C5%9Ek-2019%2F17')
  await page.getByRole('row').filter({ hasText: 'kettle leaked' }).getByRole('link').first().click()
  await page.getByText('ŞK-2019/17').first().waitFor()
  await page.getByText('Refund paid').first().waitFor()
  await requireAccessible(page)
})

test('the profile says what they are and bought; what they expect is noted with its source', async () => {
  await page.goto('/desk/customers?q=shcherbakov')
  await page.getByRole('link', { name: 'Yuri Shcherbakov' }).click()
  await page.getByRole('heading', { name: 'Yuri Shcherbakov', level: 1 }).waitFor()
  await page.getByText('1,234.50').first().waitFor()
  await page.getByRole('button', { name: say('customers.note.expectation') }).click()
  await page
    .getByRole('textbox', { name: say('customers.note.expectation') })
    .fill('A call back on the same day')
  await page.getByRole('button', { name: say('settings.save') }).click()
  await page.getByText('A call back on the same day').waitFor()
  await requireAccessible(page)
})

test('somebody new who is much like them is suggested, shown together, and parted again', async () => {
  await page.goto('/desk/customers?edit=new')
  const form = page.getByRole('dialog', { name: say('customers.add') })
  await form.getByRole('textbox', { name: say('customers.name') }).fill('Щербаков Юрий')
  await form.getByRole('textbox', { name: say('case.who.phone') }).fill('+90 532 111 22 33')
  await form.getByText(say('customers.mayBe')).waitFor()
  await requireAccessible(page)
  await form.getByRole('button', { name: say('settings.save') }).click()
  await page.getByRole('heading', { name: 'Щербаков Юрий', level: 1 }).waitFor()
  await page.getByRole('button', { name: say('customers.merge') }).click()
  await page.getByRole('button', { name: say('customers.unmerge') }).click()
  await page.getByRole('button', { name: say('customers.merge') }).waitFor()
  await requireAccessible(page)
})
