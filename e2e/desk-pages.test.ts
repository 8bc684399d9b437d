import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { en } from '../shared/i18n/desk/en.ts'
import { administrator, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr', 'ar'], isOnePerson: true })
  page = await redress.visitor()
  await signIn(page, administrator)
})
after(() => redress?.stop())

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('textbox', { name })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const heading = (name: string) => page.getByRole('heading', { name, level: 1 })

async function open(path: string, title: string): Promise<void> {
  await page.goto(path)
  await heading(title).waitFor()
}

test('an empty register says how feedback gets here, and Home what good looks like', async () => {
  await page.getByText(en['home.calm']).waitFor()
  await requireAccessible(page)
  await open('/desk/register', en['register.title'])
  await page.getByText(en['register.nothingYet']).waitFor()
  await link(en['register.poster']).waitFor()
  await requireAccessible(page)
})

test('a site, a product and a category with an obligatory step are set up', async () => {
  await open('/desk/settings', en['settings.title'])
  await requireAccessible(page)
  await open('/desk/settings/sites?edit=new', en['settings.sites'])
  await field(en['settings.name']).fill('Kadıköy')
  await requireAccessible(page)
  await button(en['settings.save']).click()
  await link('Kadıköy').waitFor()

  await open('/desk/settings/products?edit=new', en['settings.products'])
  await button(en['settings.save']).click()
  await page.getByRole('alert').getByText(en['error.field.required']).waitFor()
  await field(en['settings.name']).fill('Tap water')
  await button(en['settings.save']).click()
  await link('Tap water').waitFor()

  await open('/desk/settings/categories', en['settings.categories'])
  await link(en['category.safety']).click()
  await page.getByText(en['mandatoryStep.evidence'], { exact: true }).click()
  await button(en['settings.save']).click()
  await page.getByRole('cell', { name: en['mandatoryStep.evidence'] }).waitFor()
  await requireAccessible(page)
})

test('the organization tells how its colour reads, and keeps what was typed when something is wrong', async () => {
  await open('/desk/settings/organization', en['settings.organization'])
  await field(en['settings.organization.accent']).fill('#ffcc00')
  await page.getByText('4.5 are needed').waitFor()
  await field(en['settings.phone']).fill('0212 555 44 33')
  await field(en['settings.website']).fill('acme')
  await button(en['settings.save']).click()
  await page.getByRole('alert').getByText(en['error.field.notAnAddress']).waitFor()
  await requireAccessible(page)
  await field(en['settings.website']).fill('https://acme.example')
  await button(en['settings.save']).click()
  await page.getByText(en['settings.saved']).first().waitFor()
  await page.reload()
  assert.equal(await field(en['settings.phone']).inputValue(), '0212 555 44 33')
})

test('opening on Saturdays is one change of the calendar', async () => {
  await open('/desk/settings/calendar', en['settings.calendar'])
  await button('Add hours on Saturday').click()
  await field('Saturday, until').fill('14:00')
  await button(en['settings.save']).click()
  await page
    .getByText(/^Saved\./)
    .first()
    .waitFor()
  await page.reload()
  assert.equal(await field('Saturday, until').inputValue(), '14:00')
  await requireAccessible(page)
})

test('a text of one’s own is previewed with a sample case, and given back', async () => {
  await open('/desk/settings/templates?edit=mail.receipt.complaint&language=en', en['settings.templates'])
  const subject = field(en['settings.templates.subject'])
  await subject.fill('We heard you: {{reference}} {{nobody}}')
  await page.getByText('This text cannot fill in: nobody').waitFor()
  await subject.fill('We heard you: {{reference}}')
  await page.getByText(/We heard you: \w{4}-/).waitFor()
  await requireAccessible(page)
  await button(en['settings.save']).click()
  await button(en['settings.templates.restore']).click()
  await page.getByText(en['settings.templates.restored']).first().waitFor()
})

test('a handler of one site is invited, comes in by the link once, and is let go', async () => {
  await open('/desk/settings/staff?edit=new', en['settings.staff'])
  const dialog = page.getByRole('dialog')
  await field(en['settings.name']).fill('Zeynep')
  await field(en['settings.email']).fill('zeynep@acme.example')
  await dialog.getByText(en['role.handler'], { exact: true }).click()
  await dialog.getByText('Kadıköy', { exact: true }).click()
  await requireAccessible(page)
  await button(en['settings.staff.invite.submit']).click()
  const invitation = await field(en['settings.staff.link']).inputValue()
  await requireAccessible(page)
  await button(en['settings.staff.link.done']).click()
  await page.getByText('Handler (Kadıköy)').waitFor()

  const zeynep = await redress.visitor()
  await zeynep.goto(invitation)
  await zeynep.getByLabel(en['invitation.name'], { exact: true }).fill('Zeynep')
  await zeynep.getByLabel(en['invitation.password'], { exact: true }).fill('calm river seven lamps')
  await zeynep.getByRole('button', { name: en['invitation.submit'] }).click()
  await zeynep.getByRole('heading', { name: en['home.title'], level: 1 }).waitFor()
  await zeynep.context().close()

  await page.reload()
  await page.getByRole('link', { name: /Zeynep/ }).click()
  await page.getByText(en['settings.staff.isActive'], { exact: true }).click()
  await button(en['settings.save']).click()
  await page.getByText(en['settings.staff.left']).waitFor()
})

