import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseView } from '../../../../shared/api/case.ts'
import { countsOf, entriesOf, folded } from './timeline-entries.ts'
import { timelineFilters } from './case-search.ts'

const event = (id: string, at: string, name = 'complaint.assessed'): CaseView['timeline'][number] => ({
  type: 'event',
  id,
  at,
  actorName: null,
  actorKind: 'system',
  event: name,
  values: {},
})
const note = (id: string, at: string): CaseView['timeline'][number] => ({
  type: 'note',
  id,
  at,
  actorName: 'Ayşe',
  body: 'Called back.',
})
const file = (id: string, at: string): CaseView['files'][number] => ({
  id,
  at,
  name: 'seal.jpg',
  contentType: 'image/jpeg',
  byteSize: 1,
  sha256: '',
  from: 'complainant',
  isImage: true,
})

const view = {
  timeline: [
    event('e1', '2026-11-01T10:00:00.000Z'),
    event('e2', '2026-11-03T10:00:00.000Z', 'complaint.noteAdded'),
    note('n1', '2026-11-03T10:00:00.000Z'),
    event('e3', '2026-11-04T10:00:00.000Z', 'message.sent'),
  ],
  files: [file('f1', '2026-11-02T10:00:00.000Z')],
}

test('everything stands in one line of time, newest last, files where they came', () => {
  assert.deepEqual(
    entriesOf(view, 'all').map((entry) => entry.id),
    ['e1', 'file-f1', 'n1'],
  )
})

test('an event that only repeats a note, a file or a message is left out', () => {
  assert.deepEqual(
    entriesOf(view, 'events').map((entry) => entry.id),
    ['e1'],
  )
})

test('each filter shows its own entries and says how many', () => {
  assert.deepEqual(Object.fromEntries(countsOf(view, timelineFilters)), {
    all: 3,
    messages: 0,
    notes: 1,
    events: 1,
    files: 1,
  })
})

test('a long timeline shows its newest entries; a single hidden one is shown instead', () => {
  const entries = (count: number) => Array.from({ length: count }, (_, index) => index)
  assert.deepEqual(folded(entries(11)), { hidden: 0, shown: entries(11) })
  const { hidden, shown } = folded(entries(30))
  assert.equal(hidden, 20)
  assert.equal(shown.at(-1), 29)
})
