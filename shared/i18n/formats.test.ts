import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatsIn } from './formats.ts'
import { languages } from '../languages.ts'

const now = new Date('2026-11-22T12:00:00Z')
const english = formatsIn('en', { timeZone: 'Europe/Istanbul', now })

test('a day is said in words, with the year only when it is not this year', () => {
  assert.equal(english.day('2026-11-26'), 'Thursday 26 November')
  assert.equal(english.day('2027-01-05'), 'Tuesday 5 January 2027')
  assert.equal(english.fullDay('2026-11-26'), '26 November 2026')
})

test('an instant falls on the day of the organization, not of the server', () => {
  const lateInLondon = new Date('2026-11-22T22:30:00Z')
  assert.equal(english.dayAndTime(lateInLondon), 'Monday 23 November, 01:30')
  const newYear = new Date('2026-12-31T21:30:00Z')
  assert.equal(english.day(newYear), 'Friday 1 January 2027')
})

test('midnight is 00, never 24', () => {
  assert.match(english.dayAndTime(new Date('2026-11-22T21:05:00Z')), /00:05$/)
})

test('Persian dates carry the Gregorian date too', () => {
  const persian = formatsIn('fa', { timeZone: 'Asia/Tehran', now })
  assert.equal(persian.day('2026-11-26'), 'پنجشنبه 5 آذر (26 نوامبر)')
})

test('every language writes the day of the month with digits people can copy', () => {
  for (const language of languages) {
    assert.match(formatsIn(language, { timeZone: 'UTC', now }).day('2026-11-26'), /26/, language)
  }
})

test('sizes are rounded to what a person wants to know', () => {
  assert.equal(english.size(0), '1 kB')
  assert.equal(english.size(48_300), '48 kB')
  assert.equal(english.size(1_534_000), '1.5 MB')
})
