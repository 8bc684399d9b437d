import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysTried, distance, isTimeOfDay } from './what-if.ts'

test('a tried day is put as a holiday, a half-day or a working day, or taken out', () => {
  const days = [
    { on: '2026-12-24', kind: 'off' },
    { on: '2026-12-23', kind: 'half' },
    { on: '2026-12-26', kind: 'working' },
    { on: '2026-12-25', kind: 'ordinary' },
  ] as const
  const { putDays, ordinaryDays } = daysTried(days, 'What if')
  assert.deepEqual(putDays.map(({ kind }) => kind), ['holiday', 'halfDay', 'working']) // prettier-ignore
  assert.deepEqual(ordinaryDays, ['2026-12-25'])
})

test('how far a date moves is said in days, also over the change of clocks, in hours or minutes', () => {
  assert.deepEqual(distance(86_400 * 3 - 3600), { unit: 'days', count: 3 })
  assert.deepEqual(distance(-23 * 3600), { unit: 'days', count: 1 })
  assert.deepEqual(distance(7200), { unit: 'hours', count: 2 })
  assert.deepEqual(distance(-90), { unit: 'minutes', count: 2 })
})

test('a time of day is written with two digits each', () => {
  assert.deepEqual(['09:00', '24:00', '9:00', '23:59'].map(isTimeOfDay), [true, false, false, true]) // prettier-ignore
})
