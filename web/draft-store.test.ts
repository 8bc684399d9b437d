import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDrafts } from './draft-store.ts'

function aStorage() {
  const entries = new Map<string, string>()
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size
    },
  }
}

test('a draft is found again by the same person at the same place only', () => {
  const drafts = createDrafts(aStorage())
  drafts.keep('ayse', 'case.1.reply', { text: 'Dear' })
  assert.deepEqual(drafts.read('ayse', 'case.1.reply'), { text: 'Dear' })
  assert.equal(drafts.read('mehmet', 'case.1.reply'), undefined)
  assert.equal(drafts.read('ayse', 'case.2.reply'), undefined)
})

test('signing out leaves no draft on the device, and nothing else is touched', () => {
  const storage = aStorage()
  const drafts = createDrafts(storage)
  storage.setItem('redress.theme', 'dark')
  for (const place of ['a', 'b', 'c']) drafts.keep('ayse', place, 'text')
  drafts.forgetAll()
  assert.equal(storage.length, 1)
})

test('a draft of last month is gone', () => {
  let day = 0
  const drafts = createDrafts(aStorage(), () => day * 86_400_000)
  drafts.keep('ayse', 'a', 'text')
  day = 31
  assert.equal(drafts.read('ayse', 'a'), undefined)
})

test('a full or forbidden storage is said, not thrown; what is damaged counts as nothing', () => {
  const storage = aStorage()
  const full = {
    ...storage,
    length: 0,
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  assert.equal(createDrafts(full).keep('ayse', 'a', 'text'), false)
  storage.setItem('redress.draft.ayse.a', '{broken')
  assert.equal(createDrafts(storage).read('ayse', 'a'), undefined)
})
