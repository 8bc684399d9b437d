import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everywhere, placesOf, withPlaces, withRole } from './grants.ts'

const handlerAt = (...sites: (string | null)[]) =>
  sites.map((siteId) => ({ role: 'handler' as const, siteId }))

test('a role is given everywhere at first, and taken away at all its sites', () => {
  assert.deepEqual(withRole([], 'handler', true), handlerAt(null))
  assert.deepEqual(withRole(handlerAt('a', 'b'), 'handler', false), [])
})

test('choosing a site narrows a role that was held everywhere', () => {
  assert.deepEqual(withPlaces(handlerAt(null), 'handler', [everywhere, 'a']), handlerAt('a'))
  assert.deepEqual(withPlaces(handlerAt('a'), 'handler', ['a', 'b']), handlerAt('a', 'b'))
})

test('choosing everywhere, or no site any more, widens it again', () => {
  assert.deepEqual(withPlaces(handlerAt('a'), 'handler', ['a', everywhere]), handlerAt(null))
  assert.deepEqual(withPlaces(handlerAt('a'), 'handler', []), handlerAt(null))
})

test('the other roles stay', () => {
  const grants = [...handlerAt('a'), { role: 'administrator' as const, siteId: null }]
  assert.deepEqual(placesOf(withPlaces(grants, 'handler', []), 'administrator'), [everywhere])
})
