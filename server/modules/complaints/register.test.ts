import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { listComplaints } from '../../../shared/api/complaints.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { searchWords } from './complaints.rules.ts'
import { recordComplaint } from './commands/record-complaint.ts'
import { findHits, hasCustomerType, registerPage, registerRows } from './register.queries.ts'

const cases = 12_000
/** More rows than this are not looked at for a page of 50. */
const fewRows = 800

let redress: TestMachine
let owner: pg.Client
let manager: Staff
let clerk: Staff
let rareSite: string

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  clerk = await redress.staff('frontLine')
  owner = new pg.Client({ connectionString: redress.database.ownerUrl })
  await owner.connect()
  await fillRegister()
  const { rows } = await owner.query<{ id: string }>(`select id from unit where kind = 'site' order by id`)
  rareSite = rows[1]?.id ?? ''
})
after(async () => {
  await owner.end()
  await redress.stop()
})

/** Twelve thousand cases in an instant, as many years leave them: few open, few rare. */
async function fillRegister(): Promise<void> {
  await recordComplaint(redress.ctx(), {
    kind: 'complaint',
    channel: 'web',
    language: 'en',
    narrative: 'The first of all.',
    contact: { name: null, email: null, phone: null, address: null },
  })
  const { rows } = await owner.query<{ column: string }>(
    `select column_name as column from information_schema.columns where table_name = 'complaint'`,
  )
  const changed: Record<string, string> = {
    id: 'gen_random_uuid()',
    reference: `'R' || n`,
    received_at: `c.received_at - n * interval '1 hour'`,
    updated_at: `c.received_at - (n * 7919 % ${cases}) * interval '1 hour'`,
    status: `case when n % 20 = 0 then 'assessed' else 'closed' end`,
    outcome: `case when n % 20 = 0 then null when n % 900 = 1 then 'settledOutside' else 'accepted' end`,
    next_due_at: `case when n % 20 = 0 then c.received_at - (n % 977 - 500) * interval '1 hour' end`,
    kind: `case when n % 700 = 3 then 'enquiry' else 'complaint' end`,
    channel: `case when n % 600 = 7 then 'social' else 'web' end`,
    severity: `case when n % 800 = 5 then 'critical' else 'medium' end`,
    owner_id: `case when n % 40 = 0 then '${manager.actor.id}'::uuid end`,
    registered_by: `case when n % 1500 = 11 then '${clerk.actor.id}'::uuid end`,
    is_safety: 'n % 1000 = 9',
    site_id: `(array(select id from unit where kind = 'site' order by id))[case when n % 500 = 2 then 2 else 1 end]`,
  }
  await owner.query(
    `insert into unit (organization_id, id, kind, name) select $1::uuid, gen_random_uuid(), 'site', 'Site ' || n from generate_series(1, 2) n`,
    [redress.organizationId],
  )
  const names = rows.map(({ column }) => column)
  await owner.query(
    `insert into complaint (${names.join()}) select ${names.map((name) => changed[name] ?? `c.${name}`).join()}
     from complaint c, generate_series(1, ${cases}) n`,
  )
  const wordsOf = (narrative: string) =>
    searchWords(redress.organizationId, { ...nothing, title: '', narrative, reference: '000000000000' })
  await owner.query(
    `insert into complaint_search (organization_id, complaint_id, received_at, words)
     select organization_id, id, received_at, (case
       when reference = 'R11999' then $1 when substr(reference, 2)::int % 3 = 0 then $2 else $3 end)::tsvector
     from complaint where reference ~ '^R[0-9]+$'`,
    [wordsOf('zither'), wordsOf('common delivery'), wordsOf('common kettle')],
  )
  await owner.query('analyze complaint')
  await owner.query('analyze complaint_search')
}

const nothing = {
  complainantName: null,
  complainantEmail: null,
  complainantPhone: null,
  orderNumber: null,
  productText: null,
  remedySought: null,
}

type Given = Record<string, string>
const queryOf = (given: Given) => listComplaints.query.parse(given)

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

/** What PostgreSQL does for a page, as the app's role under row-level security. */
const planOf = (as: Staff, given: Given): Promise<Plan[]> =>
  inRead(redress.ctx(as), async (read) => {
    const query = queryOf(given)
    const rows = registerRows(read, query, { hits: await findHits(read, query) })
    const [row = {}] = await rows.explain<Record<string, { Plan: Plan }[]>>('json', sql`analyze`)
    return flat(Object.values(row)[0]?.[0]?.Plan)
  })

const flat = (plan: Plan | undefined): Plan[] => (plan ? [plan, ...(plan.Plans ?? []).flatMap(flat)] : [])

