import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createDraftDesk, type DraftKey } from './draft-desk.ts'
import { typing, type Typed } from './draft-sync.ts'

const key: DraftKey = { personId: 'ayse', complaintId: '1', form: 'note' }
const body = (text: string) => typing(null, { change: { body: text }, start: { body: '' } })

/** A device with its storage, and a server that can be away. */
function aDevice(stored = new Map<string, unknown>()) {
  const saved: Typed[] = []
  let forgotten = 0
  let isAway = false
  let time = 0
  const answer = () => {
    if (isAway) throw new Error('offline')
  }
  const desk = createDraftDesk({
    local: {
      read: (personId, place) => stored.get(`${personId}.${place}`),
      keep: (personId, place, values) => Boolean(stored.set(`${personId}.${place}`, values)),
      forget: (personId, place) => void stored.delete(`${personId}.${place}`),
    },
    save: async (_key, typed) => {
      await sleep(1)
      answer()
      saved.push(typed)
      return { savedAt: new Date(++time).toISOString() }
    },
    forget: async () => {
      answer()
      forgotten += 1
    },
    isPassing: () => true,
    delayMs: 5,
    retryMs: 20,
  })
  return {
    desk,
    saved,
    stored,
    forgotten: () => forgotten,
    setAway: (away: boolean) => {
      isAway = away
    },
    state: () => desk.stateOf(key, undefined),
  }
}

test('what is typed is on the device at once and at the server a moment later, the last state of it', async () => {
  const device = aDevice()
  device.desk.change(key, body('D'))
  device.desk.change(key, body('Dear'))
  assert.equal(device.state().place, 'saving')
  assert.equal(device.stored.size, 1)
  await sleep(40)
  assert.deepEqual(
    device.saved.map(({ values }) => values.body),
    ['Dear'],
  )
  assert.equal(device.state().place, 'server')
})

test('while the server is away it stays on the device, and goes on its way when the server is back', async () => {
  const device = aDevice()
  device.setAway(true)
  device.desk.change(key, body('Dear'))
  await sleep(15)
  assert.equal(device.state().place, 'device')
  // The tab is closed and opened again.
  const next = aDevice(device.stored)
  assert.deepEqual(next.state().draft?.values, { body: 'Dear' })
  await sleep(40)
  assert.equal(next.saved.length, 1)
  device.setAway(false)
})

test('what was sent is forgotten, also when the server hears of it later', async () => {
  const device = aDevice()
  device.desk.change(key, body('Dear'))
  await sleep(40)
  device.setAway(true)
  device.desk.clear(key)
  assert.equal(device.state().draft?.isGone, true)
  await sleep(10)
  device.setAway(false)
  await sleep(60)
  assert.equal(device.forgotten(), 1)
  assert.equal(device.stored.size, 0)
})

test('a text that is saved while it is sent does not come back', async () => {
  const device = aDevice()
  device.desk.change(key, body('Dear'))
  device.desk.flush()
  await Promise.resolve()
  device.desk.clear(key)
  await sleep(40)
  assert.equal(device.forgotten(), 1)
  assert.equal(device.state().draft?.isGone, true)
})

test('what another device wrote on is taken over, unless something here waits', async () => {
  const device = aDevice()
  const theirs = { typed: { values: { body: 'Theirs' }, before: {} }, savedAt: new Date(9_000).toISOString() }
  device.desk.change(key, body('Mine'))
  device.desk.hear(key, theirs)
  assert.equal(device.state().draft?.values.body, 'Mine')
  await sleep(40)
  device.desk.hear(key, theirs)
  assert.equal(device.state().draft?.values.body, 'Theirs')
})
