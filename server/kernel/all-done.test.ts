import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { allDone } from './all-done.ts'

const failing = async (code: string, ms = 0): Promise<never> => {
  await sleep(ms)
  throw Object.assign(new Error(code), { code })
}

test('all are waited for, and their results stand in their order', async () => {
  let isOver = false
  const slow = sleep(20).then(() => (isOver = true))
  await assert.rejects(allDone([failing('23505'), slow]), { code: '23505' })
  assert.equal(isOver, true)
  assert.deepEqual(await allDone([sleep(5, 'a'), Promise.resolve(false)]), ['a', false])
})

test('the failure that broke the transaction is told, not what follows from it', async () => {
  await assert.rejects(allDone([failing('25P02'), failing('53100', 10)]), { code: '53100' })
  await assert.rejects(allDone([failing('53100', 10), failing('25P02')]), { code: '53100' })
  await assert.rejects(allDone([allDone([failing('25P02')]), failing('53100')]), { code: '53100' })
  await assert.rejects(allDone([failing('25P02')]), { code: '25P02' })
})
