import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptShare, shareAfter, shareAt } from './split.ts'

test('the list is as wide as the pointer says, within limits, also from right to left', () => {
  const box = { left: 100, right: 1100 }
  assert.equal(shareAt(600, box, false), 50)
  assert.equal(shareAt(800, box, true), 30)
  assert.equal(shareAt(105, box, false), 25)
  assert.equal(shareAt(1099, box, false), 70)
})

test('arrows move by steps in the direction of reading, Home and End to the limits, Enter back', () => {
  assert.equal(shareAfter('ArrowRight', 40, false), 42)
  assert.equal(shareAfter('ArrowRight', 40, true), 38)
  assert.equal(shareAfter('ArrowLeft', 26, false), 25)
  assert.equal(shareAfter('Home', 40, false), 25)
  assert.equal(shareAfter('End', 40, false), 70)
  assert.equal(shareAfter('Enter', 66, false), 40)
  assert.equal(shareAfter('a', 40, false), null)
})

test('what was kept on the device is taken up, whatever stands there', () => {
  assert.equal(keptShare('55'), 55)
  assert.equal(keptShare('900'), 70)
  for (const nothing of [null, '', 'wide']) assert.equal(keptShare(nothing), 40)
})
