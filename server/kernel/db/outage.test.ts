import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../ctx.ts'
import { openTask } from '../../modules/tasks/tasks.commands.ts'
import { openDatabase } from './pool.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const asOwner = async (text: string) => {
  const client = new Client({ connectionString: redress.database.ownerUrl })
  await client.connect()
  try {
    return (await client.query(text)).rows as { count: number }[]
  } finally {
    await client.end()
  }
}
const task = (titleKey: string) =>
  ({ kind: 'x', subjectId: null, titleKey, permission: 'task.work' }) as const
const tasksNamed = (titleKey: string) =>
  inRead(redress.ctx(), async (read) => {
    const rows = await read.sql.selectFrom('task').select('id').where('titleKey', '=', titleKey).execute()
    return rows.length
  })

test('what lost its connection before the commit is done again, once', async () => {
  let attempts = 0
  await inTransaction(redress.ctx(), async (tx) => {
    attempts += 1
    await openTask(tx, task('lost connection'))
    if (attempts > 1) return
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.sql)
    // The borrower is busy with something else when its connection dies; nothing may end the process then.
    await redress.machine.db.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await sleep(100)
  })
  assert.equal(attempts, 2)
  assert.equal(await tasksNamed('lost connection'), 1)
})

test('a commit without an answer is called unknown, and a create with a key finds out', async () => {
  // The first commit of a complaint loses its connection; the sequence counts on through a rollback.
  await asOwner(`
    create sequence doom; grant usage on sequence doom to public;
    create function doom() returns trigger language plpgsql as $$ begin
      if nextval('doom') = 1 then perform pg_terminate_backend(pg_backend_pid()), pg_sleep(5); end if;
      return null; end $$;
    create constraint trigger doom after insert on complaint deferrable initially deferred
      for each row execute function doom()`)
  const filed = (headers: Record<string, string>) =>
    redress.inject({
      method: 'POST',
      url: '/api/v1/intake',
      headers,
      payload: { narrative: 'Cold.', contact: { email: 'joan@example.org' } },
    })
  const unknown = await filed({})
  assert.equal(unknown.statusCode, 503, unknown.body)
  assert.equal(unknown.json<{ code: string }>().code, 'outcomeUnknown')
  assert.equal(unknown.headers['retry-after'], '10')
  await asOwner(`alter sequence doom restart`)
  const known = await filed({ 'idempotency-key': 'again' })
  assert.equal(known.statusCode, 201, known.body)
  assert.deepEqual(await asOwner(`select count(*)::int from idempotency_key`), [{ count: 1 }])
})

test('the pool goes where the database is now', async () => {
  let url = 'postgresql://nobody:x@127.0.0.1:1/nothing'
  const db = openDatabase({ url: () => url, connections: 1, slowQueryMs: 500, log: redress.machine.log })
  const asked = db.pool.query('select 1 as one')
  await sleep(150)
  url = redress.database.appUrl
  assert.deepEqual((await asked).rows, [{ one: 1 }])
  await db.close()
})
