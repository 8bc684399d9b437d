import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseActions, type CaseView } from '../../shared/api/case.ts'
import { caseIdOf, paletteActions } from './palette-actions.ts'

test('the palette offers what may be done, with its key', () => {
  const nothing = Object.fromEntries(
    caseActions.map((action) => [action, { allowed: false, reason: 'policy.notNow' }]),
  ) as CaseView['may']
  assert.deepEqual(paletteActions({ may: nothing }), [])
  const may = { ...nothing, note: { allowed: true, reason: null } }
  assert.deepEqual(
    paletteActions({ may }).map(({ panel, key }) => [panel, key]),
    [['note', 'n']],
  )
})

test('a case lies open on its own page only', () => {
  const id = '0197a000-0000-7000-8000-000000000001'
  assert.equal(caseIdOf(`/register/${id}`), id)
  assert.equal(caseIdOf('/register/new'), null)
  assert.equal(caseIdOf('/register'), null)
})
