import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import './Table.css'
import { listenToRowKeys } from './table-keys.ts'
import { usePrinting } from './use-printing.ts'

export type Column<Row> = {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** A CSS width; columns without one share what is left. */
  readonly width?: string
  readonly align?: 'start' | 'end'
  readonly isSortable?: boolean
  /** Left out where there is no room for it: on phones, below a wide, or below a very wide screen. */
  readonly hideBelow?: 'phone' | 'wide' | 'full'
  /** In a table that is stacked on phones: on a line of its own there. */
  readonly onPhone?: 'line'
  /** In a table that is stacked on phones: its header stands before it there, where the value alone says too little. */
  readonly isNamedOnPhone?: boolean
  /** What is too long for its line goes on in the next ones instead of being cut off. */
  readonly isWrapped?: boolean
}

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

type TableProps<Row> = {
  /** What is listed, read out before the rows. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Where a row leads. The first column then is the link, and a click anywhere in the row follows it. */
  readonly hrefOf?: (row: Row) => string
  /** A row's name in words, for its checkbox. */
  readonly nameOf?: (row: Row) => string
  readonly sort?: Sort | undefined
  readonly onSort?: (sort: Sort) => void
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (selected: ReadonlySet<string>) => void
  /** On phones a row is some lines, its first and last cell on the first of them. */
  readonly isStackedOnPhone?: boolean
  /**
   * A CSS size below which the table scrolls sideways, so that no column is squeezed; not where it is stacked.
   * Unless it is given, columns without a width keep room for some words.
   */
  readonly leastSize?: string | undefined
  /** Whether there are more rows than these; how many is not known. */
  readonly hasMore?: boolean
  /** The row of which more is shown elsewhere. */
  readonly current?: string | undefined
  /** Stands instead of the rows when there are none. */
  readonly empty?: ReactNode
  /** Heads that are whole sentences wrap instead of being cut. */
  readonly isHeadWrapped?: boolean
  /** The last row is the sum of the others. */
  readonly hasTotal?: boolean
}

/**
 * Rows of one line. j and k (or the arrow keys) go from row to row, Enter opens,
 * x selects. It stays a plain table, so that screen readers can walk its cells.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, empty } = props
  const isPrinting = usePrinting()
  const [isScrolled, setIsScrolled] = useState(false)
  const watch = useCallback((frame: HTMLDivElement) => watchScroll(frame, setIsScrolled), [])
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div
      ref={watch}
      className="ui-table-frame"
      {...(isScrolled && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      <table
        className={props.isStackedOnPhone ? 'ui-table ui-table-stacked' : 'ui-table'}
        aria-label={label}
        data-head={props.isHeadWrapped ? 'wrapped' : undefined}
        data-total={props.hasTotal || undefined}
        style={{ '--table-least': props.leastSize ?? leastSizeOf(columns) } as CSSProperties}
        {...(isLong(props) && {
          'aria-rowcount': props.hasMore ? -1 : rows.length + 1,
        })}
      >
        <colgroup>
          {props.onSelect && <col className="ui-table-select" />}
          {columns.map((column) => (
            <col key={column.id} className={hiddenClass(column)} style={{ inlineSize: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {props.onSelect && <SelectAll {...props} onSelect={props.onSelect} />}
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        {isLong(props) && !isStacked(props) && !isPrinting ? (
          <LongBody {...props} />
        ) : (
          <ShortBody {...props} />
        )}
      </table>
    </div>
  )
}

/** Tells whether a frame is to take the focus: what is wider is scrolled by keyboard, unless something in it takes it. */
function watchScroll(frame: HTMLDivElement, tell: (isScrolled: boolean) => void): () => void {
  const look = () =>
    tell(
      getComputedStyle(frame).overflowX !== 'visible' &&
        frame.scrollWidth > frame.clientWidth &&
        frame.querySelector('a, button, input') === null,
    )
  const observer = new ResizeObserver(look)
  observer.observe(frame)
  for (const table of frame.children) observer.observe(table)
  return () => observer.disconnect()
}

/** What columns need that are there on every screen. */
const leastSizeOf = (columns: readonly Column<never>[]) =>
  `calc(${columns
    .filter(({ hideBelow }) => !hideBelow)
    .map(({ width }) => width ?? '8rem')
    .join(' + ')})`

/** Several things in one cell, which wrap instead of being cut. */
export const InCell = ({
  align = 'start',
  children,
}: {
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}) => <span className={`ui-in-cell ui-in-cell-${align}`}>{children}</span>

/** Beyond this, a page of most lists, only the rows near the window are drawn. */
const manyRows = 50

/** A list that will grow is long from the start: to change over later would lose the focus in it. */
const isLong = ({ rows, hasMore }: { readonly rows: readonly unknown[]; readonly hasMore?: boolean }) =>
  hasMore === true || rows.length > manyRows

/** Stacked rows differ in height: which of them are near the window is not known before they are drawn. */
const isStacked = ({ isStackedOnPhone }: { readonly isStackedOnPhone?: boolean }) =>
  isStackedOnPhone === true && matchMedia('(max-width: 40rem)').matches

