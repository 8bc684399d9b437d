import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFormat } from './format.ts'

const now = new Date('2026-11-22T12:00:00Z')
const english = createFormat({ language: 'en-GB', timeZone: 'Europe/Istanbul' })

test('a day of this year is written without the year', () => {
  assert.equal(english.day('2026-11-26', now), 'Thu 26 Nov')
  assert.equal(english.day('2025-11-26', now), 'Wed, 26 Nov 2025')
})

test('a month is named with its year', () => {
  assert.equal(english.month('2026-11'), 'November 2026')
  assert.equal(createFormat({ language: 'tr', timeZone: 'Pacific/Auckland' }).month('2026-01'), 'Ocak 2026')
})

test('a calendar day is the same day in every time zone', () => {
  for (const timeZone of ['Pacific/Auckland', 'America/Los_Angeles'])
    assert.equal(createFormat({ language: 'en-GB', timeZone }).day('2026-11-26', now), 'Thu 26 Nov')
})

test('an instant is shown in the zone of the person', () => {
  assert.equal(english.time('2026-11-22T21:30:00Z', now), 'Mon 23 Nov, 00:30')
  assert.equal(english.dayOf('2026-11-22T21:30:00Z'), '2026-11-23')
})

test('relative times use the largest unit that fits', () => {
  assert.equal(english.relative('2026-11-24T12:00:00Z', now), 'in 2 days')
  assert.equal(english.relative('2026-11-22T09:00:00Z', now), '3 hr ago')
  assert.equal(english.relative('2026-11-22T12:00:10Z', now), 'now')
  assert.equal(english.relative('2026-11-21T12:00:00Z', now), 'yesterday')
  assert.equal(english.relative('2026-11-13T12:00:00Z', now), '9 days ago')
  assert.equal(english.relative('2026-12-07T12:00:00Z', now), 'in 2 wk')
  assert.equal(english.relative('2026-10-01T12:00:00Z', now), '7 wk ago')
  assert.equal(english.relative('2025-10-01T12:00:00Z', now), '1 yr ago')
})

test('relative times are said in the language', () => {
  const turkish = createFormat({ language: 'tr', timeZone: 'Europe/Istanbul' })
  assert.equal(turkish.relative('2026-11-23T12:00:00Z', now), 'yarın')
})

test('sizes and shares are short', () => {
  assert.equal(english.bytes(1_530_000), '1.5 MB')
  assert.equal(english.bytes(3), '3 bytes')
  assert.equal(english.percent(0.254), '25.4%')
})
