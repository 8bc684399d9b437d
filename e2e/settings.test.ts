import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, invite, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

// A newcomer sets Redress up: hours, a category, the look, a text, a colleague; nothing that was typed is lost.

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr'] })
  page = await redress.visitor()
  await signIn(page, administrator)
})
after(() => redress?.stop())

const button = (name: string) => page.getByRole('button', { name, exact: true })
const saved = () => page.getByText(say('settings.saved')).last().waitFor()

/** The place in the navigation; the page itself has a way back of the same name. */
const toSettings = () =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: say('shell.place.settings'), exact: true })
    .click()

async function openSettings(name: Parameters<typeof say>[0]): Promise<void> {
  await toSettings()
  await page.getByRole('link', { name: new RegExp(`^${say(name)}`) }).click()
  await page.getByRole('heading', { name: say(name), level: 1 }).waitFor()
}

/** Both themes of what is on the screen. */
async function requireAccessibleInBoth(): Promise<void> {
  await requireAccessible(page)
  await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
  await requireAccessible(page)
  await page.evaluate(`delete document.documentElement.dataset.theme`)
}

test('working hours are changed, and the page says who changed them', async () => {
  await openSettings('settings.calendar')
  await page
    .getByText(say('settings.changes.none'))
    .or(page.getByText(say('settings.changes.last')))
    .first()
    .waitFor()
  await page.getByRole('textbox', { name: say('settings.calendar.until', { day: 'Friday' }) }).fill('16:00')
  await requireAccessibleInBoth()
  await button(say('settings.save')).click()
  await page
    .getByRole('button', { name: new RegExp(`${say('settings.changes.last')} ${administrator.name}`) })
    .waitFor()
})

test('a category of one’s own says who takes its cases and that two people decide', async () => {
  await openSettings('settings.categories')
  await page.getByRole('link', { name: say('settings.categories.add') }).click()
  const form = page.getByRole('dialog', { name: say('settings.categories.add') })
  await form.getByRole('textbox', { name: say('settings.nameIn', { language: 'English' }) }).fill('Noise')
  await form.getByRole('textbox', { name: say('settings.nameIn', { language: 'Türkçe' }) }).fill('Gürültü')
  await form.getByRole('button', { name: new RegExp(say('settings.categories.owner')) }).press('Enter')
  await page.getByRole('option', { name: administrator.name }).click()
  const approval = form.getByRole('checkbox', { name: say('settings.categories.approval') })
  await approval.focus()
  await approval.press('Space')
  await requireAccessibleInBoth()
  await form.getByRole('button', { name: say('settings.save'), exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: 'Noise' })
  await row.getByText(administrator.name).waitFor()
  await row.getByText(say('settings.categories.approval')).waitFor()
})

test('a pale colour comes with the nearest that can be read; leaving asks, and the draft waits', async () => {
  await openSettings('settings.organization')
  const accent = page.getByRole('textbox', { name: say('settings.organization.accent') })
  await accent.fill('#ffb400')
  await button(say('settings.organization.accent.take')).click()
  const readable = await accent.inputValue()
  assert.notEqual(readable, '#ffb400')
  await requireAccessibleInBoth()

  await toSettings()
  const question = page.getByRole('dialog', { name: say('settings.leave.title') })
  await question.getByRole('button', { name: say('settings.leave.stay') }).waitFor()
  await requireAccessible(page)
  await question.getByRole('button', { name: say('settings.leave.keep') }).click()
  await page.getByRole('heading', { name: say('settings.title'), level: 1 }).waitFor()

  await openSettings('settings.organization')
  await page.getByText(say('settings.draft.restored')).waitFor()
  assert.equal(await accent.inputValue(), readable)
  await button(say('settings.save')).click()
  await saved()
  await page
    .getByText(`${say('settings.changes.last')} ${administrator.name}`)
    .first()
    .waitFor()
  await toSettings()
  await page.getByRole('heading', { name: say('settings.title'), level: 1 }).waitFor()
})

test('a text for complainants is written with what it fills in, and previewed as it reads', async () => {
  await openSettings('settings.templates')
  await page.getByRole('main').getByRole('row').getByRole('link').first().click()
  const body = page.getByRole('textbox', { name: say('settings.templates.body') })
  await body.fill('Thank you for telling us. Your reference: ')
  await page.getByRole('button', { name: say('settings.templates.insert', { name: 'reference' }) }).click()
  const preview = page.getByRole('region', { name: say('settings.templates.preview') })
  await preview.getByText(/Your reference: .*[0-9A-Z]{4}/).waitFor()
  await requireAccessibleInBoth()
  await button(say('settings.save')).click()
  await saved()
})

test('a colleague is invited and comes in', async () => {
  const theirs = await invite(redress, page, {
    name: 'Hans Handler',
    email: 'hans@acme.example',
    role: 'handler',
  })
  await theirs
    .getByRole('link', { name: say('shell.place.register'), exact: true })
    .first()
    .waitFor()
  await page.reload()
  await page.getByRole('row').filter({ hasText: 'Hans Handler' }).waitFor()
})
