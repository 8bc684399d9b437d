import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAddressQuota } from './address-quota.ts'

const morning = new Date('2026-11-22T08:00:00Z')

test('an address uploads up to its share of a day, others are not held up by it, and the next day begins anew', () => {
  const quota = createAddressQuota({ maxBytes: 100 })
  assert.equal(quota.take('192.0.2.1', 60, morning), true)
  assert.equal(quota.take('192.0.2.1', 41, morning), false)
  assert.equal(quota.take('192.0.2.1', 40, morning), true)
  assert.equal(quota.take('192.0.2.2', 100, morning), true)
  assert.equal(quota.take('192.0.2.1', 100, new Date('2026-11-23T00:00:00Z')), true)
})
