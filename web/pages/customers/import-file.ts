import type { DeskLanguage } from '../../../shared/languages.ts'
import {
  guessMapping,
  possibleOrders,
  type DayOrder,
  type ImportField,
  type ImportKind,
} from '../../../shared/customer-import.ts'
import { cellsOf, separatorOf, textOfFile } from '../settings/staff-csv.ts'

/** A file as it was understood; nothing is sent before somebody has looked at it. */
export type ImportFile = {
  readonly name: string
  readonly encoding: string
  readonly separator: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function readImportFile(name: string, bytes: Uint8Array, language: DeskLanguage): ImportFile {
  const { text, encoding } = textOfFile(bytes, language)
  const plain = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(plain)
  const [head = [], ...lines] = cellsOf(plain, separator)
  // Empty lines within stay, so that lines are counted as the spreadsheet counts them.
  const last = lines.findLastIndex((cells) => cells.some((cell) => cell !== ''))
  return { name, encoding, separator, head, rows: lines.slice(0, last + 1) }
}

type Past = {
  readonly kind: ImportKind
  readonly head: readonly string[]
  readonly options: {
    readonly mapping: readonly (ImportField | null)[]
    readonly dayOrder: DayOrder
    readonly decimal: '.' | ','
  }
}

/** What is known of the columns: as a file with the same head was read the last time, else as their names say. */
export function mappingFor(
  { head }: ImportFile,
  { kind, past }: { kind: ImportKind; past: readonly Past[] },
): { mapping: readonly (ImportField | null)[]; isRemembered: boolean; last: Past | undefined } {
  const last = past.find((one) => one.kind === kind && one.head.join('\n') === head.join('\n'))
  return {
    mapping: last?.options.mapping ?? guessMapping(head, kind),
    isRemembered: last !== undefined,
    last,
  }
}

/** In which orders the days of the file can be read; more than one has to be asked. */
export const ordersIn = (
  { rows }: ImportFile,
  mapping: readonly (ImportField | null)[],
): readonly DayOrder[] => {
  const at = mapping.indexOf('on')
  return at < 0 ? ['ymd'] : possibleOrders(rows.slice(0, 20_000).map((cells) => cells[at] ?? ''))
}

/** Lines that were refused, with the reason, as a file to correct and send again. */
export function refusedCsv(
  head: readonly string[],
  refused: readonly { readonly reason: string; readonly cells: readonly string[] }[],
): string {
  // A cell that begins like a formula would be run by a spreadsheet.
  const quoted = (cell: string) => `"${(/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
  const lines = [[...head, '!'], ...refused.map(({ cells, reason }) => [...cells, reason])]
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`
}