function ShortBody<Row>(props: TableProps<Row>) {
  return (
    <tbody ref={listenToRowKeys}>
      {props.rows.map((row) => (
        <TableRow key={props.keyOf(row)} row={row} table={props} />
      ))}
    </tbody>
  )
}

function LongBody<Row>(props: TableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [place, setPlace] = useState({ top: 0, rowSize: 37 })
  useLayoutEffect(() => {
    const element = body.current
    if (!element) return undefined
    const measured = element.querySelector('.ui-table-row')?.getBoundingClientRect().height ?? 37
    setPlace({ top: element.getBoundingClientRect().top + scrollY, rowSize: measured })
    return listenToRowKeys(element)
  }, [])
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here only, never kept
  const virtualizer = useWindowVirtualizer({
    count: props.rows.length,
    estimateSize: () => place.rowSize,
    scrollMargin: place.top,
    overscan: 20,
  })
  const drawn = virtualizer.getVirtualItems()
  const before = (drawn[0]?.start ?? place.top) - place.top
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? place.top) - place.top)
  return (
    <tbody ref={body}>
      <Gap size={before} />
      {drawn.map(({ index }) => {
        const row = props.rows[index]
        return row === undefined ? null : (
          <TableRow
            key={props.keyOf(row)}
            row={row}
            table={props}
            index={index}
            measure={virtualizer.measureElement}
          />
        )
      })}
      <Gap size={after} />
    </tbody>
  )
}

/** Keeps the place of rows that are not drawn. */
const Gap = ({ size }: { readonly size: number }) =>
  size > 0 ? <tr aria-hidden="true" style={{ blockSize: size }} /> : null

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row>
  readonly sort: Sort | undefined
  readonly onSort: ((sort: Sort) => void) | undefined
}) {
  const direction = sort?.column === column.id ? sort.direction : undefined
  const isSortable = column.isSortable && onSort
  return (
    <th scope="col" className={cellClass(column)} {...(isSortable && { 'aria-sort': direction ?? 'none' })}>
      {isSortable ? (
        <button
          type="button"
          className="ui-table-sort"
          onClick={() =>
            onSort({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
        >
          {column.header}
          {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} size={12} />}
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

function SelectAll<Row>({
  rows,
  keyOf,
  selected,
  onSelect,
}: Pick<TableProps<Row>, 'rows' | 'keyOf' | 'selected'> & {
  readonly onSelect: (selected: ReadonlySet<string>) => void
}) {
  const { t } = useTranslation()
  const count = rows.filter((row) => selected?.has(keyOf(row))).length
  return (
    <td className="ui-table-select">
      <input
        type="checkbox"
        aria-label={t('ui.select.all')}
        checked={count > 0 && count === rows.length}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && count < rows.length
        }}
        onChange={() => onSelect(new Set(count === rows.length ? [] : rows.map(keyOf)))}
      />
    </td>
  )
}

function TableRow<Row>({
  row,
  table,
  index,
  measure,
}: {
  readonly row: Row
  readonly table: TableProps<Row>
  /** Where the row stands among all, when not all are drawn. */
  readonly index?: number
  /** Rows may differ in height; told by their `data-index`. */
  readonly measure?: (row: HTMLTableRowElement | null) => void
}) {
  const { t } = useTranslation()
  const { columns, keyOf, hrefOf, nameOf, selected, onSelect } = table
  const key = keyOf(row)
  const isSelected = selected?.has(key) ?? false
  const toggle = () => {
    const next = new Set(selected)
    if (!next.delete(key)) next.add(key)
    onSelect?.(next)
  }
  return (
    <tr
      className={hrefOf ? 'ui-table-row ui-table-row-linked' : 'ui-table-row'}
      data-key={key}
      {...(measure && { ref: measure, 'data-index': index })}
      {...(onSelect && { 'data-selected': isSelected })}
      {...(key === table.current && { 'aria-current': true })}
      {...(index !== undefined && { 'aria-rowindex': index + 2 })}
    >
      {onSelect && (
        <td className="ui-table-select">
          <input
            type="checkbox"
            aria-label={t('ui.select.row', { name: nameOf?.(row) ?? key })}
            checked={isSelected}
            onChange={toggle}
          />
        </td>
      )}
      {columns.map((column, index) => {
        const content = column.cell(row)
        return index === 0 ? (
          <th key={column.id} scope="row" className={cellClass(column)}>
            {hrefOf ? (
              <Link kind="plain" href={hrefOf(row)}>
                {content}
              </Link>
            ) : (
              content
            )}
          </th>
        ) : (
          <td
            key={column.id}
            className={cellClass(column)}
            {...(column.isNamedOnPhone && { 'data-name': column.header })}
          >
            {content}
          </td>
        )
      })}
    </tr>
  )
}

const hiddenClass = <Row,>({ hideBelow }: Column<Row>) => (hideBelow ? `ui-table-below-${hideBelow}` : '')
const cellClass = <Row,>(column: Column<Row>) =>
  `ui-table-cell ${column.align === 'end' ? 'ui-table-end' : ''} ${column.onPhone ? 'ui-table-line' : ''} ${column.isWrapped ? 'ui-table-wrapped' : ''} ${hiddenClass(column)}`
