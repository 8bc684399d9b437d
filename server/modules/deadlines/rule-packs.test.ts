import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OwnPack } from '../../../shared/api/rule-packs.ts'
import { newId } from '../../kernel/ids.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { seedCalendar } from './calendar.commands.ts'
import { meetClock, pauseClock, startClocks, startClocksAfter } from './clocks.commands.ts'
import { clocksOf, missingFromAnswer } from './deadlines.queries.ts'
import { explainLate, extendClock } from './extend.commands.ts'
import { addRulePack, saveRulePack, switchRulePack } from './rule-packs.commands.ts'
import { packPreview, rulePackList } from './rule-packs.queries.ts'

let redress: TestMachine
let administrator: Staff
const at = (iso: string) => new Date(iso)
const ctx = (iso = '2026-05-14T08:00:00Z') => redress.ctx(administrator, at(iso))
const reason = 'The board decided so'

before(async () => {
  redress = await testMachine()
  administrator = await redress.staff('administrator')
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
})
after(() => redress.stop())

async function aComplaint(receivedAt = '2026-05-15T09:00:00Z', now = receivedAt): Promise<string> {
  const subjectId = newId()
  await startClocks(ctx(now), { subjectId, kind: 'complaint', receivedAt: at(receivedAt), channel: 'phone' })
  return subjectId
}
const finals = async (subjectId: string) =>
  (await clocksOf(ctx(), subjectId))
    .filter(({ clockKey }) => clockKey === 'finalAnswer')
    .map(({ packKey, dueOn }) => `${packKey} ${dueOn}`)
const anOwnPack = (changes: Partial<OwnPack> = {}): OwnPack => ({
  name: 'Callers are answered in five days',
  isStatutory: false,
  scope: { countries: null, kinds: ['complaint'], channels: ['phone'], categories: null, sector: null },
  clocks: [
    {
      key: 'finalAnswer',
      kinds: ['complaint'],
      startsAt: 'received',
      amount: 5,
      unit: 'businessDays',
      repeats: false,
      rounds: 'first',
      pausable: false,
      extension: { amount: 3, unit: 'businessDays', from: 'due', times: 1 },
    },
  ],
  finalAnswer: { requires: ['outsideRoute'] },
  secondStage: null,
  outsideBody: null,
  returns: [],
  duties: [],
  source: 'Decision of the board',
  ...changes,
})

test('a pack that is switched on holds for what comes in from then on; the strictest date stands first', async () => {
  const earlier = await aComplaint('2026-05-13T09:00:00Z')
  await switchRulePack(ctx('2026-05-14T08:00:00Z'), { key: 'tr-insurers', isOn: true, reason })
  const later = await aComplaint()
  assert.deepEqual(await finals(earlier), ['redress-default 2026-06-16'])
  assert.deepEqual(await finals(later), ['tr-insurers 2026-06-11', 'redress-default 2026-06-18'])
  const listed = (await rulePackList(ctx('2026-05-15T08:00:00Z'))).items.find(
    ({ key }) => key === 'tr-insurers',
  )
  assert.equal(listed?.inForce?.reason, reason)

  await switchRulePack(ctx('2026-05-18T08:00:00Z'), { key: 'tr-insurers', isOn: false, reason })
  assert.deepEqual(await finals(await aComplaint('2026-05-19T09:00:00Z')), ['redress-default 2026-06-19'])
  assert.equal((await finals(later)).length, 2)
})

test('a statutory clock refuses to pause and says why, while one of our own on the same case pauses', async () => {
  const on = await aComplaint()
  await pauseClock(ctx(), { subjectId: on, clockKey: 'finalAnswer' })
  const states = (await clocksOf(ctx(), on)).filter(({ clockKey }) => clockKey === 'finalAnswer')
  assert.deepEqual(
    states.map(({ packKey, isPaused, neverPauses }) => [packKey, isPaused, neverPauses]),
    [
      ['tr-insurers', false, 'deadlines.statutoryClock'],
      ['redress-default', true, null],
    ],
  )
  await assert.rejects(pauseClock(ctx(), { subjectId: on, clockKey: 'finalAnswer' }), {
    code: 'deadlines.statutoryClock',
  })
})

