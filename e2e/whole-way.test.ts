import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import { confirmAddress, fileComplaint, type Complaint } from './complainant.ts'
import {
  administrator,
  atStep,
  decide,
  investigate,
  invite,
  openCase,
  restate,
  say,
  sendAnswer,
  setUpInBrowser,
  signIn,
} from './desk.ts'
import { linkIn, requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let handler: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr', 'ar'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  handler = await invite(redress, boss, { name: 'Hans Handler', email: 'hans@acme.example', role: 'handler' })
})
after(() => redress?.stop())

const filing: Complaint = {
  language: 'tr',
  narrative: 'Musluktan kahverengi su akıyor ve kimse telefona çıkmıyor.',
  email: 'ayse@example.org',
}
const said = {
  restatement: 'Evinizde üç gündür kahverengi su akıyor ve bize ulaşamadınız.',
  grounds: ['Bölgenizdeki boru paslanmıştı.', 'Hattımız iki gün kapalıydı.'],
  promise: 'Bir aylık ücretinizi geri veriyoruz.',
}

test('a complaint filed in Turkish goes the whole way to being closed as accepted', async () => {
  const t = textIn('tr')
  const ayse = await redress.visitor({ locale: 'tr-TR', width: 390 })
  const keys = await fileComplaint(ayse, filing)
  await confirmAddress(redress, ayse, { ...filing, ...keys })

  await openCase(handler, 'KAHVERENGİ')
  await requireAccessible(handler)
  await restate(handler, {
    title: 'Kahverengi su',
    restatement: said.restatement,
    points: ['Su kahverengi', 'Telefona kimse çıkmıyor'],
  })

  const restated = await redress.mailTo(
    filing.email,
    new RegExp(t('mail.restatement.subject', { reference: '' }).split('?')[0] ?? ''),
  )
  await ayse.goto(linkIn(restated))
  await ayse.getByText(said.restatement).waitFor()
  await requireAccessible(ayse)
  await ayse.getByRole('button', { name: t('track.restatement.yes') }).click()
  await ayse.getByText(t('track.saved.restatementConfirmed')).waitFor()

  await handler.reload()
  await investigate(handler)
  await decide(handler, { grounds: said.grounds, promise: said.promise })
  await atStep(handler, 'send')
  await requireAccessible(handler)
  await sendAnswer(handler)

  const letter = await redress.mailTo(
    filing.email,
    new RegExp(t('mail.decision.subject', { reference: '' }).trim()),
  )
  const pdf = letter.attachments.find((file) => file.contentType === 'application/pdf')
  assert.ok(pdf && pdf.content.subarray(0, 4).toString() === '%PDF', 'the letter comes along as PDF')
  await ayse.goto(linkIn(letter))
  for (const words of [...said.grounds, said.promise]) await ayse.getByText(words).first().waitFor()
  await requireAccessible(ayse)
  await ayse.getByRole('radio', { name: t('track.answer.accept') }).check()
  await ayse.getByRole('button', { name: t('track.answer.send') }).click()
  await ayse.getByText(t('track.saved.accepted')).waitFor()

  await handler.reload()
  await atStep(handler, 'carryOut')
  await requireAccessible(handler)
  await handler.getByRole('button', { name: say('case.carryOut.submit') }).click()
  await atStep(handler, 'close')
  await handler
    .getByRole('button', { name: say('case.close.submit', { outcome: say('outcome.accepted') }) })
    .click()
  await atStep(handler, 'none')
  await requireAccessible(handler)
  await ayse.reload()
  await ayse.getByText(t('status.complaint.closed.accepted')).first().waitFor()
})
