import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import i18next from 'i18next'
import { en } from '../../../../shared/i18n/desk/en.ts'
import { createFormat } from '../../../ui/format.ts'
import { actorText, eventKey, eventLine, type EventWords } from './event-lines.ts'

const texts = i18next.createInstance()
await texts.init({
  lng: 'en',
  resources: { en: { desk: en } },
  defaultNS: 'desk',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
})
const words: EventWords = {
  t: texts.t,
  format: createFormat({ language: 'en-GB', timeZone: 'UTC' }),
  now: new Date('2026-11-22T12:00:00Z'),
  currency: 'EUR',
  nameOf: (id) => ({ s1: 'Ayşe Kaya', s2: 'Deniz Öztürk' })[id] ?? 'somebody',
}

test('codes are said as words and people by their names', () => {
  assert.equal(
    eventLine('complaint.assigned', { ownerId: 's1', formerOwnerId: null }, words),
    'Given to Ayşe Kaya',
  )
  assert.equal(
    eventLine('complaint.passedOn', { staffIds: ['s1', 's2'] }, words),
    'Passed on to Ayşe Kaya and Deniz Öztürk',
  )
  assert.equal(
    eventLine('complaint.converted', { from: 'enquiry', to: 'complaint' }, words),
    'Changed from Enquiry to Complaint',
  )
  assert.equal(eventLine('clock.paused', { clockKey: 'finalAnswer' }, words), 'Clock paused: Final answer')
})

test('results are named once each, and a cost is money', () => {
  const payload = { results: ['upheld', 'upheld', 'notUpheld'], totalCost: 120, isApprovalNeeded: true }
  assert.equal(
    eventLine('complaint.decided', payload, words),
    'Decided: Upheld and Not upheld; €120.00 waits for approval',
  )
})

test('counted things are counted', () => {
  assert.equal(
    eventLine('complaint.restated', { points: 1, isFirst: true }, words),
    'Restated to the complainant, with 1 point',
  )
  assert.equal(
    eventLine('complaint.restated', { points: 3, isFirst: false }, words),
    'Restated anew, with 3 points',
  )
  assert.equal(
    eventLine('complaint.detailsChanged', { fields: ['title', 'siteId'] }, words),
    '2 facts changed',
  )
})

test('an event that nobody has words for is still named', () => {
  assert.equal(eventLine('complaint.somethingNew', {}, words), 'Recorded: complaint.somethingNew')
})

test('a date that moved is said with both dates', () => {
  const payload = { clockKey: 'finalAnswer', fromAt: '2026-11-25T12:00:00Z', toAt: '2026-11-26T12:00:00Z' }
  assert.match(eventLine('clock.moved', payload, words), /25 Nov, 12:00 to .*26 Nov, 12:00/)
})

test('whoever has no name is called by what they are', () => {
  assert.equal(actorText(words.t, { actorName: null, actorKind: 'party' }), 'The complainant')
  assert.equal(actorText(words.t, { actorName: null, actorKind: 'system' }), 'Redress')
  assert.equal(actorText(words.t, { actorName: 'Ayşe Kaya', actorKind: 'staff' }), 'Ayşe Kaya')
})

test('every event that a case can have is worded', () => {
  const sources = globSync('server/modules/**/*.ts', { exclude: (path) => path.endsWith('.test.ts') })
  const types = new Set(
    sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/'(complaint|clock)\.\w+'(?=: \{|: Record<)/g)].map(([type]) =>
        type.slice(1, -1),
      ),
    ),
  )
  assert.ok(types.size > 30, `only ${types.size} types of events found`)
  const worded = (key: string) => key in en || `${key}_other` in en
  const silent = ['complaint.noteAdded', 'complaint.filesAdded', 'complaint.messageReceived']
  const missing = [...types].filter((type) => !silent.includes(type) && !worded(eventKey(type, {})))
  assert.deepEqual(missing, [])
})
