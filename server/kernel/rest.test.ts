import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import v8 from 'node:v8'
import { giveMemoryBack } from './rest.ts'

const megabyte = 1024 * 1024

test('after a rush memory goes back, once', async () => {
  const rests: number[] = []
  let held = 100 * megabyte
  const resting = giveMemoryBack({
    everyMs: 20,
    heapBytes: () => held,
    tidy: () => {
      rests.push(held)
      held = 60 * megabyte
    },
  })
  await until(() => rests.length === 1)
  held = 65 * megabyte
  await sleep(600)
  assert.equal(rests.length, 1, 'a little more is not worth a pause')
  held = 90 * megabyte
  await until(() => rests.length === 2)
  held = 70 * megabyte
  await until(() => rests.length === 3)
  resting.stop()
})

test('while there is work, nothing is interrupted', async () => {
  let rests = 0
  const resting = giveMemoryBack({ everyMs: 50, heapBytes: () => 100 * megabyte, tidy: () => (rests += 1) })
  const untilMs = performance.now() + 500
  while (performance.now() < untilMs) {
    const busyUntilMs = performance.now() + 10
    while (performance.now() < busyUntilMs);
    await sleep(1)
  }
  resting.stop()
  assert.equal(rests, 0)
})

test('what is no longer used is given back for good', async () => {
  const held = () => v8.getHeapStatistics().total_physical_size
  // Old enough to have left the young generation.
  let rubbish: string[][] | null = Array.from({ length: 300 }, (_, one) =>
    Array.from({ length: 4_000 }, (_, other) => `${one} ${other}`),
  )
  const full = held()
  assert.equal(rubbish.length, 300)
  rubbish = null
  const resting = giveMemoryBack({ everyMs: 20 })
  await until(() => held() < full - 30 * megabyte)
  resting.stop()
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10)
}
