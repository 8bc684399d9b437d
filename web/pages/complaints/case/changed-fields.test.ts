import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedFields } from './changed-fields.ts'

const known = { title: 'Lift', orderNumber: '', siteId: null as string | null, isGroup: false }

test('only what was changed is sent', () => {
  assert.deepEqual(changedFields(known, { ...known, title: 'The lift', isGroup: true }), {
    title: 'The lift',
    isGroup: true,
  })
})

test('an emptied field clears its value, spaces change nothing', () => {
  assert.deepEqual(changedFields(known, { ...known, title: ' ' }), { title: null })
  assert.deepEqual(changedFields(known, { ...known, title: 'Lift ', orderNumber: '  ' }), {})
})
