import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recipientsLanguageFirst, unknownInCanned } from './canned-texts.rules.ts'

test('a placeholder that no case can fill is found', () => {
  assert.deepEqual(unknownInCanned('Dear {{name}}, see {{ trackingUrl }}. {{nmae}} {{secret}}'), [
    'nmae',
    'secret',
  ])
})

test('texts in the language of the recipient come first, and one’s own before those of everybody', () => {
  const texts = [
    { name: 'A', language: 'en', isShared: true },
    { name: 'C', language: 'tr', isShared: true },
    { name: 'D', language: 'tr', isShared: false },
    { name: 'B', language: 'tr', isShared: true },
  ] as const
  const order = texts.toSorted(recipientsLanguageFirst('tr')).map(({ name }) => name)
  assert.deepEqual(order, ['D', 'B', 'C', 'A'])
})
