import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fileComplaint } from './complainant.ts'
import { administrator, choose, invite, openCase, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

// What belongs to a case beside its steps: texts that are used again, other cases, and who speaks for somebody.

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  const role = 'complaintsManager'
  page = await invite(redress, boss, { name: 'Mina Manager', email: 'mina@acme.example', role })
  const visitor = await redress.visitor()
  for (const narrative of ['The lift stands still.', 'The stairs are dark.'])
    await fileComplaint(visitor, { language: 'en', narrative, email: 'joan@example.org' })
})
after(() => redress?.stop())

const inDark = async () => {
  await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
  await requireAccessible(page)
  await page.evaluate(`delete document.documentElement.dataset.theme`)
}

test('a canned text is written once, found by a key where one writes, and stands filled in', async () => {
  await page.goto('/desk/settings/canned-texts')
  await page.getByRole('link', { name: say('settings.canned-texts.add') }).click()
  const form = page.getByRole('dialog', { name: say('settings.canned-texts.add') })
  await form.getByRole('textbox', { name: say('settings.name') }).fill('Visit')
  await form
    .getByRole('textbox', { name: say('settings.templates.body') })
    .fill('We visit you soon about {{reference}}.')
  await requireAccessible(page)
  await form.getByRole('button', { name: say('settings.save') }).click()
  await page.getByRole('row', { name: /Visit/ }).waitFor()
  await requireAccessible(page)

  await openCase(page, 'lift')
  await page.getByRole('button', { name: say('case.action.message'), exact: true }).click()
  const message = page.getByRole('dialog', { name: say('case.action.message') })
  const body = message.getByRole('textbox', { name: say('case.letter.body') })
  await body.focus()
  await body.press('/')
  const choice = page.getByRole('dialog', { name: say('canned.choose') })
  await choice.getByRole('searchbox').fill('visit')
  await requireAccessible(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await choice.waitFor({ state: 'detached' })
  assert.match(await body.inputValue(), /^We visit you soon about [\w⁦⁩-]{14,16}\.$/)
  await page.keyboard.press('Escape')
})

test('two cases are linked, each shows the other, and the link is taken away and brought back by Undo', async () => {
  await openCase(page, 'lift')
  await page.getByRole('button', { name: say('case.links.add') }).click()
  const dialog = page.getByRole('dialog', { name: say('case.action.link') })
  await choose(page, say('case.link.relation'), say('case.link.relation.systemic'))
  await dialog.getByRole('combobox', { name: say('case.link.other') }).fill('stairs')
  await page.getByRole('option', { name: /The stairs are dark/ }).click()
  await requireAccessible(page)
  await dialog.getByRole('button', { name: say('case.link.submit') }).click()
  const links = page.getByRole('region', { name: say('case.links') })
  await links.getByText(say('relation.systemic')).waitFor()
  await inDark()
  await links.getByRole('link', { name: 'The stairs are dark.' }).click()
  await page.getByRole('heading', { name: 'The stairs are dark.', level: 1 }).waitFor()
  await links.getByRole('link', { name: 'The lift stands still.' }).waitFor()
  await links.getByRole('button', { name: say('ui.remove', { name: 'The lift stands still.' }) }).click()
  await links.getByText(say('case.links.none')).waitFor()
  await page.getByRole('button', { name: say('ui.undo') }).click()
  await links.getByRole('link', { name: 'The lift stands still.' }).waitFor()
})

test('a representative receives letters only with evidence of authority, and the case says who receives what', async () => {
  await openCase(page, 'lift')
  await page.goto(`${page.url().replace(/\?.*/, '')}?panel=representative`)
  const dialog = page.getByRole('dialog', { name: say('case.action.representative') })
  await dialog.getByRole('textbox', { name: say('case.representative.name') }).fill('Rita Rep')
  await dialog.getByRole('textbox', { name: say('case.who.email') }).fill('rita@law.example')
  await choose(page, say('representative.recipients'), say('representative.recipients.both'))
  await requireAccessible(page)
  await dialog.getByRole('button', { name: say('case.save'), exact: true }).click()
  await dialog.getByRole('alert').waitFor()
  await dialog
    .getByRole('textbox', { name: say('representative.exception') })
    .fill('She is a lawyer and says so.')
  await dialog.getByRole('button', { name: say('case.save'), exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  const who = page.getByRole('region', { name: say('case.representative') })
  await who.getByText('She is a lawyer and says so.').waitFor()
  await who.getByText(say('representative.recipients.both')).waitFor()
  await requireAccessible(page)
  await inDark()

  await page.getByRole('button', { name: say('case.action.message'), exact: true }).click()
  const message = page.getByRole('dialog', { name: say('case.action.message') })
  await message.getByRole('textbox', { name: say('case.letter.subject') }).fill('We come on Friday')
  await message.getByRole('textbox', { name: say('case.letter.body') }).fill('At nine.')
  await message.getByRole('button', { name: say('case.message.submit') }).click()
  await page.getByRole('button', { name: say('case.letter.now') }).click()
  const mail = await redress.mailTo('rita@law.example', /We come on Friday/)
  assert.match(mail.text ?? '', /Rita Rep/)
})
