import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, choose, openCase, say, setUpInBrowser, signIn } from './desk.ts'
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

const mostSeconds = 90

/** Goes on by Tab until the focus is in this field. */
async function tabTo(field: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.locator(`[data-field="${field}"]:focus-within`).count()) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab does not lead to ${field}`)
}

async function tabToButton(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.getByRole('button', { name, exact: true }).and(page.locator(':focus')).count()) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab does not lead to the button ${name}`)
}

/** As fast as somebody types who listens at the same time. */
const type = (words: string) => page.keyboard.type(words, { delay: 60 })

test('a phone call is settled at once, by keyboard alone, in less than ninety seconds', async () => {
  const began = performance.now()
  await page.keyboard.press('c')
  await page.locator('[data-field="contact.name"] input:focus').waitFor()
  await type('Mary Keyboard')
  await page.keyboard.press('Tab')
  await type('+44 20 7946 0999')
  await tabTo('narrative')
  await type('The bill has the wrong name on it.')
  await tabToButton(say('settle.open'))
  await page.keyboard.press('Enter')
  await page.locator('[data-field="settlement.severity"] input:focus').waitFor()
  await page.keyboard.press('Space')
  const checking = performance.now()
  await requireAccessible(page)
  const checkedMs = performance.now() - checking
  await tabTo('settlement.agreed')
  await type('We say sorry and send the right bill today.')
  await tabTo('settlement.remedies.0.remedyId')
  await page.keyboard.press('Enter')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await tabTo('settlement.acceptedBy')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: say('settle.done.title') }).waitFor()
  const seconds = (performance.now() - began - checkedMs) / 1000
  await requireAccessible(page)
  assert.ok(seconds < mostSeconds, `it took ${seconds.toFixed(1)} s`)
  await openCase(page, 'bill')
  await page.getByText(say('outcome.accepted')).first().waitFor()
})

test('a complaint that was only registered is settled on its page after a call back', async () => {
  const status = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({
      kind: 'complaint',
      narrative: 'The meter reads too much.',
      channel: 'letter',
      language: 'en',
      contact: { name: 'Ann', address: '1 Lane' },
    })
    return (await fetch('/api/v1/complaints', { method: 'POST', headers, body })).status
  })
  assert.equal(status, 201)
  await openCase(page, 'meter')
  await page.getByRole('button', { name: say('case.action.settle'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: say('case.action.settle') })
  await dialog.getByRole('textbox', { name: say('settle.agreed') }).fill('We read it again: it is right now.')
  await requireAccessible(page)
  // Nothing is sent while something is missing, and the page says what.
  await dialog.getByRole('button', { name: say('case.settle.submit') }).click()
  await dialog.getByText(say('error.field.required')).first().waitFor()
  await choose(page, say('settle.severity'), say('case.assess.severity.low'))
  await dialog.getByRole('button', { name: say('settle.remedy') }).click()
  await page.getByRole('option').first().click()
  await choose(page, say('settle.accepted'), say('settle.accepted.complainant'))
  await dialog.getByRole('button', { name: say('case.settle.submit') }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(say('outcome.accepted')).first().waitFor()
})
