import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closingChoices } from './closing.ts'

test('the ordinary end stands first and is chosen already', () => {
  const { outcomes, usual } = closingChoices({
    closingOutcomes: ['withdrawn', 'answered'],
    consideration: null,
  })
  assert.deepEqual(outcomes, ['answered', 'withdrawn'])
  assert.equal(usual, 'answered')
})

test('what only ends a case early is chosen for nobody', () => {
  const { usual } = closingChoices({
    closingOutcomes: ['withdrawn', 'duplicate', 'outOfScope'],
    consideration: null,
  })
  assert.equal(usual, null)
})

test('a suggestion that was adopted is not closed as declined', () => {
  const { outcomes } = closingChoices({
    closingOutcomes: ['withdrawn', 'adopted', 'declined'],
    consideration: { result: 'declined', reason: 'Too dear.' },
  })
  assert.deepEqual(outcomes, ['declined', 'withdrawn'])
})
