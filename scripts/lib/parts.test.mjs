import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdict } from './parts.mjs'
import { readTestOptions } from './test-options.mjs'

const names = ['format', 'tests', 'browser']
const results = { passed: 4, failed: 0, skipped: 0, failures: [] }
const silent = () => {}

test('without arguments every part runs', () => {
  assert.deepEqual(readTestOptions([], names), { chosen: names, files: [] })
})

test('--no-browser leaves out the browser tests only', () => {
  assert.deepEqual(readTestOptions(['--no-browser'], names), { chosen: ['format', 'tests'], files: [] })
})

test('--only runs one part, with its files', () => {
  const expected = { chosen: ['tests'], files: ['a.test.ts', 'b.test.ts'] }
  assert.deepEqual(readTestOptions(['--only', 'tests', 'a.test.ts', 'b.test.ts'], names), expected)
})

for (const args of [['--only'], ['--only', 'nothing'], ['--fast'], ['--no-browser', 'tests']]) {
  test(`${args.join(' ')} is refused with the usage`, () => {
    assert.throws(() => readTestOptions(args, names), /--only <part>/)
  })
}

test('passed and failed tests are counted as they are', () => {
  assert.deepEqual(verdict(0, results, silent), { passed: 4, failed: 0 })
  assert.deepEqual(verdict(1, { ...results, failed: 2 }, silent), { passed: 4, failed: 2 })
})

test('a run in which no test ran has failed', () => {
  assert.deepEqual(verdict(0, { ...results, passed: 0 }, silent), { passed: 0, failed: 1 })
})

test('a runner that broke down has failed, whatever passed before', () => {
  assert.deepEqual(verdict(1, results, silent), { passed: 4, failed: 1 })
  assert.deepEqual(verdict(0, null, silent), { passed: 0, failed: 1 })
})
