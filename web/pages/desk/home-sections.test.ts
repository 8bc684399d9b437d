import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFormat } from '../../ui/format.ts'
import { byUrgency, withoutDate } from './home-sections.ts'

test('today is the day of the person’s own zone', () => {
  const { dayOf } = createFormat({ language: 'en', timeZone: 'Europe/Istanbul' })
  const now = new Date('2026-11-22T10:00:00Z')
  const rows = [
    { id: 'late', nextDueAt: '2026-11-22T09:59:00Z' },
    { id: 'today', nextDueAt: '2026-11-22T20:59:00Z' },
    { id: 'tomorrow', nextDueAt: '2026-11-22T21:00:00Z' },
    { id: 'undated', nextDueAt: null },
  ]
  const { late, today, coming } = byUrgency(rows, { now, dayOf })
  assert.deepEqual(
    [late, today, coming].map((part) => part.map(({ id }) => id)),
    [['late'], ['today'], ['tomorrow', 'undated']],
  )
})

test('a refused answer has no date and is mine to go on with; what waits for the complainant is not', () => {
  const rows = [
    { step: 'chooseAfterRefusal', nextDueAt: null },
    { step: 'awaitAnswer', nextDueAt: null },
    { step: 'restate', nextDueAt: '2026-11-22T21:00:00Z' },
  ] as const
  assert.deepEqual(
    withoutDate(rows).map(({ step }) => step),
    ['chooseAfterRefusal'],
  )
})
