import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flowOf } from './flow.ts'

const fresh = {
  kind: 'complaint',
  status: 'received',
  outcome: null,
  receivedAt: '2026-11-01T09:00:00.000Z',
  closedAt: null,
  restatement: null,
  assessment: null,
  investigation: null,
  decisions: [],
  complainantAnswer: null,
  referral: null,
  timeline: [],
} satisfies Parameters<typeof flowOf>[0]

const restatement = {
  text: 'x',
  at: '2026-11-02T09:00:00.000Z',
  byName: null,
  answer: null,
  correction: null,
  answeredAt: null,
}

const statesOf = (view: Parameters<typeof flowOf>[0]) =>
  Object.fromEntries(flowOf(view).map(({ station, state }) => [station, state]))

test('a complaint that came in has its restatement before it, and all else ahead', () => {
  const states = statesOf(fresh)
  assert.equal(states.received, 'done')
  assert.equal(states.restated, 'now')
  assert.equal(states.closed, 'ahead')
})

test('one that was assessed first still owes its restatement', () => {
  assert.equal(statesOf({ ...fresh, status: 'assessed' }).restated, 'now')
  const later = statesOf({ ...fresh, status: 'assessed', restatement })
  assert.equal(later.restated, 'done')
  assert.equal(later.investigated, 'now')
})

test('a refused answer stands at the review, and a closed case left ways untaken', () => {
  assert.equal(statesOf({ ...fresh, status: 'refused', restatement }).reviewed, 'now')
  const closed = statesOf({ ...fresh, status: 'closed', outcome: 'withdrawn', closedAt: fresh.receivedAt })
  assert.equal(closed.closed, 'done')
  assert.equal(closed.reviewed, 'notTaken')
  assert.ok(!Object.values(closed).includes('now'))
})

test('an enquiry has a short way', () => {
  const way = flowOf({ ...fresh, kind: 'enquiry' }).map(({ station, state }) => `${station} ${state}`)
  assert.deepEqual(way, ['received done', 'answered now', 'closed ahead'])
})
