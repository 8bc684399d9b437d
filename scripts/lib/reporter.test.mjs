import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countPerFile, incomplete, outcomeOf } from './reporter.mjs'

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

const eventsOf = (file, { tests = 0, lost = 0, summary = true } = {}) => [
  ['test:enqueue', { name: file, nesting: 0, file }],
  ...Array.from({ length: tests - lost }, () => ['test:pass', { ...aTest, entryFile: file }]),
  ...(summary ? [['test:summary', { file, entryFile: file, counts: { tests } }]] : []),
]

const missingIn = (events) => {
  const files = new Map()
  for (const [type, data] of events) countPerFile(files, type, data)
  return incomplete(files).map((title) => title.replace(/^.*\//, ''))
}

test('a file whose reports arrived whole is complete', () => {
  const suite = ['test:pass', { ...aSuite, entryFile: '/x.test.ts' }]
  assert.deepEqual(missingIn([...eventsOf('/x.test.ts', { tests: 3 }), suite]), [])
})

test('a file that reported nothing, fewer than it ran, or has no tests is named', () => {
  assert.deepEqual(
    missingIn([
      ...eventsOf('/silent.test.ts', { summary: false }),
      ...eventsOf('/half.test.ts', { tests: 3, lost: 1 }),
      ...eventsOf('/cut.test.ts', { tests: 3, lost: 1, summary: false }),
      ...eventsOf('/empty.test.ts'),
    ]),
    [
      'silent.test.ts reported 0 of its tests',
      'half.test.ts reported 2 of 3 tests',
      'cut.test.ts reported 2 of its tests',
      'empty.test.ts has no tests',
    ],
  )
})

test('a file that failed as a whole is named once', () => {
  const whole = [
    'test:fail',
    { name: '/x.test.ts', nesting: 0, file: '/x.test.ts', details: { type: 'test' } },
  ]
  assert.deepEqual(missingIn([...eventsOf('/x.test.ts', { summary: false }), whole]), [])
})
