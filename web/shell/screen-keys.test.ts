import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysAt } from './screen-keys.ts'

test('each screen has its own keys', () => {
  const keys = (address: string) => keysAt(address)?.keys.map(([key]) => key.join(' '))
  const aCase = '/register/0197a000-0000-7000-8000-000000000001'
  assert.deepEqual(keys(aCase), ['s', 'n', 'r', 'e', 'a'])
  assert.deepEqual(keys(`${aCase}?part=x&panel=view`), ['←', '→', '+', '-', 'r'])
  assert.deepEqual(keys('/register?q=x'), ['j', 'k', 'Enter', 'f', 'v', 'x', 'a', 'n'])
  assert.deepEqual(keys('/register/new'), [])
  assert.deepEqual(keys('/customers'), ['j', 'k', 'Enter'])
})
