import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { type TestDatabase, emptyDatabase, testDatabase } from './database.ts'

let first: TestDatabase
let second: TestDatabase

before(async () => {
  ;[first, second] = await Promise.all([testDatabase(), testDatabase()])
})
after(() => Promise.all([first.drop(), second.drop()]))

test('a test database shares no rows with another', async () => {
  await run(first.ownerUrl, 'create table note (text text)')
  assert.deepEqual(await run(second.ownerUrl, `select to_regclass('note') as found`), [{ found: null }])
})

test('text sorts by code point, whatever the machine', async () => {
  const rows = await run(first.ownerUrl, `select * from (values ('ä'), ('z'), ('a'), ('Z')) t (c) order by c`)
  assert.deepEqual(
    rows.map((row) => row.c),
    ['Z', 'a', 'z', 'ä'],
  )
})

test('the app role reads and writes but owns nothing', async () => {
  const rows = await run(
    second.appUrl,
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as "isPowerful",
       exists (select from pg_class where relowner = pg_roles.oid) as "isOwner" from pg_roles where rolname = current_user`,
  )
  assert.deepEqual(rows, [{ isPowerful: false, isOwner: false }])
})

test('an empty database has no tables', async () => {
  const empty = await emptyDatabase()
  const rows = await run(empty.ownerUrl, `select tablename from pg_tables where schemaname = 'public'`)
  await empty.drop()
  assert.deepEqual(rows, [])
})

test('a dropped database is gone, even with somebody still connected', async () => {
  const database = await emptyDatabase()
  const client = new Client({ connectionString: database.ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  await database.drop()
  await assert.rejects(run(database.ownerUrl, 'select 1'), { code: '3D000' })
})

async function run(connectionString: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(query)
    return rows
  } finally {
    await client.end()
  }
}
