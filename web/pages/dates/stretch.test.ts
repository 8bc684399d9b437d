import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbour, readDatesSearch, weeksOf } from './stretch.ts'

test('a month is shown in whole weeks, never more than six; a week from Monday to Sunday', () => {
  const november = weeksOf('month', '2026-11-25')
  assert.deepEqual(
    [november.length, november[0]?.[0], november.at(-1)?.at(-1)],
    [6, '2026-10-26', '2026-12-06'],
  )
  assert.deepEqual(weeksOf('month', '2027-02-10').length, 4)
  assert.deepEqual(weeksOf('week', '2026-11-29'), [
    ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
  ])
})

test('the stretch before and after, also over the end of a year and from the 31st', () => {
  assert.equal(neighbour('week', '2026-12-30', 1), '2027-01-06')
  assert.equal(neighbour('month', '2027-01-31', 1), '2027-02-01')
  assert.equal(neighbour('month', '2027-01-31', -1), '2026-12-01')
})

test('an address that says no day or no known view is read as if it said nothing', () => {
  assert.deepEqual(readDatesSearch({ view: 'year', on: 'tomorrow' }), {
    view: undefined,
    on: undefined,
    owner: undefined,
  })
})
