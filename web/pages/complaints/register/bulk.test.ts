import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byReason, undoOf } from './bulk.ts'
import { firstOf, mostChosen } from './selection.ts'

test('cases that become the same again are taken back together, each with its own version', () => {
  const toAnn = { kind: 'assign', ownerId: 'ann' } as const
  const toNobody = { kind: 'assign', ownerId: null } as const
  const groups = undoOf([
    { id: '1', version: 3, undo: toAnn },
    { id: '2', version: 7, undo: toNobody },
    { id: '3', version: 2, undo: toAnn },
  ])
  assert.deepEqual(groups, [
    {
      change: toAnn,
      cases: [
        { id: '1', version: 3 },
        { id: '3', version: 2 },
      ],
    },
    { change: toNobody, cases: [{ id: '2', version: 7 }] },
  ])
})

test('reasons are said once, and cases that one may not see are only counted', () => {
  const refused = [
    { id: '1', reference: 'A', code: 'edit.conflict' },
    { id: '2', reference: null, code: 'complaint.notFound' },
    { id: '3', reference: 'B', code: 'edit.conflict' },
  ]
  assert.deepEqual(byReason(refused), [
    { code: 'edit.conflict', references: ['A', 'B'], count: 2 },
    { code: 'complaint.notFound', references: [], count: 1 },
  ])
})

test('of more rows than can be changed at once, the first are chosen', () => {
  const shown = Array.from({ length: mostChosen + 5 }, (_, place) => ({ id: String(place) }))
  const chosen = firstOf(shown, new Set(shown.map(({ id }) => id)))
  assert.equal(chosen.size, mostChosen)
  assert.ok(chosen.has('0') && !chosen.has(String(mostChosen)))
})
