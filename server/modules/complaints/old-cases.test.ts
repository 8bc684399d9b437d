import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { textRow, workbook } from '../../../test/workbook.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { sealEvents } from '../../kernel/journal/seal.ts'
import { verifyJournal } from '../../kernel/journal/verify.ts'
import { rebuildFigures } from '../analysis/analysis.commands.ts'
import { importCases, removeOldCases } from './commands/import-cases.ts'
import { oldChannel, oldNumberKey, oldOutcome } from './old-cases.rules.ts'

let redress: TestMachine
let manager: Staff
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
})
after(() => redress.stop())

async function call<T = object>(method: 'GET' | 'POST', path: string, payload?: object) {
  const url = `/api/v1/${path}`
  const answer = await redress.inject({ method, url, as: manager, ...(payload ? { payload } : {}) })
  return (answer.body ? answer.json() : {}) as T & { code?: string }
}

async function bringIn(name: string, content: Buffer | string, mapping: readonly (string | null)[]) {
  const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const { id } = (
    await redress.inject({
      method: 'POST',
      url: '/api/v1/customer-imports/files',
      as: manager,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--b--\r\n')]),
    })
  ).json<{ id: string }>()
  const begun = await call<{ rowCount: number }>('POST', `customer-imports/${id}/begin`, {
    kind: 'cases',
    mapping,
    dayOrder: 'dmy',
    decimal: ',',
  })
  assert.ok(begun.rowCount > 0, begun.code)
  await importCases(redress.ctx(), id)
  return id
}

const mapping = ['oldNumber', 'on', 'closedOn', 'outcome', 'narrative', 'name', 'email']
const head = 'No;Received;Closed;Result;Text;Name;E-mail'
const register = [
  head,
  '2019/17;03.04.2019;20.05.2019;Refund paid;The kettle leaked on the first day.;Ann Old;ann.old@example.org',
  '2019/18;04.04.2019;;;Nobody answered the phone for a week.;Bob Old;',
  '2019/17;04.04.2019;;;The number stands here twice.;;',
  ';04.04.2019;;;No number at all.;;',
  '2019/20;04.04.2019;01.04.2019;;Closed before it came.;;',
  '2019/21;04.04.2199;;;Not yet.;;',
  '2019/22;04.04.2019;05.04.2019;Elutasítva;The bill was wrong.;;',
  '2019/23;04.04.2019;05.04.2199;;Closed in days to come.;;',
].join('\n')

type Row = { id: string; status: string; outcome: string | null; receivedAt: string; nextDue: unknown }
const find = async (q: string) =>
  (await call<{ items: Row[] }>('GET', `complaints?q=${encodeURIComponent(q)}`)).items

let importId = ''
test('an old register comes in as cases with their numbers, days and outcomes', async () => {
  importId = await bringIn('register.csv', register, mapping)
  const { items } = await call<{ items: { line: number; code: string }[] }>(
    'GET',
    `customer-imports/${importId}/refused`,
  )
  assert.deepEqual(
    items.map(({ line, code }) => [line, code]),
    [
      [4, 'import.knownNumber'],
      [5, 'import.noNumber'],
      [6, 'import.closedBefore'],
      [7, 'import.futureDay'],
      [9, 'import.futureDay'],
    ],
  )
  const [closed] = await find('2019/17')
  assert.deepEqual(
    [closed?.status, closed?.outcome, closed?.receivedAt],
    ['closed', 'endedBefore', '2019-04-03T09:00:00.000Z'],
  )
  assert.equal((await find('2019/18'))[0]?.status, 'received')
  assert.equal((await find(' 2019/22 '))[0]?.outcome, 'exhausted')
  const view = await call<{ old: object; closedAt: string; customer: { name: string } | null; clocks: [] }>(
    'GET',
    `complaints/${closed?.id}`,
  )
  assert.deepEqual(view.old, { number: '2019/17', outcome: 'Refund paid' })
  assert.equal(view.closedAt, '2019-05-20T09:00:00.000Z')
  assert.deepEqual(view.clocks, [])
  assert.equal((await call<{ items: [] }>('GET', 'customers?q=ann.old')).items.length, 1)
})

test('nothing is sent for them, no date runs, and the journal holds', async () => {
  await redress.workOff()
  await inTransaction(redress.ctx(), async (tx) => {
    for (const table of ['clock', 'message', 'complaintAccess', 'task'] as const) {
      const rows = await tx.sql
        .selectFrom(table)
        .select('id')
        .where('organizationId', '=', tx.organizationId)
        .execute()
      assert.equal(rows.length, 0, table)
    }
  })
  await sealEvents(redress.ctx())
  assert.equal((await verifyJournal(redress.ctx())).problem, null)
})

type Overview = {
  received: { now: number }
  closed: { now: number }
  old: { now: number }
  firstContact: { now: { of: number } }
  answered: { now: { n: number } }
  toAnswer: { now: { n: number } }
}
const overview = async () => {
  await rebuildFigures(redress.ctx())
  return call<Overview>('GET', 'overview?weeks=13&to=2019-06-01')
}

test('they count where they are said to count, and in no figure of time', async () => {
  const { received, closed, old, firstContact, answered, toAnswer } = await overview()
  assert.deepEqual(
    [received.now, closed.now, old.now, firstContact.now.of, answered.now.n, toAnswer.now.n],
    [3, 2, 3, 0, 0, 0],
  )
  assert.equal((await call<{ items: [] }>('GET', 'complaints?flag=old')).items.length, 3)
})

test('a workbook with more of them adds what is not there yet', async () => {
  const rows = [head.split(';'), ['2019/17', '03.04.2019', '', '', 'Again the same.', '', '']]
  const more = ['2020-1', '05.01.2020', '06.01.2020', 'kabul edildi', 'Çaydanlık sızdırıyor.', 'Can', '']
  const data = [...rows, more].map((cells) => textRow(...cells)).join('')
  await bringIn('register.xlsx', await workbook({ sheets: [['Old', data]] }), mapping)
  assert.equal((await find('2020-1'))[0]?.outcome, 'accepted')
  assert.equal((await find('2019/17')).length, 1)
})

test('the whole file is taken back, but for what somebody has worked on since', async () => {
  const [worked] = await find('2019/18')
  await call('POST', `complaints/${worked?.id}/notes`, { body: 'Called them, still waiting.' })
  await call('POST', `customer-imports/${importId}/undo`)
  await removeOldCases(redress.ctx(), importId)
  await removeOldCases(redress.ctx(), importId)
  assert.deepEqual(await find('2019/17'), [])
  assert.equal((await find('2019/18')).length, 1)
  assert.deepEqual((await call<{ items: [] }>('GET', 'customers?q=ann.old')).items, [])
  assert.equal((await overview()).received.now, 1)
  await sealEvents(redress.ctx())
  assert.equal((await verifyJournal(redress.ctx())).problem, null)
})

test('outcomes and channels are known by words of four languages, and else nothing is made up', () => {
  assert.deepEqual(
    ['Çözüldü', 'Отклонено', 'elutasítva', 'WITHDRAWN', 'mükerrer', 'refund', null].map(oldOutcome),
    ['accepted', 'exhausted', 'exhausted', 'withdrawn', 'duplicate', 'endedBefore', 'endedBefore'],
  )
  assert.deepEqual(['Telefon', 'письмо', 'pigeon', null].map(oldChannel), [
    'phone',
    'letter',
    'import',
    'import',
  ])
  assert.equal(oldNumberKey(' 2019 / a 17 '), '2019/A17')
})
