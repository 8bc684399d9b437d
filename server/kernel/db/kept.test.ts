import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction, type Ctx } from '../ctx.ts'
import { openDatabase } from './pool.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const name = sql<{ name: string }>`select * from organization`
const nameKept = (ctx: Ctx) =>
  inRead(ctx, async (read) => {
    const { rows } = await name.execute(read.kept)
    const kept =
      await sql`select from pg_prepared_statements where statement = 'select * from organization'`.execute(
        read.sql,
      )
    return { name: rows[0]?.name, isKept: kept.rows.length === 1 }
  })

test('a connection keeps the plan of what is read all day, and of nothing else', async () => {
  const ctx = redress.ctx()
  await inRead(ctx, (read) => name.execute(read.sql))
  const found = await inRead(ctx, async (read) => {
    await sql`select 1 as one`.execute(read.sql)
    return sql`select from pg_prepared_statements where statement = 'select 1 as one'`.execute(read.sql)
  })
  assert.equal(found.rows.length, 0)
  assert.equal((await nameKept(ctx)).isKept, true)
})

test('what is asked by keys is planned once, lists by their values, each in any order', async () => {
  const mode = sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode, ${1}::int as one`
  const modes = await inRead(redress.ctx(), async (read) => {
    const ways = [read.kept, read.sql, read.sql, read.keptList, read.kept]
    const answers = await Promise.all(ways.map((way) => mode.execute(way)))
    return answers.map(({ rows }) => rows[0]?.mode)
  })
  assert.deepEqual(modes, ['force_generic_plan', 'auto', 'auto', 'auto', 'force_generic_plan'])
})

test('each use of a connection has queries of its own, by which what was read before can be told apart', async () => {
  const client = await redress.machine.db.pool.connect()
  try {
    const [one, other] = [redress.machine.db.over(client), redress.machine.db.over(client)]
    assert.notEqual(one.sql, other.sql)
    assert.equal(one.kept, other.kept)
  } finally {
    client.release()
  }
})

test('a kept plan harms nobody when a newer version adds a column meanwhile', async () => {
  const ctx = redress.ctx()
  const { name: before } = await nameKept(ctx)
  const owner = new pg.Client({ connectionString: redress.database.ownerUrl })
  await owner.connect()
  try {
    await owner.query('alter table organization add column later text')
    assert.equal((await nameKept(ctx)).name, before)
    await owner.query('alter table organization drop column later')
    await inTransaction(ctx, (tx) => name.execute(tx.kept))
  } finally {
    await owner.end()
  }
})

test('behind a pooler nothing is kept: its next transaction may run in another process', async () => {
  const pooler = await aPooler(new URL(redress.database.appUrl))
  const { log } = redress.machine
  const db = openDatabase({ url: () => pooler.url, connections: 1, slowQueryMs: 1_000, log })
  try {
    const ctx = { ...redress.ctx(), machine: { ...redress.machine, db } }
    const { name: found, isKept } = await nameKept(ctx)
    assert.ok(found)
    assert.equal(isKept, false)
  } finally {
    await db.close()
    pooler.close()
  }
})

/** Gives out a number of its own in place of the server's process, as poolers do. */
async function aPooler(to: URL) {
  const server = createServer((client) => {
    const database = connect(Number(to.port), to.hostname)
    client.pipe(database)
    database.on('data', (data) => {
      const at = data.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]))
      if (at >= 0) data.writeInt32BE(data.readInt32BE(at + 5) + 1, at + 5)
      client.write(data)
    })
    client.on('error', () => {})
    database.on('error', () => {}).on('close', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(to)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return { url: url.toString(), close: () => server.close() }
}
