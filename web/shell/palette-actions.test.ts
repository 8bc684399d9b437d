import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseActions, type CaseView } from '../../shared/api/case.ts'
import { caseIdOf, isMeant, paletteActions } from './palette-actions.ts'

const first = { kind: 'complaint', step: 'restate' } as const

test('the palette offers what may be done, with its key', () => {
  const nothing = Object.fromEntries(
    caseActions.map((action) => [action, { allowed: false, reason: 'policy.notNow' }]),
  ) as CaseView['may']
  assert.deepEqual(paletteActions({ may: nothing, ...first }), [])
  const may = { ...nothing, note: { allowed: true, reason: null } }
  assert.deepEqual(
    paletteActions({ may, ...first }).map(({ panel, key }) => [panel, key]),
    [['note', 'n']],
  )
})

test('a case lies open on its own page only', () => {
  const id = '0197a000-0000-7000-8000-000000000001'
  assert.equal(caseIdOf(`/register/${id}`), id)
  assert.equal(caseIdOf('/register/new'), null)
  assert.equal(caseIdOf('/register'), null)
})

test('what comes first is the step at hand; later it can be done again', () => {
  const may = Object.fromEntries(
    caseActions.map((action) => [action, { allowed: true, reason: null }]),
  ) as CaseView['may']
  const again = (step: CaseView['step']) =>
    paletteActions({ may, kind: 'complaint', step })
      .map(({ panel }) => panel)
      .filter((panel) => panel === 'restate' || panel === 'assess')
  assert.deepEqual(again('restate'), [])
  assert.deepEqual(again('assess'), ['restate'])
  assert.deepEqual(again('decide'), ['restate', 'assess'])
})

test('every word that was typed is looked for, in any order and without accents', () => {
  assert.ok(isMeant('hours working', { text: 'Working hours and days off' }))
  assert.ok(isMeant('muster', { text: 'Müşteriler' }))
  assert.ok(!isMeant('working nights', { text: 'Working hours' }))
  assert.ok(isMeant('', { text: 'anything' }))
  const posters = { text: 'Posters', hint: 'A page with a code' }
  assert.ok(isMeant('code', posters))
  assert.ok(!isMeant('age', posters), 'in the middle of a word of the hint')
})
