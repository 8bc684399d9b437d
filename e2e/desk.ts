import type { Locator, Page } from 'playwright-core'
import { en } from '../shared/i18n/desk/en.ts'
import { textIn } from '../shared/i18n/text.ts'
import type { Language } from '../shared/languages.ts'
import type { Step } from '../shared/steps.ts'
import { linkIn, requireAccessible, type Redress } from './redress.ts'

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
  // Roles kept apart: the journeys invite those who handle complaints.
  if (!isOnePerson) await page.getByLabel(t('setup.complaintsManager.label')).uncheck()
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
  // The page of signing in has a heading too, but no places to go.
  await page.getByRole('navigation').first().waitFor()
}

/** A text of the desk with its values, as a person reads it in English. */
export const say = (key: keyof typeof en, values: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    en[key] as string,
  )

export type Colleague = {
  readonly name: string
  readonly email: string
  readonly role: 'handler' | 'complaintsManager'
}
export const colleaguePassword = 'violet train under the bridge'

/** The administrator invites somebody, who opens the link of the mail and is inside. @returns their own browser */
export async function invite(redress: Redress, boss: Page, { name, email, role }: Colleague): Promise<Page> {
  await boss.goto('/desk/settings/staff')
  await boss.getByRole('link', { name: say('settings.staff.invite') }).click()
  const form = boss.getByRole('dialog', { name: say('settings.staff.invite') })
  await form.getByRole('textbox', { name: say('settings.name') }).fill(name)
  await form.getByRole('textbox', { name: say('settings.email') }).fill(email)
  await tick(form.getByRole('checkbox', { name: say(`role.${role}`) }))
  await form.getByRole('button', { name: say('settings.staff.invite.submit') }).click()
  await boss.getByRole('dialog', { name: say('settings.staff.link.title', { name }) }).waitFor()
  const page = await redress.visitor()
  await page.goto(linkIn(await redress.mailTo(email, /./)))
  await page.getByRole('textbox', { name: say('invitation.name') }).fill(name)
  await page.getByLabel(say('invitation.password'), { exact: true }).fill(colleaguePassword)
  await page.getByRole('button', { name: say('invitation.submit') }).click()
  await page.getByRole('navigation').first().waitFor()
  return page
}

/** Ticks a box or chooses a radio button by keyboard: its real input lies unseen under what is drawn. */
export async function tick(box: Locator): Promise<void> {
  if (await box.isChecked()) return
  await box.focus()
  await box.press('Space')
  if (!(await box.isChecked())) throw new Error('Space did not choose it')
}

/** Chooses one of a group of radio buttons. */
export const choose = (page: Page, group: string, option: string): Promise<void> =>
  tick(page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option, exact: true }))

const titleOf = (step: Step) => say(`case.step.${step}.title`)

/** Waits until the case asks for this step, and opens its fields. */
export async function atStep(page: Page, step: Step): Promise<void> {
  await page.getByRole('heading', { name: titleOf(step), exact: true }).waitFor()
  const show = page.getByRole('button', { name: say('case.step.show'), exact: true })
  const hide = page.getByRole('button', { name: say('case.step.hide'), exact: true })
  // The step before may still be folding itself up when the next one has its name already.
  for (let calm = 0; calm < 3;) {
    await show.or(hide).first().waitFor()
    if (await show.isVisible()) {
      await show.click()
      calm = 0
    } else calm += 1
    await page.waitForTimeout(100)
  }
}

/** Finds a case in the register by its words and opens it. */
export async function openCase(page: Page, words: string): Promise<void> {
  await page.goto(`/desk/register?q=${encodeURIComponent(words)}`)
  await page.getByRole('main').getByRole('row').getByRole('link').first().click()
  await page.getByRole('heading', { name: say('case.matter') }).waitFor()
}

/** Restates the matter in these points, one field each. */
export async function restate(
  page: Page,
  { title, restatement, points }: { title: string; restatement: string; points: readonly string[] },
): Promise<void> {
  await atStep(page, 'restate')
  await page.getByRole('textbox', { name: say('case.restate.matter') }).fill(title)
  await page.getByRole('textbox', { name: say('case.restate.text') }).fill(restatement)
  for (const [index, point] of points.entries()) {
    if (index > 0) await page.getByRole('button', { name: say('case.points.add') }).click()
    await page.getByRole('textbox', { name: say('case.points.number', { number: index + 1 }) }).fill(point)
  }
  await page.getByRole('button', { name: say('case.restate.submit') }).click()
  await page.getByRole('button', { name: say('case.letter.now') }).click()
}

/** Assesses it, takes it oneself, plans the investigation and writes down what was found. */
export async function investigate(page: Page): Promise<void> {
  await atStep(page, 'assess')
  await choose(page, say('case.facts.severity'), say('severity.medium'))
  await choose(page, say('case.assess.complexity'), say('complexity.normal'))
  await choose(page, say('case.assess.impact'), say('impact.one'))
  await page.getByRole('button', { name: say('case.assess.submit') }).click()
  await atStep(page, 'assign')
  await page.getByRole('button', { name: say('case.assign.take') }).click()
  await atStep(page, 'investigate')
  await choose(page, say('case.investigate.depth'), say('depth.deep'))
  await page.getByRole('textbox', { name: say('case.investigate.planText') }).fill('Ask the works.')
  await page.getByRole('button', { name: say('case.investigate.plan.start') }).click()
  await atStep(page, 'decide')
  await page.getByRole('textbox', { name: say('case.investigate.findings') }).fill('A pipe had rusted.')
  await page.getByRole('button', { name: say('case.investigate.findings.save') }).click()
}

/** Decides the points one after the other, each with its grounds. */
export async function decide(
  page: Page,
  { grounds, promise }: { grounds: readonly string[]; promise?: string },
): Promise<void> {
  await page.getByRole('group', { name: '1. ' }).waitFor()
  for (const [index, ground] of grounds.entries()) {
    const point = page.getByRole('group', { name: `${index + 1}. ` })
    await tick(point.getByRole('radio', { name: say('result.upheld'), exact: true }))
    await point.getByRole('textbox', { name: say('case.decide.grounds') }).fill(ground)
  }
  await choose(page, say('case.decide.apology'), say('case.decide.apology.notEnough'))
  await page
    .getByRole('textbox', { name: say('case.decide.apologyReason'), exact: true })
    .fill('It took long.')
  if (promise) {
    await page.getByRole('button', { name: say('case.decide.remedies.add') }).click()
    await page
      .getByRole('button', { name: say('case.decide.remedy') })
      .first()
      .click()
    await page.getByRole('option').first().click()
    await page.getByRole('textbox', { name: say('case.decide.promise') }).fill(promise)
  }
  await page.getByRole('button', { name: say('case.decide.submit') }).click()
}

/** Sends the letter of the template without waiting for the twenty seconds in which it could be taken back. */
export async function sendAnswer(page: Page): Promise<void> {
  await atStep(page, 'send')
  await page.getByRole('button', { name: say('case.send.submit') }).click()
  await page.getByRole('button', { name: say('case.letter.now') }).click()
  await atStep(page, 'awaitAnswer')
}
