import { Parser } from 'htmlparser2'
import { dayOfSerial, isDateFormat, textOfNumber } from './cell-date.rules.ts'
import { SheetProblem } from './sheet-problem.ts'
import { unzipped, type Unzipped } from './unzip.ts'

const mb = 1024 * 1024
/** Bytes of what is unpacked, apart for each part of the file: a small file may hold endless content. */
const most = { small: 4 * mb, strings: 100 * mb, sheet: 300 * mb }
const mostRows = 1_048_576
export const mostColumns = 200
/** Characters of a cell. Excel holds 32,767. */
const mostText = 32_767

export type Workbook = {
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly rows: readonly (readonly string[])[]
}

/**
 * The cells of one sheet as text: days as `2026-03-04`, numbers with a point, formulas as what they last gave (they
 * are never run). Rows stand where the spreadsheet shows them.
 * @param wanted name of the sheet; without it the first that is not hidden
 * @throws SheetProblem
 */
export function readXlsx(bytes: Buffer, wanted: string | null): Workbook {
  const zip = unzipped(bytes)
  if (!zip.has('xl/workbook.xml')) throw new SheetProblem('import.unreadable')
  const { sheets, is1904 } = workbookOf(zip)
  const sheet = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted)
  if (!sheet) throw new SheetProblem('import.noSheet')
  const reading = { strings: stringsOf(zip), isDate: dateStylesOf(zip), is1904 }
  const rows = rowsOf(zip.content(sheet.path, most.sheet), reading)
  return { sheets: sheets.map(({ name }) => name), sheet: sheet.name, rows }
}

type Attributes = Readonly<Record<string, string>>
type Handler = {
  open?: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Programs write the same element with and without a prefix. */
const plain = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads XML from beginning to end; definitions of types and entities in it have no effect. */
function walk(content: Buffer, { open, text, close }: Handler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(plain(name), attributes),
      ontext: (part) => text?.(part),
      onclosetag: (name) => close?.(plain(name)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder(content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : 'utf-8')
  for (let at = 0; at < content.length; at += mb)
    parser.write(decoder.decode(content.subarray(at, at + mb), { stream: true }))
  parser.end()
}

function workbookOf(zip: Unzipped) {
  const targets = new Map<string, string>()
  walk(zip.content('xl/_rels/workbook.xml.rels', most.small), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  const all: { name: string; path: string; isHidden: boolean }[] = []
  let is1904 = false
  walk(zip.content('xl/workbook.xml', most.small), {
    open: (element, attributes) => {
      if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (element !== 'sheet') return
      const key = Object.keys(attributes).find((each) => each.endsWith(':id')) ?? ''
      const path = targets.get(attributes[key] ?? '') ?? ''
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      // A chart has a sheet of its own, without cells.
      if (zip.has(path) && path.includes('worksheets/'))
        all.push({ name: attributes['name'] ?? '', path, isHidden })
    },
  })
  const shown = all.filter(({ isHidden }) => !isHidden)
  return { sheets: shown.length > 0 ? shown : all, is1904 }
}

/** Texts that cells share by number; readings above East Asian characters are left out. */
function stringsOf(zip: Unzipped): readonly string[] {
  const strings: string[] = []
  if (!zip.has('xl/sharedStrings.xml')) return strings
  let [current, isText, isReading] = ['', false, false]
  walk(zip.content('xl/sharedStrings.xml', most.strings), {
    open: (name) => {
      if (name === 'si') current = ''
      if (name === 'rPh') isReading = true
      if (name === 't') isText = !isReading
    },
    text: (part) => {
      if (isText && current.length < mostText) current += part
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isReading = false
      if (name === 'si') strings.push(current)
    },
  })
  return strings
}

/** Of each style of cells, whether it shows a date. */
function dateStylesOf(zip: Unzipped): readonly boolean[] {
  const styles: boolean[] = []
  const codes = new Map<number, string>()
  if (!zip.has('xl/styles.xml')) return styles
  let isInCells = false
  walk(zip.content('xl/styles.xml', most.small), {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode)
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells)
        styles.push(isDateFormat(Number(numFmtId ?? 0), codes.get(Number(numFmtId))))
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return styles
}

type Reading = {
  readonly strings: readonly string[]
  readonly isDate: readonly boolean[]
  readonly is1904: boolean
}

const noCells: readonly string[] = []

function rowsOf(content: Buffer, reading: Reading): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  let row: string[] = []
  let next = 0
  let cell: Cell = { column: 0, type: '', style: 0, raw: '' }
  let [isValue, isReading] = [false, false]
  walk(content, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = Number(attributes['r'] ?? rows.length + 1)
        if (number > mostRows) throw new SheetProblem('import.tooLarge')
        while (rows.length < number - 1) rows.push(noCells)
        row = []
        next = 0
      } else if (name === 'c') {
        const column = columnOf(attributes['r']) ?? next
        next = column + 1
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), raw: '' }
      } else if (name === 'rPh') isReading = true
      else if (name === 'v' || name === 't') isValue = !isReading
    },
    text: (part) => {
      if (isValue && cell.raw.length < mostText) cell.raw += part
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false
      else if (name === 'rPh') isReading = false
      else if (name === 'c') putCell(row, cell, reading)
      else if (name === 'row') rows.push(row)
    },
  })
  return rows
}

type Cell = { readonly column: number; readonly type: string; readonly style: number; raw: string }

function putCell(row: string[], cell: Cell, reading: Reading): void {
  const text = textOf(cell, reading)
  if (text === '') return
  if (cell.column >= mostColumns) throw new SheetProblem('import.tooWide')
  while (row.length < cell.column) row.push('')
  row[cell.column] = text
}

function textOf({ type, style, raw }: Cell, { strings, isDate, is1904 }: Reading): string {
  if (raw === '') return ''
  if (type === 's') return strings[Number(raw)] ?? ''
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE'
  const number = Number(raw)
  if (type !== 'n' || !Number.isFinite(number)) return raw
  return (isDate[style] && dayOfSerial(number, { is1904 })) || textOfNumber(number)
}

/** `C7` is in the third column, number 2. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  if (!letters) return null
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}
