import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { previewCalendar } from '../../../shared/api/deadlines.ts'
import { previewRulePack } from '../../../shared/api/rule-packs.ts'
import { tryChange } from '../../../shared/api/what-if.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { packPreview } from '../deadlines/rule-packs.queries.ts'
import { recordComplaint } from './commands/record-complaint.ts'

let redress: TestMachine
let open: { id: string }
let secret: { id: string }

const letter = {
  receivedAt: new Date('2026-03-02T09:00:00Z'),
  registeredAt: new Date('2026-03-04T09:00:00Z'),
}

before(async () => {
  redress = await testMachine()
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
  open = await aLetter()
  secret = await aLetter()
  await inTransaction(redress.ctx(), (tx) =>
    tx.sql.updateTable('complaint').set({ isConfidential: true }).where('id', '=', secret.id).execute(),
  )
})
after(() => redress.stop())

/** On the shelf for two days before somebody put it on record; never answered. */
const aLetter = () =>
  recordComplaint(redress.ctx(undefined, letter.registeredAt), {
    kind: 'complaint',
    channel: 'letter',
    language: 'en',
    narrative: 'The roof leaks.',
    receivedAt: letter.receivedAt,
    contact: { name: null, email: null, phone: null, address: null },
  })

async function calendarPreview(as: Staff) {
  const change = { day: { kind: 'holiday', on: '2026-03-10', name: 'Snow' } }
  const url = previewCalendar.path
  const answer = await redress.inject({ method: 'POST', url, as, payload: { change } })
  return previewCalendar.answer.parse(answer.json())
}

async function packPreviewOf(as: Staff) {
  const url = previewRulePack.path.replace(':key', 'redress-default')
  return previewRulePack.answer.parse((await redress.inject({ method: 'GET', url, as })).json())
}

const named = (cases: readonly { subjectId: string }[]) => new Set(cases.map(({ subjectId }) => subjectId))

test('whoever only sets up learns how many dates a calendar moves, and of no case', async () => {
  const preview = await calendarPreview(await redress.staff('administrator'))
  assert.equal(preview.movedClocks, 4)
  assert.equal(preview.byClock.find(({ clockKey }) => clockKey === 'finalAnswer')?.later, 2)
  assert.deepEqual(preview.moves, [])
})

test('who reads cases sees which ones a calendar moves, a confidential one not among them', async () => {
  const preview = await calendarPreview(await redress.staff('handler'))
  assert.equal(preview.movedClocks, 4)
  assert.deepEqual(named(preview.moves), new Set([open.id]))
})

test('a pack held against the last cases names them to none but those who may see them', async () => {
  const forSetUp = await packPreviewOf(await redress.staff('administrator'))
  assert.deepEqual([forSetUp.cases, forSetUp.inScope, forSetUp.late], [2, 2, []])
  const late = forSetUp.clocks.map(({ clockKey, late }) => `${clockKey} ${late}`)
  assert.ok(late.includes('restatement 2') && late.includes('finalAnswer 2'), late.join(', '))
  const forHandler = await packPreviewOf(await redress.staff('handler'))
  assert.deepEqual(forHandler.clocks, forSetUp.clocks)
  assert.deepEqual(named(forHandler.late), new Set([open.id]))
})

test('a pack counts from when a letter came in or from when it was put on record, as its rule says', async () => {
  const { clocks } = await packPreview(redress.ctx(), { key: 'redress-default' })
  const receipt = clocks.find(({ clockKey }) => clockKey === 'receipt')
  // The receipt is owed from putting on record: counted from the day on the letter it would be two days late.
  assert.deepEqual([receipt?.started, receipt?.inTime, receipt?.late], [2, 2, 0])
})

const asIs = { workingHours: null, putDays: [], ordinaryDays: [] }
async function whatIf(as: Staff, payload: object) {
  const answer = await redress.inject({ method: 'POST', url: tryChange.path, as, payload })
  assert.equal(answer.statusCode, 200, answer.body)
  return tryChange.answer.parse(answer.json())
}
const madeUp = {
  from: 'madeUp',
  receivedOn: '2026-03-02',
  receivedAt: '10:00',
  country: 'TR',
  channel: 'web',
  kind: 'complaint',
}

