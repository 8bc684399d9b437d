import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestedDepth } from './depth.ts'

const assessment = {
  severity: 'medium',
  complexity: 'normal',
  impact: 'one',
  isSafety: false,
  immediateAction: null,
  note: null,
  score: 3,
  scoreVersion: 1,
  at: '2026-11-20T10:00:00.000Z',
  byName: null,
} as const

test('the depth that is proposed matches the seriousness', () => {
  assert.equal(suggestedDepth(null), 'normal')
  assert.equal(suggestedDepth(assessment), 'normal')
  assert.equal(suggestedDepth({ ...assessment, severity: 'low', complexity: 'simple' }), 'light')
  assert.equal(suggestedDepth({ ...assessment, severity: 'high' }), 'deep')
  assert.equal(suggestedDepth({ ...assessment, severity: 'low', isSafety: true }), 'deep')
})
