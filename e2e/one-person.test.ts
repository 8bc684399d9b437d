import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import { openTracking, type Keys } from './complainant.ts'
import {
  administrator,
  atStep,
  decide,
  investigate,
  openCase,
  restate,
  say,
  sendAnswer,
  setUpInBrowser,
  signIn,
} from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let ada: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr'], isOnePerson: true })
  ada = await redress.visitor()
  await signIn(ada, administrator)
})
after(() => redress?.stop())

const narrative = 'Mırmır köpeği bütün gece havlıyor. The dog of the depot barks all night.'
let keys: Keys

test('what is told by phone is registered, found by its words, and narrowed by filters in the address', async () => {
  await ada.goto('/desk/register/new')
  await requireAccessible(ada)
  await ada.getByRole('button', { name: say('new.submit') }).click()
  await ada.getByText(say('new.narrative.required')).first().waitFor()
  await ada.getByRole('textbox', { name: say('new.narrative.complaint') }).fill(narrative)
  await ada.getByRole('textbox', { name: say('new.phone') }).fill('+44 20 7946 0018')
  await ada.getByRole('button', { name: say('new.submit') }).click()
  await ada.getByRole('heading', { name: say('new.done.title') }).waitFor()
  await requireAccessible(ada)
  const [reference = '', accessCode = ''] = await ada.locator('.ui-code-groups').allInnerTexts()
  keys = { reference: reference.replaceAll(/\s/g, ''), accessCode: accessCode.replaceAll(/\s/g, '') }

  await openCase(ada, 'MIRMIR KÖPEĞİ')
  await ada.goto('/desk/register?kind=complaint&channel=phone')
  await ada.getByText('Mırmır').first().waitFor()
  await requireAccessible(ada)
  await ada.goto('/desk/register?channel=letter')
  await ada.getByText(say('register.nothingFound')).first().waitFor()
})

test('two windows on one case: what was typed stays, and the newer state is one button away', async () => {
  await openCase(ada, 'depot')
  const second = await ada.context().newPage()
  await second.goto(ada.url())
  await atStep(second, 'restate')
  await second.getByRole('textbox', { name: say('case.restate.matter') }).fill('Written at the same time')
  await restate(ada, { title: 'Barking', restatement: 'A dog barks at night.', points: ['The dog barks'] })
  await atStep(ada, 'assess')
  await second.getByRole('button', { name: say('case.restate.submit') }).click()
  await second.getByText(say('case.conflict')).waitFor()
  await requireAccessible(second)
  const typed = await second.getByRole('textbox', { name: say('case.restate.matter') }).inputValue()
  assert.equal(typed, 'Written at the same time')
  await second.getByRole('button', { name: say('case.conflict.load') }).click()
  await atStep(second, 'assess')
  await second.close()
})

test('where one person does everything there is no review, and the outside route is shown', async () => {
  const t = textIn('en')
  await openCase(ada, 'depot')
  await investigate(ada)
  await decide(ada, { grounds: ['The dog guards the depot.'] })
  await sendAnswer(ada)

  const joan = await redress.visitor({ width: 360 })
  await openTracking(joan, { language: 'en', ...keys })
  await joan.getByRole('radio', { name: t('track.answer.accept') }).waitFor()
  assert.equal(await joan.getByRole('radio', { name: t('track.answer.review') }).count(), 0)
  await joan.getByRole('heading', { name: t('track.outside.title') }).waitFor()
  await joan.getByRole('radio', { name: t('track.answer.refuse') }).check()
  await joan.getByLabel(t('track.answer.reason.label')).fill('It barks still.')
  await joan.getByRole('button', { name: t('track.answer.send') }).click()
  await joan.getByText(t('track.saved.refused')).waitFor()

  await ada.reload()
  await atStep(ada, 'chooseAfterRefusal')
  await ada.getByRole('button', { name: say('case.refer.submit') }).click()
  await atStep(ada, 'awaitOutside')
  await requireAccessible(ada)
})
