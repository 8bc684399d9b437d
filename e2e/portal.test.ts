import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { directionOf } from '../shared/languages.ts'
import { textIn } from '../shared/i18n/text.ts'
import { linkIn, requireAccessible, startRedress, type Redress } from './redress.ts'
import { setUpInBrowser } from './desk.ts'

let redress: Redress

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en', 'tr', 'ar'] })
})
after(() => redress?.stop())

type Filing = {
  language: 'en' | 'tr' | 'ar'
  narrative: string
  email: string
  javaScript: boolean
  width: number
}

/** Files a complaint as a person would, and returns what the receipt says. */
async function file(page: Page, { language, narrative, email }: Filing) {
  const t = textIn(language)
  await page.goto(`/${language}/`)
  await requireAccessible(page)
  await page
    .getByRole('link', { name: t('home.start.complaint') })
    .first()
    .click()
  await requireAccessible(page)
  await page.getByRole('button', { name: t('complain.send.complaint') }).click()
  await page.getByRole('alert').waitFor()
  await requireAccessible(page)
  await page.getByLabel(t('complain.whatHappened.label.complaint')).fill(narrative)
  await page.getByLabel(t('complain.email.label'), { exact: true }).fill(email)
  await page.getByRole('button', { name: t('complain.send.complaint') }).click()
  await page.getByRole('heading', { name: t('receipt.title.complaint') }).waitFor()
  await requireAccessible(page)
  assert.equal(await page.locator('html').getAttribute('dir'), directionOf(language))
  const [reference, accessCode] = await page.locator('dl.keep dd').allInnerTexts()
  assert.ok(reference && accessCode)
  return { reference, accessCode, t }
}

const filings: readonly Filing[] = [
  {
    language: 'tr',
    narrative: 'Musluktan kahverengi su akıyor ve kimse telefona çıkmıyor.',
    email: 'ayse@example.org',
    javaScript: true,
    width: 390,
  },
  {
    language: 'ar',
    narrative: 'الماء بنيّ اللون منذ ثلاثة أيام ولا أحد يردّ على الهاتف.',
    email: 'layla@example.org',
    javaScript: true,
    width: 360,
  },
  {
    language: 'en',
    narrative: 'The water has been brown for three days and nobody answers.',
    email: 'joan@example.org',
    javaScript: false,
    width: 320,
  },
]

for (const filing of filings) {
  test(`files in ${filing.language}, ${filing.javaScript ? 'with' : 'without'} JavaScript, gets a mail, and comes back`, async () => {
    const page = await redress.visitor({ javaScript: filing.javaScript, width: filing.width })
    const { reference, accessCode, t } = await file(page, filing)

    const mail = await redress.mailTo(filing.email, new RegExp(reference.replaceAll('-', '.?')))
    assert.ok(
      !`${mail.text}${mail.html}`.includes(filing.narrative),
      'nothing of the matter goes to an unconfirmed address',
    )
    assert.ok(!`${mail.text}${mail.html}`.includes(accessCode), 'the access code is not mailed')

    await page.goto(linkIn(mail))
    await requireAccessible(page)
    await page.getByRole('main').getByRole('button').click()
    await page.getByRole('heading', { name: t('track.confirmEmail.done.title') }).waitFor()

    const elsewhere = await redress.visitor({ javaScript: filing.javaScript, width: filing.width })
    await elsewhere.goto(`/${filing.language}/track`)
    await elsewhere.getByLabel(t('track.reference.label')).fill(reference.toLowerCase())
    await elsewhere.getByLabel(t('track.accessCode.label')).fill('2222-2222-2222-2222')
    await elsewhere.getByRole('main').getByRole('button').first().click()
    await elsewhere.getByRole('alert').waitFor()
    await elsewhere.getByLabel(t('track.accessCode.label')).fill(accessCode)
    await elsewhere.getByRole('main').getByRole('button').first().click()
    await elsewhere.getByText(t('status.complaint.received')).waitFor()
    await requireAccessible(elsewhere)
    await elsewhere.getByLabel(t('track.messages.write.label')).fill(filing.narrative)
    await elsewhere.getByRole('button', { name: t('track.messages.send') }).click()
    await elsewhere.getByText(t('track.saved.message')).waitFor()
    assert.ok(
      await elsewhere.evaluate('document.documentElement.scrollWidth <= window.innerWidth'),
      'nothing sticks out',
    )
  })
}
