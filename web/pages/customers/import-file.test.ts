import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mappingFor, ordersIn, readImportFile, refusedCsv } from './import-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a file is read with its own separator, quotes and head, and empty lines at the end are left out', () => {
  const file = readImportFile(
    'a.csv',
    bytes('E-mail;Date;Total\r\n"a;b@x.org";03.04.2026;1,5\r\n;;\r\n'),
    'en',
  )
  assert.deepEqual(file.rows, [['a;b@x.org', '03.04.2026', '1,5']])
  assert.equal(file.encoding, 'utf-8')
  const { mapping, isRemembered } = mappingFor(file, { kind: 'purchases', past: [] })
  assert.deepEqual(mapping, ['email', 'on', 'amount'])
  assert.equal(isRemembered, false)
  assert.deepEqual(ordersIn(file, mapping), ['dmy', 'mdy'])
})

test('a Turkish file of an old spreadsheet is read in its encoding', () => {
  const file = readImportFile(
    'a.csv',
    Uint8Array.from([0x41, 0x64, 0x0a, 0xde, 0xfc, 0x6b, 0x72, 0xfc]),
    'tr',
  )
  assert.deepEqual(file.rows, [['Şükrü']])
})

test('the columns are as they were for the last file with this head', () => {
  const file = readImportFile('b.csv', bytes('x,y\n1,2'), 'en')
  const options = { mapping: ['phone', 'note'] as const, dayOrder: 'ymd' as const, decimal: '.' as const }
  const past = [{ kind: 'talks' as const, head: ['x', 'y'], options }]
  assert.equal(mappingFor(file, { kind: 'talks', past }).isRemembered, true)
  assert.deepEqual(mappingFor(file, { kind: 'purchases', past }).mapping, [null, null])
})

test('what was refused comes back as a file with the reasons, and no cell runs as a formula', () => {
  assert.equal(
    refusedCsv(['a'], [{ reason: 'No day', cells: ['=1+1'] }]),
    '\uFEFF"a";"!"\r\n"\'=1+1";"No day"\r\n',
  )
})
