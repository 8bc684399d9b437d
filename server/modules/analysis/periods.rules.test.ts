import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { weeksOf } from './analysis.rules.ts'
import { askedPeriods } from './periods.rules.ts'

const weeks = 13
const spans = (asked: object, today: string) => {
  const { period, before } = askedPeriods({ weeks, ...asked }, today)
  return [period.from, period.to, before.from, before.to]
}

describe('a period of the overview', () => {
  const cases = [
    [{ period: 'today' }, '2026-03-01', ['2026-03-01', '2026-03-01', '2026-02-28', '2026-02-28']],
    [{ period: 'month' }, '2026-03-05', ['2026-03-01', '2026-03-05', '2026-02-01', '2026-02-05']],
    [{ period: 'month' }, '2026-03-31', ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28']],
    [{ period: 'quarter' }, '2026-05-20', ['2026-04-01', '2026-05-20', '2026-01-01', '2026-02-20']],
    [{ period: 'quarter' }, '2026-01-02', ['2026-01-01', '2026-01-02', '2025-10-01', '2025-10-02']],
    [{ period: 'year' }, '2028-02-29', ['2028-01-01', '2028-02-29', '2027-01-01', '2027-02-28']],
    [
      { from: '2026-03-10', to: '2026-03-12' },
      '2026-11-23',
      ['2026-03-10', '2026-03-12', '2026-03-07', '2026-03-09'],
    ],
    [{ from: '2026-11-20' }, '2026-11-23', ['2026-11-20', '2026-11-23', '2026-11-16', '2026-11-19']],
    [{ weeks: 2 }, '2026-11-23', ['2026-11-10', '2026-11-23', '2026-10-27', '2026-11-09']],
  ] as const
  for (const [asked, today, expected] of cases)
    test(`${JSON.stringify(asked)} on ${today}`, () => assert.deepEqual(spans(asked, today), expected))

  test('never begins after it ends, nor is longer than two years', () => {
    for (const asked of [
      { from: '2026-11-24', to: '2026-11-23' },
      { from: '2020-01-01', to: '2026-11-23' },
    ])
      assert.throws(() => spans(asked, '2026-11-23'), { code: 'overview.badPeriod' })
  })

  test('whatever is asked, the time before ends right before it or earlier, and the weeks cover the period exactly', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom('today', 'month', 'quarter', 'year'), (today, name) => {
        const { period, before } = askedPeriods({ weeks, period: name as 'month' }, today)
        assert.ok(before.from <= before.to && before.to < period.from && period.from <= period.to)
        const stretches = weeksOf(period)
        assert.equal(stretches[0]?.from, period.from)
        assert.equal(stretches.at(-1)?.to, period.to)
      }),
    )
  })
})
