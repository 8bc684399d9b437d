import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { languages } from '../../../shared/languages.ts'
import { pagesOfPdf, textOfPdf } from './pdf-text.ts'
import type { Block, PrintDocument } from './print-document.ts'
import { aDocument, aLetter, aPoster, everyBlock, sentences } from './sample-documents.ts'
import { makeTypesetter } from './typesetter.ts'

const workspace = mkdtempSync(join(tmpdir(), 'redress-typesetter-'))
after(() => rmSync(workspace, { recursive: true }))
const typeset = makeTypesetter(workspace)
const now = new Date('2026-11-22T09:30:00Z')

function render(document: PrintDocument): { pdf: string; text: string; pages: number } {
  const bytes = typeset(document, now)
  return { pdf: bytes.toString('latin1'), text: textOfPdf(bytes), pages: pagesOfPdf(bytes) }
}
const renderBlocks = (...blocks: Block[]) => render(aDocument({ blocks }))

for (const language of languages) {
  test(`every block, a letter and a poster in ${language} have their words and keep to PDF/UA-1`, () => {
    const { title, word } = sentences[language]
    const all = aDocument({ language, title, blocks: everyBlock(language) })
    for (const document of [aLetter(language), all, aPoster(language)]) {
      typeset(document, now, 'ua-1')
      const { pdf, text } = render(document)
      assert.match(pdf, new RegExp(`/Lang \\(${language}\\)`))
      for (const mark of ['/MarkInfo', '/StructTreeRoot', '/DisplayDocTitle true', '<pdfaid:conformance>A<'])
        assert.ok(pdf.includes(mark), mark)
      assert.ok(text.includes('Northwind Water'))
      if (document.blocks[0]?.kind !== 'poster') assert.ok(containsWord(text, word), `${word} in ${text}`)
    }
  })
}

/** Letters of right-to-left words stand in the file as on paper, from left to right. */
function containsWord(text: string, word: string): boolean {
  const letters = text.replace(/[\s\u200b-\u200f]/g, '').normalize('NFKC')
  return letters.includes(word) || letters.includes(Array.from(word).toReversed().join(''))
}

test('the metadata is valid after the PDF/UA identifier was added', () => {
  const pdf = render(aLetter('en')).pdf
  const xrefAt = Number(/startxref\n(\d+)\n%%EOF$/.exec(pdf)?.[1])
  assert.equal(pdf.slice(xrefAt, xrefAt + 5), 'xref\n')
  const entries = [...pdf.slice(xrefAt).matchAll(/^(\d{10}) 00000 n/gm)]
  entries.forEach(([, offset], index) => {
    assert.ok(pdf.startsWith(`${index + 1} 0 obj\n`, Number(offset)), `object ${index + 1}`)
  })
  const [, length, packet = ''] =
    /\/Length (\d+)\n {2}\/Type \/Metadata\n {2}\/Subtype \/XML\n>>\nstream\n([^]*?)\nendstream/.exec(pdf) ??
    []
  assert.equal(packet.length, Number(length))
  assert.match(packet, /<pdfuaid:part>1<\/pdfuaid:part>/)
})

test('the same document gives the same bytes', () => {
  assert.deepEqual(typeset(aLetter('hu'), now), typeset(aLetter('hu'), new Date()))
})

const hostile = [
  '#import "@preview/cetz:0.2.0"',
  '#read("/etc/passwd") #eval("1+1") #sys.version',
  '*not bold* _x_ = Heading $x^2$ `raw` <label> @ref \\ // comment /* open',
  '"quotes" #"string" }]) #{',
]

test('Typst markup in any text is shown as it was written', () => {
  for (const text of hostile) {
    const facts = [{ label: text, value: text }]
    const { text: shown } = render(
      aDocument({
        title: text,
        letterhead: { organizationName: text, addressLines: [text], accentColor: text },
        footer: text,
        blocks: [
          { kind: 'address', lines: [text], facts },
          { kind: 'heading', level: 2, text },
          { kind: 'paragraph', text },
          { kind: 'bigCode', label: text, code: '7K2M' },
          { kind: 'qr', url: 'https://x.example/', caption: text, text },
          { kind: 'table', columns: [{ header: text }], rows: [[text]] },
          { kind: 'callout', title: text, text },
          { kind: 'choices', label: text, help: text, options: [text] },
          { kind: 'fields', fields: [{ label: text, help: text }] },
          { kind: 'timeline', entries: [{ date: text, text }] },
          { kind: 'facts', facts },
        ],
      }),
    )
    const squeezed = shown.replace(/\s/g, '')
    assert.ok(squeezed.split(text.replace(/\s/g, '')).length > 15, `${text} in ${shown}`)
  }
})

