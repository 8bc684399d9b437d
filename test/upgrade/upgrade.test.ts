import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { createSecrets } from '../../server/kernel/auth/secrets.ts'
import { migrate } from '../../server/kernel/db/migrate.ts'
import { emptyDatabase, testKey, type TestDatabase } from '../database.ts'
import { testMachine, type TestMachine } from '../harness.ts'

type Row = Readonly<Record<string, unknown>>
type Tables = Readonly<Record<string, readonly Row[]>>

/** The schema that the first landed version had; what lies beside this file was told by its `redress demo`. */
const landed = '0009_correspondence.sql'

let database: TestDatabase
let owner: pg.Client
let past: Tables
let t: TestMachine
before(async () => {
  past = await landedRows()
  database = await emptyDatabase()
  const secrets = createSecrets(testKey)
  await migrate(database.ownerUrl, { secrets, upTo: landed })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  for (const table of await parentsFirst()) await fill(table)
  const { appUrl } = await migrate(database.ownerUrl, { secrets })
  t = await testMachine({}, null, { ...database, appUrl })
})
after(async () => {
  await owner?.end()
  await t?.stop()
})

test('an upgrade keeps every row of the version before', async () => {
  for (const [table, rows] of Object.entries(past)) {
    const { rows: now } = await owner.query<{ row: Row }>(`select to_jsonb(x) as row from ${table} x`)
    const columns = Object.keys(rows[0] ?? {}).toSorted()
    const shown = (row: Row) => JSON.stringify(columns.map((column) => row[column]))
    const kept = new Set(now.map(({ row }) => shown(row)))
    assert.deepEqual(
      rows.map(shown).filter((row) => !kept.has(row)),
      [],
      `${table} lost or changed rows`,
    )
  }
})

test('after an upgrade the register lists the old cases, and each of them opens', async () => {
  const organizationId = String(past.organization?.[0]?.id)
  const manager = await t.staff('complaintsManager', { organizationId })
  const at = `/o/${String(past.organization?.[0]?.slug)}/api/v1/complaints`
  const list = await t.inject({ url: `${at}?limit=100`, as: manager })
  assert.equal(list.statusCode, 200)
  const { items } = list.json<{ items: { id: string }[] }>()
  assert.deepEqual(new Set(items.map(({ id }) => id)), new Set(past.complaint?.map(({ id }) => id)))
  for (const { id } of items) {
    const { statusCode, body } = await t.inject({ url: `${at}/${id}`, as: manager })
    assert.equal(statusCode, 200, body)
  }
})

async function landedRows(): Promise<Tables> {
  const packed = await readFile(new URL('rows-at-0009.json.gz', import.meta.url))
  return JSON.parse(gunzipSync(packed).toString()) as Tables
}

/** Tables in an order in which each comes after those that it refers to. */
async function parentsFirst(): Promise<string[]> {
  const { rows } = await owner.query<{ child: string; parent: string }>(
    `select distinct conrelid::regclass::text as child, confrelid::regclass::text as parent
     from pg_constraint where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace`,
  )
  const order: string[] = []
  const place = (table: string) => {
    if (order.includes(table)) return
    for (const { child, parent } of rows) if (child === table) place(parent)
    order.push(table)
  }
  for (const table of Object.keys(past)) place(table)
  return order
}

async function fill(table: string): Promise<void> {
  await owner.query(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(past[table] ?? [])],
  )
}
