import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createKeyReader } from './keys.ts'

test('one key is one command', () => {
  const read = createKeyReader(() => 0)
  assert.equal(read('?'), 'help')
  assert.equal(read('/'), 'search')
  assert.equal(read('z'), undefined)
})

test('g and a letter go to a place, if they follow each other within a second', () => {
  let time = 0
  const read = createKeyReader(() => time)
  assert.equal(read('g'), undefined)
  assert.equal(read('h'), 'home')
  assert.equal(read('h'), undefined)
  read('g')
  time = 1500
  assert.equal(read('h'), undefined)
})

test('after g, c is no longer new feedback', () => {
  const read = createKeyReader(() => 0)
  read('g')
  assert.equal(read('c'), undefined)
})
