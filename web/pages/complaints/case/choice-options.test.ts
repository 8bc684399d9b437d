import assert from 'node:assert/strict'
import { test } from 'node:test'
import { optionsOf, peopleOptions } from './choice-options.ts'

test('what is chosen stays in the list though it is no longer offered', () => {
  assert.deepEqual(
    optionsOf([{ id: 'b', name: 'Boiler' }], { id: 'a', name: 'Old stove' }).map(({ value }) => value),
    ['a', 'b'],
  )
})

const ok = { allowed: true, reason: null }
const staff = [
  { id: 's1', name: 'Ayşe', verdict: { allowed: false, reason: 'policy.isSubject' } },
  { id: 's2', name: 'Deniz', verdict: ok },
  { id: 's3', name: 'Tom', verdict: { allowed: false, reason: 'complaint.ownerCannotHandle' } },
]

test('people with a conflict stand below, with the reason; who has not the role is not offered', () => {
  const options = peopleOptions(staff, {
    may: ({ verdict }) => verdict,
    why: (code) => `because ${code}`,
    hidden: ['complaint.ownerCannotHandle'],
  })
  assert.deepEqual(options, [
    { value: 's2', label: 'Deniz' },
    { value: 's1', label: 'Ayşe', hint: 'because policy.isSubject' },
  ])
})
