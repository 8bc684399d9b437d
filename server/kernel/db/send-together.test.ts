import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { sendingTogether } from './send-together.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

/** A connection, and how often something was written to its socket. */
async function listened() {
  const client = await redress.machine.db.pool.connect()
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  const written = { times: 0 }
  const write = stream._writev?.bind(stream)
  stream._writev = (chunks, done) => {
    written.times++
    write?.(chunks, done)
  }
  return { client, written }
}

test('what is asked in one moment leaves in one packet, what is asked after an answer in the next', async () => {
  const { client, written } = await listened()
  try {
    const one = async (value: number) => {
      await Promise.resolve()
      const { rows } = await sendingTogether(client).query<{ value: number }>('select $1::int as value', [
        value,
      ])
      return rows[0]?.value
    }
    assert.deepEqual(await Promise.all([one(1), one(2), one(3)]), [1, 2, 3])
    assert.equal(written.times, 1)
    assert.equal(await one(4), 4)
    assert.equal(written.times, 2)
  } finally {
    client.release(true)
  }
})

test('the statements of a transaction that wait for nothing leave together', async () => {
  const { client, written } = await listened()
  try {
    const over = redress.machine.db.over(client)
    await Promise.all([
      sql`select 1`.execute(over.sql),
      sql`select 2`.execute(over.kept),
      over.run('select 3 where $1', [true]),
    ])
    assert.equal(written.times, 1)
  } finally {
    client.release(true)
  }
})
