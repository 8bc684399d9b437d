import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cursorOf, readTimeCursor } from './cursor.ts'

const at = new Date('2026-11-22T10:00:00.123Z')

test('a place in a list comes back as it was given', () => {
  assert.deepEqual(readTimeCursor(cursorOf(at.toISOString(), 'an-id')), [at, 'an-id'])
})

test('a text that is no place says nothing of how it was read', () => {
  for (const text of [
    '{',
    'bm90IGpzb24',
    cursorOf('never', 'id'),
    cursorOf(null, 'id'),
    cursorOf('2026-01-01'),
  ])
    assert.throws(
      () => readTimeCursor(text),
      (error: { code?: string; details?: object }) => {
        assert.equal(error.code, 'list.unknownCursor')
        assert.deepEqual(error.details, {})
        return true
      },
    )
})
