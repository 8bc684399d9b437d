import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { rebuildNextDates } from './commands/rebuild-next-dates.ts'
import { recordComplaint } from './commands/record-complaint.ts'

let redress: TestMachine
const ids: string[] = []

before(async () => {
  redress = await testMachine()
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
  for (const narrative of ['The roof leaks.', 'The door sticks.', 'The lift stops.']) {
    const { id } = await recordComplaint(redress.ctx(), {
      kind: 'complaint',
      channel: 'phone',
      language: 'en',
      narrative,
      contact: { name: null, email: null, phone: null, address: null },
    })
    ids.push(id)
  }
})
after(() => redress.stop())

const nextDates = () =>
  inRead(redress.ctx(), (read) =>
    read.sql
      .selectFrom('complaint')
      .select(['id', 'nextDueAt', 'nextClockKey', 'version'])
      .orderBy('id')
      .execute(),
  )
const spoil = (id: string, change: { nextDueAt: Date | null; nextClockKey?: string }) =>
  inTransaction(redress.ctx(), (tx) =>
    tx.sql.updateTable('complaint').set(change).where('id', '=', id).execute(),
  )

test('next dates that are not those of the clocks are found by a check, which writes nothing, and set by a rebuild', async () => {
  const right = await nextDates()
  assert.equal(await rebuildNextDates(redress.ctx()), 0)
  await spoil(ids[0] ?? '', { nextDueAt: new Date('2030-01-01T00:00:00Z') })
  await spoil(ids[1] ?? '', { nextDueAt: null })
  await spoil(ids[2] ?? '', { nextDueAt: right[2]?.nextDueAt ?? null, nextClockKey: 'retention' })
  const spoilt = await nextDates()
  assert.equal(await rebuildNextDates(redress.ctx(), { isCheck: true }), 3)
  assert.deepEqual(await nextDates(), spoilt)
  assert.equal(await rebuildNextDates(redress.ctx()), 3)
  assert.deepEqual(await nextDates(), right)
  assert.equal(await rebuildNextDates(redress.ctx(), { isCheck: true }), 0)
})
