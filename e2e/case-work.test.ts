import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import { fileComplaint, openTracking, type Keys } from './complainant.ts'
import { administrator, invite, openCase, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page
let keys: Keys
const language = 'tr'

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', language] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  const role = 'complaintsManager'
  page = await invite(redress, boss, { name: 'Mina Manager', email: 'mina@acme.example', role })
  const visitor = await redress.visitor()
  const narrative = 'Asansör pazartesiden beri çalışmıyor.'
  keys = await fileComplaint(visitor, { language, narrative, email: 'ayse@example.org' })
})
after(() => redress?.stop())

test('a tag and a translation are put on a case; its way is drawn', async () => {
  await openCase(page, 'Asansör')
  await page.getByRole('button', { name: say('case.tags.add') }).click()
  await page.getByRole('textbox', { name: say('case.tags.new') }).fill('lifts')
  await page.keyboard.press('Enter')
  await page.getByText('lifts', { exact: true }).first().waitFor()

  await page
    .getByRole('button', { name: say('translation.add') })
    .first()
    .click()
  await page.getByRole('textbox', { name: say('translation.body') }).fill('The lift has stood still.')
  await page.getByRole('textbox', { name: say('translation.name.person') }).fill('Mina Manager')
  await page.getByRole('button', { name: say('case.save'), exact: true }).click()
  await page.getByText('The lift has stood still.').waitFor()
  await requireAccessible(page)

  await page.goto(`${page.url().replace(/\?.*/, '')}?panel=flow`)
  const dialog = page.getByRole('dialog', { name: say('case.action.flow') })
  await dialog.getByText(say('flow.asList')).waitFor()
  await requireAccessible(page)
  await page.keyboard.press('Escape')
})

test('printed without names, a case shows them nowhere', async () => {
  await page.goto(`${page.url().replace(/\?.*/, '')}?as=print`)
  await page.getByText('ayse@example.org').first().waitFor()
  await page.getByText(say('print.withContact'), { exact: true }).click()
  await page.getByText('ayse@example.org').first().waitFor({ state: 'detached' })
  await requireAccessible(page)
})

test('who objects to closed channels does so on their page, in their language and without JavaScript', async () => {
  const t = textIn(language)
  const caseId = /register\/([\da-f-]{36})/.exec(page.url())?.[1] ?? ''
  const status = await page.evaluate(async (id) => {
    const { version } = (await (await fetch(`/api/v1/complaints/${id}`)).json()) as { version: number }
    const reviewOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
    const words = 'Lütfen mektup yazın. İtiraz edebilirsiniz.'
    const given = { version, channels: ['phone'], reason: 'Threats.', reviewOn }
    const body = JSON.stringify({ ...given, subject: 'Bize nasıl ulaşırsınız', words })
    const headers = { 'content-type': 'application/json' }
    const url = `/api/v1/complaints/${id}/contact-restriction`
    return (await fetch(url, { method: 'POST', headers, body })).status
  }, caseId)
  assert.equal(status, 200)

  const theirs = await redress.visitor({ locale: 'tr', javaScript: false, width: 360 })
  await openTracking(theirs, { language, ...keys })
  await theirs.getByRole('heading', { name: t('track.restriction.title') }).waitFor()
  await theirs.getByText(t('track.restriction.object')).click()
  await theirs.getByLabel(t('track.restriction.objection.label')).fill('Ben orada bile değildim.')
  await theirs.getByRole('button', { name: t('track.restriction.send') }).click()
  await theirs.getByText(t('track.saved.objected')).waitFor()
  await theirs.getByText(t('track.restriction.objected')).waitFor()
  const looking = await redress.visitor({ locale: 'tr', width: 360 })
  await openTracking(looking, { language, ...keys })

  await page.goto(page.url().replace(/\?.*/, ''))
  await page.getByText(say('restricted.appealed')).waitFor()
  await requireAccessible(page)
})
