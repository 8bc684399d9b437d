import { addBusinessDays, addCalendarTime } from '../deadlines/business-time.rules.ts'
import type { Calendar } from '../deadlines/calendar.rules.ts'
import type { Period } from './periods.rules.ts'
import type {
  BandTerm,
  Figure,
  ReturnColumn,
  ReturnDefinition,
  returnNeeds,
} from './return-definition.rules.ts'

/** A complaint as a return counts it; days are those of the organization's clock. */
export type CountedCase = {
  readonly id: string
  readonly receivedOn: string
  /** Answered for good, else closed; null: still open. */
  readonly finishedOn: string | null
  readonly isAnswered: boolean
  /** null: no decision says so. */
  readonly isUpheld: boolean | null
  readonly productId: string | null
  readonly categoryId: string | null
  readonly isVulnerable: boolean
  /** Whether it is known which legal entity it belongs to; true where that does not matter. */
  readonly hasEntity: boolean
  /** Paid in the period, in hundredths. */
  readonly redressCents: number
}

export type FigureRow = { readonly id: string | null; readonly figures: readonly number[] }
/** `rows` of a table that is split, the rest (without product or category) under null; `total` of all of them. */
export type FigureTable = {
  readonly key: string
  readonly rows: readonly FigureRow[]
  readonly total: readonly number[]
}
export type Lacking = { readonly need: (typeof returnNeeds)[number]; readonly caseIds: readonly string[] }
export type Failed = { readonly table: string; readonly sum: number; readonly equals: number }
export type ReturnFigures = {
  readonly tables: readonly FigureTable[]
  readonly lacking: readonly Lacking[]
  readonly failed: readonly Failed[]
  readonly isNil: boolean
}

/** The figures of a period, what the complaints in them lack, and the sums that do not agree. */
export function figuresOf(
  definition: ReturnDefinition,
  { calendar, period, cases }: { calendar: Calendar; period: Period; cases: readonly CountedCase[] },
): ReturnFigures {
  const count = counterOf(calendar, period)
  const counted = cases.filter((each) => concerns(each, period))
  const tables = definition.tables.map(({ key, split, columns }): FigureTable => {
    const rowOf = (some: readonly CountedCase[]) => columns.map((column) => count(column, some))
    const parts = split ? Map.groupBy(counted, (each) => each[`${split}Id`]) : new Map()
    const rows = [...parts].map(([id, some]) => ({ id, figures: rowOf(some) }))
    return { key, rows, total: rowOf(counted) }
  })
  return {
    tables,
    lacking: definition.needs.flatMap((need) => {
      const caseIds = counted.filter((each) => lacks(each, need, period)).map(({ id }) => id)
      return caseIds.length > 0 ? [{ need, caseIds }] : []
    }),
    failed: failedChecks(definition, tables),
    isNil: tables.every(({ total }) => total.every((figure) => figure === 0)),
  }
}

/** Sums that must be the same and are not, in every row. */
export function failedChecks(
  { tables: defined }: Pick<ReturnDefinition, 'tables'>,
  tables: readonly FigureTable[],
): Failed[] {
  return defined.flatMap(({ key, columns, checks }) => {
    const table = tables.find((each) => each.key === key)
    const rows = table ? [...table.rows.map(({ figures }) => figures), table.total] : []
    const at = (row: readonly number[], keys: readonly string[]) =>
      keys.reduce((sum, each) => sum + (row[columns.findIndex((column) => column.key === each)] ?? 0), 0)
    const apart = rows.flatMap((row) =>
      checks.map(({ sum, equals }) => ({ table: key, sum: at(row, sum), equals: at(row, equals) })),
    )
    const whole = columns.map((_column, index) => ({
      table: key,
      sum: (table?.rows ?? []).reduce((sum, { figures }) => sum + cents(figures[index]), 0) / 100,
      equals: table?.total[index] ?? 0,
    }))
    return [...apart, ...(table && table.rows.length > 0 ? whole : [])].filter(
      ({ sum, equals }) => sum !== equals,
    )
  })
}