test('the default stays on, and a pack that nobody knows is refused', async () => {
  const off = { isOn: false, reason }
  await assert.rejects(switchRulePack(ctx(), { key: 'redress-default', ...off }), {
    code: 'rulePack.defaultStays',
  })
  await assert.rejects(switchRulePack(ctx(), { key: 'nothing', ...off }), { code: 'rulePack.unknown' })
})

test('a pack of ones own is written, seen, switched on, changed, and holds as it stood when a case began', async () => {
  const { id, key } = await addRulePack(ctx(), { pack: anOwnPack() })
  const now = '2026-06-01T06:00:00Z'
  await switchRulePack(ctx(now), { key, isOn: true, reason })
  const first = await aComplaint('2026-06-01T09:00:00Z')
  assert.ok((await finals(first)).includes(`${key} 2026-06-08`))
  assert.deepEqual(
    await missingFromAnswer(ctx(), {
      subjectId: first,
      kind: 'complaint',
      channel: 'phone',
      present: ['resultOfEveryPoint', 'reasonsOnEveryPoint', 'reviewRoute'],
    }),
    ['outsideRoute'],
  )
  const [clock] = anOwnPack().clocks
  assert.ok(clock)
  const changed = anOwnPack({ clocks: [{ ...clock, amount: 2 }] })
  await saveRulePack(ctx(), { id, version: 1, pack: changed })
  assert.ok((await finals(await aComplaint('2026-06-01T10:00:00Z'))).includes(`${key} 2026-06-08`))
  await switchRulePack(ctx('2026-06-01T11:00:00Z'), { key, isOn: true, reason })
  assert.ok((await finals(await aComplaint('2026-06-01T12:00:00Z'))).includes(`${key} 2026-06-03`))
  assert.ok((await finals(first)).includes(`${key} 2026-06-08`))

  const byLetter = newId()
  await startClocks(ctx('2026-06-01T12:00:00Z'), { subjectId: byLetter, kind: 'complaint', receivedAt: at('2026-06-01T12:00:00Z'), channel: 'letter' }) // prettier-ignore
  assert.deepEqual(await finals(byLetter), ['redress-default 2026-06-29'])
  await switchRulePack(ctx('2026-06-02T11:00:00Z'), { key, isOn: false, reason })
})

test('what cannot hold is refused when it is written: a law that pauses, two clocks of a kind at once', async () => {
  const [clock] = anOwnPack().clocks
  assert.ok(clock)
  await assert.rejects(addRulePack(ctx(), { pack: anOwnPack({ isStatutory: true, clocks: [{ ...clock, pausable: true }] }) }), { code: 'rulePack.statutoryNeverPauses' }) // prettier-ignore
  await assert.rejects(addRulePack(ctx(), { pack: anOwnPack({ clocks: [clock, { ...clock, startsAt: 'registered' }] }) }), { code: 'rulePack.twoOfAKind' }) // prettier-ignore
})

test('an extension moves the clocks that allow it, says so in the explanation, and not beyond its cap', async () => {
  const { key } = await addRulePack(ctx(), { pack: anOwnPack() })
  await switchRulePack(ctx('2026-09-01T06:00:00Z'), { key, isOn: true, reason })
  const subjectId = await aComplaint('2026-09-01T09:00:00Z')
  const extend = (untilOn: string) =>
    extendClock(ctx('2026-09-03T09:00:00Z'), {
      subjectId,
      clockKey: 'finalAnswer',
      untilOn,
      reason: 'complexity',
    })
  await assert.rejects(extend('2026-09-14'), {
    code: 'deadlines.beyondCap',
    details: { capOn: '2026-09-11' },
  })
  assert.equal(await extend('2026-09-10'), 1)
  const own = (await clocksOf(ctx(), subjectId)).find((clock) => clock.packKey === key)
  assert.equal(own?.dueOn, '2026-09-10')
  assert.ok(
    own.why.some(
      ({ key: line, values }) => line === 'deadlines.why.extended' && values.untilOn === '2026-09-10',
    ),
  )
  assert.equal(await extend('2026-09-11'), 0, 'once')
  await switchRulePack(ctx('2026-09-30T06:00:00Z'), { key, isOn: false, reason })
})

