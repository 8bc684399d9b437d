import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTransaction } from '../../kernel/ctx.ts'
import { eventsOf } from '../../kernel/events/events.ts'
import { newId } from '../../kernel/ids.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { seedCalendar } from './calendar.commands.ts'
import {
  cancelClocks,
  meetClock,
  pauseClock,
  restartUpdateClock,
  resumeClock,
  startAnswerClocks,
  startClocks,
} from './clocks.commands.ts'
import { clocksOf, dueClocks, missingFromAnswer, timeLimitsOf } from './deadlines.queries.ts'

let redress: TestMachine
const at = (iso: string) => new Date(iso)
const ctxAt = (iso: string) => redress.ctx(undefined, at(iso))

before(async () => {
  redress = await testMachine()
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
})
after(() => redress.stop())

/** A complaint received on Monday 16 November 2026 at 11:00 in Istanbul. */
async function aComplaint(): Promise<string> {
  const subjectId = newId()
  await startClocks(ctxAt('2026-11-16T08:00:00Z'), {
    subjectId,
    kind: 'complaint',
    receivedAt: at('2026-11-16T08:00:00Z'),
  })
  return subjectId
}
const clockOf = async (subjectId: string, key: string, now = '2026-11-16T08:00:00Z') =>
  (await clocksOf(ctxAt(now), subjectId)).find((clock) => clock.clockKey === key)
const summary = async (subjectId: string, now: string) =>
  (await clocksOf(ctxAt(now), subjectId)).map(({ clockKey, dueOn, state }) => `${clockKey} ${dueOn} ${state}`)

test('a complaint starts its clocks, the strictest first, and none is late at its creation', async () => {
  const subjectId = await aComplaint()
  assert.deepEqual(await summary(subjectId, '2026-11-16T08:00:00Z'), [
    'receipt 2026-11-16 running',
    'restatement 2026-11-19 running',
    'update 2026-11-30 running',
    'finalAnswer 2026-12-14 running',
  ])
})

test('a letter that was opened three days later owes its receipt now, its answer from the day it came', async () => {
  const subjectId = newId()
  const next = await startClocks(ctxAt('2026-11-19T08:00:00Z'), {
    subjectId,
    kind: 'complaint',
    receivedAt: at('2026-11-16T08:00:00Z'),
  })
  assert.deepEqual(next, { clockKey: 'receipt', dueAt: at('2026-11-19T08:15:00Z') })
  assert.equal((await clockOf(subjectId, 'finalAnswer'))?.dueOn, '2026-12-14')
})

test('praise only gets a receipt, a question also an answer', async () => {
  const ctx = ctxAt('2026-11-16T08:00:00Z')
  for (const [kind, keys] of [
    ['compliment', ['receipt']],
    ['enquiry', ['receipt', 'finalAnswer']],
  ] as const) {
    const subjectId = newId()
    await startClocks(ctx, { subjectId, kind, receivedAt: ctx.now })
    assert.deepEqual(
      (await clocksOf(ctx, subjectId)).map(({ clockKey }) => clockKey),
      keys,
    )
  }
})

test('a question that turns out to be a complaint gets what is new to it and keeps what it has', async () => {
  const ctx = ctxAt('2026-11-16T08:00:00Z')
  const subjectId = newId()
  await startClocks(ctx, { subjectId, kind: 'enquiry', receivedAt: ctx.now })
  await meetClock(ctx, { subjectId, clockKey: 'receipt', at: ctx.now })
  await startClocks(ctxAt('2026-11-17T08:00:00Z'), { subjectId, kind: 'complaint', receivedAt: ctx.now })
  assert.deepEqual(await summary(subjectId, '2026-11-17T08:00:00Z'), [
    'restatement 2026-11-19 running',
    'update 2026-11-30 running',
    'finalAnswer 2026-12-14 running',
    'receipt 2026-11-16 met',
  ])
})

test('a clock that is met says whether in time, and stands behind the open ones', async () => {
  const subjectId = await aComplaint()
  await meetClock(ctxAt('2026-11-16T08:00:10Z'), {
    subjectId,
    clockKey: 'receipt',
    at: at('2026-11-16T08:00:10Z'),
  })
  const late = at('2026-11-19T14:00:01Z')
  await meetClock(ctxAt('2026-11-19T14:00:01Z'), {
    subjectId,
    clockKey: 'restatement',
    at: late,
  })
  const states = await summary(subjectId, '2026-12-14T14:00:00Z')
  assert.deepEqual(states, [
    'update 2026-11-30 overdue',
    'finalAnswer 2026-12-14 running',
    'receipt 2026-11-16 met',
    'restatement 2026-11-19 metLate',
  ])
})

test('every update starts the next interval', async () => {
  const subjectId = await aComplaint()
  await restartUpdateClock(ctxAt('2026-11-20T08:00:00Z'), { subjectId, at: at('2026-11-20T08:00:00Z') })
  assert.equal((await clockOf(subjectId, 'update'))?.dueOn, '2026-12-04')
  assert.equal(
    (await clocksOf(ctxAt('2026-11-20T08:00:00Z'), subjectId)).filter(({ clockKey }) => clockKey === 'update')
      .length,
    2,
  )
})

