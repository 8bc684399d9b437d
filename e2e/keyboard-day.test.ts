import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { administrator, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en'], isOnePerson: true })
  page = await redress.visitor({ width: 1440 })
  await signIn(page, administrator)
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    for (const narrative of ['The bus was late.', 'The lift stands still.', 'The bill is wrong.']) {
      const given = { kind: 'complaint', channel: 'phone', language: 'en', narrative }
      const body = JSON.stringify({ ...given, contact: { name: 'Ann', address: '1 Lane' } })
      await fetch('/api/v1/complaints', { method: 'POST', headers, body })
    }
  })
  await page.reload()
})
after(() => redress?.stop())

const press = (...keys: readonly string[]) =>
  keys.reduce(async (before, key) => {
    await before
    await page.keyboard.press(key)
  }, Promise.resolve())

const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const button = (name: string) => page.getByRole('button', { name, exact: true })

/** Goes on by Tab until the focus is there. */
async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.and(page.locator(':focus')).count()) return
    await page.keyboard.press(key)
  }
  assert.fail('Tab does not lead there')
}

test('from Home through the list, its width changed, to a case: no mouse is needed', async () => {
  await heading(say('home.title')).waitFor()
  await press('g', 'r')
  await heading(say('register.title')).waitFor()
  await page.getByRole('main').getByText('The bill is wrong.').waitFor()
  await press('v')
  const beside = page.getByRole('complementary', { name: say('register.beside') })
  await beside.waitFor()
  const bar = page.getByRole('separator', { name: say('register.beside.width') })
  await tabTo(bar)
  await press('ArrowRight', 'ArrowRight')
  assert.equal(await bar.getAttribute('aria-valuenow'), '44')
  await requireAccessible(page)
  await page.reload()
  await bar.waitFor()
  assert.equal(await bar.getAttribute('aria-valuenow'), '44', 'it is kept')
  await press('j', 'j')
  await beside.getByRole('heading', { name: 'The lift stands still.' }).waitFor()
  await press('Enter')
  await heading('The lift stands still.').waitFor()
})

test('the step at hand is opened, filled in and sent; a note is written; the next case follows', async () => {
  await press('s')
  await page.locator('.ui-dock-body :focus').waitFor()
  await tabTo(page.getByRole('textbox', { name: say('case.restate.text') }))
  await page.keyboard.type('The lift has not moved since Monday.')
  await requireAccessible(page)
  await tabTo(button(say('case.restate.submit')))
  await press('Enter')
  await button(say('case.letter.now')).waitFor()
  await tabTo(button(say('case.letter.now')))
  await press('Enter')
  await page.getByRole('heading', { name: say('case.step.assess.title') }).waitFor()

  await press('n')
  await page.getByRole('textbox', { name: say('case.note.body'), exact: true }).waitFor()
  await page.keyboard.type('Called the firm.')
  await tabTo(button(say('case.note.submit')))
  await press('Enter')
  await page.getByRole('main').getByText('Called the firm.').waitFor()

  await press('g', 'r')
  await heading(say('register.title')).waitFor()
  await page.getByRole('main').getByText('The bus was late.').waitFor()
})

test('many are changed and it is taken back, by keyboard', async () => {
  // Otherwise one would stand at the row that was opened last.
  await page.evaluate('sessionStorage.clear()')
  await page.goto('/desk/register')
  await page.getByRole('main').getByText('The bus was late.').waitFor()
  await press('j', 'x')
  await page.getByText(say('bulk.chosen_one', { count: 1 })).waitFor()
  await press('j', 'x')
  await page.getByText(say('bulk.chosen_other', { count: 2 })).waitFor()
  await tabTo(button(say('bulk.tag')))
  await press('Enter')
  await page.getByRole('textbox', { name: say('bulk.tag.field') }).waitFor()
  await page.keyboard.type('spring')
  await page.getByText(say('bulk.preview.possible_other', { count: 2 })).waitFor()
  await press('Enter')
  await page.getByText(say('bulk.done_other', { count: 2 })).waitFor()
  await press('F6')
  await tabTo(button(say('ui.undo')))
  await press('Enter')
  await page.getByText(say('bulk.undone_other', { count: 2 })).waitFor()
  await page.evaluate(`localStorage.setItem('redress.theme', 'dark')`)
  await page.reload()
  await page.getByRole('main').getByText('The bus was late.').waitFor()
  await requireAccessible(page)
})
