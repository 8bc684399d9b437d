import { zipOf } from './zip.ts'

export type Sheet = {
  readonly name: string
  /** Heads of the columns, with their widths in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  /** Rows as they become known; a cell is a text or a number, and none is ever a formula. */
  readonly rows: AsyncIterable<readonly (readonly (string | number)[])[]>
}

/**
 * A spreadsheet (Office Open XML, ECMA-376), written while its rows are read: head in bold, first line
 * kept in view, columns that can be filtered. Cells are inline strings: programs show them as they are.
 */
export const xlsxOf = (...sheets: readonly Sheet[]): AsyncGenerator<Buffer> =>
  zipOf([
    { name: '[Content_Types].xml', content: [contentTypes(sheets.length)] },
    { name: '_rels/.rels', content: [relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))] },
    { name: 'xl/workbook.xml', content: [workbook(namesOf(sheets))] },
    { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelations(sheets.length)] },
    { name: 'xl/styles.xml', content: [styles] },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(sheet),
    })),
  ])

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const numbersTo = (count: number) => [...Array(count).keys()].map((index) => index + 1)

const contentTypes = (count: number) =>
  `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${numbersTo(
    count,
  )
    .map(
      (number) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`,
    )
    .join('')}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
const relations = (...some: readonly string[]) =>
  `${xml}<Relationships xmlns="${packaged}/relationships">${some.join('')}</Relationships>`
const workbookRelations = (count: number) =>
  relations(
    ...numbersTo(count).map((number) =>
      relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
    ),
    relation(`rId${count + 1}`, 'styles', 'styles.xml'),
  )

const workbook = (names: readonly string[]) =>
  `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`

/** Two sheets may not have one name, in whatever case. */
function namesOf(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, index) => {
    const whole = sheetName(name)
    const free = taken.has(whole.toLowerCase()) ? sheetName(`${index + 1} ${whole}`) : whole
    taken.add(free.toLowerCase())
    return free
  })
}

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

const row = (cells: readonly (string | number)[], style: number): string =>
  `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`

function cellXml(cell: string | number, style: number): string {
  if (typeof cell === 'number') return `<c s="${style}"><v>${cell}</v></c>`
  if (cell === '') return '<c/>'
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(clipped(cell))}</t></is></c>`
}

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
