import type { Page } from 'playwright-core'
import { en } from '../shared/i18n/desk/en.ts'
import { textIn } from '../shared/i18n/text.ts'
import type { Language } from '../shared/languages.ts'
import { requireAccessible, type Redress } from './redress.ts'

export const administrator = {
  name: 'Ada Admin',
  email: 'ada@acme.example',
  password: 'quiet harbour lamp nine',
} as const

/** Sets up the organization at the printed link, as the first visitor does. */
export async function setUpInBrowser(
  redress: Redress,
  { languages, isOnePerson = false }: { languages: readonly Language[]; isOnePerson?: boolean },
): Promise<void> {
  const page = await redress.visitor()
  const t = textIn('en')
  await page.goto(redress.setUpLink)
  await requireAccessible(page)
  await page.getByLabel(t('setup.name.label')).fill('Acme Water')
  await page.getByLabel(t('setup.country.label')).selectOption('TR')
  await page.getByLabel(t('setup.timeZone.label')).selectOption('Europe/Istanbul')
  for (const box of await page.locator('input[name=languages]').all()) {
    const value = (await box.getAttribute('value')) as Language
    await box.setChecked(languages.includes(value))
  }
  await page.getByLabel(t(isOnePerson ? 'setup.people.one' : 'setup.people.several'), { exact: true }).check()
  await page.getByLabel(t('setup.administratorName.label')).fill(administrator.name)
  await page.getByLabel(t('setup.email.label')).fill(administrator.email)
  await page.getByLabel(t('setup.password.label')).fill(administrator.password)
  await page.getByRole('button', { name: t('setup.button') }).click()
  await page.getByRole('link', { name: t('setup.done.desk') }).waitFor()
  await page.context().close()
}

/** Signs in at the desk. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto('/desk/')
  await page.getByLabel(en['signIn.email']).fill(email)
  await page.getByLabel(en['signIn.password'], { exact: true }).fill(password)
  await page.getByRole('button', { name: en['signIn.submit'] }).click()
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
}
