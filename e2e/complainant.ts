import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import type { Language } from '../shared/languages.ts'
import { linkIn, requireAccessible, type Redress } from './redress.ts'

export type Complaint = {
  readonly language: Language
  readonly narrative: string
  readonly email: string
}

export type Keys = { readonly reference: string; readonly accessCode: string }

/** Files a complaint on the public page and says what the receipt says. */
export async function fileComplaint(page: Page, { language, narrative, email }: Complaint): Promise<Keys> {
  const t = textIn(language)
  await page.goto(`/${language}/complain`)
  await page.getByLabel(t('complain.whatHappened.label.complaint')).fill(narrative)
  await page.getByLabel(t('complain.email.label'), { exact: true }).fill(email)
  await page.getByRole('button', { name: t('complain.send.complaint') }).click()
  await page.getByRole('heading', { name: t('receipt.title.complaint') }).waitFor()
  const [reference, accessCode] = await page.locator('dl.keep dd').allInnerTexts()
  assert.ok(reference && accessCode)
  return { reference, accessCode }
}

/** Opens the link of the first mail and confirms the address, as the owner of the mailbox. */
export async function confirmAddress(
  redress: Redress,
  page: Page,
  { language, email, reference }: Complaint & Keys,
): Promise<void> {
  const mail = await redress.mailTo(email, new RegExp(reference.replaceAll('-', '.?')))
  await page.goto(linkIn(mail))
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: textIn(language)('track.confirmEmail.done.title') }).waitFor()
}

/** The complainant's own page, opened with reference and access code. */
export async function openTracking(
  page: Page,
  { language, reference, accessCode }: Pick<Complaint, 'language'> & Keys,
): Promise<void> {
  const t = textIn(language)
  await page.goto(`/${language}/track`)
  await page.getByLabel(t('track.reference.label')).fill(reference)
  await page.getByLabel(t('track.accessCode.label')).fill(accessCode)
  await page.getByRole('main').getByRole('button').first().click()
  await page.getByRole('heading', { name: t('track.messages.title') }).waitFor()
  await requireAccessible(page)
}
