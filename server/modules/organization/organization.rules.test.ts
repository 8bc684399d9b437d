import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  changedFields,
  isCountry,
  isTimeZone,
  slugOf,
  windowDaysOf,
  wouldCircle,
} from './organization.rules.ts'
import { categoryName, remedyName } from './taxonomy.rules.ts'

test('an address is made from a name in Latin letters', () => {
  const cases = [
    ['Acme', 'acme'],
    ['Işık Elektrik A.Ş.', 'isik-elektrik-a-s'],
    ['Österreichische Bahn & Post', 'osterreichische-bahn-post'],
    ['  --Ünlü--  ', 'unlu'],
    ['Почта', ''],
    ['x'.repeat(80), 'x'.repeat(40)],
  ] as const
  for (const [name, slug] of cases) assert.equal(slugOf(name), slug, name)
})

test('every address fits into /o/{slug}', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => /^([a-z0-9][a-z0-9-]*)?$/.test(slugOf(name))),
  )
})

test('countries and time zones are real ones', () => {
  assert.deepEqual(['TR', 'HU', 'TW', 'tr', 'QQ', 'TUR', ''].map(isCountry), [
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  assert.deepEqual(['Europe/Istanbul', 'UTC', 'Middle/Earth', ''].map(isTimeZone), [true, true, false, false])
})

test('only fields that differ are named, whatever the order of keys inside', () => {
  const before = { name: 'a', limits: { x: 1, y: [1, 2] }, at: null }
  assert.deepEqual(changedFields(before, { limits: { y: [1, 2], x: 1 }, name: 'b' }), ['name'])
  assert.deepEqual(changedFields(before, { limits: { x: 1, y: [2, 1] }, at: null }), ['limits'])
})

test('a row cannot stand above itself, at any distance', () => {
  const parents = new Map([
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
  ])
  assert.equal(wouldCircle(parents, { id: 'a', parentId: 'c' }), true)
  assert.equal(wouldCircle(parents, { id: 'a', parentId: 'a' }), true)
  assert.equal(wouldCircle(parents, { id: 'c', parentId: 'a' }), false)
})

test('a window counts in days only from the final answer', () => {
  assert.equal(windowDaysOf({ count: 2, unit: 'months', from: 'finalAnswer' }), 60)
  assert.equal(windowDaysOf({ count: 1, unit: 'years', from: 'event' }), null)
  assert.equal(windowDaysOf(null), null)
})

test('a name is the own one, else that of the pack, else the own one in another language', () => {
  assert.equal(remedyName({ key: 'apology', names: {} }, 'en'), 'An apology')
  assert.equal(remedyName({ key: 'apology', names: { en: 'Saying sorry' } }, 'en'), 'Saying sorry')
  assert.equal(remedyName({ key: null, names: { tr: 'Çiçek' } }, 'en'), 'Çiçek')
  assert.equal(categoryName({ key: null, names: { tr: 'Su', en: 'Water' } }, 'hu'), 'Water')
  assert.notEqual(categoryName({ key: 'deliveryLate', names: {} }, 'en'), 'deliveryLate')
})
