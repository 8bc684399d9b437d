import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { eventsOf } from '../../kernel/events/events.ts'
import { newId } from '../../kernel/ids.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { switchRulePack } from '../deadlines/rule-packs.commands.ts'
import { addRow } from '../organization/catalogue.commands.ts'
import { draftFile, fileReturn } from './returns.commands.ts'
import { filedFile, returnList, returnOf } from './returns.queries.ts'

let redress: TestMachine
let owner: pg.Client
let manager: Staff
let auditor: Staff
const kasko = newId()
const now = new Date('2026-10-05T08:00:00Z')
const which = { key: 'tr-insurers-quarterly', period: '2026-Q3' }
const entries = Object.entries({
  responsible: 'Ayşe Yılmaz, Mehmet Kaya',
  phone: '0212 000 00 00',
  email: 'sikayet@example.org',
  intermediaries: '0',
}).map(([key, value]) => ({ key, value }))

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager', { name: 'Deniz' })
  auditor = await redress.staff('auditor')
  owner = new pg.Client({ connectionString: redress.database.ownerUrl })
  await owner.connect()
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
  await owner.query('insert into product (organization_id, id, name) values ($1, $2, $3)', [
    redress.organizationId,
    kasko,
    'Kasko',
  ])
})
after(async () => {
  await owner.end()
  await redress.stop()
})

/** A complaint of a day, answered on another, with a decision. Days are those of Istanbul. */
async function aCase(receivedOn: string, { answeredOn, isUpheld, product = kasko, ...set }: Given = {}) {
  const { id } = await recordComplaint(redress.ctx(undefined, new Date(`${receivedOn}T09:00:00+03:00`)), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'The damage was not paid.',
    contact: { name: null, email: null, phone: null, address: null },
  })
  const changes: Record<string, unknown> = { product_id: product, ...set }
  if (answeredOn) changes['answered_at'] = `${answeredOn}T23:30:00+03:00`
  const columns = Object.keys(changes).map((column, index) => `${column} = $${index + 2}`)
  await owner.query(`update complaint set ${columns.join(', ')} where id = $1`, [
    id,
    ...Object.values(changes),
  ])
  if (isUpheld !== undefined) await decide(id, isUpheld)
  return id
}
type Given = {
  answeredOn?: string
  isUpheld?: boolean
  product?: string | null
  is_confidential?: boolean
  status?: string
  outcome?: string
  site_id?: string
}

async function decide(complaintId: string, isUpheld: boolean) {
  const decisionId = newId()
  const at = '2026-09-01T08:00:00Z'
  await owner.query(
    `insert into decision (organization_id, id, complaint_id, level, decided_at, is_apology_enough, apology_reason, total_cost, is_approval_needed)
     values ($1, $2, $3, 1, $4, false, '–', 0, false)`,
    [redress.organizationId, decisionId, complaintId, at],
  )
  await owner.query(
    `insert into decision_point (organization_id, decision_id, point_id, position, matter, result, grounds)
     values ($1, $2, $3, 1, '–', $4, '–')`,
    [redress.organizationId, decisionId, newId(), isUpheld ? 'partlyUpheld' : 'notUpheld'],
  )
}

const read = (as: Staff = manager, asked: { key: string; period: string; entity?: string } = which) =>
  inRead(redress.ctx(as, now), (each) => returnOf(each, { ...asked, language: 'en' }))
const file = (given: { reason?: string; at?: Date; as?: Staff; entries?: typeof entries } = {}) =>
  fileReturn(redress.ctx(given.as ?? manager, given.at ?? now), {
    ...which,
    entries: given.entries ?? entries,
    reason: given.reason ?? null,
  })

test('before anything came in, the quarter is a nil return and can be filed as one, without any entries', async () => {
  const shown = await read()
  assert.deepEqual([shown.isNil, shown.isOver, shown.period.dueOn], [true, true, '2026-10-10'])
  const { id } = await fileReturn(redress.ctx(manager, now), {
    ...which,
    period: '2026-Q2',
    entries: [],
    reason: null,
  })
  const { body } = await inRead(redress.ctx(manager), (each) =>
    filedFile(each, { filingId: id, format: 'csv' }),
  )
  assert.ok(body.toString().includes('Sıfır bildirim,Evet'))
})

