import { zipOf } from './zip.ts'

export type Sheet = {
  readonly name: string
  /** Heads of the columns, with their widths in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  /** Rows as they become known; every cell is a text, and none is ever a formula. */
  readonly rows: AsyncIterable<readonly (readonly string[])[]>
}

/**
 * A spreadsheet of one sheet (Office Open XML, ECMA-376), written while its rows are read: head in bold, first line
 * kept in view, columns that can be filtered. Cells are inline strings: programs show them as they are.
 */
export const xlsxOf = (sheet: Sheet): AsyncGenerator<Buffer> =>
  zipOf([
    { name: '[Content_Types].xml', content: [contentTypes] },
    { name: '_rels/.rels', content: [relations('officeDocument', 'xl/workbook.xml')] },
    { name: 'xl/workbook.xml', content: [workbook(sheet.name)] },
    { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelations] },
    { name: 'xl/styles.xml', content: [styles] },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(sheet) },
  ])

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
const relations = (kind: string, target: string) =>
  `${xml}<Relationships xmlns="${packaged}/relationships">${relation('rId1', kind, target)}</Relationships>`
const workbookRelations = `${xml}<Relationships xmlns="${packaged}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`

const workbook = (name: string) =>
  `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Excel refuses longer names and some signs in them. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`

async function* sheetXml({ columns, rows }: Sheet): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  yield row(
    columns.map(({ head }) => head),
    1,
  )
  let count = 1
  for await (const some of rows) {
    count += some.length
    yield some.map((cells) => row(cells, 0)).join('')
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${count}"/></worksheet>`
}

const row = (cells: readonly string[], style: number): string =>
  `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(clipped(text))}</t></is></c>`)).join('')}</row>`

/** A cell holds no more. */
const clipped = (text: string): string => text.slice(0, 32_767)

/** Columns after Z have two letters. */
const columnName = (number: number): string =>
  number > 26
    ? `${columnName(Math.floor((number - 1) / 26))}${columnName(((number - 1) % 26) + 1)}`
    : String.fromCodePoint(64 + number)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// XML 1.0 knows no other control characters and no half of a pair.
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r]]/gv, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
