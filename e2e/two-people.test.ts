import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fileComplaint } from './complainant.ts'
import { administrator, invite, openCase, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let hans: Page
let mina: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  hans = await invite(redress, boss, { name: 'Hans Handler', email: 'hans@acme.example', role: 'handler' })
  mina = await invite(redress, boss, {
    name: 'Mina Manager',
    email: 'mina@acme.example',
    role: 'complaintsManager',
  })
  const visitor = await redress.visitor()
  await fileComplaint(visitor, {
    language: 'en',
    narrative: 'The lift has stood still since Monday and nobody answers.',
    email: 'joan@example.org',
  })
})
after(() => redress?.stop())

const titleOf = (page: Page) => page.getByRole('textbox', { name: say('case.facts.title') })
const edit = async (page: Page) => {
  // Keys are heard once the case is there.
  await page.getByRole('heading', { level: 1, name: /lift/i }).waitFor()
  await page.keyboard.press('e')
  await titleOf(page).waitFor()
}

test('two people on one case see each other, and what one writes', async () => {
  await openCase(hans, 'lift')
  await openCase(mina, 'lift')
  await hans.getByText('Mina Manager').waitFor()
  await mina.getByText('Hans Handler').waitFor()
  await mina.keyboard.press('n')
  await mina.getByRole('textbox', { name: say('case.note.body') }).fill('The seal is old.')
  await mina.getByText(say('case.draft.server')).waitFor()
  await hans.getByText(say('case.live.writes', { what: say('case.live.form.note') })).waitFor()
  await requireAccessible(hans)
})

test('a draft is found again by its writer on another device, and is gone once it is sent', async () => {
  const elsewhere = await redress.visitor()
  await elsewhere.context().addCookies(await mina.context().cookies())
  await elsewhere.goto(mina.url())
  const note = elsewhere.getByRole('textbox', { name: say('case.note.body') })
  await note.waitFor()
  assert.equal(await note.inputValue(), 'The seal is old.')
  await elsewhere.getByRole('button', { name: say('case.note.submit') }).click()
  // The other page shows what was done, although nobody touched it.
  await hans.getByText('The seal is old.').waitFor()
  await elsewhere.context().close()
  await mina.goto(mina.url().replace(/\?.*/, ''))
})

test('whoever saves second sees what the first wrote, keeps their own text, and chooses', async () => {
  await edit(hans)
  await titleOf(hans).fill('The lift stands still')
  await edit(mina)
  await titleOf(mina).fill('Lift out of order')
  await mina.getByRole('button', { name: say('case.save'), exact: true }).click()
  await hans.getByText(say('case.overtaken')).waitFor()
  await requireAccessible(hans)
  assert.equal(await titleOf(hans).inputValue(), 'The lift stands still')
  await hans.getByText('Lift out of order').first().waitFor()
  await hans.getByRole('button', { name: say('case.overtaken.keep') }).click()
  await hans.getByRole('button', { name: say('case.save'), exact: true }).click()
  await mina.getByRole('heading', { name: 'The lift stands still', level: 1 }).waitFor()
})
