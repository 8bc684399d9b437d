import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import {
  administrator,
  atStep,
  decide,
  investigate,
  openCase,
  restate,
  say,
  setUpInBrowser,
  signIn,
  tick,
} from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en'], isOnePerson: true })
  page = await redress.visitor()
  await signIn(page, administrator)
  await writePack()
})
after(() => redress?.stop())

/** A promise of five business days that may be put off once, by up to thirty days. */
const promise = {
  name: 'Callers are answered in five days',
  isStatutory: false,
  scope: { countries: null, kinds: ['complaint'], channels: null, categories: null, sector: null },
  clocks: [
    {
      key: 'finalAnswer',
      kinds: ['complaint'],
      startsAt: 'received',
      amount: 5,
      unit: 'businessDays',
      extension: { amount: 30, unit: 'days', from: 'due', times: 1 },
    },
  ],
  finalAnswer: { requires: ['reasonsOnEveryPoint', 'outsideAddress'] },
  source: 'Decision of the board',
}

async function writePack(): Promise<void> {
  const { key } = await send<{ key: string }>('POST', '/api/v1/rule-packs', { pack: promise })
  await send('PUT', `/api/v1/rule-packs/${key}`, { isOn: true, reason: 'The board decided so' })
}

/** What the desk itself would send. */
async function send<T>(method: string, path: string, body: object): Promise<T> {
  const options = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const said = await page.evaluate<string>(
    `fetch(${JSON.stringify(path)}, ${JSON.stringify(options)}).then(async (answer) => {
      const text = await answer.text()
      if (!answer.ok) throw new Error(answer.status + ' ' + text)
      return text
    })`,
  )
  return (said ? JSON.parse(said) : null) as T
}

const day = (after: number) => new Date(Date.now() + after * 86_400_000)
const plain = (date: Date) => date.toISOString().slice(0, 10)
const narrative = 'The water is brown since Monday.'

test('a calendar is edited: the year at a glance opens a day, and a file shows what it moves before it is taken over', async () => {
  await page.goto('/desk/register/new')
  await page.getByRole('textbox', { name: say('new.narrative.complaint') }).fill(narrative)
  await page.getByRole('button', { name: say('new.submit') }).click()
  await page.getByRole('heading', { name: say('new.done.title'), level: 1 }).waitFor()

  await page.goto('/desk/settings/calendar?year=2027')
  await page.getByRole('heading', { name: say('settings.calendar.glance', { year: 2027 }) }).waitFor()
  await requireAccessible(page)
  // A marked day of the glance is a link that says what it is.
  const holiday = say('settings.calendar.day.kind.holiday')
  await page
    .getByRole('table', { name: 'January' })
    .getByRole('link', { name: `(${holiday})` })
    .first()
    .click()
  const form = page.getByRole('dialog')
  const name = form.getByRole('textbox', { name: say('settings.calendar.day.name') })
  await name.fill('New Year, and stocktaking')
  await requireAccessible(page)
  await form.getByRole('button', { name: say('settings.save') }).click()
  await page.getByRole('link', { name: 'New Year, and stocktaking' }).first().waitFor()

  await page.getByRole('link', { name: say('settings.calendar.import'), exact: true }).click()
  const drawer = page.getByRole('dialog', { name: say('settings.calendar.import') })
  // Ten days without work, from tomorrow on: whatever is due next comes later.
  const events = Array.from({ length: 10 }, (_, index) => {
    const on = plain(day(index + 1)).replaceAll('-', '')
    return `BEGIN:VEVENT\r\nUID:${on}@works\r\nDTSTART;VALUE=DATE:${on}\r\nSUMMARY:Works holiday\r\nEND:VEVENT`
  })
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'works.ics', mimeType: 'text/calendar', buffer: Buffer.from(file) })
  await drawer.getByText(say('settings.calendar.preview')).waitFor()
  await drawer.getByText(say('deadlines.clock.restatement')).first().waitFor()
  await requireAccessible(page)
  await drawer.getByRole('button', { name: say('settings.calendar.import.do') }).click()
  await drawer.waitFor({ state: 'hidden' })
})

test('what if: a day off and a shorter promise are tried on the cases and on one that nobody filed, and nothing is saved', async () => {
  await page.goto('/desk/settings/what-if')
  await page.getByRole('heading', { name: say('settings.what-if'), level: 1 }).waitFor()
  await page.getByRole('button', { name: new RegExp(`^${say('whatIf.pack.which')}|${say('whatIf.pack.which')}$`) }).click() // prettier-ignore
  await page.getByRole('option', { name: promise.name }).click()
  const amount = page.getByRole('textbox', { name: say('packs.amount') })
  await amount.fill('2')
  await page.getByRole('button', { name: say('whatIf.show') }).click()
  const out = page.getByRole('table', { name: say('whatIf.result') })
  await out.getByRole('row', { name: say('deadlines.clock.finalAnswer') }).waitFor()
  const dates = page.getByRole('table', { name: say('whatIf.dates') })
  await dates
    .getByRole('button', { name: say('case.clocks.why') })
    .first()
    .click()
  await dates.getByText('Decision of the board').first().waitFor()
  await requireAccessible(page)

  await tick(page.getByRole('radio', { name: say('whatIf.cases.madeUp') }))
  await page.getByRole('button', { name: say('whatIf.show') }).click()
  await page.getByText('Looked at: 1 case').waitFor()
  await dates.getByRole('row', { name: say('deadlines.clock.receipt') }).waitFor()
  await requireAccessible(page)
})

