import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, questionsIn } from './business-time-questions.rules.ts'

const officeHours = [['09:00', '17:00']]
const schedule = { mon: officeHours, tue: officeHours, wed: officeHours, thu: officeHours, fri: officeHours }
const aQuestion = (changes: object) => ({
  id: 1,
  op: 'add',
  tz: 'Europe/London',
  schedule,
  start: '2026-11-23T09:00:00Z',
  ...changes,
})
const ask = (...changes: object[]) => answersTo(questionsIn(JSON.stringify(changes.map(aQuestion))))
const resultOf = (changes: object) => ask(changes)[0]?.result

test('a file of questions is answered in its order, under its own ids', () => {
  const answers = ask(
    { id: 'a', amountSeconds: 8 * 3600 },
    { id: 2, op: 'between', end: '2026-11-24T10:00:00Z' },
    { id: 'c', op: 'next', start: '2026-11-28T00:00:00Z' },
  )
  assert.deepEqual(answers, [
    { id: 'a', result: '2026-11-23T17:00:00Z' },
    { id: 2, result: 9 * 3600 },
    { id: 'c', result: '2026-11-30T09:00:00Z' },
  ])
})

test('amounts may be negative, an end before the start gives negative seconds, seconds and less are kept', () => {
  assert.equal(resultOf({ amountSeconds: -3600 }), '2026-11-20T16:00:00Z')
  assert.equal(resultOf({ op: 'between', end: '2026-11-20T16:00:00Z' }), -3600)
  assert.equal(resultOf({ amountSeconds: 1.5 }), '2026-11-23T09:00:01.500Z')
})

test('24:00 ends a day, breaks are skipped, a shift past midnight belongs to the day it starts on', () => {
  const allDay = { mon: [['00:00', '24:00']], tue: [['00:00', '24:00']] }
  assert.equal(resultOf({ schedule: allDay, amountSeconds: 24 * 3600 }), '2026-11-24T09:00:00Z')
  const breaks = { mon: [['09:00', '12:00'], ['13:00', '17:00']] } // prettier-ignore
  assert.equal(resultOf({ schedule: breaks, amountSeconds: 4 * 3600 }), '2026-11-23T14:00:00Z')
  const night = { mon: [['22:00', '06:00']] }
  const between = { op: 'between', schedule: night, end: '2026-11-30T00:00:00Z' }
  assert.equal(resultOf(between), 8 * 3600)
  assert.equal(resultOf({ ...between, holidays: ['2026-11-24'] }), 8 * 3600)
  assert.equal(resultOf({ ...between, holidays: ['2026-11-23'] }), 0)
})

test('hours of a single date stand in place of its weekday and win over a holiday; none of them close it', () => {
  const changes = { op: 'between', end: '2026-11-24T00:00:00Z', holidays: ['2026-11-23'] }
  assert.equal(resultOf({ ...changes, holidayHours: { '2026-11-23': [['09:00', '12:00']] } }), 3 * 3600)
  assert.equal(resultOf({ ...changes, holidays: [], holidayHours: { '2026-11-23': [] } }), 0)
})

test('a calendar that never opens says so for its own question; measuring by it gives nothing', () => {
  const [adding, next, between, nothing] = ask(
    { schedule: {}, amountSeconds: 1 },
    { schedule: { mon: [] }, op: 'next' },
    { schedule: {}, op: 'between', end: '2027-01-01T00:00:00Z' },
    { schedule: {}, amountSeconds: 0 },
  )
  assert.deepEqual(adding, {
    id: 1,
    result: null,
    error: 'deadlines.beyondHorizon: this calendar never has that much working time',
  })
  assert.deepEqual(next, adding)
  assert.equal(between?.result, 0)
  assert.equal(nothing?.result, '2026-11-23T09:00:00Z')
})

test('a clock change of half an hour counts as what it is, and a day that a country skipped is nobody’s working day', () => {
  const island = { op: 'between', tz: 'Australia/Lord_Howe', schedule: { sun: [['00:00', '04:00']] } }
  // On 5 April 2026 half past one comes twice there, on 4 October two o'clock is half past two.
  assert.equal(
    resultOf({ ...island, start: '2026-04-04T12:00:00Z', end: '2026-04-05T12:00:00Z' }),
    4.5 * 3600,
  )
  assert.equal(
    resultOf({ ...island, start: '2026-10-03T12:00:00Z', end: '2026-10-04T12:00:00Z' }),
    3.5 * 3600,
  )
  // Samoa went from Thursday 29 December 2011 to Saturday 31: Friday's hours never were.
  const samoa = { tz: 'Pacific/Apia', schedule: { fri: officeHours, sat: officeHours } }
  const saturdayAtTen = '2011-12-30T20:00:00Z'
  assert.equal(resultOf({ ...samoa, start: '2011-12-29T20:00:00Z', amountSeconds: 3600 }), saturdayAtTen)
  const skipped = { ...samoa, op: 'between', start: '2011-12-29T20:00:00Z', end: saturdayAtTen }
  assert.equal(resultOf(skipped), 3600)
})

test('what is no question is refused with the field that is wrong', () => {
  const wrong: [object, string][] = [
    [{ op: 'add' }, '0.amountSeconds'],
    [{ op: 'between' }, '0.end'],
    [{ op: 'subtract' }, '0.op'],
    [{ amountSeconds: 1, tz: 'Mars/Olympus' }, '0.tz'],
    [{ amountSeconds: 1, schedule: { monday: officeHours } }, '0.schedule'],
    [{ amountSeconds: 1, schedule: { mon: [['9:00', '17:00']] } }, '0.schedule.mon.0.0'],
    [{ amountSeconds: 1, holidays: ['2026-02-30'] }, '0.holidays.0'],
    [{ amountSeconds: 1, start: 'yesterday' }, '0.start'],
  ]
  for (const [changes, where] of wrong)
    assert.throws(() => ask(changes), (error) => (error as { details: { where: string } }).details.where === where, where) // prettier-ignore
  for (const text of ['', '{}', '[1]'])
    assert.throws(() => questionsIn(text), { code: 'cli.badBusinessTime' })
})
