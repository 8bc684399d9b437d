import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type pg from 'pg'
import { testMachine, type TestMachine } from '../../test/harness.ts'
import { publicActor, systemActor } from './auth/actor.ts'
import { inRead, makeCtx, type Tx } from './ctx.ts'
import { insertRows } from './db/insert-rows.ts'
import { Refusal } from './errors.ts'
import { askTogether, quietMoment, together } from './together.ts'

let redress: TestMachine
let otherId: string
before(async () => {
  redress = await testMachine()
  otherId = await redress.otherOrganization()
})
after(() => redress.stop())

/** Writes products and notes how many came together. */
const batches: string[][] = []
const addProducts = async (tx: Tx, names: readonly string[]): Promise<string[]> => {
  batches.push([...names])
  if (names.includes('refused')) throw new Refusal('field.required')
  const rows = names.map((name) => ({
    id: tx.newId(),
    // A name that is null breaks the table's own rule.
    name: name === 'broken' ? (null as unknown as string) : name,
    isActive: true,
    version: 1,
  }))
  await insertRows(tx, 'product', rows)
  return rows.map(({ id }) => id)
}
const add = together(addProducts)
const ctxOf = (organizationId = redress.organizationId) =>
  makeCtx({ machine: redress.machine, organizationId, actor: publicActor })
const addAll = (names: readonly string[], key: string | null = null) => {
  batches.length = 0
  return Promise.allSettled(
    names.map((input) => add(ctxOf(), { input, key: key ? { key, scope: 'test', body: input } : null })),
  )
}
const namesIn = async (organizationId = redress.organizationId): Promise<string[]> =>
  inRead(ctxOf(organizationId), async (read) => {
    const rows = await read.sql.selectFrom('product').select('name').orderBy('id').execute()
    return rows.map(({ name }) => name)
  })

describe('creates that wait for each other', () => {
  test('are written in one transaction, and each gets its own answer', async () => {
    const settled = await addAll(['a1', 'a2', 'a3', 'a4'])
    assert.deepEqual(batches, [['a1', 'a2', 'a3', 'a4']])
    const ids = settled.map((each) => (each.status === 'fulfilled' ? each.value : ''))
    const rows = await inRead(ctxOf(), (read) =>
      read.sql.selectFrom('product').select(['id', 'name']).where('id', 'in', ids).execute(),
    )
    assert.deepEqual(
      ids.map((id) => rows.find((row) => row.id === id)?.name),
      ['a1', 'a2', 'a3', 'a4'],
    )
  })

  for (const bad of ['refused', 'broken']) {
    test(`stand each for itself when one is ${bad}`, async () => {
      const settled = await addAll([`b1 ${bad}`, bad, `b2 ${bad}`])
      assert.deepEqual(
        settled.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      )
      const stored = (await namesIn()).filter((name) => name.endsWith(` ${bad}`))
      assert.deepEqual(stored, [`b1 ${bad}`, `b2 ${bad}`])
    })
  }

  test('with the same key are one record and two equal answers; another body under it is refused alone', async () => {
    const [one, two] = await addAll(['c', 'c'], 'k1')
    assert.equal(one?.status, 'fulfilled')
    assert.deepEqual(one, two)
    assert.equal((await namesIn()).filter((name) => name === 'c').length, 1)
    const settled = await addAll(['d', 'other body'], 'k2')
    assert.deepEqual(
      settled.map((each) => (each.status === 'rejected' ? (each.reason as Refusal).code : 'fulfilled')),
      ['fulfilled', 'idempotency.otherBody'],
    )
  })

  test('wait for the transaction before them while they are few, and run beside it from twelve on', async () => {
    const written: number[] = []
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const addHeld = together(async (_tx: Tx, names: readonly string[]) => {
      written.push(names.length)
      if (written.length === 1) await held
      return names
    })
    const file = (names: number) =>
      Array.from({ length: names }, (_, index) => addHeld(ctxOf(), { input: `h${index}`, key: null }))
    const first = file(1)
    while (written.length === 0) await new Promise((resolve) => setImmediate(resolve))
    const few = file(11)
    await inRead(ctxOf(), (read) => read.sql.selectFrom('product').select('id').execute())
    assert.deepEqual(written, [1])
    await Promise.all([...few, ...file(1)])
    assert.deepEqual(written, [1, 12])
    release()
    await Promise.all(first)
  })

  test('of two organizations or two actors never share a transaction', async () => {
    batches.length = 0
    const system = makeCtx({
      machine: redress.machine,
      organizationId: redress.organizationId,
      actor: systemActor('test'),
    })
    await Promise.all([
      add(ctxOf(), { input: 'e ours', key: null }),
      add(ctxOf(otherId), { input: 'e theirs', key: null }),
      add(system, { input: 'e by the system', key: null }),
    ])
    assert.equal(batches.length, 3)
    assert.ok(!(await namesIn()).includes('e theirs'))
    assert.deepEqual(await namesIn(otherId), ['e theirs'])
  })

  test('are all unanswered, and written by nobody again, when the connection breaks at the commit', async () => {
    const before = await namesIn()
    const restore = breakCommits()
    try {
      const settled = await addAll(['f1', 'f2', 'f3'])
      assert.ok(settled.every(({ status }) => status === 'rejected'))
      assert.equal(batches.length, 1)
    } finally {
      restore()
    }
    assert.deepEqual(await namesIn(), before)
  })
})

test('background work waits until nobody files any more', async () => {
  let isFiling = true
  const filing = (async () => {
    for (let index = 0; index < 5; index++) await add(ctxOf(), { input: `g${index}`, key: null })
    isFiling = false
  })()
  await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setImmediate(resolve))
  await quietMoment(redress.machine)
  assert.equal(isFiling, false)
  await filing
})

test('a question gets no answer that was read before it was asked', async () => {
  let reads = 0
  let release = () => {}
  const firstIsReading = new Promise<void>((resolve) => (release = resolve))
  const ask = askTogether(async (_ctx, inputs: readonly string[]) => {
    const read = ++reads
    if (read === 1) await firstIsReading
    return inputs.map((input) => `${input} ${read}`)
  })
  const first = ask(ctxOf(), 'a')
  await new Promise((resolve) => setTimeout(resolve, 5))
  const later = [ask(ctxOf(), 'b'), ask(ctxOf(), 'c')]
  release()
  assert.deepEqual(await Promise.all([first, ...later]), ['a 1', 'b 2', 'c 2'])
})

/** As when the machine is cut off: the transaction is open, and nobody hears how it ended. */
function breakCommits(): () => void {
  const { pool } = redress.machine.db
  const connect = pool.connect.bind(pool)
  const broken = (async () => {
    const client = await connect()
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    return Object.assign(Object.create(client) as pg.PoolClient, {
      query: (...args: unknown[]) =>
        args[0] === 'COMMIT' ? Promise.reject(new Error('Connection terminated')) : query(...args),
      release: client.release.bind(client),
    })
  }) as typeof pool.connect
  pool.connect = broken
  return () => (pool.connect = connect)
}

test('whoever asks in the very moment in which a batch ends is answered, too', async () => {
  const double = askTogether(async (_ctx, inputs: readonly number[]) => inputs.map((input) => input * 2))
  const afterTicks = async (ticks: number) => {
    await double(ctxOf(), 0)
    for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
    const late = new Promise((_resolve, reject) =>
      setTimeout(() => reject(new Error('never answered')), 2_000),
    )
    return Promise.race([double(ctxOf(), ticks), late])
  }
  for (let ticks = 0; ticks < 12; ticks++) assert.equal(await afterTicks(ticks), ticks * 2)
})