test('Markdown is set in bold, italic and lists, and a link shows its address', () => {
  const content =
    '**Bold** and *italic*.\n\n- one\n- two\n\n3. three\n\n## Part\n\n[site](https://x.example/)'
  const { text, pdf } = renderBlocks({ kind: 'markdown', content })
  for (const part of ['Bold', 'italic', 'one', 'two', '3.', 'Part', 'site (https://x.example/)'])
    assert.ok(text.includes(part), part)
  assert.ok(!text.includes('*'))
  assert.match(pdf, /\/S \/H2/)
  assert.match(pdf, /\/S \/LI/)
})

test('a NUL, a line of a megabyte and a word without end are set within the page', () => {
  assert.match(renderBlocks({ kind: 'paragraph', text: 'be\u0000fore' }).text, /before/)
  const { text, pages } = renderBlocks({ kind: 'paragraph', text: 'ж'.repeat(1_000_000) })
  assert.equal((text.match(/ж/g) ?? []).length, 1_000_000)
  assert.ok(pages > 100)
  assert.ok(text.split(/[\n\f]/).every((line) => line.length <= 130))
})

test('skipped heading levels are closed for screen readers', () => {
  const document = aDocument({
    blocks: [
      { kind: 'heading', level: 3, text: 'Deep' },
      { kind: 'heading', level: 1, text: 'Top' },
      { kind: 'heading', level: 3, text: 'Deep again' },
    ],
  })
  typeset(document, now, 'ua-1')
  assert.ok(!/\/S \/H[4-6]/.test(render(document).pdf))
})

test('a letter of twenty pages repeats the sender and counts its pages', () => {
  const { text, pages } = renderBlocks({ kind: 'markdown', content: `${sentences.en.text}\n\n`.repeat(200) })
  assert.ok(pages >= 15)
  const sheets = text.split('\f')
  for (const [index, sheet] of sheets.entries()) assert.ok(sheet.includes(`${index + 1} / ${pages}`))
  for (const sheet of sheets.slice(1)) assert.match(sheet, /Northwind Water[^]*Your letter of 12 November/)
})

test('a reference is grouped in fours and left to right in Arabic too', () => {
  const blocks: Block[] = [{ kind: 'bigCode', label: 'المرجع', code: '7K2M9QXP4T' }]
  assert.match(render(aDocument({ language: 'ar', blocks })).text, /7K2M 9QXP 4T/)
  const grouped: Block = { kind: 'bigCode', label: 'x', code: 'AB-1234-5678' }
  assert.match(renderBlocks(grouped).text, /AB-1234-5678/)
})

test('a poster fits on one page, however long its texts are', () => {
  const { title, text } = sentences.de
  const steps = Array.from({ length: 6 }, () => text)
  const blocks: Block[] = [
    { kind: 'poster', heading: text, lead: text, url: 'https://x.example/', caption: title, steps },
  ]
  assert.equal(render(aDocument({ blocks })).pages, 1)
})

test('a logo is printed; one that is no PNG or far too large is refused', () => {
  const withLogo = (logoPng: string | Uint8Array) =>
    aDocument({ letterhead: { organizationName: 'N', addressLines: [], accentColor: '#000000', logoPng } })
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  assert.match(render(withLogo(dot)).pdf, /\/Subtype \/Image/)
  assert.ok(!render(aDocument()).pdf.includes('/Subtype /Image'))
  assert.throws(() => render(withLogo(Buffer.from('<svg/>'))), /logo/)
  const huge = Buffer.from(dot, 'base64')
  huge.writeUInt32BE(100_000, 16)
  assert.throws(() => render(withLogo(huge)), /logo/)
})

test('the large Chinese font is left out of a document without Chinese', () => {
  assert.ok(!render(aLetter('tr')).pdf.includes('NotoSansTC'))
  assert.ok(render(aLetter('zh-TW')).pdf.includes('NotoSansTC'))
  assert.ok(renderBlocks({ kind: 'paragraph', text: '水錶' }).pdf.includes('NotoSansTC'))
})

test('nothing is written into the workspace', () => {
  assert.deepEqual(readdirSync(workspace), [])
})

test('empty parts are left out without an error', () => {
  const document = aDocument({
    title: '',
    letterhead: { organizationName: '', addressLines: [], accentColor: '' },
    blocks: [
      { kind: 'address', lines: [] },
      { kind: 'paragraph', text: '' },
      { kind: 'markdown', content: '' },
      { kind: 'facts', facts: [] },
      { kind: 'bigCode', label: '', code: '' },
      { kind: 'table', columns: [{ header: '' }], rows: [] },
      { kind: 'timeline', entries: [] },
      { kind: 'fields', fields: [] },
      { kind: 'choices', label: '', options: [] },
      { kind: 'callout', text: '' },
      { kind: 'pageBreak' },
    ],
  })
  assert.equal(render(document).pages, 1)
})
