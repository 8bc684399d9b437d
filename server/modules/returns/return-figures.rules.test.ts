import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Calendar } from '../deadlines/calendar.rules.ts'
import { returnDefinitions } from './definitions.queries.ts'
import { dueOnOf, holdsFor, periodOf, periodsUntil } from './periods.rules.ts'
import { differencesBetween, failedChecks, figuresOf, type CountedCase } from './return-figures.rules.ts'
import type { ReturnDefinition } from './return-definition.rules.ts'

const office = [['09:00', '17:00']] as const
const calendar: Calendar = {
  name: 'Office',
  timeZone: 'Europe/London',
  workingHours: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays: [{ on: '2026-08-31', name: 'Summer bank holiday', hours: [] }],
}

function definitionOf(key: string): ReturnDefinition {
  const found = returnDefinitions().find((each) => each.key === key)
  assert.ok(found, key)
  return found
}

let number = 0
const aCase = (changes: Partial<CountedCase>): CountedCase => ({
  id: `case ${++number}`,
  receivedOn: '2026-07-01',
  finishedOn: null,
  isAnswered: changes.finishedOn !== undefined && changes.finishedOn !== null,
  isUpheld: null,
  productId: 'loan',
  categoryId: null,
  isVulnerable: false,
  hasEntity: true,
  redressCents: 0,
  ...changes,
})

const period = { key: '2026-H2', from: '2026-07-01', to: '2026-12-31' }
const reckon = (definition: ReturnDefinition, cases: readonly CountedCase[], of = period) =>
  figuresOf(definition, { calendar, period: of, cases })

test('the FCA half-year: bands at their very edges, what was open, upheld and paid, counted by hand', () => {
  const definition = definitionOf('fca-disp-1')
  const { tables, failed, lacking, isNil } = reckon(definition, [
    // Received 1 July: 28 days later is 29 July, still within four weeks; 30 July is beyond them.
    aCase({ finishedOn: '2026-07-29', isUpheld: true, redressCents: 12_050 }),
    aCase({ finishedOn: '2026-07-30', isUpheld: false }),
    // 56 days after 1 July is 26 August, still within eight weeks; 27 August is beyond them.
    aCase({ finishedOn: '2026-08-26', isUpheld: true, productId: 'card' }),
    aCase({ finishedOn: '2026-08-27', isUpheld: false, productId: 'card' }),
    // Open at the start, finished on the first day of the half: more than eight weeks.
    aCase({ receivedOn: '2026-01-05', finishedOn: '2026-07-01', isUpheld: false }),
    // Received on the last day and still open; received before and open throughout.
    aCase({ receivedOn: '2026-12-31' }),
    aCase({ receivedOn: '2026-06-30' }),
    // Finished before the half: only its payment belongs to it.
    aCase({ receivedOn: '2026-05-01', finishedOn: '2026-06-30', isUpheld: true, redressCents: 5_000 }),
    // Received after the half, and finished before it without any payment: not of it.
    aCase({ receivedOn: '2027-01-01' }),
    aCase({ receivedOn: '2026-05-01', finishedOn: '2026-06-30', isUpheld: true }),
  ])
  // Open at the start 2, received 5, closed 5, open at the end 2.
  assert.deepEqual(tables[0]?.total, [2, 5, 5, 2])
  const rows = new Map(tables[1]?.rows.map(({ id, figures }) => [id, figures]))
  // Received, within 4 weeks, 4 to 8, over 8, closed, upheld, redress.
  assert.deepEqual(rows.get('loan'), [3, 1, 1, 1, 3, 1, 170.5])
  assert.deepEqual(rows.get('card'), [2, 0, 1, 1, 2, 1, 0])
  assert.deepEqual(tables[1]?.total, [5, 1, 2, 2, 5, 2, 170.5])
  assert.deepEqual([failed, lacking, isNil], [[], [], false])
})

test('the Turkish quarter counts answers by the fifteenth business day', () => {
  const { tables, failed } = reckon(
    definitionOf('tr-insurers-quarterly'),
    [
      // Friday 14 August: day 1 is Monday 17, day 10 Friday 28, 31 August is a holiday, day 15 Monday 7 September.
      aCase({ receivedOn: '2026-08-14', finishedOn: '2026-09-07', isUpheld: true, productId: 'kasko' }),
      aCase({ receivedOn: '2026-08-14', finishedOn: '2026-09-08', isUpheld: false, productId: 'kasko' }),
      aCase({ receivedOn: '2026-08-14', productId: 'kasko' }),
    ],
    { key: '2026-Q3', from: '2026-07-01', to: '2026-09-30' },
  )
  assert.deepEqual(tables[0]?.total, [3])
  // Received, in time, late, answered, upheld, not upheld, open.
  assert.deepEqual(tables[1]?.rows, [{ id: 'kasko', figures: [3, 1, 1, 2, 1, 1, 1] }])
  assert.deepEqual(failed, [])
})

