import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inRead } from '../../kernel/ctx.ts'
import { eventsOf } from '../../kernel/events/events.ts'
import { newId } from '../../kernel/ids.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { putCalendarDay, removeCalendarDay, seedCalendar, setWorkingHours } from './calendar.commands.ts'
import { startClocks } from './clocks.commands.ts'
import { calendarOf, clocksOf } from './deadlines.queries.ts'

let redress: TestMachine
let administrator: Staff
const now = new Date('2026-11-16T08:00:00Z')
const ctx = () => redress.ctx(administrator, now)
const version = async () => (await calendarOf(ctx())).version

before(async () => {
  redress = await testMachine()
  administrator = await redress.staff('administrator')
  await seedCalendar(redress.ctx(undefined, now), { country: 'TR', timeZone: 'Europe/Istanbul' })
})
after(() => redress.stop())

test('a new organization starts with the week and the holidays of its country, once', async () => {
  await seedCalendar(redress.ctx(undefined, now), { country: 'HU', timeZone: 'Europe/Budapest' })
  const calendar = await calendarOf(ctx())
  assert.deepEqual([calendar.name, calendar.timeZone], ['Türkiye', 'Europe/Istanbul'])
  assert.deepEqual(calendar.workingHours.sat, [])
  assert.deepEqual(
    calendar.days.map(({ day }) => day).find(({ on }) => on === '2026-10-28'),
    {
      kind: 'halfDay',
      on: '2026-10-28',
      name: 'Cumhuriyet Bayramı arifesi',
      closesAt: '13:00',
    },
  )
  assert.ok(calendar.days.every(({ source }) => source.length > 0))
})

test('countries and time zones that do not exist are refused', async () => {
  const organizationId = await redress.otherOrganization()
  const other = { ...redress.ctx(), organizationId }
  await assert.rejects(seedCalendar(other, { country: '../../x', timeZone: 'Europe/Istanbul' }), {
    code: 'calendar.badCountry',
  })
  await assert.rejects(seedCalendar(other, { country: 'TR', timeZone: 'Europe/Nowhere' }), {
    code: 'calendar.badTimeZone',
  })
})

test('a day off that is added or taken away moves the open dates that ran over it, and the case is told', async () => {
  const subjectId = newId()
  await startClocks(ctx(), { subjectId, kind: 'complaint', receivedAt: now })
  const restatement = async () =>
    (await clocksOf(ctx(), subjectId)).find(({ clockKey }) => clockKey === 'restatement')
  assert.equal((await restatement())?.dueOn, '2026-11-19')

  const day = { kind: 'holiday', on: '2026-11-18', name: 'Snow' } as const
  const changed = await putCalendarDay(ctx(), { version: await version(), day })
  assert.deepEqual(changed, { version: await version(), movedClocks: 3 })
  assert.equal((await restatement())?.dueOn, '2026-11-20')
  assert.ok((await restatement())?.why.some(({ values }) => values['name'] === 'Snow'))

  await removeCalendarDay(ctx(), { version: await version(), on: '2026-11-18' })
  assert.equal((await restatement())?.dueOn, '2026-11-19')
  const events = await inRead(ctx(), (read) => eventsOf(read, subjectId))
  assert.equal(events.filter(({ type }) => type === 'clock.moved').length, 6)
})

test('new working hours move the close of every open date and keep half-days half', async () => {
  const subjectId = newId()
  await startClocks(ctx(), { subjectId, kind: 'enquiry', receivedAt: now })
  const { workingHours } = await calendarOf(ctx())
  const longer = { ...workingHours, mon: [['08:00', '18:30']] as [string, string][] }
  await setWorkingHours(ctx(), { version: await version(), workingHours: longer })
  const answer = (await clocksOf(ctx(), subjectId)).find(({ clockKey }) => clockKey === 'finalAnswer')
  assert.equal(answer?.dueAt.toISOString(), '2026-12-14T15:30:00.000Z')
})

test('two people cannot overwrite each other, and a calendar without any working time is refused', async () => {
  const stale = (await version()) - 1
  await assert.rejects(removeCalendarDay(ctx(), { version: stale, on: '2026-10-29' }), {
    code: 'edit.conflict',
  })
  await assert.rejects(setWorkingHours(ctx(), { version: await version(), workingHours: { mon: [] } }), {
    code: 'calendar.noWorkingTime',
  })
})

test('a handler may not edit the calendar', async () => {
  const handler = await redress.staff('handler')
  const attempt = removeCalendarDay(redress.ctx(handler, now), { version: await version(), on: '2026-10-29' })
  await assert.rejects(attempt, { status: 403 })
})

test('over HTTP the calendar is read by whoever sees settings and edited by whoever may, with checked hours', async () => {
  const handler = await redress.staff('handler')
  const read = await redress.inject({ method: 'GET', url: '/api/v1/calendar', as: handler })
  assert.equal(read.statusCode, 200)
  const { version, workingHours, days } = read.json()
  assert.ok(days.length > 50)

  const put = (as: Staff, hours: unknown) =>
    redress.inject({
      method: 'PUT',
      url: '/api/v1/calendar/working-hours',
      as,
      payload: { version, workingHours: { ...workingHours, sat: hours } },
    })
  assert.equal((await put(handler, [['10:00', '12:00']])).statusCode, 403)
  assert.equal((await put(administrator, [['25:00', '26:00']])).statusCode, 400)
  assert.equal((await put(administrator, [['10:00', '12:00']])).statusCode, 200)
  assert.equal((await put(administrator, [['10:00', '12:00']])).statusCode, 409)

  const day = { kind: 'working', on: '2027-01-02', name: 'Stocktaking', hours: [['10:00', '14:00']] }
  const added = await redress.inject({
    method: 'PUT',
    url: '/api/v1/calendar/days',
    as: administrator,
    payload: { version: version + 1, day },
  })
  assert.deepEqual(added.json(), { version: version + 2, movedClocks: 0 })
  const removed = await redress.inject({
    method: 'DELETE',
    url: `/api/v1/calendar/days/2027-01-02?version=${version + 2}`,
    as: administrator,
  })
  assert.equal(removed.statusCode, 200)
})
