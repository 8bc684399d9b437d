import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksForDecimals, mappingFor, ordersIn, refusedCsv, refusedHead } from './import-file.ts'

const column = { sample: null, dayOrders: [], isDoubtful: false } as const

test('columns are known by their names, and days that can be read in two ways are asked for', () => {
  const { mapping, isRemembered } = mappingFor(
    { head: ['E-mail', 'Date', 'Total'] },
    { kind: 'purchases', past: [] },
  )
  assert.deepEqual(mapping, ['email', 'on', 'amount'])
  assert.equal(isRemembered, false)
  const columns = [
    { ...column },
    { ...column, dayOrders: ['dmy' as const, 'mdy' as const] },
    { ...column, isDoubtful: true },
  ]
  assert.deepEqual(ordersIn({ columns }, mapping), ['dmy', 'mdy'])
  assert.equal(asksForDecimals({ columns }, mapping), true)
  assert.equal(asksForDecimals({ columns }, ['email', 'on', 'orderNumber']), false)
})

test('the columns are as they were for the last file with this head', () => {
  const file = { head: ['x', 'y'] }
  const options = { mapping: ['phone', 'note'] as const, dayOrder: 'ymd' as const, decimal: '.' as const }
  const past = [{ kind: 'talks' as const, head: ['x', 'y'], options }]
  assert.equal(mappingFor(file, { kind: 'talks', past }).isRemembered, true)
  assert.deepEqual(mappingFor(file, { kind: 'purchases', past }).mapping, [null, null])
})

test('refused lines that come in again are read as their file was, and come back with one column of reasons', () => {
  const options = { mapping: ['phone', 'note'] as const, dayOrder: 'ymd' as const, decimal: '.' as const }
  const past = [{ kind: 'talks' as const, head: ['x', 'y'], options }]
  const head = ['x', 'y', '!']
  assert.deepEqual(mappingFor({ head }, { kind: 'talks', past }).mapping, ['phone', 'note', null])
  assert.equal(refusedHead(head), refusedHead(['x', 'y']))
  assert.equal(refusedCsv(head, [{ reason: 'New', cells: ['1', '2', 'Old'] }]), '"1";"2";"New"\r\n')
})

test('what was refused comes back as a file with the reasons, and no cell runs as a formula', () => {
  assert.equal(
    refusedHead(['a', 'b']) + refusedCsv(['a', 'b'], [{ reason: 'No day', cells: ['=1+1'] }]),
    '\uFEFF"a";"b";"!"\r\n"\'=1+1";"";"No day"\r\n',
  )
})
