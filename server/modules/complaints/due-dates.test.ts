import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { addRow } from '../organization/catalogue.commands.ts'
import { recordComplaint } from './commands/record-complaint.ts'
import { dueDates } from './due-dates.queries.ts'

let redress: TestMachine
let manager: Staff
let ada: Staff
const now = new Date('2026-11-25T08:00:00Z')
const month = { from: '2026-10-26', to: '2026-12-06' }

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  ada = await redress.staff('handler', { name: 'Ada' })
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
})
after(() => redress.stop())

type Given = {
  ownerId?: string
  siteId?: string
  isConfidential?: boolean
  status?: 'closed'
  outcome?: 'withdrawn'
}

async function aCase(dueAt: string, given: Given = {}): Promise<string> {
  const { id } = await recordComplaint(redress.ctx(), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'The lift stands still.',
    contact: { name: null, email: null, phone: null, address: null },
  })
  await inTransaction(redress.ctx(), (tx) =>
    tx.sql
      .updateTable('complaint')
      .set({ nextDueAt: new Date(dueAt), nextClockKey: 'finalAnswer', ...given })
      .where('id', '=', id)
      .execute(),
  )
  return id
}

const read = (as: Staff, asked: Parameters<typeof dueDates>[1] = month) =>
  inRead(redress.ctx(as, now), (each) => dueDates(each, asked))

test('who has what due when: by the day of the organization, with late ones, days off, and what was late before', async () => {
  // Half past midnight of the 27th in Istanbul is still the 26th by UTC.
  const night = await aCase('2026-11-26T21:30:00Z', { ownerId: ada.actor.id })
  const late = await aCase('2026-11-24T14:00:00Z')
  await aCase('2026-10-01T14:00:00Z')
  await aCase('2026-12-06T21:30:00Z')
  await aCase('2026-11-27T14:00:00Z', { status: 'closed', outcome: 'withdrawn' })
  const shown = await read(manager)
  assert.deepEqual(
    shown.items.map(({ id, dueOn, isLate, ownerName }) => [id, dueOn, isLate, ownerName]),
    [
      [late, '2026-11-24', true, null],
      [night, '2026-11-27', false, 'Ada'],
    ],
  )
  assert.deepEqual([shown.lateBefore, shown.isCut, shown.today], [1, false, '2026-11-25'])
  assert.ok(shown.daysOff.some(({ on }) => on === '2026-10-29'))
  assert.deepEqual(shown.owners, [{ id: ada.actor.id, name: 'Ada' }])

  const ofAda = await read(manager, { ...month, owner: ada.actor.id })
  assert.deepEqual([ofAda.items.map(({ id }) => id), ofAda.owners.length], [[night], 1])
  assert.deepEqual(
    (await read(manager, { ...month, owner: 'nobody' })).items.map(({ id }) => id),
    [late],
  )
})

test('nobody learns of dates of cases that they may not see', async () => {
  const siteId = await addRow(redress.ctx(), {
    name: 'unit',
    row: { kind: 'site', parentId: null, name: 'North', code: null, address: null, timeZone: null },
  })
  const days = { from: '2026-12-01', to: '2026-12-02' }
  const there = await aCase('2026-12-01T14:00:00Z', { siteId })
  const secret = await aCase('2026-12-02T14:00:00Z', { isConfidential: true, ownerId: ada.actor.id })
  const elsewhere = await redress.staff([{ role: 'handler', siteId: await anotherSite() }])
  const idsFor = async (as: Staff) => (await read(as, days)).items.map(({ id }) => id)
  assert.deepEqual(await idsFor(elsewhere), [])
  assert.deepEqual((await read(elsewhere, days)).owners, [])
  assert.deepEqual(await idsFor(manager), [there])
  assert.deepEqual(await idsFor(ada), [there, secret])
})

const anotherSite = () =>
  addRow(redress.ctx(), {
    name: 'unit',
    row: { kind: 'site', parentId: null, name: 'South', code: null, address: null, timeZone: null },
  })

test('more than six weeks, or days the wrong way round, are refused', async () => {
  await assert.rejects(read(manager, { from: '2026-10-26', to: '2026-12-07' }), { code: 'dates.tooLong' })
  await assert.rejects(read(manager, { from: '2026-12-07', to: '2026-12-06' }), { code: 'dates.tooLong' })
})
