import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packDuties } from '../../../shared/i18n/desk/en/pack-duties.ts'
import type { ClockKey, StartEvent } from '../../../shared/api/rule-packs.ts'
import { calendarFrom, daysOfShipped } from './calendar-day.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import type { ClockRow } from './clock.rules.ts'
import { latestDate } from './extension.rules.ts'
import { seededWorkingHours } from './holiday-seed.rules.ts'
import { shippedCalendar, shippedRulePack, shippedRulePacks } from './packs.queries.ts'
import { packApplies, startedClock } from './rule-pack.rules.ts'

const calendars = new Map<string, Calendar>()
function calendarOf(country: string, timeZone: string): Calendar {
  const shipped = shippedCalendar(country)
  const days = shipped ? daysOfShipped(shipped).map(({ day }) => day) : []
  const calendar =
    calendars.get(country) ??
    calendarFrom({ name: country, timeZone, workingHours: seededWorkingHours(country), days })
  calendars.set(country, calendar)
  return calendar
}
const london = () => calendarOf('GB', 'Europe/London')
const istanbul = () => calendarOf('TR', 'Europe/Istanbul')
const budapest = () => calendarOf('HU', 'Europe/Budapest')
const moscow = () => calendarOf('RU', 'Europe/Moscow')
const berlin = () => calendarOf('DE', 'Europe/Berlin')
const sydney = () => calendarOf('AU', 'Australia/Sydney')
const newYork = () => calendarOf('US', 'America/New_York')

type Case = [
  pack: string,
  calendar: () => Calendar,
  clock: ClockKey,
  from: StartEvent,
  at: string,
  dueOn: string,
  version?: string,
]

