import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemOf } from './api-problem.ts'
import { createKeys, filledPath, requestOf } from './api-request.ts'

const close = { method: 'POST', path: '/api/v1/complaints/:complaintId/close', status: 200 } as const
const create = { method: 'POST', path: '/api/v1/complaints', status: 201 } as const

test('parameters are filled in and cannot leave their place in the path', () => {
  assert.equal(
    filledPath(close.path, { complaintId: '../staff?x' }),
    '/api/v1/complaints/..%2Fstaff%3Fx/close',
  )
  assert.throws(() => filledPath(close.path, {}), /complaintId/)
})

test('a body travels as JSON', () => {
  const { init } = requestOf(close, { params: { complaintId: 'c1' }, body: { outcome: 'accepted' } })
  assert.deepEqual(init.headers, { accept: 'application/json', 'content-type': 'application/json' })
  assert.equal(init.body, '{"outcome":"accepted"}')
})

test('only a create carries an idempotency key', () => {
  const { init } = requestOf(create, { body: {}, idempotencyKey: 'k1' })
  assert.equal(new Headers(init.headers).get('idempotency-key'), 'k1')
  assert.equal(
    new Headers(requestOf(close, { params: { complaintId: 'c1' } }).init.headers).has('idempotency-key'),
    false,
  )
})

test('a query leaves out what is not set and repeats lists', () => {
  const { url } = requestOf(
    { method: 'GET', path: '/api/v1/complaints', status: 200 },
    { query: { status: ['a', 'b'], q: undefined, limit: 50 } },
  )
  assert.equal(url, '/api/v1/complaints?status=a&status=b&limit=50')
})

test('the same content keeps its key until the server has answered', () => {
  let count = 0
  const keys = createKeys(() => `key${++count}`)
  assert.equal(keys.keyFor({ matter: 'lift' }), 'key1')
  assert.equal(keys.keyFor({ matter: 'lift' }), 'key1')
  assert.equal(keys.keyFor({ matter: 'stairs' }), 'key2')
  keys.settle()
  assert.equal(keys.keyFor({ matter: 'stairs' }), 'key3')
})

test('a problem tells its code, its details and the fields by their names', () => {
  const problem = problemOf(422, {
    code: 'invalid',
    details: { max: 5 },
    fields: { 'body.contact.email': 'field.email', '/name': 'field.required' },
  })
  assert.equal(problem.code, 'invalid')
  assert.deepEqual(problem.details, { max: 5 })
  assert.deepEqual(problem.fields, { 'contact.email': 'field.email', name: 'field.required' })
  assert.equal(problem.mayPass, false)
})

test('an answer that is no problem of ours still says what a person can do', () => {
  assert.equal(problemOf(502, '<html>').code, 'unavailable')
  assert.equal(problemOf(418, null).code, 'unexpected')
  assert.equal(problemOf(503, {}).mayPass, true)
})
