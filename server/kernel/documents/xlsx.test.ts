import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { crc32, inflateRawSync } from 'node:zlib'
import { xlsxOf } from './xlsx.ts'

async function* pages() {
  yield [
    ['=1+1', 'a < b & "c"', ''],
    ['Ő', '\u0000x', '冰箱'],
  ]
}

const written = async () => {
  const columns = ['One', 'Two', 'Three'].map((head) => ({ head, width: 12 }))
  const chunks: Buffer[] = []
  for await (const chunk of xlsxOf({ name: 'Register: a/b', columns, rows: pages() })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The entries as the directory at the end of a ZIP names them. */
function entriesOf(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = zip.readUInt32LE(end + 16)
  return new Map(
    Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
      const [crc, size, length, start] = [16, 20, 28, 42].map((field) =>
        field === 28 ? zip.readUInt16LE(at + field) : zip.readUInt32LE(at + field),
      ) as [number, number, number, number]
      const name = zip.toString('utf8', at + 46, at + 46 + length)
      const from = start + 30 + zip.readUInt16LE(start + 26)
      const content = inflateRawSync(zip.subarray(from, from + size))
      assert.equal(crc32(content), crc, name)
      at += 46 + length
      return [name, content.toString()] as const
    }),
  )
}

test('a spreadsheet holds its rows as texts, none of them a formula', async () => {
  const entries = entriesOf(await written())
  const sheet = entries.get('xl/worksheets/sheet1.xml') ?? ''
  assert.ok(sheet.includes('<t xml:space="preserve">=1+1</t>'))
  assert.ok(!sheet.includes('<f>'))
  assert.ok(sheet.includes('a &lt; b &amp; &quot;c&quot;'))
  assert.ok(sheet.includes('<t xml:space="preserve">x</t>'), 'signs that XML does not know are left out')
  assert.ok(sheet.includes('冰箱') && sheet.includes('<autoFilter ref="A1:C3"/>'))
  assert.match(entries.get('xl/workbook.xml') ?? '', /name="Register {2}a b"/)
})

test('other programs can open the file', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'redress-xlsx-'))
  t.after(() => rm(folder, { recursive: true }))
  const file = path.join(folder, 'a.xlsx')
  await writeFile(file, await written())
  try {
    const { stdout } = await promisify(execFile)('python3', ['-m', 'zipfile', '-t', file])
    assert.match(stdout, /Done testing/)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    t.skip('there is no Python on this machine')
  }
})
