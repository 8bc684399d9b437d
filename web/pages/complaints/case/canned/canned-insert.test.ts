import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksForText, preferredFirst, withInserted } from './canned-insert.ts'

test('a canned text takes the place of what is selected, and the caret stands behind it', () => {
  const done = withInserted('Dear X, bye', { start: 5, end: 6, inserted: 'Ann' })
  assert.deepEqual(done, { text: 'Dear Ann, bye', caret: 8 })
})

test('a text of several lines begins a paragraph', () => {
  assert.equal(withInserted('Hello', { start: 5, end: 5, inserted: 'One\nTwo' }).text, 'Hello\n\nOne\nTwo')
  assert.equal(withInserted('Hello\n', { start: 6, end: 6, inserted: 'One\nTwo' }).text, 'Hello\nOne\nTwo')
})

test('a slash in a word or a date is a slash', () => {
  assert.equal(asksForText('', 0), true)
  assert.equal(asksForText('Hello ', 6), true)
  assert.equal(asksForText('and', 3), false)
  assert.equal(asksForText('on 12', 5), false)
})

test('the language that one writes in comes first', () => {
  const items = [{ language: 'en' }, { language: 'tr' }] as const
  assert.equal(preferredFirst(items, 'tr')[0]?.language, 'tr')
})
