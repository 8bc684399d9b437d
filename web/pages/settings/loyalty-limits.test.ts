import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limitsIn, ratesIn } from './loyalty-limits.ts'

test('limits are four rising numbers, or none', () => {
  assert.deepEqual(limitsIn('30 90 180 365'), [30, 90, 180, 365])
  assert.deepEqual(limitsIn('0,5; 1; 2; 3'), [0.5, 1, 2, 3])
  assert.equal(limitsIn('  '), null)
  for (const wrong of ['30 90 180', '30 30 60 90', 'a b c d', '-1 2 3 4'])
    assert.equal(limitsIn(wrong), undefined)
})

test('rates are a currency and a number on each line', () => {
  assert.deepEqual(ratesIn('USD 0,92\n\ngbp = 1.17'), { USD: 0.92, GBP: 1.17 })
  assert.deepEqual(ratesIn(''), {})
  for (const wrong of ['USD', 'US 1', 'USD 0', 'USD one']) assert.equal(ratesIn(wrong), undefined)
})
