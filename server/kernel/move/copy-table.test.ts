import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { emptyDatabase, type TestDatabase } from '../../../test/database.ts'
import { tablesOf } from '../backup/catalogue.ts'
import { copyChanges, copyWhole, type Ends } from './copy-table.ts'

let databases: TestDatabase[]
let ends: Ends
let source: pg.Client
let target: pg.Client
before(async () => {
  databases = [await emptyDatabase(), await emptyDatabase()]
  const clients = databases.map(({ ownerUrl }) => new pg.Client({ connectionString: ownerUrl }))
  await Promise.all(clients.map((client) => client.connect()))
  ;[source, target] = clients as [pg.Client, pg.Client]
  ends = { source, target }
  for (const client of clients) {
    await client.query(`
      create table place (region int, id int, "Name" text unique, primary key (region, id));
      create table remark (words text)`)
  }
})
after(async () => {
  await Promise.all([source.end(), target.end()])
  for (const database of databases) await database.drop()
})

/** The oldest transaction that may still be under way, once those of the tests beside us have ended. */
async function nextTransaction(): Promise<string> {
  const { rows: last } = await source.query<{ xid: string }>('select pg_current_xact_id()::text as xid')
  for (;;) {
    const { rows: found } = await source.query<{ xid: string; isAlone: boolean }>(
      `select x::xid::text as xid, x > $1::xid8 as "isAlone" from pg_snapshot_xmin(pg_current_snapshot()) x`,
      [last[0]?.xid],
    )
    if (found[0]?.isAlone) return found[0].xid
    await sleep(50)
  }
}

const rows = async (client: pg.Client) => [
  (await client.query('select * from place order by region, id')).rows,
  (await client.query('select * from remark order by words')).rows,
]

test('after the whole copy, what changed follows: rows new, changed, gone, and names that changed hands', async () => {
  await source.query(`
    insert into place select 1, n, 'place ' || n from generate_series(1, 500) n;
    insert into remark values ('first'), (null)`)
  const tables = await tablesOf(source)
  const since = await nextTransaction()
  for (const table of tables) await copyWhole(ends, table)
  assert.deepEqual(await rows(target), await rows(source))

  await source.query(`
    update place set "Name" = 'x' where id = 1;
    update place set "Name" = 'place 1' where id = 2;
    delete from place where id between 3 and 5;
    insert into place values (2, 1, 'place 3'), (2, 2, 'tab\t, backslash \\ and \\N');
    delete from remark where words is null;
    insert into remark values ('second')`)
  const written: number[] = []
  for (const table of tables) written.push(await copyChanges(ends, table, since))
  assert.deepEqual(await rows(target), await rows(source))
  // Only what changed went over; a table without a key goes whole.
  assert.deepEqual(written, [4, 2])
})

test('a row that is taken back before it was copied leaves no trace', async () => {
  const [place] = await tablesOf(source)
  assert.ok(place)
  const since = await nextTransaction()
  await source.query(`begin; insert into place values (3, 1, 'gone'); rollback`)
  await source.query(`insert into place values (3, 2, 'short'); delete from place where region = 3`)
  assert.equal(await copyChanges(ends, place, since), 0)
  assert.deepEqual(await rows(target), await rows(source))
})
