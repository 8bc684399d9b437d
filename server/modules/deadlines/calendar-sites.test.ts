import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { newId } from '../../kernel/ids.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import {
  addYear,
  askForNextYear,
  dropSiteCalendar,
  importDays,
  makeSiteCalendar,
  putCalendarDay,
  seedCalendar,
} from './calendar.commands.ts'
import { previewCalendarChange } from './calendar-preview.queries.ts'
import { startClocks } from './clocks.commands.ts'
import { calendarOf, clocksOf } from './deadlines.queries.ts'
import { dayEvents, icsOf } from './icalendar.rules.ts'

let redress: TestMachine
let administrator: Staff
const now = new Date('2026-11-16T08:00:00Z')
const ctx = (at = now) => redress.ctx(administrator, at)

before(async () => {
  redress = await testMachine()
  administrator = await redress.staff('administrator')
  await seedCalendar(redress.ctx(undefined, now), { country: 'TR', timeZone: 'Europe/Istanbul' })
})
after(() => redress.stop())

function aSite(): Promise<string> {
  return inTransaction(ctx(), async (tx) => {
    const id = newId()
    await tx.sql
      .insertInto('unit')
      .values({ ...noSite, organizationId: tx.organizationId, id, name: 'Ankara' })
      .execute()
    return id
  })
}
const noSite = {
  kind: 'site',
  parentId: null,
  code: null,
  address: null,
  timeZone: null,
  isActive: true,
  version: 1,
} as const
const dueOn = async (subjectId: string, key: string) =>
  (await clocksOf(ctx(), subjectId)).find(({ clockKey }) => clockKey === key)?.dueOn

test('a site with its own calendar counts by it, others by that of the organization; a case keeps its own', async () => {
  const siteId = await aSite()
  await makeSiteCalendar(ctx(), { siteId })
  const { version } = await calendarOf(ctx(), { siteId })
  const day = { kind: 'holiday', on: '2026-11-17', name: 'Fair' } as const
  await putCalendarDay(ctx(), { version, siteId, day })
  const [here, there] = [newId(), newId()]
  const received = { kind: 'complaint', receivedAt: now } as const
  await startClocks(ctx(), { ...received, subjectId: here, siteId })
  await startClocks(ctx(), { ...received, subjectId: there })
  assert.equal(await dueOn(here, 'restatement'), '2026-11-20')
  assert.equal(await dueOn(there, 'restatement'), '2026-11-19')

  await dropSiteCalendar(ctx(), { siteId })
  assert.equal((await calendarOf(ctx(), { siteId })).siteId, null)
  assert.equal(await dueOn(here, 'restatement'), '2026-11-20')
  await makeSiteCalendar(ctx(), { siteId })
  await assert.rejects(makeSiteCalendar(ctx(), { siteId }), { code: 'calendar.siteHasOne' })
})

test('a change of the calendar shows which dates it moves before anything is moved', async () => {
  const subjectId = newId()
  await startClocks(ctx(), { subjectId, kind: 'complaint', receivedAt: now })
  const change = { putDays: [{ kind: 'holiday', on: '2026-11-18', name: 'Snow' }] } as const
  const preview = await previewCalendarChange(ctx(), { change })
  const move = preview.moves.find((each) => each.subjectId === subjectId && each.clockKey === 'restatement')
  assert.equal(move?.toAt.toISOString(), '2026-11-20T14:00:00.000Z')
  assert.ok(preview.byClock.every(({ earlier }) => earlier === 0))
  assert.equal(await dueOn(subjectId, 'restatement'), '2026-11-19')
})

test('days come in from an iCalendar file; one without days is refused', async () => {
  const { version } = await calendarOf(ctx())
  const file = icsOf('x', dayEvents([{ kind: 'holiday', on: '2027-08-16', name: 'Works holiday' }]), now)
  await importDays(ctx(), { version, file })
  const found = (await calendarOf(ctx())).days.find(({ day }) => day.on === '2027-08-16')
  assert.equal(found?.day.name, 'Works holiday')
  assert.equal(found?.checkedOn, '2026-11-16')
  await assert.rejects(importDays(ctx(), { version: version + 1, file: 'BEGIN:VCALENDAR' }), {
    code: 'calendar.badFile',
  })
})

test('a calendar that ends within six months asks for its next year, once; adding the year answers it', async () => {
  const open = () =>
    inRead(ctx(), (read) =>
      read.sql
        .selectFrom('task')
        .select(['titleValues'])
        .where('kind', '=', 'calendarEnds')
        .where('doneAt', 'is', null)
        .execute(),
    )
  await askForNextYear(ctx(new Date('2028-06-01T08:00:00Z')))
  assert.equal((await open()).length, 0)
  for (const at of ['2028-08-01', '2028-08-02']) await askForNextYear(ctx(new Date(`${at}T08:00:00Z`)))
  const asked = (await open()).map(({ titleValues }) => titleValues)
  assert.ok(asked.some(({ calendar, year }) => calendar === 'Türkiye' && year === 2029))
  const { version } = await calendarOf(ctx())
  await addYear(ctx(), { version, year: 2029 })
  assert.ok((await calendarOf(ctx())).days.some(({ day }) => day.on === '2029-01-01'))
  assert.equal((await open()).length, asked.length - 1)
})