/** The rows of cases that a page has looked at, and those that it has sorted. */
async function effortOf(as: Staff, given: Given) {
  const plans = await planOf(as, given)
  const onCases = plans.filter((plan) => /^complaint(_search)?$/.test(plan['Relation Name'] ?? ''))
  const rows = onCases.map(
    (plan) => (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'],
  )
  const sorts = plans.filter((plan) => plan['Node Type'].endsWith('Sort'))
  return {
    scans: onCases.map((plan) => plan['Node Type']),
    read: rows.reduce((total, count) => total + count, 0),
    sorted: Math.max(0, ...sorts.map((plan) => plan.Plans?.[0]?.['Actual Rows'] ?? 0)),
  }
}

const usual: readonly Given[] = [
  {},
  { status: 'open' },
  { status: 'assessed' },
  { owner: 'me' },
  { owner: 'me', status: 'open' },
  { owner: 'none', status: 'open' },
  { severity: 'critical' },
  { kind: 'enquiry' },
  { channel: 'social' },
  { outcome: 'settledOutside' },
  { flag: 'safety' },
  { flag: 'confidential' },
  { due: 'late' },
  { due: 'soon' },
  { q: 'common' },
  { q: 'zither' },
  { q: 'nowhere' },
]

for (const sort of ['received', 'updated', 'due']) {
  for (const given of usual) {
    test(`${JSON.stringify(given)} by ${sort} looks at few rows of many`, async () => {
      const effort = await effortOf(manager, { ...given, sort })
      assert.ok(!effort.scans.includes('Seq Scan'), JSON.stringify(effort))
      assert.ok(effort.read <= fewRows && effort.sorted <= fewRows, JSON.stringify(effort))
    })
  }
}

test('who sees few cases has them at hand, those of one site or their own', async () => {
  const atSite = await redress.staff([{ role: 'handler', siteId: rareSite }])
  for (const [as, count] of [
    [atSite, 25],
    [clerk, 8],
  ] as const) {
    const effort = await effortOf(as, {})
    assert.ok(effort.read <= fewRows && !effort.scans.includes('Seq Scan'), JSON.stringify(effort))
    assert.equal((await allIds(as, {})).length, count)
  }
})

/** Every case of a list, page by page. */
async function allIds(as: Staff, given: Given): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const query = queryOf({ limit: '150', ...given, ...(after ? { after } : {}) })
    const page = await inRead(redress.ctx(as), (read) => registerPage(read, query))
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  }
  return ids.toSorted()
}

const idsWhere = async (condition: string): Promise<string[]> => {
  const { rows } = await owner.query<{ id: string }>(
    `select id from complaint where reference ~ '^R[0-9]+$' and ${condition}`,
  )
  return rows.map(({ id }) => id).toSorted()
}

test('a common word finds every case that has it, once, whatever else is asked and in any order', async () => {
  const open = await idsWhere(`status <> 'closed'`)
  for (const sort of ['received', 'updated', 'due'])
    assert.deepEqual(await allIds(manager, { q: 'common', status: 'open', sort }), open)
  assert.equal((await allIds(manager, { q: 'kettle', owner: 'me' })).length, 200)
})

test('hits that somebody may see are found behind thousands that they may not', async () => {
  const own = `registered_by = '${clerk.actor.id}'`
  assert.deepEqual(await allIds(clerk, { q: 'common' }), await idsWhere(own))
  assert.deepEqual(
    await allIds(clerk, { q: 'delivery' }),
    await idsWhere(`${own} and substr(reference, 2)::int % 3 = 0`),
  )
  assert.equal((await allIds(manager, { q: 'zither' })).length, 1)
  assert.equal((await allIds(clerk, { q: 'zither' })).length, 0)
})

test('a word of bygone years finds every case of them, though no new one has it', async () => {
  const old = await idsWhere(`substr(reference, 2)::int > ${cases - 3_200} and reference <> 'R11999'`)
  await owner.query(
    `update complaint_search set words = words || '''bygone'':1'::tsvector where complaint_id = any ($1)`,
    [old],
  )
  for (const sort of ['received', 'updated'])
    assert.deepEqual(await allIds(manager, { q: 'bygone', sort }), old)
  const own = (await idsWhere(`registered_by = '${clerk.actor.id}'`)).filter((id) => old.includes(id))
  assert.ok(own.length > 0)
  assert.deepEqual(await allIds(clerk, { q: 'bygone' }), own)
})

test('cases of customers of a type that many have are counted without going through all of these', async () => {
  await owner.query(
    `insert into customer (organization_id, id, language, created_at, type)
     select $1, gen_random_uuid(), 'en', now(), 'prospective' from generate_series(1, 2500)`,
    [redress.organizationId],
  )
  const plan = await inRead(redress.ctx(manager), async (read) => {
    const { rows } = await sql<Record<string, { Plan: Plan }[]>>`explain (analyze, format json)
      select count(*) from complaint where organization_id = ${read.organizationId} and ${hasCustomerType(read, 'prospective')}`.execute(
      read.sql,
    )
    return flat(Object.values(rows[0] ?? {})[0]?.[0]?.Plan)
  })
  const customersGoneThrough = plan.filter(
    (each) => each['Node Type'] === 'Append' && each['Actual Loops'] > 0,
  )
  assert.deepEqual(customersGoneThrough, [])
})
