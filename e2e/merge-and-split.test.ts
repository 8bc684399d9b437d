import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import { confirmAddress, fileComplaint, openTracking, type Keys } from './complainant.ts'
import { administrator, invite, openCase, say, setUpInBrowser, signIn, tick } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let mina: Page
let joan: Page
let first: Keys
let second: Keys

const email = 'joan@example.org'
const lift = 'The lift has stood still since Monday and nobody answers.'
const again = 'I wrote about the elevator already. Also, you charged me twice.'

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  const manager = { name: 'Mina Manager', email: 'mina@acme.example', role: 'complaintsManager' } as const
  mina = await invite(redress, boss, manager)
  joan = await redress.visitor()
  first = await file(lift)
  second = await file(again)
})
after(() => redress?.stop())

async function file(narrative: string): Promise<Keys> {
  const complaint = { language: 'en', narrative, email } as const
  const keys = await fileComplaint(joan, complaint)
  await confirmAddress(redress, joan, { ...complaint, ...keys })
  await joan.context().clearCookies()
  return keys
}

const act = async (action: 'merge' | 'split') => {
  await mina.getByRole('button', { name: say('case.actions'), exact: true }).click()
  await mina.getByRole('menuitem', { name: say(`case.action.${action}`) }).click()
  return mina.getByRole('dialog', { name: say(`case.action.${action}`) })
}
const written = (keys: Keys) => keys.reference.replaceAll(/[^A-Z0-9]/g, '')

test('two cases of one person are merged: the first goes on, and both codes open it', async () => {
  await openCase(mina, 'elevator')
  const dialog = await act('merge')
  await dialog.getByRole('combobox', { name: say('case.merge.other') }).fill('lift')
  await mina.getByRole('option', { name: /lift/ }).click()
  await dialog.getByText(say('case.merge.otherLeads')).waitFor()
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('case.merge.submit') }).click()
  await mina.getByText(say('case.merged.into', { reference: first.reference })).waitFor()
  await requireAccessible(mina)
  await openTracking(joan, { language: 'en', ...second })
  assert.ok((await joan.getByRole('main').textContent())?.includes(lift))
  const t = textIn('en')
  await joan.getByLabel(t('track.messages.write.label')).fill('It is the left one.')
  await joan.getByRole('button', { name: t('track.messages.send') }).click()
  await openCase(mina, 'stood still')
  await mina.getByText('It is the left one.').waitFor()
  await mina.getByRole('heading', { name: say('case.merged.here') }).waitFor()
  await requireAccessible(mina)
})

test('the merge is taken back, and each code opens its own case again', async () => {
  await openCase(mina, 'elevator')
  await mina.getByRole('button', { name: say('case.merge.undo') }).click()
  await mina.getByText(say('case.done.unmerged')).waitFor()
  await openTracking(joan, { language: 'en', ...second })
  assert.ok((await joan.getByRole('main').textContent())?.includes(again))
})

test('a part becomes a case of its own, and its receipt goes out with its own reference', async () => {
  await openCase(mina, 'elevator')
  const dialog = await act('split')
  await dialog.getByRole('textbox', { name: say('case.split.what') }).fill('You charged me twice.')
  await tick(dialog.getByRole('radio', { name: say('kind.complaint'), exact: true }))
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('case.split.submit') }).click()
  await mina.getByRole('heading', { level: 1, name: 'You charged me twice.' }).waitFor()
  await mina.getByText(say('relation.partOf'), { exact: true }).waitFor()
  const reference = await mina.locator('.ui-reference').innerText()
  assert.ok(![written(first), written(second)].includes(reference.replaceAll('-', '')))
  const mail = await redress.mailTo(email, new RegExp(reference.replaceAll('-', '.?')))
  assert.ok(mail.text?.includes('/track/link/'))
})
