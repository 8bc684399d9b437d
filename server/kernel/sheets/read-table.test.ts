import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { textRow, workbook } from '../../../test/workbook.ts'
import { zipOf } from '../documents/zip.ts'
import { dayOfSerial, isDateFormat, textOfNumber } from './cell-date.rules.ts'
import { linesIn, readTable } from './read-table.ts'
import { startTableReader } from './table-reader.ts'

const reader = startTableReader()
after(() => reader.stop())

const read = (bytes: Uint8Array, sheet: string | null = null) => readTable({ bytes, sheet, language: 'tr' })
const head = textRow('A', 'B', 'C')

test('cells of a workbook are read as they are shown: shared and own texts, numbers, days, truths and results', async () => {
  const bytes = await workbook({
    strings: [
      '<t>Ayşe &amp; Ali</t>',
      '<r><t>冰</t></r><r><t>箱</t></r><rPh sb="0" eb="1"><t>bīng</t></rPh>',
    ],
    styles: [0, 14, 164],
    formats: [[164, 'dd&quot;. &quot;mmmm yyyy hh:mm']],
    sheets: [
      [
        'Sales',
        `${head}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><v>46085</v></c></row>
         <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="C4" s="2"><v>46085.4375</v></c></row>
         <row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5"><f>HYPERLINK("x")</f></c><c r="C5"><v>0.30000000000000004</v></c></row>`,
      ],
    ],
  })
  const table = read(bytes)
  assert.deepEqual(
    table.parts.flatMap(({ lines }) => linesIn(lines)),
    [['Ayşe & Ali', '', '2026-03-04'], [], ['冰箱', '2', '2026-03-04T10:30:00'], ['TRUE', '', '0.3']],
  )
  assert.deepEqual([table.head, table.rowCount, table.sheet], [['A', 'B', 'C'], 4, 'Sales'])
  assert.deepEqual(table.columns[2]?.dayOrders, ['ymd'])
})

test('days count from 1900 with a day that never was, or from 1904', () => {
  const day = (serial: number, is1904 = false) => dayOfSerial(serial, { is1904 })
  assert.deepEqual(
    [1, 59, 60, 61, 46_085, 0.5].map((serial) => day(serial)),
    ['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01', '2026-03-04', '12:00:00'],
  )
  assert.deepEqual(
    [day(0, true), day(44_623, true), day(-1), day(1e9)],
    ['1904-01-01', '2026-03-04', null, null],
  )
  const codes = [
    'yyyy-mm-dd',
    '[$-41F]d mmmm yyyy',
    '0.00',
    '"day" 0',
    '#,##0 "₺"',
    '[Red]0',
    'General',
    'h:mm',
  ]
  assert.deepEqual(
    codes.map((code) => isDateFormat(164, code)),
    [true, true, false, false, false, false, false, true],
  )
})

test('a number with three decimals is not taken for thousands', () => {
  assert.deepEqual([1.234, 1234.5, 905_321_112_233].map(textOfNumber), ['1.2340', '1234.5', '905321112233'])
})

test('a workbook of 1904 shows its own days', async () => {
  const data = `${head}<row><c s="0"><v>44623</v></c></row>`
  assert.deepEqual(read(await workbook({ is1904: true, styles: [14], sheets: [['A', data]] })).first, [
    ['2026-03-04'],
  ])
})

test('a sheet is chosen by its name; hidden ones are not offered', async () => {
  const bytes = await workbook({
    sheets: [
      ['Secret', `${head}${textRow('hidden')}`, 'hidden'],
      ['One', `${head}${textRow('1')}`],
      ['Two', `${head}${textRow('2')}`],
    ],
  })
  assert.deepEqual([read(bytes).sheets, read(bytes).first], [['One', 'Two'], [['1']]])
  assert.deepEqual(read(bytes, 'Two').first, [['2']])
  assert.throws(() => read(bytes, 'Secret'), /import\.noSheet/)
})

test('a small file that unpacks to gigabytes is refused, in a process of its own', async () => {
  const empty = '<row></row>'.repeat(100_000)
  async function* endless() {
    for (let count = 0; count < 400; count++) yield empty
  }
  const sound = await workbook({ sheets: [['A', head]] })
  const chunks: Buffer[] = []
  const entries = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => ({
    name,
    content: [] as string[],
  }))
  entries[0]?.content.push('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>')
  entries[1]?.content.push(
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  )
  for await (const chunk of zipOf([...entries, { name: 'xl/worksheets/sheet1.xml', content: endless() }]))
    chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  assert.ok(bytes.length < 2_000_000, `${bytes.length} bytes`)
  await assert.rejects(reader.read({ bytes, sheet: null, language: 'en' }), { code: 'import.tooLarge' })
  await assert.rejects(reader.read({ bytes: sound, sheet: null, language: 'en' }), { code: 'import.empty' })
})

test('one long text that thousands of cells share does not grow into gigabytes', async () => {
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`
  const shared = { strings: [`<t>${'x'.repeat(20_000)}</t>`] }
  const bytes = await workbook({ ...shared, sheets: [['A', head + row.repeat(200)]] })
  assert.throws(() => read(bytes), /import\.tooLarge/)
  assert.equal(read(await workbook({ ...shared, sheets: [['A', head + row.repeat(40)]] })).rowCount, 40)
})

test('what is no table says so: old or locked workbooks, pictures, broken archives, too many columns', async () => {
  const locked = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  assert.throws(() => read(locked), /import\.locked/)
  assert.throws(() => read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), /import\.unreadable/)
  const whole = await workbook({ sheets: [['A', `${head}${textRow('1')}`]] })
  assert.throws(() => read(whole.subarray(0, whole.length - 40)), /import\.unreadable/)
  const wide = `${head}<row><c r="ZZ2"><v>1</v></c></row>`
  assert.throws(() => read(Buffer.from('x')), /import\.empty/)
  const tooWide = await workbook({ sheets: [['A', wide]] })
  assert.throws(() => read(tooWide), /import\.tooWide/)
  const farRow = await workbook({ sheets: [['A', `${head}<row r="2000000000"><c><v>1</v></c></row>`]] })
  assert.throws(() => read(farRow), /import\.tooLarge/)
})

test('entities that a file declares are not unfolded', async () => {
  const bytes = await workbook({
    strings: ['<t>&big;</t>'],
    sheets: [['A', `${head}<row><c t="s"><v>0</v></c></row>`]],
  })
  assert.deepEqual(read(bytes).first, [['&big;']])
})

test('a Turkish list of an old spreadsheet is read in its encoding, with its separator, and no sign that cannot be kept', () => {
  const bytes = Uint8Array.from([
    ...Buffer.from('Ad;Tarih\n'),
    0xde,
    0xfc,
    0x6b,
    0x72,
    0xfc,
    0x01,
    ...Buffer.from(';03.04.2026\n;;\n'),
  ])
  const table = read(bytes)
  assert.deepEqual(
    [table.encoding, table.separator, table.first],
    ['windows-1254', ';', [['Şükrü', '03.04.2026']]],
  )
  assert.deepEqual(table.columns[1]?.dayOrders, ['dmy', 'mdy'])
})