test('a key is shown once and stops working when it is revoked', async () => {
  await open('/desk/settings/api-keys?edit=new', en['settings.api-keys'])
  await field(en['settings.api-keys.name']).fill('Web shop')
  await page.getByText(en['role.frontLine'], { exact: true }).click()
  await button(en['settings.api-keys.add']).click()
  const token = await field(en['settings.api-keys.token.title']).inputValue()
  await button(en['settings.staff.link.done']).click()
  const ask = () =>
    fetch(`${redress.url}/api/v1/complaints`, { headers: { authorization: `Bearer ${token}` } })
  assert.equal((await ask()).status, 200)
  await button(en['settings.api-keys.revoke']).click()
  await page.getByRole('alertdialog').getByRole('button', { name: en['settings.api-keys.revoke'] }).click()
  await page.getByText(en['settings.api-keys.empty']).waitFor()
  assert.equal((await ask()).status, 401)
})

test('a call is written down, survives a closed tab, and its codes are read out', async () => {
  await open('/desk/register/new', en['new.title'])
  await button(en['new.submit']).click()
  await page.getByRole('alert').getByText(en['new.narrative.required']).waitFor()
  await requireAccessible(page)
  await field(en['new.narrative.complaint']).fill('The lift has stood still since Monday.')
  await field(en['new.phone']).fill('0212 555 44 31')
  await page.reload()
  assert.equal(
    await field(en['new.narrative.complaint']).inputValue(),
    'The lift has stood still since Monday.',
  )
  await button(en['new.submit']).click()
  await heading(en['new.done.title']).waitFor()
  await requireAccessible(page)
  const groups = await page.locator('.ui-code-group').allInnerTexts()
  assert.equal(groups.length, 7)
  await button(en['new.done.another']).click()
  assert.equal(await field(en['new.narrative.complaint']).inputValue(), '')
})

test('the register is narrowed by its address and walked by keys', async () => {
  await open('/desk/register', en['register.title'])
  await requireAccessible(page)
  await button(en['register.filters']).click()
  await page.getByText(en['kind.complaint'], { exact: true }).last().click()
  await requireAccessible(page)
  await button(en['register.filters.done']).click()
  assert.match(page.url(), /kind=complaint/)
  await page.getByRole('button', { name: 'Remove Kind: Complaint' }).click()
  await page.waitForURL((url) => !url.search.includes('kind'))
  await page.getByRole('main').getByRole('searchbox').fill('nothing like this')
  await page.getByRole('main').getByRole('searchbox').press('Enter')
  await page.getByText(en['register.nothingFound'], { exact: true }).waitFor()
  await button(en['register.clear']).first().click()
  await page.getByRole('row').nth(1).waitFor()
  await page.locator('body').press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/register\/[0-9a-f-]{36}/)
})

test('who cannot be reached by mail is called: the outbox and Home say so', async () => {
  await open('/desk/outbox', en['outbox.title'])
  await link(en['outbox.call']).waitFor()
  await requireAccessible(page)
  await open('/desk/', en['home.title'])
  await page.getByText(/^Call about/).waitFor()
  await requireAccessible(page)
})

test('the signed state of the journal leaves as a file', async () => {
  await open('/desk/settings/journal', en['settings.journal'])
  const waiting = page.waitForEvent('download')
  await link(en['settings.journal.download']).click()
  assert.match((await waiting).suggestedFilename(), /^journal-\d+\.checkpoint\.txt$/)
  await heading(en['settings.journal']).waitFor()
})

test('everything has room on a narrow phone and in the dark', async () => {
  await page.evaluate(`localStorage.setItem('redress.theme', 'dark')`)
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of [
    '',
    'register',
    'register/new',
    'outbox?show=all',
    'settings',
    'settings/organization',
    'settings/calendar',
    'settings/date-rules',
    'settings/what-if',
    'settings/templates',
    'settings/staff',
    'settings/posters',
    'settings/journal',
    'profile',
  ]) {
    await page.goto(`/desk/${path}`)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    assert.equal(beyond, 0, `/desk/${path} scrolls sideways`)
    await requireAccessible(page)
  }
})
