import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Hours } from '../../../shared/api/deadlines.ts'
import type { Calendar } from './calendar.rules.ts'
import { termUnits } from '../../../shared/api/rule-packs.ts'
import { dueOf, type Pause, type Term } from './due.rules.ts'

const day: Hours = [['09:00', '17:00']]
const istanbul: Calendar = {
  name: 'Türkiye',
  timeZone: 'Europe/Istanbul',
  workingHours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: [{ on: '2026-10-29', name: 'Cumhuriyet Bayramı' }],
}
const at = (iso: string) => new Date(iso)
const due = (term: Term, start: string, pauses: Pause[] = [], calendar = istanbul) => {
  const { dueAt, dueOn } = dueOf(calendar, { startAt: at(start), term, pauses })
  return `${dueOn} ${dueAt.toISOString()}`
}
const pause = (from: string, until: string): Pause => ({ fromAt: at(from), untilAt: at(until) })

// Istanbul is UTC+3 all year; 2026-10-29 is a Thursday.
const cases: [name: string, term: Term, start: string, due: string][] = [
  [
    'minutes run by night',
    { amount: 15, unit: 'minutes' },
    '2026-10-28T23:50:00Z',
    '2026-10-29 2026-10-29T00:05:00.000Z',
  ],
  [
    'hours run by day and night',
    { amount: 24, unit: 'hours' },
    '2026-10-28T10:00:00Z',
    '2026-10-29 2026-10-29T10:00:00.000Z',
  ],
  [
    'business days end at the close of the last',
    { amount: 3, unit: 'businessDays' },
    '2026-11-19T08:00:00Z',
    '2026-11-24 2026-11-24T14:00:00.000Z',
  ],
  [
    'a holiday is passed over',
    { amount: 1, unit: 'businessDays' },
    '2026-10-28T08:00:00Z',
    '2026-10-30 2026-10-30T14:00:00.000Z',
  ],
  [
    'a receipt on Saturday counts from Monday',
    { amount: 1, unit: 'businessDays' },
    '2026-11-21T08:00:00Z',
    '2026-11-23 2026-11-23T14:00:00.000Z',
  ],
  [
    'calendar days end with their last day',
    { amount: 30, unit: 'days' },
    '2026-11-22T08:00:00Z',
    '2026-12-22 2026-12-22T20:59:59.000Z',
  ],
  [
    'the date is that of the place, not of UTC',
    { amount: 1, unit: 'days' },
    '2026-11-21T22:00:00Z',
    '2026-11-23 2026-11-23T20:59:59.000Z',
  ],
  [
    'eight weeks',
    { amount: 8, unit: 'weeks' },
    '2026-11-22T08:00:00Z',
    '2027-01-17 2027-01-17T20:59:59.000Z',
  ],
  [
    'a month from the 31st',
    { amount: 1, unit: 'months' },
    '2026-10-31T08:00:00Z',
    '2026-11-30 2026-11-30T20:59:59.000Z',
  ],
]
for (const [name, term, start, expected] of cases) {
  test(`terms: ${name}`, () => assert.equal(due(term, start), expected))
}

test('a pause moves a business-day term by the closes that fell into it', () => {
  const term: Term = { amount: 3, unit: 'businessDays' }
  const start = '2026-11-16T08:00:00Z' // Monday; due Thursday without pause
  const over = (from: string, until: string) => due(term, start, [pause(from, until)]).slice(0, 10)
  assert.equal(over('2026-11-17T09:00:00Z', '2026-11-17T10:00:00Z'), '2026-11-19', 'an hour at noon')
  assert.equal(over('2026-11-17T09:00:00Z', '2026-11-18T07:00:00Z'), '2026-11-20', 'over one close')
  assert.equal(
    over('2026-11-17T09:00:00Z', '2026-11-24T07:00:00Z'),
    '2026-11-26',
    'over five closes and a weekend',
  )
})

test('a pause holds real time still, also when it reaches over the first end', () => {
  const start = '2026-11-16T08:00:00Z'
  const pauses = [
    pause('2026-11-16T09:00:00Z', '2026-11-16T11:00:00Z'),
    pause('2026-11-16T11:30:00Z', '2026-11-17T11:30:00Z'),
  ]
  assert.equal(due({ amount: 3, unit: 'hours' }, start, pauses), '2026-11-17 2026-11-17T13:00:00.000Z')
})

test('a pause moves calendar days by the midnights that fell into it', () => {
  const pauses = [pause('2026-11-23T09:00:00Z', '2026-11-26T09:00:00Z')]
  assert.equal(due({ amount: 10, unit: 'days' }, '2026-11-22T08:00:00Z', pauses).slice(0, 10), '2026-12-05')
})

test('a term that closes at midnight shows its own date', () => {
  const always: Hours = [['00:00', '24:00']]
  const calendar = { ...istanbul, workingHours: { ...istanbul.workingHours, mon: always, tue: always } }
  assert.equal(
    due({ amount: 1, unit: 'businessDays' }, '2026-11-23T08:00:00Z', [], calendar),
    '2026-11-24 2026-11-24T20:59:59.000Z',
  )
})

test('no term ends before it starts, and a pause never brings an end forward', () => {
  const someMs = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) })
  const someTerm = fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...termUnits) })
  fc.assert(
    fc.property(
      someMs,
      someTerm,
      fc.nat(60 * 86_400_000),
      fc.nat(30 * 86_400_000),
      (start, term, pausedAfter, length) => {
        const startAt = new Date(start)
        const pauses = [
          { fromAt: new Date(start + pausedAfter), untilAt: new Date(start + pausedAfter + length) },
        ]
        const plain = dueOf(istanbul, { startAt, term }).dueAt
        assert.ok(plain > startAt)
        assert.ok(dueOf(istanbul, { startAt, term, pauses }).dueAt >= plain)
      },
    ),
  )
})
