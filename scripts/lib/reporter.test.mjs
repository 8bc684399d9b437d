import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomeOf } from './reporter.mjs'

const aTest = { name: 'a sentence', nesting: 0, entryFile: '/x.test.ts', details: { type: 'test' } }
const aSuite = { ...aTest, details: { type: 'suite' } }
const aFile = { name: 'x.test.ts', nesting: 0, details: { type: 'test' } }

test('a test counts once, as passed or failed', () => {
  assert.equal(outcomeOf('test:pass', aTest), 'passed')
  assert.equal(outcomeOf('test:fail', aTest), 'failed')
})

test('a suite counts only when it fails by itself', () => {
  assert.equal(outcomeOf('test:pass', aSuite), null)
  const failing = (failureType) => ({ ...aSuite, details: { type: 'suite', error: { failureType } } })
  assert.equal(outcomeOf('test:fail', failing('subtestsFailed')), null)
  assert.equal(outcomeOf('test:fail', failing('hookFailed')), 'failed')
})

test('a file without tests is no passed test, and one that cannot be loaded has failed', () => {
  assert.equal(outcomeOf('test:pass', aFile), null)
  assert.equal(outcomeOf('test:fail', aFile), 'failed')
})

test('skipped tests and those to do are neither', () => {
  assert.equal(outcomeOf('test:pass', { ...aTest, skip: true }), 'skipped')
  assert.equal(outcomeOf('test:fail', { ...aTest, todo: true }), 'skipped')
})
