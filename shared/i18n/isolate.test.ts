import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isolate } from './isolate.ts'
import { textIn } from './text.ts'

const isolated = (text: string) => `\u2068${text}\u2069`

test('what is written from left to right keeps its order in a sentence from right to left', () => {
  for (const text of [
    '7393-QX9P-4T2J',
    '+90 212 555 00 00',
    '0212 555 00 00',
    '12 Quay Street',
    'photo (2).jpg',
  ])
    assert.equal(isolate('ar', text), isolated(text))
})

test('dates, amounts and names in the same script need nothing', () => {
  for (const text of ['الخميس، 26 نوفمبر', '26 نوامبر', '14:05', '1.5', 'شركة المياه'])
    assert.equal(isolate('fa', text), text)
})

test('languages from left to right need nothing', () => {
  assert.equal(isolate('el', '7393-QX9P-4T2J'), '7393-QX9P-4T2J')
})

test('texts isolate the values they are given', () => {
  const subject = textIn('ar')('mail.closing.noResponse.subject', { reference: '7393-QX9P-4T2J' })
  assert.ok(subject.includes(isolated('7393-QX9P-4T2J')))
})
