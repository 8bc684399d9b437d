import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tagOf, tagsOffered } from './tags.ts'

test('tags in use are offered by what is typed, whatever their accents, without those that are on', () => {
  const inUse = ['winter 2026', 'Şebeke', 'meter swap']
  assert.deepEqual(tagsOffered(inUse, { there: ['meter swap'], typed: 'e' }), ['winter 2026', 'Şebeke'])
  assert.deepEqual(tagsOffered(inUse, { there: [], typed: ' sebe' }), ['Şebeke'])
})

test('a tag is one line without space around it', () => {
  assert.equal(tagOf('  two\n words '), 'two words')
})
