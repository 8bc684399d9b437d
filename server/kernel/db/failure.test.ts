import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passingFailure } from './failure.ts'

const coded = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more })

test('a database that restarts, refuses or cannot be reached is away', () => {
  for (const code of ['57P01', '57P02', '57P03', '08006', '53300', '58030', '25006', 'ECONNREFUSED', 'EPIPE'])
    assert.equal(passingFailure(coded(code)), 'away', code)
  for (const message of ['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])
    assert.equal(passingFailure(new Error(message)), 'away', message)
})

test('a socket at which nobody listens yet is a database that is away', () => {
  for (const code of ['ENOENT', 'EAGAIN', 'ECONNREFUSED'])
    assert.equal(passingFailure(coded(code, { syscall: 'connect' })), 'away', code)
})

test('a full disk is told apart: trying again at once would not help', () => {
  assert.equal(passingFailure(coded('53100')), 'full')
})

test('a mistake of ours, a wrong value or a lost file says nothing about the database', () => {
  for (const code of ['23505', '22P02', '42P01', '40001', 'ENOENT', 'outcomeUnknown'])
    assert.equal(passingFailure(coded(code)), null, code)
  assert.equal(passingFailure(coded('ECONNRESET', { syscall: 'read' })), 'away')
  for (const error of [new Error('no'), 'no', null, coded('EPIPE', { syscall: 'open' })])
    assert.equal(passingFailure(error), null)
})
