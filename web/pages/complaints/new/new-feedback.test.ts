import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerComplaint } from '../../../../shared/api/complaints.ts'
import { askedOf, bodyOf, canBeReached, isTelling, nothingTold, takenOver } from './new-feedback.ts'

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

const ayse = {
  id: '0197a000-0000-7000-8000-000000000003',
  name: 'Ayşe Yıldız',
  email: 'ayse@example.org',
  phone: null,
  address: null,
  language: 'tr',
  preferredChannel: 'email',
  accessibilityNeeds: 'Large print',
} as const

test('choosing somebody who is known fills in what is known and keeps what they just told', () => {
  const typed = { ...nothingTold('en'), name: 'ays', phone: '0212 555 01 02' }
  const filled = { ...typed, ...takenOver(typed, ayse) }
  assert.equal(filled.name, 'Ayşe Yıldız')
  assert.equal(filled.phone, '0212 555 01 02')
  assert.equal(filled.language, 'tr')
  assert.equal(registerComplaint.body.parse(bodyOf({ ...filled, narrative: 'x' })).customerId, ayse.id)
})

test('nobody is looked for by one or two letters', () => {
  assert.equal(isTelling({ ...nothingTold('en'), name: 'Ay' }), false)
  assert.equal(isTelling({ ...nothingTold('en'), name: 'Ayş' }), true)
  assert.equal(askedOf({ ...nothingTold('en'), name: 'Ayş' }).name, 'Ayş')
})
