import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAlike, isNamed, orderKey } from './callers.rules.ts'

const known = 'The heat pump makes a loud noise every night since the technician was here in October.'

test('the same matter in other words is alike', () => {
  assert.ok(isAlike('Heat pump is noisy and loud at night, the technicians did something', known))
})

test('another matter of the same person is not', () => {
  assert.ok(!isAlike('My last bill has the wrong amount and nobody answers my letters', known))
  assert.ok(!isAlike('Heat pump', known), 'two words are too few to tell')
  assert.ok(!isAlike('', known))
})

test('endings do not matter, as Turkish and Hungarian have many', () => {
  assert.ok(isAlike('Faturalarımda yanlış tutarlar görünüyor', 'Faturamda yanlış tutar göründü'))
})

test('a name is found by the beginnings of its words, in any order, without accents', () => {
  assert.ok(isNamed('Ayşe Yıldız', 'yildiz ay'))
  assert.ok(isNamed('Székely Ödön', 'odon'))
  assert.ok(!isNamed('Ayşe Yıldız', 'ayse kaya'))
  assert.ok(!isNamed(null, 'ayse'))
})

test('numbers of orders compare without marks', () => {
  assert.equal(orderKey('NH-2026/00 17'), orderKey('nh2026 0017'))
})
