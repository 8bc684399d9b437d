import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { previewCalendar } from '../../../shared/api/deadlines.ts'
import { previewRulePack } from '../../../shared/api/rule-packs.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inTransaction } from '../../kernel/ctx.ts'
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