/** Counted by hand with a printed calendar; the day of the start never counts. */
const cases: Case[] = [
  // 8 weeks after Thursday 2026-01-15 is Thursday 12 March: 56 days, 16 left of January, 28 of February, 12 of March.
  ['uk-fca-disp', london, 'finalAnswer', 'received', '2026-01-15T10:00:00Z', '2026-03-12'],
  // Maundy Thursday; Good Friday 3 April and Easter Monday 6 April do not count: Tue 7, Wed 8, Thu 9.
  ['uk-fca-disp', london, 'shortAnswer', 'received', '2026-04-02T10:00:00Z', '2026-04-09'],
  // 6 months after 31 August 2026 is the last day of February 2027.
  ['uk-fca-disp', london, 'referral', 'answered', '2026-08-31T10:00:00Z', '2027-02-28'],
  ['uk-fca-disp', london, 'retention', 'received', '2026-01-15T10:00:00Z', '2029-01-15'],
  // From Thursday 30 April 2026: 1 May is off; 4-8, 11-13, 15 May (14 is Ascension) make 9, then 18-22 make 14, 26 May (25 is Whit Monday) 15.
  ['eu-payment-services', berlin, 'finalAnswer', 'received', '2026-04-30T10:00:00Z', '2026-05-26'],
  // Eight weeks are 56 days, as for FCA above; a complaint of 7 April 2026 still has them: 23 left of April, 31 of May, 2 of June.
  ['uk-telecoms', london, 'referral', 'received', '2026-01-15T10:00:00Z', '2026-03-12'],
  ['uk-telecoms', london, 'referral', 'received', '2026-04-07T10:00:00Z', '2026-06-02'],
  // From 8 April 2026 six weeks, 42 days: 22 left of April and 20 of May.
  ['uk-telecoms', london, 'referral', 'received', '2026-04-08T10:00:00Z', '2026-05-20', '2'],
  // 1 business day after Friday is Monday; 30 days after 6 March 2026 is 5 April, a Sunday, and stays there.
  ['au-rg-271', sydney, 'restatement', 'received', '2026-03-06T01:00:00Z', '2026-03-09'],
  ['au-rg-271', sydney, 'finalAnswer', 'received', '2026-03-06T01:00:00Z', '2026-04-05'],
  // Monday 9 to Friday 13 March are five business days.
  ['au-rg-271', sydney, 'shortAnswer', 'received', '2026-03-06T01:00:00Z', '2026-03-13'],
  ['au-rg-271-super', sydney, 'restatement', 'received', '2026-03-06T01:00:00Z', '2026-03-09'],
  ['au-rg-271-super', sydney, 'shortAnswer', 'received', '2026-03-06T01:00:00Z', '2026-03-13'],
  // 45 days: 25 left of March and 20 of April.
  ['au-rg-271-super', sydney, 'finalAnswer', 'received', '2026-03-06T01:00:00Z', '2026-04-20'],
  ['us-cfpb-portal', newYork, 'interim', 'received', '2026-02-20T15:00:00Z', '2026-03-07'],
  ['us-cfpb-portal', newYork, 'finalAnswer', 'received', '2026-02-20T15:00:00Z', '2026-04-21'],
  ['us-airlines', newYork, 'restatement', 'received', '2026-01-31T15:00:00Z', '2026-03-02'],
  ['us-airlines', newYork, 'finalAnswer', 'received', '2026-01-31T15:00:00Z', '2026-04-01'],
  ['us-airlines-disability', newYork, 'finalAnswer', 'received', '2026-01-31T15:00:00Z', '2026-03-02'],
  // Acknowledged Friday 18 December 2026: 21-24 make 4, 29-31 make 7 (25 and 28 are off), 4-6 January make 10 (1 is off).
  ['uk-social-housing', london, 'restatement', 'received', '2026-12-11T10:00:00Z', '2026-12-18'],
  ['uk-social-housing', london, 'finalAnswer', 'acknowledged', '2026-12-18T10:00:00Z', '2027-01-06'],
  // Stage 2 goes on from there: 7, 8 January make 12, 11-15 17, 18-20 20.
  ['uk-social-housing', london, 'finalAnswer', 'escalated', '2026-12-18T10:00:00Z', '2027-01-20'],
  ['uk-social-housing', london, 'referral', 'answered', '2026-12-18T10:00:00Z', '2027-12-18'],
  // Received Friday 15 May 2026: 18; 20-22 (19 is off) make 4; 25, 26 (half-day counts) 6; 1-5 June 11; 8-11 June 15.
  ['tr-insurers', istanbul, 'finalAnswer', 'received', '2026-05-15T09:00:00Z', '2026-06-11'],
  ['tr-banks', istanbul, 'finalAnswer', 'received', '2026-05-15T09:00:00Z', '2026-06-14'],
  ['tr-banks-cards', istanbul, 'finalAnswer', 'received', '2026-05-15T09:00:00Z', '2026-06-04'],
  ['tr-kvkk', istanbul, 'finalAnswer', 'received', '2026-01-31T09:00:00Z', '2026-03-02'],
  // 30 days after the answer: 28 of February and 2 of March; the panel of the banks 60: 16 of May, 30 of June, 14 of July.
  ['tr-kvkk', istanbul, 'referral', 'answered', '2026-01-31T09:00:00Z', '2026-03-02'],
  ['tr-banks', istanbul, 'referral', 'answered', '2026-05-15T09:00:00Z', '2026-07-14'],
  ['tr-banks-cards', istanbul, 'referral', 'answered', '2026-05-15T09:00:00Z', '2026-07-14'],
  ['tr-kvkk', istanbul, 'outsideDecision', 'received', '2026-01-31T09:00:00Z', '2026-04-01'],
  // 23:30 in Istanbul on 14 May is 20:30 UTC; half past midnight there is still 14 May in London.
  ['tr-kvkk', istanbul, 'finalAnswer', 'received', '2026-05-14T21:30:00Z', '2026-06-14'],
  ['tr-consumer-board', istanbul, 'outsideDecision', 'referred', '2026-08-31T09:00:00Z', '2027-02-28'],
  ['hu-consumer', budapest, 'finalAnswer', 'received', '2026-07-22T09:00:00Z', '2026-08-21'],
  // Received Thursday 30 April 2026 in Moscow: 4-8 May (1 is off) make 5, 12-15 (11 is off) 9, 18-22 14, 25 May 15.
  ['ru-finance', moscow, 'finalAnswer', 'received', '2026-04-30T09:00:00Z', '2026-05-25'],
  ['eu-mdr-incident', berlin, 'report', 'aware', '2026-12-20T09:00:00Z', '2027-01-04'],
  ['eu-mdr-death', berlin, 'report', 'aware', '2026-12-20T09:00:00Z', '2026-12-30'],
  ['eu-mdr-public-health', berlin, 'report', 'aware', '2026-12-30T09:00:00Z', '2027-01-01'],
  // Saturday 12 December 2026 is a working day in Hungary, and 24 December is not.
  ['redress-default', budapest, 'restatement', 'received', '2026-12-10T09:00:00Z', '2026-12-14'],
  // A quarter of an hour, by day and night, still on Thursday.
  ['redress-default', budapest, 'receipt', 'registered', '2026-12-10T09:00:00Z', '2026-12-10'],
  // From Thursday 26 November: 27; 30 to 4 December make 6; 7-10 make 10.
  ['redress-default', budapest, 'update', 'received', '2026-11-26T09:00:00Z', '2026-12-10'],
  // Answered on Thursday 10 December: 11 and Saturday 12 make 2, 14-18 7, 21-23 10.
  ['redress-default', budapest, 'reminder', 'answered', '2026-12-10T09:00:00Z', '2026-12-23'],
  // 24 and 25 are off: 28-31 make 14; 1 January is off: 4-8 19, 11 January 20.
  ['redress-default', budapest, 'noResponse', 'answered', '2026-12-10T09:00:00Z', '2027-01-11'],
  ['redress-default', budapest, 'finalAnswer', 'received', '2026-11-26T09:00:00Z', '2026-12-23'],
  ['ie-central-bank', london, 'restatement', 'received', '2026-01-12T10:00:00Z', '2026-01-19'],
  // From Monday 12 January: 13-16 make 4, 19-23 9, 26-30 14, 2-6 February 19, 9 February 20.
  ['ie-central-bank', london, 'update', 'received', '2026-01-12T10:00:00Z', '2026-02-09'],
  ['ie-central-bank', london, 'finalAnswer', 'received', '2026-01-12T10:00:00Z', '2026-03-09'],
]

