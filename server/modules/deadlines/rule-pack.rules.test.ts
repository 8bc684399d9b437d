import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../shared/i18n/desk/en.ts'
import type { Hours } from '../../../shared/api/deadlines.ts'
import { calendarFrom, daysOfShipped } from './calendar-day.rules.ts'
import { clockKeys, lateReasons, startEvents, termUnits } from '../../../shared/api/rule-packs.ts'
import { shippedCalendar, shippedRulePack, shippedRulePacks } from './packs.queries.ts'
import {
  clocksStartedBy,
  missingAnswerParts,
  packApplies,
  recounted,
  rulePackSchema,
  strictestTerms,
  type RulePack,
} from './rule-pack.rules.ts'
import { whyLines } from './why.rules.ts'

const standard = shippedRulePack({ key: 'redress-default', version: '1' })
const daysIn = (country: string) => {
  const shipped = shippedCalendar(country)
  return shipped ? daysOfShipped(shipped).map(({ day }) => day) : []
}
const nineToSix: Hours = [['09:00', '18:00']]
const turkey = calendarFrom({
  name: 'Türkiye',
  timeZone: 'Europe/Istanbul',
  workingHours: { mon: nineToSix, tue: nineToSix, wed: nineToSix, thu: nineToSix, fri: nineToSix },
  days: daysIn('TR'),
})
const aStatutoryPack = (changes: Partial<RulePack> = {}): RulePack => ({
  ...standard,
  key: 'insurers',
  isStatutory: true,
  clocks: [
    {
      key: 'finalAnswer',
      kinds: ['complaint'],
      startsAt: 'received',
      amount: 15,
      unit: 'businessDays',
      repeats: false,
      rounds: 'every',
      pausable: false,
      extension: null,
    },
  ],
  ...changes,
})
const started = (packs: RulePack[], at: string) =>
  clocksStartedBy(turkey, { packs, kind: 'complaint', event: 'received', at: new Date(at) })

test('the default promises a restatement in 3, an update in 10, an answer in 20 business days', () => {
  // Thursday 14 May 2026; 19 May is a holiday, 26 May a half-day, 27 to 30 May the feast.
  const clocks = started([standard], '2026-05-14T08:00:00Z')
  assert.deepEqual(
    clocks.map(({ clockKey, dueAt, explanation }) => [clockKey, explanation.dueOn, dueAt.toISOString()]),
    [
      ['restatement', '2026-05-20', '2026-05-20T15:00:00.000Z'],
      ['update', '2026-06-03', '2026-06-03T15:00:00.000Z'],
      ['finalAnswer', '2026-06-17', '2026-06-17T15:00:00.000Z'],
    ],
  )
})

test('a half-day is a business day that closes at one', () => {
  // Friday 22 May 2026 + 2 business days = Tuesday 26 May, the eve of the feast.
  const twoDays = aStatutoryPack({
    clocks: aStatutoryPack().clocks.map((clock) => ({ ...clock, amount: 2 })),
  })
  assert.equal(started([twoDays], '2026-05-22T08:00:00Z')[0]?.dueAt.toISOString(), '2026-05-26T10:00:00.000Z')
})

test('nothing is late at its creation: the receipt counts from registration and has a quarter of an hour', () => {
  const at = new Date('2026-11-22T23:00:00Z')
  const [receipt] = clocksStartedBy(turkey, {
    packs: [standard],
    kind: 'compliment',
    event: 'registered',
    at,
  })
  assert.equal(receipt?.clockKey, 'receipt')
  assert.ok(receipt.dueAt > at)
})

test('of several packs the strictest date stands first and is the one that is promised', () => {
  const packs = [standard, aStatutoryPack()]
  const answers = started(packs, '2026-11-02T08:00:00Z').filter(({ clockKey }) => clockKey === 'finalAnswer')
  assert.deepEqual(
    answers.map(({ explanation }) => explanation.pack.key),
    ['insurers', 'redress-default'],
  )
  const promised = strictestTerms(turkey, { packs, kind: 'complaint', at: new Date('2026-11-02T08:00:00Z') })
  assert.deepEqual(
    promised.map(({ clockKey, term }) => `${clockKey} ${term.amount}`),
    ['receipt 15', 'restatement 3', 'update 10', 'finalAnswer 15', 'reminder 10', 'noResponse 20'],
  )
})

test('a pack holds for its kinds and countries, from its first day until the day it ends', () => {
  const pack = aStatutoryPack({
    scope: { ...standard.scope, kinds: ['complaint'], countries: ['TR'] },
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
  })
  const applies = (changes: object) =>
    packApplies(pack, { kind: 'complaint', country: 'TR', receivedOn: '2026-06-01', ...changes })
  assert.ok(applies({}))
  assert.ok(applies({ receivedOn: '2026-01-01' }))
  assert.ok(!applies({ receivedOn: '2025-12-31' }))
  assert.ok(!applies({ receivedOn: '2027-01-01' }))
  assert.ok(!applies({ country: 'HU' }))
  assert.ok(!applies({ kind: 'enquiry' }))
})

