import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionTyped, mentionsIn, withMention } from './mentions.ts'

const staff = [
  { id: 's1', name: 'Ayşe Kaya' },
  { id: 's2', name: 'Ayşe Kaya Demir' },
  { id: 's3', name: 'Ingrid Nord' },
]

test('a mention is @ and the full name; of names within names the longest counts', () => {
  assert.deepEqual(mentionsIn('Please look, @Ayşe Kaya Demir', staff), ['s2'])
  assert.deepEqual(mentionsIn('@ingrid nord and @Ayşe Kaya: done', staff).toSorted(), ['s1', 's3'])
  assert.deepEqual(mentionsIn('mail ingrid@nord.example, ask Ingrid Nord', staff), [])
})

test('names are offered while one is being typed', () => {
  assert.equal(mentionTyped('Ask @ay'), 'ay')
  assert.equal(mentionTyped('Ask @'), '')
  assert.equal(mentionTyped('someone@example'), null)
  assert.equal(mentionTyped('nobody'), null)
})

test('a name that was chosen completes the mention', () => {
  assert.equal(withMention('Ask @ay', 'Ayşe Kaya'), 'Ask @Ayşe Kaya ')
})
