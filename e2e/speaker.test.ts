import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fileComplaint } from './complainant.ts'
import { administrator, invite, openCase, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let mina: Page
let ayse: Page

/** The person says in which languages they write. */
const writesIn = (page: Page, languages: string[]) =>
  page.evaluate(async (chosen) => {
    const { version, name } = (await (await fetch('/api/v1/session')).json()) as {
      version: number
      name: string
    }
    const answer = await fetch('/api/v1/me', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, language: 'en', languages: chosen, version }),
    })
    if (!answer.ok) throw new Error(await answer.text())
  }, languages)

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  mina = await invite(redress, boss, {
    name: 'Mina Manager',
    email: 'mina@acme.example',
    role: 'complaintsManager',
  })
  ayse = await invite(redress, boss, { name: 'Ayşe Uçar', email: 'ayse@acme.example', role: 'handler' })
  await writesIn(mina, ['en'])
  await writesIn(ayse, ['tr'])
  const joan = await redress.visitor()
  await fileComplaint(joan, {
    language: 'tr',
    narrative: 'Asansör bir haftadır çalışmıyor.',
    email: 'joan@example.org',
  })
})
after(() => redress?.stop())

test('a message in a language that its writer lacks waits for a colleague, who corrects and confirms it', async () => {
  const name = 'Ayşe Uçar'
  await openCase(mina, 'Asansör')
  await mina.getByRole('button', { name: say('case.action.message'), exact: true }).click()
  const dialog = mina.getByRole('dialog', { name: say('case.action.message') })
  await dialog.getByRole('button', { name: /Who reads it in/ }).click()
  await mina.getByRole('option', { name }).click()
  await dialog.getByText(say('speaker.colleague', { name })).waitFor()
  await dialog.getByRole('textbox', { name: say('case.letter.subject') }).fill('Asansör')
  await dialog.getByRole('textbox', { name: say('case.letter.body') }).fill('Cuma günü geliyoruz.')
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('case.message.submit') }).click()
  await mina.getByText(say('words.held', { what: say('outgoing.sendMessage') })).waitFor()
  await requireAccessible(mina)

  await ayse.goto('/desk/')
  await ayse.getByRole('link', { name: /^Read what is to go out for/ }).click()
  await ayse.getByRole('heading', { name: say('words.title') }).waitFor()
  await ayse.getByText('Asansör bir haftadır çalışmıyor.').waitFor()
  await requireAccessible(ayse)
  await ayse.getByRole('textbox', { name: /^Text/ }).fill('Cuma günü geleceğiz.')
  await ayse.getByRole('button', { name: say('words.submit.corrected') }).click()
  await ayse.getByText(say('words.allConfirmed')).waitFor()
  await requireAccessible(ayse)

  await mina.reload()
  await mina.getByRole('button', { name: say('case.letter.now') }).click()
  await mina.getByText('Cuma günü geleceğiz.').waitFor()
  await mina.getByText(/corrected and found right by/).waitFor()
})

test('words that a colleague sends back come with why, and go back into their form', async () => {
  await mina.getByRole('button', { name: say('case.action.message'), exact: true }).click()
  const dialog = mina.getByRole('dialog', { name: say('case.action.message') })
  await dialog.getByRole('button', { name: /Who reads it in/ }).click()
  await mina.getByRole('option').first().click()
  await dialog.getByRole('textbox', { name: say('case.letter.subject') }).fill('Özür')
  await dialog.getByRole('textbox', { name: say('case.letter.body') }).fill('Bizi rahat bırak.')
  await dialog.getByRole('button', { name: say('case.message.submit') }).click()
  await mina.getByText(say('words.held', { what: say('outgoing.sendMessage') })).waitFor()

  await ayse.goto('/desk/')
  await ayse.getByRole('link', { name: /^Read what is to go out for/ }).click()
  await ayse.getByRole('button', { name: say('words.refuse') }).click()
  await ayse.getByRole('textbox', { name: say('words.refuse.reason') }).fill('That is rude.')
  await ayse
    .getByRole('button', { name: say('words.refuse.submit') })
    .last()
    .click()
  await ayse.getByText(say('words.wentBack', { name: 'Mina Manager' })).waitFor()
  await requireAccessible(ayse)

  await mina.reload()
  await mina.getByText(say('words.sentBack', { words: 'That is rude.' })).waitFor()
  await mina.getByRole('button', { name: say('case.letter.takeBack') }).click()
  await mina.getByText('Bizi rahat bırak.').first().waitFor()
})
