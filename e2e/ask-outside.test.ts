import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fileComplaint } from './complainant.ts'
import { administrator, invite, openCase, say, setUpInBrowser, signIn, tick } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let mina: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  const manager = { name: 'Mina Manager', email: 'mina@acme.example', role: 'complaintsManager' } as const
  mina = await invite(redress, boss, manager)
  const joan = await redress.visitor()
  await fileComplaint(joan, {
    language: 'en',
    narrative: 'The lift hums at night.',
    email: 'joan@example.org',
  })
})
after(() => redress?.stop())

test('an expert outside is asked by mail, with the complainant covered, and the case shows who was asked', async () => {
  await openCase(mina, 'lift')
  await mina.getByRole('button', { name: say('case.actions'), exact: true }).click()
  await mina.getByRole('menuitem', { name: say('case.action.outside') }).click()
  const dialog = mina.getByRole('dialog', { name: say('case.action.outside') })
  const fill = (label: Parameters<typeof say>[0], text: string) =>
    dialog.getByRole('textbox', { name: say(label) }).fill(text)
  await fill('outside.name', 'Dr. Ines Expert')
  await fill('outside.email', 'ines@lab.example')
  await fill('outside.subject', 'A humming lift')
  await fill('outside.body', 'joan@example.org says that it hums. What can it be?')
  await tick(dialog.getByRole('checkbox', { name: say('outside.withNarrative') }))
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('outside.submit') }).click()
  await mina.getByRole('heading', { name: say('outside.title') }).waitFor()
  await requireAccessible(mina)
  const mail = await redress.mailTo('ines@lab.example', /humming lift/)
  const text = mail.text ?? ''
  assert.ok(text.includes('The lift hums at night.'))
  assert.ok(!text.includes('joan@example.org') && text.includes('▇▇▇ says that it hums'))
})
