import type { readImportFile } from '../../../shared/api/customer-imports.ts'
import { guessMapping, type ImportField, type ImportKind } from '../../../shared/customer-import.ts'
import type { DayOrder } from '../../../shared/said-values.ts'
import type { AnswerOf } from '../../api-request.ts'

/** A file as it was understood; nothing is written before somebody has looked at it. */
export type ImportFile = AnswerOf<typeof readImportFile>

type Mapping = readonly (ImportField | null)[]

type Past = {
  readonly kind: ImportKind
  readonly head: readonly string[]
  readonly options: {
    readonly mapping: Mapping
    readonly dayOrder: DayOrder
    readonly decimal: '.' | ','
  }
}

/** Heads the column of reasons in a file of refused lines. */
const reasons = '!'

/** The head of a file as it was before it came back with reasons. */
const ownHead = (head: readonly string[]) => (head.at(-1) === reasons ? head.slice(0, -1) : head)

/**
 * What is known of the columns: as a file with the same head was read the last time, also where this one is its refused
 * lines; else as their names say.
 */
export function mappingFor(
  { head }: Pick<ImportFile, 'head'>,
  { kind, past }: { kind: ImportKind; past: readonly Past[] },
): { mapping: Mapping; isRemembered: boolean; last: Past | undefined } {
  const own = ownHead(head).join('\n')
  const last = past.find((one) => one.kind === kind && ownHead(one.head).join('\n') === own)
  return {
    mapping: last ? head.map((_name, at) => last.options.mapping[at] ?? null) : guessMapping(head, kind),
    isRemembered: last !== undefined,
    last,
  }
}

/** In which orders the days of the file can be read; more than one has to be asked. */
export const ordersIn = ({ columns }: Pick<ImportFile, 'columns'>, mapping: Mapping): readonly DayOrder[] => {
  const ordersOf = (field: ImportField) => columns[mapping.indexOf(field)]?.dayOrders ?? []
  if (!mapping.includes('on')) return ['ymd']
  const orders = ordersOf('on')
  // Two columns of days prove more than one: 13.02. beside 03.04. says how both are written.
  const both = orders.filter((order) => ordersOf('closedOn').includes(order))
  return both.length > 0 ? both : orders
}

/** Whether some amount would be another one, were it written the other way. */
export const asksForDecimals = ({ columns }: Pick<ImportFile, 'columns'>, mapping: Mapping): boolean =>
  columns.some(({ isDoubtful }, at) => isDoubtful && (mapping[at] === 'amount' || mapping[at] === 'quantity'))

/** The head of a file of lines that were refused, which is corrected and sent again. */
export const refusedHead = (head: readonly string[]): string =>
  `\uFEFF${csvLine([...ownHead(head), reasons])}`

/** Some of its lines, each as it was and with the reason. */
export const refusedCsv = (
  head: readonly string[],
  refused: readonly { readonly reason: string; readonly cells: readonly string[] }[],
): string =>
  refused
    .map(({ cells, reason }) => csvLine([...ownHead(head).map((_name, at) => cells[at] ?? ''), reason]))
    .join('')

/** A cell that begins like a formula would be run by a spreadsheet. */
const quoted = (cell: string) => `"${(/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`

const csvLine = (cells: readonly string[]) => `${cells.map(quoted).join(';')}\r\n`
