import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromSearch, knownOf, listOf, oneOf, toSearch } from './search-params.ts'

test('a list is written as repeated names that a person can read', () => {
  assert.equal(
    toSearch({ status: ['received', 'decided'], q: 'lift & stairs' }),
    '?status=received&status=decided&q=lift+%26+stairs',
  )
})

test('what is empty is not written', () => {
  assert.equal(toSearch({ q: '', status: [], sort: undefined }), '')
})

test('what was written is read back', () => {
  const values = { q: 'ışık', status: ['a', 'b'] }
  assert.deepEqual(fromSearch(toSearch(values)), values)
})

test('a list with one entry reads as a list', () => {
  assert.deepEqual(listOf(fromSearch('?status=received').status), ['received'])
  assert.deepEqual(listOf(undefined), [])
})

test('a number in an address stays a text', () => {
  assert.equal(oneOf(fromSearch('?page=2').page), '2')
})

test('an unknown word is as if it were not there', () => {
  assert.equal(knownOf(['newest', 'oldest'], 'newest'), 'newest')
  assert.equal(knownOf(['newest', 'oldest'], "'; drop"), undefined)
})
