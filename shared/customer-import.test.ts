import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessMapping } from './customer-import.ts'
import { amountIn, dayIn, isDoubtfulAmount, possibleOrders } from './said-values.ts'

test('the order of day and month is known only where some day proves it', () => {
  assert.deepEqual(possibleOrders(['03.04.2026', '25.12.2025']), ['dmy'])
  assert.deepEqual(possibleOrders(['03/04/2026', '12/25/2025']), ['mdy'])
  assert.deepEqual(possibleOrders(['03/04/2026', '05/06/2026']), ['dmy', 'mdy'])
  assert.deepEqual(possibleOrders(['2026-04-03', '']), ['ymd'])
  assert.deepEqual(possibleOrders(['soon']), [])
  // Days of a spreadsheet's own stand beside typed ones: the year first is never in doubt.
  assert.deepEqual(possibleOrders(['2026-04-03', '2026-05-06T10:00:00']), ['ymd'])
  assert.deepEqual(possibleOrders(['2026-04-03', '13.02.2026']), ['dmy'])
  assert.deepEqual(possibleOrders(['03.04.2026', '25.12.2025', '31.02.2026', 'soon']), ['dmy'])
})

test('days that do not exist are none', () => {
  assert.equal(dayIn('31.02.2026', 'dmy'), null)
  assert.equal(dayIn('29.02.24', 'dmy'), '2024-02-29')
  assert.equal(dayIn('2026-11-22T10:00', 'ymd'), '2026-11-22')
  assert.equal(dayIn('2026-11-22', 'mdy'), '2026-11-22')
  assert.equal(dayIn('2026. 11. 22.'.replaceAll(' ', ''), 'ymd'), '2026-11-22')
})

test('amounts are read as people write them', () => {
  const table: readonly (readonly [string, number | null])[] = [
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,5 ₽', 1234.5],
    ['₺12', 12],
    ['-3,5', -3.5],
    ['1.234.567', 1_234_567],
    ['free', null],
    ['', null],
  ]
  for (const [text, number] of table) assert.equal(amountIn(text), number, text)
  assert.equal(amountIn('1.234', '.'), 1.234)
  assert.equal(amountIn('1.234', ','), 1234)
  assert.deepEqual(['1.234', '1.234,50', '12', 'free'].map(isDoubtfulAmount), [true, false, false, false])
})

test('columns are known by their names in four languages', () => {
  assert.deepEqual(guessMapping(['E-posta', 'Tarih', 'Tutar', 'Renk'], 'purchases'), [
    'email',
    'on',
    'amount',
    null,
  ])
  assert.deepEqual(guessMapping(['ФИО', 'Телефон', 'Дата'], 'talks'), ['name', 'phone', 'on'])
  assert.deepEqual(guessMapping(['Ügyfélszám', 'Név', 'Név'], 'customers'), ['customerNumber', 'name', null])
})
