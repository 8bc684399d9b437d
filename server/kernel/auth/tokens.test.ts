import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { hashSecret, isSecret, newSecret } from './tokens.ts'

test('a secret is new each time, fits into a link and is as long as asked', () => {
  assert.notEqual(newSecret(), newSecret())
  assert.match(newSecret(), /^[\w-]{43}$/)
  assert.equal(Buffer.from(newSecret(16), 'base64url').length, 16)
})

test('the hash of a secret is its SHA-256', () => {
  // FIPS 180-4, example "abc".
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  assert.equal(hashSecret('abc').toString('hex'), expected)
})

test('only the secret itself matches its hash', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (one, other) => isSecret(one, hashSecret(other)) === (one === other),
    ),
  )
  fc.assert(fc.property(fc.string(), (secret) => isSecret(secret, hashSecret(secret))))
})

test('a damaged hash matches nothing instead of failing', () => {
  assert.equal(isSecret('abc', new Uint8Array()), false)
  assert.equal(isSecret('abc', hashSecret('abc').subarray(0, 31)), false)
})
