import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from './sha256.ts'

test('hashes as everybody else does, whatever the length', () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 20_000]) {
    const bytes = new Uint8Array(length).fill(length % 251)
    assert.equal(Buffer.from(sha256(bytes)).toString('hex'), hash('sha256', bytes, 'hex'), `${length} bytes`)
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.deepEqual(Buffer.from(sha256(bytes)), hash('sha256', bytes, 'buffer'))
    }),
  )
})
