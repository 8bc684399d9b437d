import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseActions, type CaseView } from '../../../../shared/api/case.ts'
import { stepReason } from './step-actions.ts'

const no = { allowed: false, reason: 'policy.notPermitted' }
const yes = { allowed: true, reason: null }
const may = (...allowed: readonly string[]) =>
  Object.fromEntries(
    caseActions.map((action) => [action, allowed.includes(action) ? yes : no]),
  ) as CaseView['may']

test('who may do one thing of a step can work on it', () => {
  assert.equal(stepReason({ step: 'decide', may: may('investigate') }), null)
  assert.equal(stepReason({ step: 'chooseAfterRefusal', may: may('refer') }), null)
})

test('who may do nothing of it is told why', () => {
  assert.equal(stepReason({ step: 'decide', may: may('note', 'close') }), 'policy.notPermitted')
})
