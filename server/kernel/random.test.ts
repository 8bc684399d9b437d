import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomBytes } from './random.ts'

test('random bytes never come twice, and stay what they are once given', () => {
  const given = Array.from({ length: 2_000 }, () => randomBytes(16))
  const before = given.map((bytes) => bytes.toString('hex'))
  assert.equal(new Set(before).size, 2_000)
  randomBytes(4096)
  assert.deepEqual(
    given.map((bytes) => bytes.toString('hex')),
    before,
  )
})

test('more than are drawn at a time are refused, not cut short', () => {
  assert.equal(randomBytes(4096).length, 4096)
  assert.throws(() => randomBytes(4097), RangeError)
})