test('a statutory pack with a clock that pauses is refused', () => {
  const pausing = { ...aStatutoryPack(), clocks: standard.clocks }
  assert.equal(rulePackSchema.safeParse(pausing).success, false)
  assert.equal(rulePackSchema.safeParse({ ...standard, extra: 1 }).success, false)
})

test('an answer lacks what any of its packs requires', () => {
  const outside = aStatutoryPack({ finalAnswer: { requires: ['outsideRoute'] } })
  assert.deepEqual(missingAnswerParts([standard, outside], ['resultOfEveryPoint', 'reasonsOnEveryPoint']), [
    'reviewRoute',
    'outsideRoute',
  ])
})

test('every date tells its rule, start, skipped days by name, pauses, calendar and source', () => {
  const [clock] = started([aStatutoryPack()], '2026-05-14T08:00:00Z')
  assert.ok(clock)
  const pauses = [{ fromAt: new Date('2026-05-15T10:00:00Z'), untilAt: new Date('2026-05-15T16:00:00Z') }]
  const counted = recounted(turkey, { ...clock, rule: clock.explanation, pauses })
  assert.equal(counted.explanation.dueOn, '2026-06-11')
  assert.deepEqual(
    whyLines(counted.explanation, { pauses, extensions: [] }).map(({ key, values }) =>
      [key, ...Object.values(values)].join(' | '),
    ),
    [
      'deadlines.why.finalAnswer',
      'deadlines.why.term.businessDays | 15',
      'deadlines.why.start.received | 2026-05-14',
      'deadlines.why.weekendDays | 8',
      "deadlines.why.day.holiday | 2026-05-19 | Atatürk'ü Anma, Gençlik ve Spor Bayramı",
      'deadlines.why.day.otherHours | 2026-05-26 | Kurban Bayramı arifesi',
      'deadlines.why.day.holiday | 2026-05-27 | Kurban Bayramı, 1. gün',
      'deadlines.why.day.holiday | 2026-05-28 | Kurban Bayramı, 2. gün',
      'deadlines.why.day.holiday | 2026-05-29 | Kurban Bayramı, 3. gün',
      'deadlines.why.paused | 2026-05-15T10:00:00.000Z | 2026-05-15T16:00:00.000Z',
      'deadlines.why.due | 2026-06-11',
      'deadlines.why.calendar | Türkiye | Europe/Istanbul',
      'deadlines.why.pack | deadlines.pack.redressDefault | 1 | 2026-11-22',
      `deadlines.why.source | ${standard.source}`,
      'deadlines.why.statutory',
    ],
  )
})

test('every shipped pack is well-formed and no version ships twice', () => {
  const versions = shippedRulePacks().map(({ key, version }) => `${key} ${version}`)
  assert.equal(new Set(versions).size, versions.length)
})

test('every sentence that can explain a date has its text, with the placeholders it is given', () => {
  const texts: Record<string, string> = en
  const [statutory] = started([aStatutoryPack()], '2026-05-14T08:00:00Z')
  assert.ok(statutory)
  const pauses = [{ fromAt: new Date('2026-05-15T10:00:00Z'), untilAt: new Date('2026-05-15T16:00:00Z') }]
  const explained = [
    ...termUnits.map((unit) => ({ ...statutory.explanation, term: { amount: 2, unit } })),
    ...startEvents.map((startsAt) => ({ ...statutory.explanation, startsAt })),
    ...clockKeys.map((key) => ({ ...statutory.explanation, whyKey: `deadlines.why.${key}` })),
    { ...statutory.explanation, pack: { ...statutory.explanation.pack, checkedOn: null } },
    { ...statutory.explanation, pack: { ...statutory.explanation.pack, nameKey: null, name: 'Ours' } },
    { ...statutory.explanation, days: [{ on: '2026-12-12', why: 'extraWorkingDay', name: 'x' } as const] },
  ]
  const extensions = [
    { untilOn: '2026-07-01', reason: 'complexity', at: '2026-06-01T08:00:00Z', by: 'x' },
  ] as const
  const lines = explained.flatMap((explanation) => whyLines(explanation, { pauses, extensions }))
  for (const { key, values } of lines) {
    const text = texts[key] ?? texts[`${key}_other`] ?? ''
    assert.ok(text, key)
    assert.deepEqual(
      new Set([...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name)),
      new Set(Object.keys(values)),
      key,
    )
  }
  for (const { nameKey } of shippedRulePacks()) assert.ok(nameKey && texts[nameKey], `${nameKey}`)
  for (const key of clockKeys) assert.ok(texts[`deadlines.clock.${key}`], key)
  for (const reason of lateReasons) assert.ok(texts[`deadlines.late.${reason}`], reason)
})
