import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastRegister, rememberRegister } from './last-register.ts'

function aPlace() {
  const kept = new Map<string, string>()
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
}

const closed = (): never => {
  throw new Error('denied')
}

test('the way back from a case leads to the register as it was left', () => {
  const place = aPlace()
  assert.equal(lastRegister('/desk/register', place), '/desk/register')
  rememberRegister('/desk/register?status=refused&sort=due', place)
  assert.equal(lastRegister('/desk/register', place), '/desk/register?status=refused&sort=due')
})

test('not to the register of another organization, nor to anything else', () => {
  const place = aPlace()
  for (const other of ['/o/guests/desk/register?q=x', '/desk/registers', 'https://example.org/']) {
    rememberRegister(other, place)
    assert.equal(lastRegister('/desk/register', place), '/desk/register')
  }
})

test('a browser that keeps nothing leads to the whole register', () => {
  rememberRegister('/desk/register?q=x', closed)
  assert.equal(lastRegister('/desk/register', closed), '/desk/register')
})
