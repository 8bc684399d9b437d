import assert from 'node:assert/strict'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startRecycledChild, type RecycledChild, type RecycledChildOptions } from './recycled-child.ts'

type Job = { act: string; amount?: number }

const running: RecycledChild<Job, unknown>[] = []
afterEach(async () => {
  for (const child of running.splice(0)) await child.stop()
})

function start(options: Partial<RecycledChildOptions> = {}) {
  const child = startRecycledChild<Job, unknown>({
    module: new URL('recycled-child.fixture.ts', import.meta.url),
    maxJobs: 100,
    timeoutMs: 10_000,
    maxMemoryMb: 1000,
    killMemoryMb: 2000,
    idleMs: 60_000,
    maxWaiting: 10,
    ...options,
  })
  running.push(child)
  return child
}

test('no child lives before the first job, and jobs are answered in order by the same one', async () => {
  const child = start()
  assert.equal(child.pid, undefined)
  const answers: unknown[] = []
  const jobs = [1, 2, 3].map(async (amount) => answers.push(await child.run({ act: 'echo', amount })))
  await Promise.all(jobs)
  assert.deepEqual(answers, [1, 2, 3])
  const { pid } = child
  await child.run({ act: 'echo', amount: 4 })
  assert.equal(child.pid, pid)
})

test('a job that throws is rejected and the child goes on', async () => {
  const child = start()
  await assert.rejects(child.run({ act: 'refuse' }), {
    name: 'ChildFailure',
    reason: 'failed',
    message: 'will not',
  })
  const { pid } = child
  assert.equal(await child.run({ act: 'echo', amount: 1 }), 1)
  assert.equal(child.pid, pid)
})

test('a job that kills its child is rejected and the jobs waiting behind it go on in a new one', async () => {
  const child = start()
  const crash = child.run({ act: 'crash' })
  const next = child.run({ act: 'echo', amount: 1 })
  await assert.rejects(crash, { reason: 'crashed' })
  assert.equal(await next, 1)
})

test('a child without work ends after a while, and the next job starts another', async () => {
  const child = start({ idleMs: 100 })
  await child.run({ act: 'echo' })
  while (child.pid !== undefined) await setTimeout(5)
  const busy = child.run({ act: 'block', amount: 300 })
  assert.equal(await child.run({ act: 'echo', amount: 1 }), 1)
  await busy
})

test('a child killed while idle is replaced', async () => {
  const child = start()
  await child.run({ act: 'echo' })
  assert.ok(child.pid !== undefined)
  process.kill(child.pid, 'SIGKILL')
  while (child.pid !== undefined) await setTimeout(5)
  assert.equal(await child.run({ act: 'echo', amount: 1 }), 1)
})

test('a job that blocks its child is rejected after the timeout and the next goes on', async () => {
  const child = start({ timeoutMs: 700 })
  const blocked = child.run({ act: 'block', amount: 60_000 })
  const next = child.run({ act: 'echo', amount: 1 })
  await assert.rejects(blocked, { reason: 'timedOut' })
  assert.equal(await next, 1)
})

test('a child that has grown is replaced after its job', async () => {
  const child = start({ maxMemoryMb: 250 })
  await child.run({ act: 'echo' })
  const { pid } = child
  await child.run({ act: 'keepMb', amount: 300 })
  await child.run({ act: 'echo' })
  assert.notEqual(child.pid, pid)
})

test('a child that grows without end in the middle of a job is killed', async () => {
  const child = start({ killMemoryMb: 250 })
  await assert.rejects(child.run({ act: 'growForever' }), { reason: 'crashed' })
})

test('a child is replaced after its number of jobs', async () => {
  const child = start({ maxJobs: 2 })
  const pids = new Set<unknown>()
  for (let count = 0; count < 4; count++) pids.add(await child.run({ act: 'pid' }))
  assert.equal(pids.size, 2)
})

test('jobs beyond the queue are turned away at once', async () => {
  const child = start({ maxWaiting: 1 })
  const jobs = [1, 2, 3].map((amount) => child.run({ act: 'echo', amount }))
  await assert.rejects(jobs[2] ?? Promise.resolve(), { reason: 'tooManyWaiting' })
  assert.deepEqual(await Promise.all(jobs.slice(0, 2)), [1, 2])
})

test('stopping rejects what runs and waits', async () => {
  const child = start()
  const jobs = [child.run({ act: 'block', amount: 60_000 }), child.run({ act: 'echo' })]
  const outcomes = Promise.allSettled(jobs)
  await child.stop()
  for (const outcome of await outcomes) {
    assert.equal(outcome.status === 'rejected' && (outcome.reason as { reason: string }).reason, 'stopped')
  }
  await assert.rejects(child.run({ act: 'echo' }), { reason: 'stopped' })
})

test('the child inherits no environment', async () => {
  process.env['SECRET_OF_THE_PARENT'] = '1'
  const makePlace = async () => ({ cwd: tmpdir(), env: { GIVEN: '1' }, remove: async () => {} })
  const child = start({ makePlace })
  const names = String(await child.run({ act: 'environment' })).split(',')
  assert.ok(names.includes('GIVEN'))
  assert.ok(!names.includes('SECRET_OF_THE_PARENT') && !names.includes('HOME'))
})

test('every child gets a place of its own, which goes with it; one that cannot start is a failure', async () => {
  const places: string[] = []
  const child = start({
    maxJobs: 1,
    makePlace: async () => {
      const cwd = await mkdtemp(join(tmpdir(), 'redress-place-'))
      places.push(cwd)
      return { cwd, env: {}, remove: () => rm(cwd, { recursive: true }) }
    },
  })
  await child.run({ act: 'echo' })
  await child.run({ act: 'echo' })
  assert.equal(new Set(places).size, 2)
  for (const place of places) await assert.rejects(access(place))
  const lost = start({ makePlace: async () => ({ cwd: '/nowhere', env: {}, remove: async () => {} }) })
  await assert.rejects(lost.run({ act: 'echo' }), { reason: 'crashed' })
})
