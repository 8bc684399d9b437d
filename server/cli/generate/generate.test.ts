import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { contentHash } from '../../kernel/journal/event-hash.ts'
import { generate } from '../generate.ts'
import { caseTables } from './story-rows.ts'

const [played, count] = [14, 120]

let redress: TestMachine
let owner: pg.Client
/** Cases that commands wrote, and those that repeat them. */
let originals: string[]
let copies: string[]

before(async () => {
  redress = await testMachine()
  owner = new pg.Client({ connectionString: redress.database.ownerUrl })
  await owner.connect()
  await generate(redress.machine, {
    count,
    played,
    seed: 7,
    password: 'a password for everyone',
    slug: 'acme',
    onProgress: undefined,
  })
  const { rows } = await owner.query<{ id: string }>('select id from complaint order by id')
  originals = rows.slice(0, played).map(({ id }) => id)
  copies = rows.slice(played).map(({ id }) => id)
})
after(async () => {
  await owner.end()
  await redress.stop()
})

const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await owner.query<Row>(text, values)).rows

test('as many cases as asked for, each with a reference of its own', async () => {
  assert.equal(copies.length, count - played)
  const [row] = await query<{ references: string }>(
    'select count(distinct reference) as references from complaint',
  )
  assert.equal(Number(row?.references), count)
})

test('a copy has the rows that commands write: the same tables, the same columns filled', async () => {
  const tables = await inRead(redress.ctx(), caseTables)
  for (const { name, owner: column, columns } of tables) {
    const decisions = column === 'decision_id'
    const filled = async (ids: string[]) => {
      const of = decisions
        ? `(select complaint_id from decision d where d.id = t.decision_id)`
        : `t.${column}`
      const [row] = await query<Record<string, boolean | null>>(
        `select ${columns.map((each) => `bool_or(${each} is not null) as ${each}`).join()} from ${name} t where ${of} = any ($1)`,
        [ids],
      )
      return row
    }
    const [made, repeated] = [await filled(originals), await filled(copies)]
    // Rare stages may not be drawn again; nothing may be there that commands did not write.
    for (const each of columns)
      assert.ok(made?.[each] || !repeated?.[each], `${name}.${each} is filled by no command`)
    if (made?.organization_id && originals.length > 0)
      assert.ok(repeated?.organization_id, `no copy has a row in ${name}`)
  }
})

test('every table in which work on cases leaves rows is repeated', async () => {
  const known = (await inRead(redress.ctx(), caseTables)).map(({ name }) => name)
  // Customers are recognised as ever, and a job finds words and keys for those that nobody filed at a desk.
  const apart =
    /^(customer|customer_(match_key|search)|calendar.*|journal_.*|category|product|unit|remedy|rule_pack|staff_.*|organization|outside_route|day_sheet.*|open_sheet|name_key|register_export)$/
  const all = await query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  for (const { name } of all.filter((table) => !known.includes(table.name) && !apart.test(table.name))) {
    const [row] = await query<{ count: string }>(`select count(*) as count from "${name}"`)
    assert.equal(Number(row?.count), 0, `${name} has rows that generate does not repeat`)
  }
})

test('a copy has the events of a case that commands wrote, in their order, hashed as the journal wants it', async () => {
  const lives = async (ids: string[]) =>
    (
      await query<{ life: string }>(
        `select string_agg(type, ' ' order by occurred_at, id) as life from event where subject_id = any ($1) group by subject_id`,
        [ids],
      )
    ).map(({ life }) => life)
  const known = new Set(await lives(originals))
  for (const life of await lives(copies)) assert.ok(known.has(life), life)
  const events = await query<{ payload: string; salt: Buffer; content_hash: Buffer; id: string }>(
    'select id, payload, salt, content_hash from event',
  )
  for (const { salt, payload, content_hash: hash } of events)
    assert.deepEqual(contentHash({ salt, payload }), hash)
  assert.equal(new Set(events.map(({ salt }) => salt.toString('hex'))).size, events.length)
})

test('nothing of the original is left in a copy: no reference, id or name', async () => {
  const rows = await query<{ id: string; reference: string; text: string }>(
    `select c.id, c.reference, (to_jsonb(c) - 'id' - 'reference')::text
       || coalesce((select string_agg(to_jsonb(m)::text, '') from message m where m.complaint_id = c.id), '')
       || coalesce((select string_agg(to_jsonb(e)::text, '') from event e where e.subject_id = c.id), '') as text
     from complaint c`,
  )
  const first = rows.filter(({ id }) => originals.includes(id))
  for (const { text, id } of rows.filter((row) => copies.includes(row.id))) {
    for (const original of first) {
      assert.ok(!text.includes(original.id), `${id} names the case ${original.id}`)
      assert.ok(!text.replaceAll('-', '').includes(original.reference), `${id} has a foreign reference`)
    }
  }
})

test('nothing lies in the future but what is due', async () => {
  const [row] = await query<{ late: string }>(
    `select count(*) as late from event where occurred_at > now()
      or exists (select from complaint where received_at > now() or closed_at > now() or closed_at < received_at)`,
  )
  assert.equal(Number(row?.late), 0)
})

test('twice into the same organization: what was there stays, and no reference stands twice', async () => {
  const again = { count: 40, played: 5, seed: 7, password: 'a password for everyone', slug: 'acme' }
  await generate(redress.machine, { ...again, onProgress: undefined })
  const [row] = await query<{ cases: string; references: string }>(
    'select count(*) as cases, count(distinct reference) as references from complaint',
  )
  assert.deepEqual([row?.cases, row?.references], [String(count + 40), String(count + 40)])
})