test('why a date was not kept is said once it was not, from a list', async () => {
  const subjectId = await aComplaint('2026-09-07T09:00:00Z')
  const clock = async () =>
    (await clocksOf(ctx('2027-01-01T09:00:00Z'), subjectId)).find(
      ({ clockKey }) => clockKey === 'restatement',
    )
  const clockId = (await clock())?.id ?? ''
  const explain = (now: string) => explainLate(ctx(now), { subjectId, clockId, lateReason: 'capacity' })
  await assert.rejects(explain('2026-09-08T09:00:00Z'), { code: 'deadlines.notLate' })
  await meetClock(ctx(), { subjectId, clockKey: 'restatement', at: at('2026-09-30T09:00:00Z') })
  await explain('2026-10-01T09:00:00Z')
  assert.equal((await clock())?.lateReason, 'capacity')
})

test('clocks start from the course of the case too, and windows are never late nor next', async () => {
  await switchRulePack(ctx('2026-10-01T06:00:00Z'), { key: 'tr-kvkk', isOn: true, reason })
  const subjectId = await aComplaint('2026-10-01T09:00:00Z')
  const next = await startClocksAfter(ctx('2026-10-05T09:00:00Z'), {
    subjectId,
    kind: 'complaint',
    event: 'answered',
    at: at('2026-10-05T09:00:00Z'),
  })
  assert.notEqual(next?.clockKey, 'referral')
  const window = (await clocksOf(ctx('2027-10-05T09:00:00Z'), subjectId)).find(
    ({ clockKey }) => clockKey === 'referral',
  )
  assert.deepEqual([window?.dueOn, window?.state, window?.isLate], ['2026-11-04', 'over', false])
  await switchRulePack(ctx('2026-10-20T06:00:00Z'), { key: 'tr-kvkk', isOn: false, reason })
})

test('a pack that counts only from something later starts then, and only where it held from the beginning', async () => {
  const earlier = await aComplaint('2026-10-24T09:00:00Z')
  await switchRulePack(ctx('2026-10-25T06:00:00Z'), { key: 'eu-mdr-incident', isOn: true, reason })
  const later = await aComplaint('2026-10-25T09:00:00Z')
  const aware = async (subjectId: string) => {
    const about = { subjectId, kind: 'complaint', event: 'aware' } as const
    await startClocksAfter(ctx('2026-10-26T09:00:00Z'), { ...about, at: at('2026-10-26T09:00:00Z') })
    const clocks = await clocksOf(ctx('2026-10-26T09:00:00Z'), subjectId)
    return clocks.filter(({ clockKey }) => clockKey === 'report').map(({ packKey }) => packKey)
  }
  assert.deepEqual(await aware(earlier), [])
  assert.deepEqual(await aware(later), ['eu-mdr-incident'])
  await switchRulePack(ctx('2026-10-27T06:00:00Z'), { key: 'eu-mdr-incident', isOn: false, reason })
})

test('an enquiry that becomes a complaint comes under the laws for complaints', async () => {
  await switchRulePack(ctx('2026-10-28T06:00:00Z'), { key: 'tr-insurers', isOn: true, reason })
  const subjectId = newId()
  const receivedAt = at('2026-10-28T09:00:00Z')
  await startClocks(ctx('2026-10-28T09:00:00Z'), { subjectId, kind: 'enquiry', receivedAt })
  await startClocks(ctx('2026-10-29T09:00:00Z'), { subjectId, kind: 'complaint', receivedAt })
  assert.ok((await finals(subjectId)).some((clock) => clock.startsWith('tr-insurers ')))
  await switchRulePack(ctx('2026-10-30T06:00:00Z'), { key: 'tr-insurers', isOn: false, reason })
})

test('a pack that nobody knows has no preview', async () => {
  await assert.rejects(packPreview(ctx(), { key: 'nothing' }), { code: 'rulePack.unknown' })
})