test('a day off tried on the last cases moves their dates, by how much is said, and cases are named only to those who see them', async () => {
  const snow = { ...asIs, putDays: [{ kind: 'holiday', on: '2026-03-10', name: 'Snow' }] }
  const question = { calendar: snow, cases: { from: 'last' } }
  const seen = await whatIf(await redress.staff('handler'), question)
  const final = seen.clocks.find(({ clockKey }) => clockKey === 'finalAnswer')
  assert.deepEqual(final, {
    clockKey: 'finalAnswer',
    same: 0,
    earlier: 0,
    later: 2,
    added: 0,
    farthestEarlier: 0,
    farthestLater: final?.farthestLater ?? 0,
  })
  assert.ok((final?.farthestLater ?? 0) >= 86_400)
  assert.deepEqual([...new Set(seen.dates.map(({ subjectId }) => subjectId))], [open.id])
  const [date] = seen.dates
  assert.ok(date?.why.some(({ values }) => values.name === 'Snow'))
  // Spam is no case whose dates would move.
  const asideIs = (isSetAside: boolean) =>
    inTransaction(redress.ctx(), (tx) =>
      tx.sql.updateTable('complaint').set({ isSetAside }).where('id', '=', secret.id).execute(),
    )
  await asideIs(true)
  assert.equal((await whatIf(await redress.staff('handler'), question)).cases, seen.cases - 1)
  await asideIs(false)
  const blind = await whatIf(await redress.staff('administrator'), question)
  assert.equal(blind.clocks.find(({ clockKey }) => clockKey === 'finalAnswer')?.later, 2)
  assert.deepEqual(blind.dates, [])
})

test('another length of a pack in force moves the dates of its cases, a pack not in force brings new ones', async () => {
  const handler = await redress.staff('handler')
  const clocks = [{ key: 'finalAnswer', startsAt: 'received', amount: 5, unit: 'businessDays' }]
  const cases = { from: 'last' }
  const shorter = await whatIf(handler, { calendar: asIs, pack: { key: 'redress-default', clocks }, cases })
  assert.equal(shorter.clocks.find(({ clockKey }) => clockKey === 'finalAnswer')?.earlier, 2)
  assert.equal(shorter.clocks.find(({ clockKey }) => clockKey === 'restatement')?.same, 2)
  const brought = await whatIf(handler, { calendar: asIs, pack: { key: 'tr-insurers' }, cases })
  const [first] = brought.dates
  assert.equal(brought.clocks.find(({ clockKey }) => clockKey === 'finalAnswer')?.added, 2)
  assert.deepEqual([first?.fromAt, first?.pack.nameKey], [null, 'deadlines.pack.trInsurers'])
})

test('a made-up case shows every date with its reason, by the packs of its country, and nothing is saved', async () => {
  const handler = await redress.staff('handler')
  const before = await inRead(redress.ctx(), (read) => read.sql.selectFrom('clock').select('id').execute())
  const off = { ...asIs, putDays: [{ kind: 'holiday', on: '2026-03-03', name: 'Snow' }] }
  const tried = await whatIf(handler, { calendar: off, pack: { key: 'tr-insurers' }, cases: madeUp })
  const dates = tried.dates.map(({ clockKey, fromAt, toAt }) => [
    clockKey,
    fromAt?.slice(0, 10) ?? null,
    toAt.slice(0, 10),
  ])
  // 2 March 2026 was a Monday: three business days are 3, 4 and 5 March, or 4, 5 and 6 when the 3rd is off.
  assert.deepEqual(dates.filter(([key]) => key === 'restatement'), [['restatement', '2026-03-05', '2026-03-06']]) // prettier-ignore
  assert.ok(dates.some(([key, from]) => key === 'finalAnswer' && from === null))
  const abroad = await whatIf(handler, {
    calendar: asIs,
    pack: { key: 'tr-insurers' },
    cases: { ...madeUp, country: 'DE' },
  })
  assert.ok(abroad.dates.every(({ pack }) => pack.nameKey === 'deadlines.pack.redressDefault'))
  const after = await inRead(redress.ctx(), (read) => read.sql.selectFrom('clock').select('id').execute())
  assert.equal(after.length, before.length)
})

test('a week without hours, an unknown pack and a day that does not exist are refused with their reason', async () => {
  const as = await redress.staff('handler')
  const refused = async (payload: object) =>
    (await redress.inject({ method: 'POST', url: tryChange.path, as, payload })).json<{ code: string }>().code
  assert.equal(await refused({ calendar: { ...asIs, workingHours: {} }, cases: { from: 'last' } }), 'calendar.noWorkingTime') // prettier-ignore
  assert.equal(await refused({ calendar: asIs, pack: { key: 'none' }, cases: { from: 'last' } }), 'rulePack.unknown') // prettier-ignore
  assert.equal(await refused({ calendar: { ...asIs, ordinaryDays: ['2026-02-30'] }, cases: { from: 'last' } }), 'invalidInput') // prettier-ignore
})
