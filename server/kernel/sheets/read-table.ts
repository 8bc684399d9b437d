import { gunzipSync, gzipSync } from 'node:zlib'
import { cleanText } from '../../../shared/api/endpoint.ts'
import { cellsOf, separatorOf, textOfFile } from '../../../shared/csv.ts'
import type { DeskLanguage } from '../../../shared/languages.ts'
import { isDoubtfulAmount, possibleOrders, type DayOrder } from '../../../shared/said-values.ts'
import { mostColumns, readXlsx } from './read-xlsx.ts'
import { SheetProblem } from './sheet-problem.ts'

/** A file with one table, as CSV or a spreadsheet (Office Open XML). */
export type TableFile = {
  readonly bytes: Uint8Array
  /** Of which sheet; null for the first. */
  readonly sheet: string | null
  /** Says in which of the old encodings a text may be that is not UTF-8. */
  readonly language: DeskLanguage
}

export type Table = {
  readonly format: 'csv' | 'xlsx'
  /** Of a CSV. */
  readonly encoding: string | null
  readonly separator: string | null
  /** Of a spreadsheet: its sheets, and the one that was read. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly head: readonly string[]
  /** Without the head. Empty lines within count, so that lines are numbered as the spreadsheet shows them. */
  readonly rowCount: number
  readonly first: readonly (readonly string[])[]
  readonly columns: readonly Column[]
  readonly parts: readonly TablePart[]
}

export type Column = {
  /** The first cell with something in it. */
  readonly sample: string | null
  /** In which orders the days here can be read; none where these are no days. */
  readonly dayOrders: readonly DayOrder[]
  /** Whether point or comma as sign of decimals makes a difference. */
  readonly isDoubtful: boolean
}

/** Lines that are kept and worked on together. */
export type TablePart = { readonly fromRow: number; readonly rowCount: number; readonly lines: Uint8Array }

/** Lines of a part. One transaction writes them. */
export const linesOfPart = 1000
const shownRows = 20
const sampledRows = 20_000
const mostText = 20_000
const mostRows = 5_000_000
/** Characters of a part, which is unpacked as a whole: many cells may share one long text. */
const mostOfPart = 32_000_000

/** @throws SheetProblem */
export function readTable({ bytes, sheet, language }: TableFile): Table {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { rows: all, ...read } = isZip(file) ? spreadsheet(file, sheet) : text(file, language)
  const last = all.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''))
  if (last < 1) throw new SheetProblem('import.empty')
  if (last > mostRows) throw new SheetProblem('import.tooLarge')
  const [head = [], ...rows] = all.slice(0, last + 1)
  const width = Math.max(head.length, ...rows.slice(0, sampledRows).map((cells) => cells.length))
  if (width > mostColumns) throw new SheetProblem('import.tooWide')
  return {
    ...read,
    head: [...head, ...Array<string>(width - head.length).fill('')].map((name) => clean(name).slice(0, 200)),
    rowCount: rows.length,
    first: rows.slice(0, shownRows).map((cells) => cells.map(clean)),
    columns: [...Array(width).keys()].map((at) => columnAt(rows, at)),
    parts: partsOf(rows),
  }
}

/** The lines of a part. */
export const linesIn = (lines: Uint8Array): string[][] =>
  JSON.parse(gunzipSync(lines).toString()) as string[][]

const isZip = (file: Buffer): boolean => file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))
/** Workbooks of before 2007, and those under a password, are of this kind. */
const isOldOffice = (file: Buffer): boolean => file.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))

function spreadsheet(file: Buffer, wanted: string | null) {
  const { sheets, sheet, rows } = readXlsx(file, wanted)
  return { format: 'xlsx' as const, encoding: null, separator: null, sheets, sheet, rows }
}

function text(file: Buffer, language: DeskLanguage) {
  if (isOldOffice(file)) throw new SheetProblem('import.locked')
  const { text: decoded, encoding } = textOfFile(file, language, TextDecoder)
  const plain = decoded.replace(/^\uFEFF/, '')
  // A picture or a program is no list; in a text there is no such sign.
  if (plain.slice(0, 10_000).includes('\u0000')) throw new SheetProblem('import.unreadable')
  const separator = separatorOf(plain)
  return {
    format: 'csv' as const,
    encoding,
    separator,
    sheets: [],
    sheet: null,
    rows: cellsOf(plain, separator),
  }
}

/** A cell as it is kept; the database takes no NUL. */
const clean = (cell: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  (/[\u0000-\u001f\u007f]/.test(cell) ? cleanText(cell) : cell.trim()).slice(0, mostText)

function columnAt(rows: readonly (readonly string[])[], at: number): Column {
  const cells = rows.slice(0, sampledRows).map((row) => row[at]?.trim() ?? '')
  return {
    sample: cells.find((cell) => cell !== '')?.slice(0, 200) ?? null,
    dayOrders: possibleOrders(cells),
    isDoubtful: cells.some(isDoubtfulAmount),
  }
}

function partsOf(rows: readonly (readonly string[])[]): TablePart[] {
  const parts: TablePart[] = []
  for (let fromRow = 0; fromRow < rows.length; fromRow += linesOfPart) {
    const some = rows.slice(fromRow, fromRow + linesOfPart).map((cells) => cells.map(clean))
    const size = some.reduce((sum, cells) => cells.reduce((all, { length }) => all + length, sum), 0)
    if (size > mostOfPart) throw new SheetProblem('import.tooLarge')
    parts.push({ fromRow, rowCount: some.length, lines: gzipSync(JSON.stringify(some)) })
  }
  return parts
}
