import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { ClockKey } from '../../../shared/api/rule-packs.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { meetClock } from '../deadlines/clocks.commands.ts'
import { clocksOf } from '../deadlines/deadlines.queries.ts'
import { explainLate } from '../deadlines/extend.commands.ts'
import { onTimeOf } from './on-time.queries.ts'

let redress: TestMachine
let manager: Staff
const now = new Date('2026-06-30T08:00:00Z')
const at = (on: string) => new Date(`${on}T08:00:00Z`)

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
})
after(() => redress.stop())

/** Received on Monday 1 June: restated by Thursday 4 June, answered by Monday 29 June. */
async function aCase(
  restatedOn: string | null,
  { isConfidential = false, email = null as string | null } = {},
): Promise<string> {
  const { id } = await recordComplaint(redress.ctx(undefined, at('2026-06-01')), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'The lift stands still.',
    contact: { name: null, email, phone: null, address: null },
  })
  if (isConfidential)
    await inTransaction(redress.ctx(), (tx) =>
      tx.sql.updateTable('complaint').set({ isConfidential }).where('id', '=', id).execute(),
    )
  if (restatedOn)
    await meetClock(redress.ctx(), { subjectId: id, clockKey: 'restatement', at: at(restatedOn) })
  return id
}

async function explain(subjectId: string) {
  const late = (await clocksOf(redress.ctx(undefined, now), subjectId)).find(
    ({ clockKey, isLate }) => clockKey === 'restatement' && isLate,
  )
  await explainLate(redress.ctx(manager, now), { subjectId, clockId: late?.id ?? '', lateReason: 'capacity' })
}

const read = (
  asked: { clock?: ClockKey; reason?: 'capacity' | 'none'; customerType?: CustomerType } = {},
  as = manager,
  on = now,
) => inRead(redress.ctx(as, on), (each) => onTimeOf(each, { weeks: '13', ...asked }))

test('dates that were kept and not, each with its reason, and the list behind every figure', async () => {
  await aCase('2026-06-04')
  const explained = await aCase('2026-06-05')
  await explain(explained)
  const silent = await aCase('2026-06-08')
  const open = await aCase(null)
  await aCase('2026-06-10', { isConfidential: true })
  const shown = await read()
  assert.deepEqual(
    shown.items.find(({ clockKey }) => clockKey === 'restatement'),
    {
      clockKey: 'restatement',
      due: 4,
      late: 3,
      reasons: [
        { reason: 'none', count: 2 },
        { reason: 'capacity', count: 1 },
      ],
    },
  )
  const ids = async (asked: Parameters<typeof read>[0]) =>
    (await read(asked)).late.map(({ complaintId }) => complaintId).toSorted()
  assert.deepEqual(await ids({ clock: 'restatement' }), [explained, silent, open].toSorted())
  assert.deepEqual(await ids({ clock: 'restatement', reason: 'capacity' }), [explained])
  assert.deepEqual(await ids({ clock: 'restatement', reason: 'none' }), [silent, open].toSorted())
})

test('what is not due yet is neither kept nor late', async () => {
  const early = await read({}, manager, at('2026-06-03'))
  assert.equal(
    early.items.find(({ clockKey }) => clockKey === 'finalAnswer'),
    undefined,
  )
  const later = await read()
  assert.equal(later.items.find(({ clockKey }) => clockKey === 'finalAnswer')?.late, 4)
})

test('the dates of customers of one type only', async () => {
  const theirs = await aCase('2026-06-09', { email: 'new@example.org' })
  await inTransaction(redress.ctx(), (tx) =>
    tx.sql.updateTable('customer').set({ type: 'new' }).where('emailKey', '=', 'new@example.org').execute(),
  )
  assert.deepEqual(
    (await read({ customerType: 'new', clock: 'restatement' })).late.map(({ complaintId }) => complaintId),
    [theirs],
  )
  assert.deepEqual((await read({ customerType: 'former' })).items, [])
})
