import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fileComplaint } from './complainant.ts'
import { administrator, choose, invite, openCase, say, setUpInBrowser, signIn } from './desk.ts'
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
    narrative: 'The lift stands still.',
    email: 'joan@example.org',
  })
})
after(() => redress?.stop())

const yearAhead = new Date().getFullYear() + 1

test('a message waits for a chosen time, is moved, shown in the outbox, and taken back with its words', async () => {
  await openCase(mina, 'lift')
  await mina.getByRole('button', { name: say('case.action.message'), exact: true }).click()
  const dialog = mina.getByRole('dialog', { name: say('case.action.message') })
  await choose(mina, say('case.message.channel'), say('channel.portal'))
  await choose(mina, say('later.when'), say('later.when.later'))
  await dialog.getByRole('textbox', { name: say('case.letter.subject') }).fill('The part is here')
  await dialog.getByRole('textbox', { name: say('case.letter.body') }).fill('We come on Friday.')
  const day = dialog.getByRole('group', { name: say('later.on') })
  for (const [part, value] of [
    ['year', `${yearAhead}`],
    ['month', '1'],
    ['day', '4'],
  ] as const)
    await day.getByRole('spinbutton', { name: new RegExp(`^${part}`, 'i') }).fill(value)
  await dialog.getByRole('textbox', { name: say('later.at') }).fill('09:30')
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('later.submit') }).click()
  await mina.getByText(/Goes out on .*09:30/).waitFor()
  await requireAccessible(mina)
  await mina.getByRole('button', { name: say('later.move') }).click()
  await mina.getByRole('textbox', { name: say('later.at') }).fill('10:15')
  await mina.getByRole('button', { name: say('later.move.submit') }).click()
  await mina.getByText(/Goes out on .*10:15/).waitFor()
  const address = mina.url()
  await mina.goto('/desk/outbox')
  await mina.getByRole('heading', { name: say('later.section') }).waitFor()
  await mina.getByRole('link', { name: 'The part is here' }).waitFor()
  await requireAccessible(mina)
  await mina.goto(address)
  await mina.getByRole('button', { name: say('case.letter.takeBack') }).click()
  await mina.getByText('We come on Friday.').first().waitFor()
})
