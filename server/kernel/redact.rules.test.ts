import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pino } from 'pino'
import { logOptions } from './log.ts'
import { redacted } from './redact.rules.ts'

test('personal data and secrets are hidden by the name of their field, at any depth', () => {
  const secret = 'ada@example.org'
  const names = [
    'complainantEmail',
    'toAddress',
    'phone',
    'body',
    'narrative',
    'admin_password',
    'sessionToken',
    'code',
    'x-access-code',
    'authorization',
    'set-cookie',
    'complainantName',
  ]
  for (const name of names) {
    const deep = { a: [{ b: { c: { d: { [name]: secret } } } }] }
    assert.ok(!JSON.stringify(redacted(deep)).includes(secret), name)
  }
})

test('what helps the operator stays', () => {
  const line = {
    statusCode: 500,
    smtpCode: 550,
    jobName: 'mail',
    path: '/healthz',
    at: new Date(0),
    none: null,
  }
  assert.deepEqual(redacted(line), line)
})

test('an error of the database keeps its code and place, not the row that it refused', () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "ada@example.org"'), {
    severity: 'ERROR',
    code: '22P02',
    table: 'customer',
    detail: 'Key (email)=(ada@example.org) already exists.',
    parameters: ['ada@example.org'],
    where: "unnamed portal parameter $1 = 'ada@example.org'",
  })
  const wrapped = new Error('a case could not be saved', { cause: new AggregateError([error]) })
  const text = JSON.stringify(redacted({ err: wrapped }))
  assert.ok(!text.includes('ada@'), text)
  for (const kept of ['22P02', 'customer', 'a case could not be saved', 'invalid input syntax'])
    assert.ok(text.includes(kept), kept)
})

test('a circle is no endless line', () => {
  const circle: { self?: object } = {}
  circle.self = circle
  assert.deepEqual(redacted(circle), { self: '…' })
})

test('every line of the log passes through it, its bindings too', () => {
  const lines: string[] = []
  const log = pino(logOptions('info'), { write: (line: string) => void lines.push(line) })
  const child = log.child({ contact: { email: 'ada@example.org' } })
  child.error(
    { err: Object.assign(new Error('no'), { detail: 'ada@example.org', severity: 'ERROR' }) },
    'failed',
  )
  child.info(new Error('alone', { cause: { password: 'ada@example.org' } }))
  assert.equal(lines.length, 2)
  assert.ok(!lines.join('').includes('ada@example.org'), lines.join(''))
  assert.match(lines.join(''), /"message":"no"/)
})
