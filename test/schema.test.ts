import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { createSecrets } from '../server/kernel/auth/secrets.ts'
import { migrate } from '../server/kernel/db/migrate.ts'
import { dumpSchema } from '../server/kernel/db/schema-dump.ts'
import { emptyDatabase, testDatabase, testKey, type TestDatabase } from './database.ts'

let database: TestDatabase
let owner: pg.Client
before(async () => {
  database = await testDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
after(async () => {
  await owner.end()
  await database.drop()
})

async function texts(query: string): Promise<string[]> {
  const { rows } = await owner.query<{ text: string }>(query)
  return rows.map(({ text }) => text)
}

const wanted = () => readFile(new URL('../db/schema.sql', import.meta.url), 'utf8')

test('a fresh schema is the one in db/schema.sql; after a new migration run `redress schema --write`', async () => {
  assert.equal(await dumpSchema(owner), await wanted())
})

test('a schema upgraded migration by migration is the same as a fresh one', async () => {
  const upgraded = await emptyDatabase()
  const client = new pg.Client({ connectionString: upgraded.ownerUrl })
  try {
    const names = (await readdir(new URL('../db/migrations/', import.meta.url))).toSorted()
    const secrets = createSecrets(testKey)
    for (const upTo of names)
      assert.deepEqual((await migrate(upgraded.ownerUrl, { secrets, upTo })).ran, [upTo])
    assert.deepEqual((await migrate(upgraded.ownerUrl, { secrets })).ran, [])
    await client.connect()
    assert.equal(await dumpSchema(client), await wanted())
  } finally {
    await client.end()
    await upgraded.drop()
  }
})

test('two migrations at the same moment run each file once', async () => {
  const empty = await emptyDatabase()
  try {
    const secrets = createSecrets(testKey)
    const runs = await Promise.all([1, 2].map(() => migrate(empty.ownerUrl, { secrets })))
    assert.equal(runs.filter(({ ran }) => ran.length > 0).length, 1)
  } finally {
    await empty.drop()
  }
})

test('every column says whether it holds personal data', async () => {
  const silent = await texts(`
    select c.relname || '.' || a.attname as text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and coalesce(col_description(c.oid, a.attnum), '') !~ '^personal: (none|identity|contact|identifier|content|staff|secret)(;|$)'
    order by 1`)
  assert.deepEqual(silent, [])
})

test('every table is locked to its organization, for reading and for writing', async () => {
  const open = await texts(`
    select c.relname as text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
      and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid)
        or exists (select from pg_policy p where p.polrelid = c.oid and c.relname <> 'organization'
          and (coalesce(pg_get_expr(p.polqual, c.oid), '') || coalesce(pg_get_expr(p.polwithcheck, c.oid), ''))
            !~ 'organization_id = \\(?NULLIF\\(current_setting\\(''app.organization_id''')
        or exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'a', 'w') and p.polwithcheck is null))
    order by 1`)
  assert.deepEqual(open, [])
})

test('the app role owns nothing, bypasses nothing, and cannot rewrite an event', async () => {
  const app = new pg.Client({ connectionString: database.appUrl })
  await app.connect()
  try {
    const { rows } = await app.query(`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) as owned,
        has_table_privilege('event', 'delete') as "mayDelete",
        has_column_privilege('event', 'type', 'update') as "mayRewrite",
        has_column_privilege('event', 'payload', 'update') as "mayBlank",
        has_table_privilege('organization', 'delete') as "mayDeleteOrganization"
      from pg_roles r where rolname = current_user`)
    assert.deepEqual(rows[0], {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      mayDelete: false,
      mayRewrite: false,
      mayBlank: true,
      mayDeleteOrganization: false,
    })
  } finally {
    await app.end()
  }
})

test('the schema can be spread over machines by organization', async () => {
  const checks = await readFile(new URL('distributable-schema.sql', import.meta.url), 'utf8')
  for (const check of checks.split(/;\s*$/m).filter((text) => /^select/im.test(text))) {
    const { rows } = await owner.query({ text: check, rowMode: 'array' })
    assert.deepEqual(rows.flat(), [])
  }
})

test('whatever refers to a case is found by its case through an index', async () => {
  const slow = await texts(`
    select k.conrelid::regclass || ': ' || k.conname as text
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and n.nspname = 'public' and k.confrelid = 'complaint'::regclass
      and not exists (select from pg_index i where i.indrelid = k.conrelid
        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] <@ k.conkey)
    order by 1`)
  assert.deepEqual(slow, [])
})
