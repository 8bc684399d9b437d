import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import { confirmAddress, fileComplaint, openTracking, type Complaint, type Keys } from './complainant.ts'
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
let manager: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr', 'ar'] })
  const boss = await redress.visitor()
  await signIn(boss, administrator)
  handler = await invite(redress, boss, { name: 'Hans Handler', email: 'hans@acme.example', role: 'handler' })
  manager = await invite(redress, boss, {
    name: 'Mina Manager',
    email: 'mina@acme.example',
    role: 'complaintsManager',
  })
})
after(() => redress?.stop())

const t = textIn('ar')
const filing: Complaint = {
  language: 'ar',
  narrative: 'الماء بنيّ اللون منذ ثلاثة أيام ولا أحد يردّ على الهاتف.',
  email: 'layla@example.org',
}
const reason = 'لم يردّ أحد على الهاتف قط.'

/** Answers the decision on her page. */
async function answer(layla: Page, given: 'refuse' | 'review'): Promise<void> {
  await layla.getByRole('radio', { name: t(`track.answer.${given}`) }).check()
  await layla.getByLabel(t('track.answer.reason.label')).fill(reason)
  await layla.getByRole('button', { name: t('track.answer.send'), exact: true }).click()
}

/** What a complainant does without JavaScript before there is a decision: every form of their page. */
async function talk(layla: Page): Promise<void> {
  await layla.reload()
  await layla.locator('summary', { hasText: t('track.restatement.correct') }).click()
  await layla.getByLabel(t('track.restatement.correction.label')).fill('منذ أربعة أيام.')
  await layla.getByRole('button', { name: t('track.restatement.send'), exact: true }).click()
  await layla.getByText(t('track.saved.restatementCorrected')).waitFor()
  await layla.getByRole('radio', { name: t('track.remedy.none') }).check()
  await layla.getByRole('button', { name: t('track.remedy.send') }).click()
  await layla.getByText(t('track.saved.remedy')).waitFor()
  await layla.getByLabel(t('track.messages.write.label')).fill('هذه صورة الماء.')
  await layla.getByLabel(t('track.messages.files.label')).setInputFiles({
    name: 'ماء.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('brown'),
  })
  await layla.getByRole('button', { name: t('track.messages.send'), exact: true }).click()
  await layla.getByText(t('track.saved.message')).waitFor()
}

let keys: Keys

test('a decision refused in Arabic, without JavaScript, is reviewed by another and goes to an outside body', async () => {
  const layla = await redress.visitor({ locale: 'ar-EG', javaScript: false, width: 360 })
  keys = await fileComplaint(layla, filing)
  await confirmAddress(redress, layla, { ...filing, ...keys })
  await openTracking(layla, { ...filing, ...keys })

  await openCase(handler, 'بني')
  await restate(handler, {
    title: 'ماء بني',
    restatement: 'الماء في بيتكم بني اللون.',
    points: ['الماء بني'],
  })
  await atStep(handler, 'assess')
  await talk(layla)
  await handler.reload()
  await investigate(handler)
  await decide(handler, { grounds: ['كان الأنبوب صدئًا.'] })
  await sendAnswer(handler)

  await layla.reload()
  await layla.getByText('كان الأنبوب صدئًا.').first().waitFor()
  await answer(layla, 'review')
  await layla.getByText(t('track.saved.reviewRequested')).waitFor()

  await openCase(manager, 'بني')
  await atStep(manager, 'assignReviewer')
  await requireAccessible(manager)
  const who = manager.getByRole('combobox', { name: say('case.review.who') })
  await who.fill('Hans')
  await manager.getByRole('option', { name: 'Hans Handler' }).click()
  await manager.getByText(say('error.policy.ownDecision')).first().waitFor()
  await who.fill('Mina')
  await manager.getByRole('option', { name: 'Mina Manager' }).click()
  await manager.getByRole('button', { name: say('case.review.submit', { name: 'Mina Manager' }) }).click()
  await atStep(manager, 'review')
  await manager.getByText(reason).filter({ visible: true }).first().waitFor()
  await decide(manager, { grounds: ['لم تكن هناك مكالمات مسجّلة.'] })
  await sendAnswer(manager)

  await layla.reload()
  await layla.getByText('لم تكن هناك مكالمات مسجّلة.').first().waitFor()
  await answer(layla, 'refuse')
  await layla.getByText(t('track.saved.refused')).waitFor()

  await manager.reload()
  await atStep(manager, 'chooseAfterRefusal')
  await manager.getByRole('tab', { name: say('case.refusal.refer') }).click()
  await requireAccessible(manager)
  await manager.getByRole('button', { name: say('case.refer.submit') }).click()
  await atStep(manager, 'awaitOutside')
  await layla.reload()
  assert.equal(await layla.locator('html').getAttribute('dir'), 'rtl')
})

