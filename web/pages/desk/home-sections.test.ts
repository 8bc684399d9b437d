import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFormat } from '../../ui/format.ts'
import { byUrgency, isCalm } from './home-sections.ts'

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

test('it is calm when nothing is due and nothing waits, whatever is coming', () => {
  const mine = { cameBack: [], toReview: [], toApprove: [], undated: { items: [] } }
  const calm = { tasks: [], news: [], mine }
  assert.ok(isCalm(calm, 0))
  assert.ok(!isCalm(calm, 1))
  assert.ok(!isCalm({ ...calm, tasks: ['a call'] }, 0))
  assert.ok(!isCalm({ ...calm, mine: { ...mine, cameBack: ['refused'] } }, 0))
  assert.ok(!isCalm({ ...calm, mine: { ...mine, undated: { items: ['refused'] } } }, 0))
})
