import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wilson } from './interval.ts'

const rounded = (part: number, all: number) => {
  const { share, low, high } = wilson(part, all) ?? { share: 0, low: 0, high: 0 }
  return [share, low, high].map((value) => Number(value.toFixed(4)))
}

test('a share comes with its range, as in Newcombe (1998), Stat. Med. 17, 857, Table I', () => {
  assert.deepEqual(rounded(81, 263), [0.308, 0.2553, 0.3662])
  assert.deepEqual(rounded(15, 148), [0.1014, 0.0624, 0.1605])
  assert.deepEqual(rounded(0, 20), [0, 0, 0.1611])
  assert.equal(wilson(0, 0), null)
})