test('the return of PS25/19 counts those in vulnerable circumstances', () => {
  const half = { key: '2027-H1', from: '2027-01-01', to: '2027-06-30' }
  const { tables } = reckon(
    definitionOf('fca-ps25-19'),
    [
      aCase({ receivedOn: '2027-02-01', isVulnerable: true }),
      aCase({ receivedOn: '2027-02-01' }),
      aCase({ receivedOn: '2026-12-31', isVulnerable: true }),
    ],
    half,
  )
  assert.deepEqual(tables[0]?.total, [1, 2, 0, 3, 1])
})

test('what complaints lack is listed with the cases: a product, and a result once they were answered', () => {
  const open = aCase({ productId: null })
  const answered = aCase({ finishedOn: '2026-07-20' })
  const withdrawn = aCase({ finishedOn: '2026-07-20', isAnswered: false })
  const { lacking, tables } = reckon(definitionOf('fca-disp-1'), [open, answered, withdrawn])
  assert.deepEqual(lacking, [
    { need: 'product', caseIds: [open.id] },
    { need: 'result', caseIds: [answered.id] },
  ])
  assert.ok(
    tables[1]?.rows.some(({ id }) => id === null),
    'it is counted all the same',
  )
})

test('a period without complaints is a nil return', () => {
  assert.equal(reckon(definitionOf('fca-disp-1'), []).isNil, true)
  assert.equal(reckon(definitionOf('fca-disp-1'), [aCase({ receivedOn: '2027-01-01' })]).isNil, true)
})

test('sums that do not agree are found: across columns, and of the rows', () => {
  const definition = definitionOf('fca-disp-1')
  const totals = { key: 'totals', rows: [], total: [1, 2, 2, 2] }
  const products = {
    key: 'products',
    rows: [{ id: 'loan', figures: [1, 1, 0, 0, 1, 0, 0.1] }],
    total: [2, 1, 0, 0, 1, 0, 0.1],
  }
  assert.deepEqual(failedChecks(definition, [totals, products]), [
    { table: 'totals', sum: 3, equals: 4 },
    { table: 'products', sum: 1, equals: 2 },
  ])
})

test('what has changed since a filing is shown figure by figure', () => {
  const definition = definitionOf('fca-disp-1')
  const before = reckon(definition, [aCase({})])
  const after = reckon(definition, [aCase({}), aCase({ productId: null })])
  assert.deepEqual(
    differencesBetween(definition, before.tables, after.tables).map(
      ({ table, row, column, filed, now }) => `${table} ${row} ${column}: ${filed} → ${now}`,
    ),
    [
      'totals null received: 1 → 2',
      'totals null openAtEnd: 1 → 2',
      'products null received: 1 → 2',
      'products none received: 0 → 1',
    ],
  )
  assert.deepEqual(differencesBetween(definition, before.tables, before.tables), [])
})

test('the old return holds for periods that end in 2026, the new one from 2027 on, and never both', () => {
  const [old, next] = [definitionOf('fca-disp-1'), definitionOf('fca-ps25-19')]
  assert.deepEqual([holdsFor(old, '2026-12-31'), holdsFor(next, '2026-12-31')], [true, false])
  assert.deepEqual([holdsFor(old, '2027-06-30'), holdsFor(next, '2027-06-30')], [false, true])
  const shown = (definition: ReturnDefinition) =>
    periodsUntil(definition, { today: '2027-03-01', count: 3 }).map(({ key }) => key)
  assert.deepEqual(shown(old), ['2026-H2', '2026-H1', '2025-H2'])
  assert.deepEqual(shown(next), ['2027-H1'])
})

test('periods are whole quarters and halves; a key that names none is refused', () => {
  assert.deepEqual(periodOf('quarter', '2028-Q1'), { key: '2028-Q1', from: '2028-01-01', to: '2028-03-31' })
  assert.deepEqual(periodOf('halfYear', '2026-H1'), { key: '2026-H1', from: '2026-01-01', to: '2026-06-30' })
  for (const key of ['2026-Q5', '2026-H1', '2026', '2026-Q0', 'x'])
    assert.equal(periodOf('quarter', key), null)
})

test('a return is due so many days or business days after its period', () => {
  const quarter = { key: '2026-Q3', from: '2026-07-01', to: '2026-09-30' }
  assert.equal(dueOnOf(calendar, definitionOf('tr-insurers-quarterly'), quarter), '2026-10-10')
  // 30 business days after Tuesday 30 June: six weeks, Tuesday 11 August.
  const half = { key: '2026-H1', from: '2026-01-01', to: '2026-06-30' }
  assert.equal(dueOnOf(calendar, definitionOf('fca-disp-1'), half), '2026-08-11')
  assert.equal(dueOnOf(calendar, definitionOf('fca-ps25-19'), half), null, 'not known')
})
