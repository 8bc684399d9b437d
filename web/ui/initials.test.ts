import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf } from './initials.ts'

test('a person is known by the first letters of the first and the last name', () => {
  assert.equal(initialsOf('Ayşe Nur Öztürk'), 'AÖ')
  assert.equal(initialsOf('Владимир Петров'), 'ВП')
})

test('one name, an address or nothing still gives something to show', () => {
  assert.equal(initialsOf('Madonna'), 'M')
  assert.equal(initialsOf('ali.veli@example.com'), 'a')
  assert.equal(initialsOf('  '), '?')
})
