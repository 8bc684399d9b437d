import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { canReach, unprivilegedAccount } from './account.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-account-'))
after(() => rmSync(folder, { recursive: true }))

const stranger = { uid: 65_533, gid: 65_533 }

const passwd = (...names: string[]) =>
  [
    'root:x:0:0::/root:/bin/sh',
    ...names.map((name, index) => `${name}:x:${100 + index}:${200 + index}::/:/bin/false`),
  ].join('\n')

test('an account made for Redress is preferred, then that of PostgreSQL, then nobody', () => {
  assert.deepEqual(unprivilegedAccount(passwd('nobody', 'postgres', 'redress')), { uid: 102, gid: 202 })
  assert.deepEqual(unprivilegedAccount(passwd('nobody', 'postgres')), { uid: 101, gid: 201 })
  assert.deepEqual(unprivilegedAccount(passwd('nobody')), { uid: 100, gid: 200 })
})

test('a system without any of them has the number that stands for nobody', () => {
  assert.deepEqual(unprivilegedAccount(passwd('anna')), { uid: 65_534, gid: 65_534 })
  assert.deepEqual(unprivilegedAccount(''), { uid: 65_534, gid: 65_534 })
})

test('an account that is root by another name is passed over', () => {
  assert.deepEqual(unprivilegedAccount('postgres:x:0:0::/:/bin/sh'), { uid: 65_534, gid: 65_534 })
})

test('a file is in reach when every folder on the way can be entered', () => {
  const inner = join(folder, 'inner')
  mkdirSync(inner)
  writeFileSync(join(inner, 'file'), '')
  chmodSync(folder, 0o711)
  assert.equal(canReach(join(inner, 'file'), stranger), true)
  chmodSync(folder, 0o700)
  assert.equal(canReach(join(inner, 'file'), stranger), false)
  assert.equal(canReach(join(inner, 'file'), null), true)
})

test('a file that others may not read is out of reach', () => {
  chmodSync(folder, 0o711)
  writeFileSync(join(folder, 'closed'), '', { mode: 0o600 })
  assert.equal(canReach(join(folder, 'closed'), stranger), false)
})