for (const [key, calendar, clockKey, startsAt, at, dueOn, version = '1'] of cases) {
  test(`${key} ${version}: ${clockKey} from ${startsAt} ${at} is due ${dueOn}`, () => {
    const pack = shippedRulePack({ key, version })
    const clock = pack.clocks.find((each) => each.key === clockKey && each.startsAt === startsAt)
    assert.ok(clock)
    assert.equal(startedClock(calendar(), { pack, clock, at: new Date(at) }).explanation.dueOn, dueOn)
  })
}

const keys = [...new Set(shippedRulePacks().map(({ key }) => key))]

test('all packs of the table ship, and every clock of every version has a date counted by hand', () => {
  assert.ok(keys.length >= 21)
  const counted = new Set(
    cases.map(
      ([key, , clockKey, startsAt, , , version = '1']) => `${key} ${version} ${clockKey} ${startsAt}`,
    ),
  )
  const shipped = shippedRulePacks().flatMap(({ key, version, clocks }) =>
    clocks.map((clock) => `${key} ${version} ${clock.key} ${clock.startsAt}`),
  )
  assert.deepEqual(
    shipped.filter((clock) => !counted.has(clock)),
    [],
  )
})

test('what shipped packs say beside their figures is translated, and the English is what their files say', () => {
  const english: Readonly<Record<string, string>> = packDuties
  const said = shippedRulePacks().flatMap(({ key, version, duties, scope }) => [
    ...duties.map((duty, index) => [`packs.duty.${key}.${version}.${index + 1}`, duty] as const),
    ...(scope.sector
      ? [
          [
            `packs.sectorName.${scope.sector.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
            scope.sector,
          ] as const,
        ]
      : []),
  ])
  assert.deepEqual(english, Object.fromEntries(said))
})

test('packs seen only second-hand say so, and none claims to be checked but the default', () => {
  const secondHand = shippedRulePacks().filter(({ isSecondHand }) => isSecondHand)
  assert.deepEqual(secondHand.map(({ key }) => key).toSorted(), [
    'ie-central-bank',
    'tr-banks',
    'tr-banks-cards',
  ])
  assert.deepEqual(
    shippedRulePacks()
      .filter(({ checkedOn }) => checkedOn)
      .map(({ key }) => key),
    ['redress-default'],
  )
})

test('a rule that changes on a date holds until the day before: eight weeks of Ofcom become six on 8 April 2026', () => {
  const on = (receivedOn: string) =>
    shippedRulePacks()
      .filter(
        (pack) =>
          pack.key === 'uk-telecoms' && packApplies(pack, { kind: 'complaint', country: 'GB', receivedOn }),
      )
      .flatMap(({ clocks }) => clocks.map(({ amount, unit }) => `${amount} ${unit}`))
  assert.deepEqual(on('2026-04-07'), ['8 weeks'])
  assert.deepEqual(on('2026-04-08'), ['6 weeks'])
})

test('no pack leads to the dispute platform of the EU, which closed', () => {
  assert.doesNotMatch(JSON.stringify(shippedRulePacks()), /ec\.europa\.eu\/consumers\/odr/)
})

function aRow(key: string, calendar: Calendar, at: string): ClockRow {
  const pack = shippedRulePack({ key, version: '1' })
  const clock = pack.clocks.find((each) => each.extension)
  assert.ok(clock)
  const started = startedClock(calendar, { pack, clock, at: new Date(at) })
  const nothing = {
    pausedAt: null,
    pauses: [],
    metAt: null,
    cancelledAt: null,
    extensions: [],
    lateReason: null,
  }
  return { ...started, ...nothing, id: '', subjectId: '', packKey: key, packVersion: '1', calendarId: '' }
}

test('an extension has its cap: 35 business days in all for payment services, 10 more in Russia and in social housing, three months at the board, once', () => {
  // From Thursday 30 April 2026 the 35th business day: the 15th is 26 May; 27-29 May 18, June 1-5 (Corpus Christi is regional) 23, 8-12 28, 15-19 33, 22, 23 June 35.
  assert.equal(
    latestDate(berlin(), aRow('eu-payment-services', berlin(), '2026-04-30T10:00:00Z')),
    '2026-06-23',
  )
  // The 15th working day is 25 May; ten more: 26-29 May 4, 1-5 June 9, 8 June 10.
  const russian = aRow('ru-finance', moscow(), '2026-04-30T09:00:00Z')
  assert.equal(latestDate(moscow(), russian), '2026-06-08')
  // Stage 1 ends on 6 January 2027; ten more: 7, 8, 11-15, 18-20 January. The board: three months after 28 February.
  assert.equal(
    latestDate(london(), aRow('uk-social-housing', london(), '2026-12-18T10:00:00Z')),
    '2027-01-20',
  )
  assert.equal(
    latestDate(istanbul(), aRow('tr-consumer-board', istanbul(), '2026-08-31T09:00:00Z')),
    '2027-05-28',
  )
  const used = { untilOn: '2026-06-08', reason: 'complexity', at: '', by: '' } as const
  assert.equal(latestDate(moscow(), { ...russian, extensions: [used] }), null)
})