test('the final answer pauses while we wait for the complainant and runs on later by the closes in between', async () => {
  const subjectId = await aComplaint()
  await pauseClock(ctxAt('2026-11-17T08:00:00Z'), { subjectId, clockKey: 'finalAnswer' })
  assert.equal((await clockOf(subjectId, 'finalAnswer', '2027-02-01T08:00:00Z'))?.state, 'paused')
  await assert.rejects(pauseClock(ctxAt('2026-11-17T09:00:00Z'), { subjectId, clockKey: 'finalAnswer' }), {
    code: 'deadlines.clockNotRunning',
  })
  await resumeClock(ctxAt('2026-11-19T08:00:00Z'), { subjectId })
  const resumed = await clockOf(subjectId, 'finalAnswer')
  assert.equal(resumed?.dueOn, '2026-12-16')
  assert.ok(resumed.why.some(({ key }) => key === 'deadlines.why.paused'))
  const events = await inTransaction(redress.ctx(), (tx) => eventsOf(tx, subjectId))
  assert.deepEqual(
    events.map(({ type }) => type),
    ['clock.paused', 'clock.resumed'],
  )
})

test('a clock that never pauses says so', async () => {
  const subjectId = await aComplaint()
  await assert.rejects(pauseClock(ctxAt('2026-11-16T09:00:00Z'), { subjectId, clockKey: 'restatement' }), {
    code: 'deadlines.clockNeverPauses',
  })
  assert.equal((await clockOf(subjectId, 'restatement'))?.neverPauses, 'deadlines.clockNeverPauses')
})

test('an answer given during a pause ends the pause and the clock', async () => {
  const subjectId = await aComplaint()
  await pauseClock(ctxAt('2026-11-17T08:00:00Z'), { subjectId, clockKey: 'finalAnswer' })
  await meetClock(ctxAt('2026-11-18T08:00:00Z'), {
    subjectId,
    clockKey: 'finalAnswer',
    at: at('2026-11-18T08:00:00Z'),
  })
  const met = await clockOf(subjectId, 'finalAnswer', '2026-11-18T08:00:00Z')
  assert.deepEqual([met?.state, met?.isPaused], ['met', false])
})

test('after the answer one reminder and then closing become due, and the complainant stops both', async () => {
  const subjectId = await aComplaint()
  const answeredAt = at('2026-11-20T08:00:00Z')
  await cancelClocks(ctxAt('2026-11-20T08:00:00Z'), { subjectId })
  await startAnswerClocks(ctxAt('2026-11-20T08:00:00Z'), {
    subjectId,
    kind: 'complaint',
    answeredAt,
  })
  const due = await dueClocks(redress.ctx(), {
    clockKey: 'reminder',
    dueBefore: at('2026-12-05T00:00:00Z'),
    limit: 10,
  })
  assert.deepEqual(
    due.map((clock) => clock.subjectId),
    [subjectId],
  )
  await cancelClocks(ctxAt('2026-11-25T08:00:00Z'), { subjectId })
  const states = (await clocksOf(ctxAt('2026-11-25T08:00:00Z'), subjectId)).map(({ state }) => state)
  assert.ok(states.every((state) => state === 'cancelled'))
})

test('a reopened complaint owes updates and an answer anew, but no second receipt or restatement', async () => {
  const subjectId = await aComplaint()
  const closedAt = at('2026-11-20T08:00:00Z')
  for (const clockKey of ['receipt', 'restatement', 'finalAnswer'] as const)
    await meetClock(ctxAt('2026-11-20T08:00:00Z'), { subjectId, clockKey, at: closedAt })
  await cancelClocks(ctxAt('2026-11-20T08:00:00Z'), { subjectId })
  const reopened = ctxAt('2026-11-23T08:00:00Z')
  await startClocks(reopened, { subjectId, kind: 'complaint', receivedAt: reopened.now })
  const states = await summary(subjectId, '2026-11-23T08:00:00Z')
  assert.deepEqual(
    states.filter((state) => state.endsWith('running')),
    ['update 2026-12-07 running', 'finalAnswer 2026-12-21 running'],
  )
})

test('the first case of an organization finds its calendar ready, even before the job that makes it has run', async () => {
  const organizationId = await redress.otherOrganization()
  const other = { ...redress.ctx(undefined, at('2026-11-16T08:00:00Z')), organizationId }
  const subjectId = newId()
  await Promise.all([
    startClocks(other, { subjectId, kind: 'complaint', receivedAt: other.now }),
    startClocks(other, { subjectId: newId(), kind: 'enquiry', receivedAt: other.now }),
  ])
  assert.equal((await clocksOf(other, subjectId)).length, 4)
})

test('the public pages learn the promises, and the letter what it lacks', async () => {
  const limits = await timeLimitsOf(redress.ctx(), { kind: 'complaint' })
  assert.deepEqual(limits.find(({ clockKey }) => clockKey === 'finalAnswer')?.term, {
    amount: 20,
    unit: 'businessDays',
  })
  const subjectId = await aComplaint()
  assert.deepEqual(
    await missingFromAnswer(redress.ctx(), { subjectId, kind: 'complaint', present: ['resultOfEveryPoint'] }),
    ['reasonsOnEveryPoint', 'reviewRoute'],
  )
})

test('another organization sees no clock, even by guessing its record', async () => {
  const subjectId = await aComplaint()
  const organizationId = await redress.otherOrganization()
  assert.deepEqual(await clocksOf({ ...redress.ctx(), organizationId }, subjectId), [])
})
