import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { goneSince, keptOf, newestDraft, overtakenIn, typing } from './draft-sync.ts'

const server = (body: string, savedAt: string) => ({
  typed: { values: { body }, before: { body: '' } },
  savedAt,
})
const here = (body: string, savedAt: string | null) => ({ values: { body }, before: { body: '' }, savedAt })

describe('which state of a draft goes on', () => {
  test('what was typed here and is not saved yet, whatever the server has', () => {
    const mine = here('mine', null)
    assert.equal(newestDraft(mine, server('theirs', '2026-11-22T10:00:00.000Z')), mine)
    assert.equal(newestDraft(mine, undefined), mine)
  })

  test('what another device has saved after this one', () => {
    const mine = here('old', '2026-11-22T10:00:00.000Z')
    const newest = newestDraft(mine, server('new', '2026-11-22T10:05:00.000Z'))
    assert.deepEqual(newest?.values, { body: 'new' })
    assert.equal(newestDraft(mine, server('older', '2026-11-22T09:00:00.000Z')), mine)
  })

  test('nothing, when the server no longer has what it had', () => {
    assert.equal(newestDraft(here('sent elsewhere', '2026-11-22T10:00:00.000Z'), undefined), null)
  })

  test('what was sent from here stays gone, unless it was begun anew elsewhere', () => {
    const gone = goneSince('2026-11-22T10:00:00.000Z')
    assert.equal(newestDraft(gone, server('sent', '2026-11-22T10:00:00.000Z')), gone)
    const anew = newestDraft(gone, server('anew', '2026-11-22T10:10:00.000Z'))
    assert.deepEqual(anew?.values, { body: 'anew' })
  })

  test('what is damaged or of an older kind counts as nothing', () => {
    for (const value of [null, 'text', [], { body: 'of an older kind' }, { values: 'x' }])
      assert.equal(keptOf(value), null)
  })
})

describe('what somebody else changed while one was writing', () => {
  const start = { title: 'Seal', site: null, note: '' }

  test('is told of the fields in which one has written, against what they said then', () => {
    const draft = typing(null, { change: { title: 'Door seal' }, start })
    assert.deepEqual(overtakenIn(draft, start), [])
    assert.deepEqual(overtakenIn(draft, { ...start, note: 'By a colleague' }), [])
    assert.deepEqual(overtakenIn(draft, { ...start, title: 'Oven seal' }), ['title'])
  })

  test('is nothing where both wrote the same', () => {
    const draft = typing(null, { change: { title: 'Door seal' }, start })
    assert.deepEqual(overtakenIn(draft, { ...start, title: 'Door seal' }), [])
  })

  test('is told until one has looked at it, however long one goes on writing', () => {
    const draft = typing(null, { change: { title: 'Door seal' }, start })
    const now = { ...start, title: 'Oven seal' }
    const longer = typing(draft, { change: { title: 'Door seal, left' }, start: now })
    assert.deepEqual(overtakenIn(longer, now), ['title'])
    const { title: _seen, ...before } = longer.before
    const settled = typing({ ...longer, before }, { change: { title: 'Door seal, left' }, start: now })
    assert.deepEqual(overtakenIn(settled, now), [])
  })
})