test('figures come from the cases by the clock of the organization; duplicates do not count, confidential ones do', async () => {
  // Friday 14 August: 15 business days in Turkey without 31 August (30 August is a Sunday) end on Friday 4 September.
  await aCase('2026-08-14', { answeredOn: '2026-09-04', isUpheld: true })
  await aCase('2026-08-14', { answeredOn: '2026-09-07', isUpheld: false, is_confidential: true })
  await aCase('2026-09-30')
  await aCase('2026-10-01')
  await aCase('2026-08-14', { status: 'closed', outcome: 'duplicate' })
  const { tables, lacking, failed } = await read()
  assert.deepEqual(tables[0]?.total, [3])
  assert.deepEqual(tables[1]?.rows, [{ name: 'Kasko', figures: [3, 1, 1, 2, 1, 1, 1] }])
  assert.deepEqual([lacking, failed], [[], []])
})

test('what a case lacks is listed for those who may see it, and only counted for others', async () => {
  const secret = await aCase('2026-08-17', { product: null, is_confidential: true })
  const open = await aCase('2026-08-17', { product: null })
  const [lacks] = (await read()).lacking
  assert.deepEqual([lacks?.need, lacks?.cases.map(({ id }) => id), lacks?.others], ['product', [open], 1])
  await assert.rejects(file(), { code: 'return.needsReason' })
  await owner.query('update complaint set product_id = $2 where id = any($1)', [[secret, open], kasko])
})

test('a return is filed when its period is over and everything asked for is there', async () => {
  await assert.rejects(file({ at: new Date('2026-09-30T08:00:00Z') }), { code: 'return.periodRuns' })
  await assert.rejects(file({ entries: entries.slice(1) }), { code: 'return.entryMissing' })
  await assert.rejects(file({ as: auditor }), { status: 403 })
})

test('what was filed stays as it was, with who, when and a hash that the journal has; later differences are shown', async () => {
  const { id, hash } = await file()
  const first = await read()
  assert.deepEqual(
    first.filings.map(({ by, isNil, hash }) => [by, isNil, hash]),
    [['Deniz', false, hash]],
  )
  assert.deepEqual(first.differences, [])
  const { rows } = await owner.query<{ content: string; csv: Buffer; xlsx: Buffer }>(
    'select content, csv, xlsx from filed_return where id = $1',
    [id],
  )
  assert.equal(
    createHash('sha256')
      .update(rows[0]?.content ?? '')
      .digest('hex'),
    hash,
  )
  const events = await inRead(redress.ctx(), (each) => eventsOf(each, id))
  assert.deepEqual(events[0]?.payload, { ...which, hash, isNil: false })

  await aCase('2026-09-29')
  const later = await read()
  assert.deepEqual(
    later.differences.map(({ table, row, column, filed, now }) => [table, row, column, filed, now]),
    [
      ['table1', null, 'received', 5, 6],
      ['table2', null, 'received', 5, 6],
      ['table2', 'Kasko', 'received', 5, 6],
      ['table2', null, 'openAtEnd', 3, 4],
      ['table2', 'Kasko', 'openAtEnd', 3, 4],
    ],
  )
  const kept = await inRead(redress.ctx(auditor), (each) => filedFile(each, { filingId: id, format: 'csv' }))
  assert.deepEqual(kept.body, rows[0]?.csv)
  assert.ok(kept.body.toString().includes('Kasko,5,1,1,2,1,1,3\r\n'), kept.body.toString())
  await assert.rejects(file(), { code: 'return.needsReason' })
  await file({ reason: 'One more case came to light' })
  assert.equal((await read()).filings.length, 2)
})

