import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { spaceProblem } from './space.rules.ts'

describe('room for a file', () => {
  const space = { usedBytes: 90, quotaBytes: 100, freeBytes: 1000, keepFreeBytes: 900 }

  it('is there up to the quota', () => {
    assert.equal(spaceProblem(space, 10), undefined)
    assert.equal(spaceProblem(space, 11), 'quota')
  })

  it('is not there when the disk would have too little left', () => {
    assert.equal(spaceProblem({ ...space, quotaBytes: 1e9 }, 100), undefined)
    assert.equal(spaceProblem({ ...space, quotaBytes: 1e9 }, 101), 'disk')
  })
})
