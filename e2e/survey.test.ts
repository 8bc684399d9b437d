import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import { confirmAddress, fileComplaint, openTracking } from './complainant.ts'
import { administrator, invite, openCase, say, setUpInBrowser, signIn } from './desk.ts'
import { linkIn, requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let ada: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'ar'], isOnePerson: true })
  ada = await redress.visitor()
  await signIn(ada, administrator)
})
after(() => redress?.stop())

test('a complainant says on a phone without JavaScript how it was handled; a manager reads it, a handler does not', async () => {
  const t = textIn('ar')
  const complaint = {
    language: 'ar',
    narrative: 'المصعد متوقف منذ أسبوع.',
    email: 'mona@example.org',
  } as const
  const mona = await redress.visitor({ locale: 'ar', javaScript: false, width: 360 })
  const keys = await fileComplaint(mona, complaint)
  await confirmAddress(redress, mona, { ...complaint, ...keys })
  await openTracking(mona, { ...complaint, ...keys })
  await mona.getByRole('link', { name: t('track.withdraw.link') }).click()
  await mona.getByRole('main').getByRole('button').first().click()
  await mona.getByRole('button', { name: t('survey.track.link') }).waitFor()

  await redress.daysPass(4)
  const mail = await redress.mailTo(complaint.email, /كيف تعاملنا مع شكواك/)
  await mona.goto(linkIn(mail))
  await mona.getByRole('heading', { name: t('survey.title') }).waitFor()
  await requireAccessible(mona)
  await mona.getByRole('button', { name: t('survey.send') }).click()
  await mona.getByRole('alert').waitFor()
  for (const group of await mona.getByRole('main').getByRole('group').all())
    await group.getByRole('radio', { name: t('survey.score.4'), exact: true }).check()
  await mona.getByRole('textbox').fill('شكرًا لكم')
  await mona.getByRole('button', { name: t('survey.send') }).click()
  await mona.getByRole('heading', { name: t('survey.thanks.title') }).waitFor()
  await mona.goto(linkIn(mail))
  await mona.getByRole('heading', { name: t('survey.kept.title') }).waitFor()
  await requireAccessible(mona)

  await ada.goto('/desk/overview/surveys')
  await ada.getByText(say('surveys.none')).waitFor()
  await requireAccessible(ada)
  await openCase(ada, 'المصعد')
  await ada.getByText('شكرًا لكم').waitFor()

  const hal = await invite(redress, ada, {
    name: 'Hal Handler',
    email: 'hal@example.org',
    role: 'handler',
  })
  assert.equal((await hal.request.get('/api/v1/survey-figures')).status(), 403)
  await openCase(hal, 'المصعد')
  await hal.getByText(say('surveys.last.hidden')).waitFor()
  assert.equal(await hal.getByText('شكرًا لكم').count(), 0)
})