test('nobody changes or removes what was filed, not even through the database role of the program', async () => {
  const app = new pg.Client({ connectionString: redress.database.appUrl })
  await app.connect()
  try {
    await app.query('begin')
    await app.query(`set local app.organization_id = '${redress.organizationId}'`)
    const { rowCount } = await app.query(`update filed_return set content = ''`)
    const removed = await app.query('delete from filed_return')
    const { rows } = await app.query('select count(*)::int as n from filed_return')
    assert.deepEqual([rowCount, removed.rowCount, rows[0]], [0, 0, { n: 3 }])
  } finally {
    await app.end()
  }
})

test('a role for one site does not show figures of the whole organization, and handlers see none', async () => {
  const siteId = await addRow(redress.ctx(), {
    name: 'unit',
    row: { kind: 'site', parentId: null, name: 'North', code: null, address: null, timeZone: null },
  })
  const ofSite = await redress.staff([{ role: 'complaintsManager', siteId }])
  const get = async (as: Staff) => (await redress.inject({ url: '/api/v1/returns', as })).statusCode
  assert.deepEqual(
    await Promise.all([ofSite, await redress.staff('handler'), auditor].map(get)),
    [403, 403, 200],
  )
})

test('a legal entity files for its own sites; what belongs to none is named as missing', async () => {
  const entities = await Promise.all(['North Ltd', 'South Ltd'].map(anEntity))
  const [north] = entities
  assert.ok(north)
  await aCase('2027-02-01', { site_id: north.siteId })
  const asked = { key: 'fca-ps25-19', period: '2027-H1' }
  const all = await read(manager, asked)
  const own = await read(manager, { ...asked, entity: north.id })
  assert.deepEqual(
    all.entities.map(({ name }) => name),
    ['North Ltd', 'South Ltd'],
  )
  assert.equal(own.tables[0]?.total[1], 1)
  assert.ok(all.lacking.some(({ need }) => need === 'entity'))
  assert.ok(!own.lacking.some(({ need }) => need === 'entity'))
})

async function anEntity(name: string) {
  const row = { name, code: null, address: null, timeZone: null }
  const add = (given: { kind: 'legalEntity' | 'site'; parentId: string | null }) =>
    addRow(redress.ctx(), { name: 'unit', row: { ...row, ...given } })
  const id = await add({ kind: 'legalEntity', parentId: null })
  return { id, siteId: await add({ kind: 'site', parentId: id }) }
}

test('the returns of the country stand before others; one that a pack in force asks for is owed since we work with Redress', async () => {
  const list = async () => (await inRead(redress.ctx(manager, now), returnList)).items
  const [first] = await list()
  assert.deepEqual([first?.key, first?.isOurs], ['tr-insurers-quarterly', false])
  assert.deepEqual(
    first?.periods.slice(0, 3).map(({ key, isOver, filedAt }) => [key, isOver, filedAt !== null]),
    [
      ['2026-Q4', false, false],
      ['2026-Q3', true, true],
      ['2026-Q2', true, true],
    ],
  )
  assert.ok(first.periods.every(({ isOwed }) => !isOwed))

  await owner.query(`update organization set created_at = '2026-05-01'`)
  const administrator = redress.ctx(await redress.staff('administrator'), new Date('2026-10-01T08:00:00Z'))
  await switchRulePack(administrator, { key: 'tr-insurers', isOn: true, reason: 'We are an insurer' })
  const [ours] = await list()
  assert.deepEqual(
    [ours?.isOurs, ours?.periods.map(({ key, isOwed }) => `${key} ${isOwed}`)],
    [
      true,
      ['2026-Q4 true', '2026-Q3 true', '2026-Q2 true', '2026-Q1 false', '2025-Q4 false', '2025-Q3 false'],
    ],
  )
})

test('a draft is a workbook with one sheet for each table, numbers as numbers', async () => {
  const { body, fileName } = await draftFile(redress.ctx(manager, now), { ...which, format: 'xlsx' })
  assert.equal(fileName, 'tr-insurers-quarterly-2026-Q3-draft.xlsx')
  assert.equal(body.subarray(0, 2).toString(), 'PK')
  for (const part of ['sheet1.xml', 'sheet2.xml', 'sheet3.xml']) assert.ok(body.includes(part), part)
})