test('without JavaScript a complainant complains about the handling, and withdraws', async () => {
  const layla = await redress.visitor({ javaScript: false, width: 320 })
  await openTracking(layla, { ...filing, ...keys })
  await layla.getByRole('link', { name: t('track.handling.link') }).click()
  await layla.getByLabel(t('complain.whatHappened.label.complaint')).fill('لم يُعاملني أحد باحترام.')
  await layla.getByLabel(t('complain.email.label'), { exact: true }).fill(filing.email)
  await layla.getByRole('button', { name: t('complain.send.complaint') }).click()
  await layla.getByRole('heading', { name: t('receipt.title.complaint') }).waitFor()

  await openTracking(layla, { ...filing, ...keys })
  await layla.getByRole('link', { name: t('track.withdraw.link') }).click()
  await layla.getByRole('button', { name: t('track.withdraw.button') }).click()
  await layla.getByText(t('track.saved.withdrawn')).waitFor()

  await openCase(handler, 'باحترام')
  await atStep(handler, 'restate')
  await handler.getByText(say('error.policy.handledTheFirst')).first().waitFor()
})

const english = textIn('en')

/** With reference and access code, on the page that thanks for confirming. */
async function enter(joan: Page, { accessCode }: Pick<Keys, 'accessCode'>): Promise<void> {
  await joan.getByLabel(english('track.accessCode.label')).fill(accessCode)
  await joan.getByRole('button', { name: english('track.signIn.button') }).click()
  await joan.getByRole('heading', { name: english('track.messages.title') }).waitFor()
}

async function loseCode(joan: Page, { email, reference }: Pick<Complaint, 'email'> & Keys): Promise<string> {
  await joan.goto('/en/track')
  await joan.getByRole('link', { name: english('track.signIn.lost') }).click()
  await joan.getByLabel(english('track.reference.label')).fill(reference)
  await joan.getByLabel(english('complain.email.label')).fill(email)
  await joan.getByRole('button', { name: english('track.lost.button') }).click()
  await joan.getByRole('heading', { name: english('track.lost.sent.title') }).waitFor()
  await joan.goto(linkIn(await redress.mailTo(email, /new access code/i)))
  assert.match(joan.url(), /track.new-code$/, 'the address shows no secret')
  await joan.getByRole('button', { name: english('track.newCode.button') }).click()
  const [, accessCode = ''] = await joan.locator('dl.keep dd').allInnerTexts()
  return accessCode
}

test('without JavaScript: understood, silent, opened again, accepted, and the code lost on the way', async () => {
  const said: Complaint = {
    language: 'en',
    narrative: 'The meter runs backwards.',
    email: 'joan@example.org',
  }
  const joan = await redress.visitor({ javaScript: false, width: 360 })
  const own = await fileComplaint(joan, said)
  await confirmAddress(redress, joan, { ...said, ...own })
  await enter(joan, own)

  await openCase(handler, 'meter')
  await restate(handler, { title: 'Meter', restatement: 'Your meter is wrong.', points: ['The meter'] })
  await atStep(handler, 'assess')
  await joan.reload()
  await joan.getByRole('button', { name: english('track.restatement.yes') }).click()
  await joan.getByText(english('track.saved.restatementConfirmed')).waitFor()
  await handler.reload()
  await investigate(handler)
  await decide(handler, { grounds: ['It was mounted the wrong way.'] })
  await sendAnswer(handler)

  await redress.daysPass(60)
  await joan.reload()
  await joan.getByText(english('status.complaint.closed.noResponse')).waitFor()
  await joan.getByLabel(english('track.reopen.reason.label')).fill('It still runs backwards.')
  await joan.getByRole('button', { name: english('track.reopen.button') }).click()
  await joan.getByText(english('track.saved.reopened'), { exact: true }).waitFor()

  await handler.reload()
  await atStep(handler, 'decide')
  await decide(handler, { grounds: ['It is mounted the right way now.'] })
  await sendAnswer(handler)

  const accessCode = await loseCode(joan, { ...said, ...own })
  assert.ok(accessCode && accessCode !== own.accessCode)
  const elsewhere = await redress.visitor({ javaScript: false, width: 320 })
  await openTracking(elsewhere, { language: 'en', reference: own.reference, accessCode })
  await elsewhere.getByRole('radio', { name: english('track.answer.accept') }).check()
  await elsewhere.getByRole('button', { name: english('track.answer.send'), exact: true }).click()
  await elsewhere.getByText(english('track.saved.accepted')).waitFor()
})
