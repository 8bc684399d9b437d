import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerComplaint } from '../../../../shared/api/complaints.ts'
import { bodyOf, canBeReached, nothingTold } from './new-feedback.ts'

const told = { ...nothingTold('tr'), narrative: 'The lift stands still.', email: 'a@b.example' }

test('what was told is what the API takes, and what was not told is nothing', () => {
  const body = registerComplaint.body.parse(bodyOf({ ...told, name: ' ' }))
  assert.equal(body.contact.email, 'a@b.example')
  assert.equal(body.contact.name, null)
  assert.equal(body.remedySought, null)
  assert.equal(body.receivedAt, undefined)
})

test('a letter may have come in earlier, a call is received now', () => {
  assert.ok(bodyOf({ ...told, channel: 'letter', receivedOn: '2026-11-20' }).receivedAt)
  assert.equal(bodyOf({ ...told, channel: 'phone', receivedOn: '2026-11-20' }).receivedAt, undefined)
})

test('a name alone is no way to answer', () => {
  assert.equal(canBeReached({ ...told, email: '', name: 'Ayşe' }), false)
  assert.equal(canBeReached({ ...told, email: '', phone: '0212' }), true)
})
