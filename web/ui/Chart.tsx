import type { ECharts } from 'echarts/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTheme } from '../theme.ts'
import { Button } from './Button.tsx'
import './Chart.css'
import { chartOption, type ChartColours, type ChartData } from './chart-option.ts'
import { useFormat } from './FormatContext.tsx'
import { Link } from './Link.tsx'
import { Table, type Column } from './Table.tsx'
import { isTyping } from './table-keys.ts'
import { usePrinting } from './use-printing.ts'

/**
 * A drawing whose title says what it shows, with the same figures as a table one button, or the key t, away.
 * A screen reader hears the finding and gets the table; the drawing is for eyes only.
 */
export function Chart({
  finding,
  note,
  labelsAre,
  data,
  onOpen,
}: {
  /** The title: what the figures say. */
  readonly finding: string
  /** Units, period, and of how many. */
  readonly note: string
  /** What the labels are, as the head of the table's first column. */
  readonly labelsAre: string
  readonly data: ChartData
  /** Goes to the list behind a value. */
  readonly onOpen: (href: string) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  useTableKey(figure, () => setTable((is) => !is))
  return (
    <figure ref={figure} className="ui-chart" aria-labelledby={id}>
      <figcaption className="ui-chart-head">
        <div>
          <h2 id={id}>{finding}</h2>
          <p className="ui-chart-note">{note}</p>
        </div>
        <Button
          kind="quiet"
          size="small"
          icon={isTable ? 'chart' : 'list'}
          onPress={() => setTable(!isTable)}
        >
          {t(isTable ? 'ui.chart.asChart' : 'ui.chart.asTable')}
        </Button>
      </figcaption>
      {isTable ? (
        <ChartTable label={finding} labelsAre={labelsAre} data={data} />
      ) : (
        <Drawing data={data} onOpen={onOpen} />
      )}
    </figure>
  )
}

type TableRow = { readonly label: string; readonly index: number }

function ChartTable({
  label,
  labelsAre,
  data,
}: {
  readonly label: string
  readonly labelsAre: string
  readonly data: ChartData
}) {
  const { number } = useFormat()
  const columns: readonly Column<TableRow>[] = [
    { id: 'label', header: labelsAre, cell: (row) => row.label },
    ...data.series.map((series, place) => ({
      id: String(place),
      header: series.name,
      align: 'end' as const,
      cell: ({ index }: TableRow) => {
        const value = series.values[index]
        // A line that ends early says nothing of the rest.
        if (value === undefined) return '–'
        const href = series.hrefs?.[index]
        return href && value > 0 ? <Link href={href}>{number(value)}</Link> : number(value)
      },
    })),
  ]
  return (
    <Table
      label={label}
      rows={data.labels.map((text, index) => ({ label: text, index }))}
      keyOf={({ index }) => String(index)}
      columns={columns}
    />
  )
}

function Drawing({ data, onOpen }: { readonly data: ChartData; readonly onOpen: (href: string) => void }) {
  const place = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<ECharts>()
  const { number } = useFormat()
  const theme = useTheme()
  const isDark = useDark()
  const isPrinting = usePrinting()
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    let made: ECharts | undefined
    let isGone = false
    const sizes = new ResizeObserver(() => made?.resize())
    void import('./echarts.ts').then(({ init }) => {
      if (isGone) return
      made = init(element, null, { renderer: 'svg' })
      sizes.observe(element)
      setChart(made)
    })
    return () => {
      isGone = true
      sizes.disconnect()
      made?.dispose()
    }
  }, [])
  useEffect(() => {
    const element = place.current
    if (!chart || !element) return undefined
    const look = {
      colours: coloursAt(element, isPrinting),
      font: getComputedStyle(element).fontFamily,
      number,
      isRightToLeft: document.documentElement.dir === 'rtl',
    }
    chart.setOption(chartOption(data, look), true)
    const bands = 2 * data.series.filter(({ range }) => range).length
    const open = ({ seriesIndex, dataIndex }: { seriesIndex?: number; dataIndex?: number }) => {
      const href = data.series[(seriesIndex ?? -1) - bands]?.hrefs?.[dataIndex ?? -1]
      if (href) onOpen(href)
    }
    chart.on('click', open)
    return () => void chart.off('click', open)
  }, [chart, data, number, onOpen, theme, isDark, isPrinting])
  const blockSize = data.kind === 'bars' ? `${data.labels.length * 1.75 + 3}rem` : '16rem'
  return <div ref={place} aria-hidden="true" className="ui-chart-drawing" style={{ blockSize }} />
}

const tokens = {
  accent: '--accent',
  quiet: '--line-strong',
  late: '--late',
  text: '--text',
  textQuiet: '--text-quiet',
  line: '--line',
  raised: '--raised',
} as const satisfies Record<keyof ChartColours, string>

/** The tokens as the colours that they are here and now: light, dark or high contrast; paper is light. */
function coloursAt(element: HTMLElement, isPrinting: boolean): ChartColours {
  const { color: before, colorScheme } = element.style
  if (isPrinting) element.style.colorScheme = 'light'
  const colours = Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => {
      element.style.color = `var(${token})`
      return [name, getComputedStyle(element).color]
    }),
  )
  element.style.color = before
  element.style.colorScheme = colorScheme
  return colours as ChartColours
}

/** Whether the device itself asks for dark; follows it. */
function useDark(): boolean {
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const wish = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setDark(wish.matches)
    wish.addEventListener('change', follow)
    return () => wish.removeEventListener('change', follow)
  }, [])
  return isDark
}

/** The key t turns the chart that has the focus into its table and back; without one, every chart of the page. */
function useTableKey(figure: React.RefObject<HTMLElement | null>, toggle: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      const focused = document.activeElement?.closest('.ui-chart')
      if (!focused || focused === figure.current) toggle()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  })
}
