import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Calendar } from './calendar.rules.ts'
import { effectOn, type PastCase } from './pack-effect.rules.ts'
import { shippedRulePack } from './packs.queries.ts'

const office = [['09:00', '17:00']] as const
const calendar: Calendar = {
  name: 'Office',
  timeZone: 'Europe/Istanbul',
  workingHours: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays: [],
}
const day = (on: string) => new Date(`${on}T09:00:00Z`)
const aCase = (changes: Partial<PastCase> & { answeredAt?: Date }): PastCase => ({
  id: 'a',
  kind: 'complaint',
  channel: 'phone',
  categoryId: null,
  country: 'TR',
  dues: {},
  ...changes,
  at: {
    received: day('2024-03-04'),
    registered: day('2024-03-04'),
    acknowledged: null,
    answered: changes.answeredAt ?? null,
    closed: null,
    aware: null,
    escalated: null,
    referred: null,
  },
})

test('a pack is held against cases that came in before it: in time, late, running, out of its scope', () => {
  const pack = shippedRulePack({ key: 'tr-insurers', version: '1' })
  const cases = [
    aCase({ answeredAt: day('2024-03-25') }),
    aCase({ id: 'late', answeredAt: day('2024-03-26'), dues: { finalAnswer: day('2024-04-10') } }),
    aCase({ id: 'open' }),
    aCase({ kind: 'compliment' }),
  ]
  const effect = effectOn({ calendar }, pack, cases, day('2024-03-20'))
  assert.equal(effect.inScope, 3)
  assert.deepEqual(effect.clocks, [
    { clockKey: 'finalAnswer', started: 3, inTime: 1, late: 1, running: 1, stricter: 1 },
  ])
  assert.deepEqual(
    effect.late.map(({ subjectId }) => subjectId),
    ['late'],
  )
})