test('who hears of dates: a threshold is set, the page says whom it would tell and who changed it last', async () => {
  await page.goto('/desk/settings/date-rules')
  await page.getByRole('heading', { name: say('settings.date-rules'), level: 1 }).waitFor()
  const top = page.getByRole('region', { name: say('dateRules.level.topManagement'), exact: true })
  await top.getByRole('textbox', { name: say('dateRules.lateDays') }).fill('5')
  await tick(page.getByRole('radio', { name: say('dateRules.updates.send') }))
  await page.getByRole('heading', { name: say('dateRules.preview') }).waitFor()
  await requireAccessible(page)
  await page.getByRole('button', { name: say('settings.save') }).click()
  await page.getByText(say('settings.changes.last')).waitFor()
  await openCase(page, 'brown')
  const clocks = page.getByRole('region', { name: say('case.clocks'), exact: true })
  await clocks.getByText(say('case.clocks.byItself')).first().waitFor()
  await clocks
    .getByRole('button', { name: say('case.clocks.newsStop') })
    .first()
    .click()
  await clocks.getByText(say('case.clocks.newsStopped')).waitFor()
  await requireAccessible(page)
  await clocks.getByRole('button', { name: say('case.clocks.newsResume') }).click()
  await clocks.getByText(say('case.clocks.byItself')).first().waitFor()
})

test('a case says why this date: rule, start, calendar, and the days that were skipped by their names', async () => {
  await openCase(page, 'brown')
  const clocks = page.getByRole('region', { name: say('case.clocks'), exact: true })
  await clocks.getByText(say('deadlines.clock.restatement')).waitFor()
  for (const why of await clocks.getByRole('button', { name: say('case.clocks.why') }).all())
    await why.click()
  await clocks.getByText('Works holiday').first().waitFor()
  await clocks.getByText('Decision of the board').first().waitFor()
  await clocks.getByText('Europe/Istanbul').first().waitFor()
  await requireAccessible(page)
})

test('an answer that takes longer is told with reason and new date, and its clock moves to that date', async () => {
  await page.getByRole('button', { name: say('case.actions') }).click()
  await page.getByRole('menuitem', { name: say('case.action.delay') }).click()
  const panel = page.getByRole('dialog')
  await typeDate(panel.getByRole('group', { name: say('case.delay.on') }).first(), day(30))
  await panel.getByRole('button', { name: say('case.delay.reason') }).click()
  await page.getByRole('option', { name: say('deadlines.late.complexity') }).click()
  await requireAccessible(page)
  await panel.getByRole('button', { name: say('case.message.submit') }).click()
  await panel.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: say('case.letter.now') }).click()
  const clocks = page.getByRole('region', { name: say('case.clocks'), exact: true })
  const [before = ''] = say('deadlines.why.extended').split('{{')
  await openAll(clocks)
  await clocks.getByText(before).first().waitFor()
})

async function openAll(clocks: Locator): Promise<void> {
  for (const why of await clocks.getByRole('button', { name: say('case.clocks.why'), expanded: false }).all())
    await why.click()
}

/** Types a date into its parts, in whatever order they stand. */
async function typeDate(field: Locator, date: Date): Promise<void> {
  const parts = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }
  for (const [part, number] of Object.entries(parts)) {
    const segment = field.locator(`[data-type=${part}]`)
    await segment.focus()
    await segment.pressSequentially(String(number))
  }
}

test('a letter without a required part is not sent, and says which part is missing', async () => {
  await openCase(page, 'brown')
  await restate(page, { title: 'Brown water', restatement: 'The water is brown.', points: ['Brown water'] })
  await investigate(page)
  await decide(page, { grounds: ['A pipe had rusted.'] })
  await atStep(page, 'send')
  const text = page.getByRole('textbox', { name: say('case.letter.body') })
  const whole = await text.inputValue()
  await text.fill('We are sorry. Brown water: upheld.')
  await page.getByRole('button', { name: say('case.send.submit') }).click()
  const [before = ''] = say('case.send.missing').split('{{')
  const said = page.getByText(before).first()
  await said.waitFor()
  const missing = await page.getByText(before).allInnerTexts()
  assert.ok(
    missing.some((each) => each.includes(say('case.send.part.reasonsOnEveryPoint'))),
    missing.join('\n'),
  )
  assert.ok(
    missing.some((each) => each.includes(say('packs.part.outsideAddress'))),
    missing.join('\n'),
  )
  await requireAccessible(page)
  assert.equal(await page.getByRole('button', { name: say('case.letter.now') }).count(), 0, whole)
})

test('the calendar of the team shows who has what due when, and leads from a day to its list', async () => {
  await page.goto('/desk/register')
  await page.getByRole('link', { name: say('register.dates'), exact: true }).click()
  await page.getByRole('heading', { name: say('register.dates'), level: 1 }).waitFor()
  await requireAccessible(page)
  // The case that was told of a delay is due in some weeks; one may have to go on to the next month.
  const dueThere = page.getByRole('link', { name: say('dates.due_one', { count: 1 }) })
  const nothing = page.getByText(say('dates.none'))
  await dueThere.or(nothing).first().waitFor()
  if (await nothing.isVisible())
    await page.getByRole('link', { name: say('dates.after'), exact: true }).click()
  await dueThere.first().press('Enter')
  await page
    .getByRole('link', { name: /^[0-9A-Z]{4}-/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: say('dates.view') }).click()
  await page.getByRole('option', { name: say('dates.view.week') }).click()
  await page.waitForURL(/view=week/)
  await requireAccessible(page)
})

test('a manager reads which dates were kept', async () => {
  await page.goto('/desk/overview')
  await page.getByRole('link', { name: say('onTime.title') }).click()
  await page.getByRole('heading', { name: say('onTime.title'), level: 1 }).waitFor()
  await page.getByRole('button', { name: say('overview.length') }).waitFor()
  await requireAccessible(page)
})
