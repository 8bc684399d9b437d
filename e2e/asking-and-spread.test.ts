import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { labelOf } from '../server/modules/correspondence/requests.rules.ts'
import { textIn } from '../shared/i18n/text.ts'
import { confirmAddress, fileComplaint, openTracking, type Complaint, type Keys } from './complainant.ts'
import { administrator, invite, openCase, say, setUpInBrowser, signIn, tick } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let mina: Page
let joan: Page
let keys: Keys

const english: Complaint = {
  language: 'en',
  narrative: 'The lift has stood still since Monday and nobody answers.',
  email: 'joan@example.org',
}
const turkish: Complaint = {
  language: 'tr',
  narrative: 'Asansör bir haftadır çalışmıyor.',
  email: 'deniz@example.org',
}

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  const manager = { name: 'Mina Manager', email: 'mina@acme.example', role: 'complaintsManager' } as const
  mina = await invite(redress, boss, manager)
  joan = await redress.visitor()
  keys = await fileComplaint(joan, english)
  await confirmAddress(redress, joan, { ...english, ...keys })
  const deniz = await redress.visitor()
  await confirmAddress(redress, deniz, { ...turkish, ...(await fileComplaint(deniz, turkish)) })
})
after(() => redress?.stop())

/** Opens a dialog of the open case. */
async function act(action: 'ask' | 'exposure' | 'group') {
  const name = say(`case.action.${action}`)
  await mina.getByRole('button', { name: say('case.actions'), exact: true }).click()
  await mina.getByRole('menuitem', { name }).click()
  return mina.getByRole('dialog', { name })
}
const sendNow = () => mina.getByRole('button', { name: say('case.letter.now') }).click()

test('a complainant is asked for named fields, and what is known is shown, not asked', async () => {
  await openCase(mina, 'stood still')
  const dialog = await act('ask')
  await tick(dialog.getByRole('checkbox', { name: say('asking.field.orderNumber') }))
  await tick(dialog.getByRole('checkbox', { name: say('asking.field.happenedWhere') }))
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('asking.submit') }).click()
  await sendNow()
  await redress.mailTo(english.email, /track\/link/)
  await mina.getByText(say('asking.open'), { exact: true }).waitFor()

  const t = textIn('en')
  await openTracking(joan, { ...english, ...keys })
  await joan.getByLabel(t(labelOf.orderNumber)).fill('A-17')
  await joan.getByLabel(t(labelOf.happenedWhere)).fill('In house 4')
  const question = joan.getByRole('region', { name: t('track.information.title') })
  await question.getByRole('button', { name: t('track.information.send') }).click()
  await joan.getByLabel(t(labelOf.orderNumber)).waitFor({ state: 'detached' })
  await requireAccessible(joan)

  await mina.reload()
  await mina.getByText(say('asking.ended.answered'), { exact: true }).waitFor()
  await mina.getByText('A-17').first().waitFor()
})

test('asking again for what is known needs a reason, which stands in the list behind the rate', async () => {
  const dialog = await act('ask')
  await dialog.getByText(say('asking.held', { value: 'A-17' })).waitFor()
  await tick(dialog.getByRole('checkbox', { name: say('asking.field.orderNumber') }))
  await tick(dialog.getByRole('radio', { name: say('asking.how.again') }))
  const submit = dialog.getByRole('button', {
    name: say('asking.submit'),
    description: say('asking.reason.missing'),
    disabled: true,
  })
  await submit.waitFor()
  await requireAccessible(mina)
  const reason = 'The shop has no such number'
  await dialog.getByRole('textbox', { name: say('asking.reason') }).fill(reason)
  await dialog.getByRole('button', { name: say('asking.submit') }).click()
  await sendNow()
  await mina.getByText(say('asking.open'), { exact: true }).waitFor()

  await mina.goto('/desk/customers/knowing')
  await mina.getByRole('row', { name: new RegExp(reason) }).waitFor()
  const figures = (await mina.getByRole('main').textContent()) ?? ''
  assert.ok(figures.includes('1 of 3'), figures)
  await requireAccessible(mina)
})

test('a matter that became public is marked, with its reach', async () => {
  await openCase(mina, 'stood still')
  const dialog = await act('exposure')
  await dialog.getByRole('textbox', { name: say('spread.place') }).fill('Evening Post')
  await tick(dialog.getByRole('radio', { name: say('spread.kind.press') }))
  await dialog.getByRole('textbox', { name: say('spread.reach') }).fill('12,000')
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('spread.add') }).click()
  await mina.getByText(say('spread.reach.of', { reach: '12,000' })).waitFor()
  await requireAccessible(mina)
})

test('one letter goes to a group of complaints, to each in their language', async () => {
  const grouping = await act('group')
  await grouping.getByRole('combobox', { name: say('case.link.other') }).fill('Asansör')
  await mina.getByRole('option', { name: /Asansör/ }).click()
  await grouping.getByRole('button', { name: say('spread.group.add') }).click()
  await mina.getByText(say('spread.leads_one', { count: 1 })).waitFor()
  await mina.getByRole('button', { name: say('case.action.groupLetter') }).click()
  const dialog = mina.getByRole('dialog', { name: say('case.action.groupLetter') })
  for (const [name, subject, body] of [
    ['English', 'The lift', 'It runs again from Friday on.'],
    ['Turkish', 'Asansör', 'Cuma gününden itibaren yine çalışıyor.'],
  ] as const) {
    const letter = dialog.getByRole('region', { name })
    await letter.getByRole('textbox', { name: say('case.letter.subject') }).fill(subject)
    await letter.getByRole('textbox', { name: say('case.letter.body') }).fill(body)
  }
  await requireAccessible(mina)
  await dialog.getByRole('button', { name: say('spread.letter.submit') }).click()
  await sendNow()
  await redress.mailTo(english.email, /It runs again from Friday on\./)
  await redress.mailTo(turkish.email, /Cuma gününden itibaren yine çalışıyor\./)
})