const cents = (amount = 0) => Math.round(amount * 100)

/** Open in the period for a day at least, or paid for in it. */
const concerns = ({ receivedOn, finishedOn, redressCents }: CountedCase, { from, to }: Period) =>
  receivedOn <= to && (finishedOn === null || finishedOn >= from || redressCents !== 0)

const finishedIn = ({ finishedOn }: CountedCase, { from, to }: Period) =>
  finishedOn !== null && finishedOn >= from && finishedOn <= to

function counterOf(calendar: Calendar, period: Period) {
  const { from, to } = period
  const closed = (each: CountedCase) => finishedIn(each, period)
  const isOf: Record<Exclude<Figure, 'redress'>, (each: CountedCase) => boolean> = {
    openAtStart: ({ receivedOn, finishedOn }) =>
      receivedOn < from && (finishedOn === null || finishedOn >= from),
    received: ({ receivedOn }) => receivedOn >= from,
    vulnerable: ({ receivedOn, isVulnerable }) => receivedOn >= from && isVulnerable,
    closed,
    upheld: (each) => closed(each) && each.isUpheld === true,
    notUpheld: (each) => closed(each) && each.isUpheld === false,
    openAtEnd: ({ finishedOn }) => finishedOn === null || finishedOn > to,
  }
  const isInBand = ({ over, upTo }: ReturnColumn, { receivedOn, finishedOn }: CountedCase) =>
    finishedOn !== null &&
    (!over || finishedOn > endOfBand(calendar, receivedOn, over)) &&
    (!upTo || finishedOn <= endOfBand(calendar, receivedOn, upTo))
  return (column: ReturnColumn, cases: readonly CountedCase[]): number => {
    const { figure } = column
    if (figure === 'redress') return cases.reduce((sum, each) => sum + each.redressCents, 0) / 100
    const some = cases.filter(isOf[figure])
    return column.over || column.upTo ? some.filter((each) => isInBand(column, each)).length : some.length
  }
}

/** The last day of a band; the day of receipt does not count. */
const endOfBand = (calendar: Calendar, receivedOn: string, { amount, unit }: BandTerm): string =>
  unit === 'businessDays'
    ? addBusinessDays(calendar, { on: receivedOn, days: amount })
    : addCalendarTime(receivedOn, { [unit]: amount })

function lacks(each: CountedCase, need: Lacking['need'], period: Period): boolean {
  switch (need) {
    case 'product':
      return each.productId === null
    case 'category':
      return each.categoryId === null
    case 'entity':
      return !each.hasEntity
    case 'result':
      return finishedIn(each, period) && each.isAnswered && each.isUpheld === null
  }
}

export type Difference = {
  readonly table: string
  readonly row: string | null
  readonly column: string
  readonly filed: number
  readonly now: number
}

/** Where the figures of today differ from those that were filed; a row without an entry counts nothing. `row` null: the total. */
export function differencesBetween(
  { tables: defined }: Pick<ReturnDefinition, 'tables'>,
  filed: readonly FigureTable[],
  now: readonly FigureTable[],
): Difference[] {
  return defined.flatMap(({ key, columns }) => {
    const [before, after] = [filed, now].map((tables) => tables.find((table) => table.key === key))
    return columns.flatMap((column, index) => {
      const figure = { filed: before?.total[index] ?? 0, now: after?.total[index] ?? 0 }
      const ofRows = [...new Set([...(before?.rows ?? []), ...(after?.rows ?? [])].map(({ id }) => id))].map(
        (id) => {
          const of = (table?: FigureTable) => table?.rows.find((row) => row.id === id)?.figures[index] ?? 0
          return { row: id ?? 'none', filed: of(before), now: of(after) }
        },
      )
      return [{ row: null, ...figure }, ...ofRows]
        .filter((each) => each.filed !== each.now)
        .map((each) => ({ table: key, column: column.key, ...each }))
    })
  })
}
