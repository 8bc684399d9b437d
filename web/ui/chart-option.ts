import type { EChartsCoreOption } from 'echarts/core'

export type ChartSeries = {
  readonly name: string
  /** One for each label; in its order. */
  readonly values: readonly number[]
  /** The list behind each value. */
  readonly hrefs?: readonly string[]
  readonly tone: 'accent' | 'quiet' | 'late'
  /** 0 to 1: parts of one whole in one colour. */
  readonly strength?: number
  readonly shape?: 'line'
  /** Between which values each of `values` lies with some certainty: drawn as a band behind the line. */
  readonly range?: { readonly low: readonly number[]; readonly high: readonly number[] }
}

export type ChartData = {
  /** `bars` lie and are compared with each other; `columns` stand along time. */
  readonly kind: 'bars' | 'columns'
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly isStacked?: boolean
}

export type ChartColours = Readonly<
  Record<'accent' | 'quiet' | 'late' | 'text' | 'textQuiet' | 'line' | 'raised', string>
>

export type Look = {
  readonly colours: ChartColours
  /** A list of families as CSS computes it: texts are measured with it. */
  readonly font: string
  readonly number: (value: number) => string
  readonly isRightToLeft: boolean
}

/** What ECharts needs to draw the data in the look of the desk. Nothing moves: the figures are what there is to see. */
export function chartOption(
  { kind, labels, series, isStacked }: ChartData,
  { colours, font, number, isRightToLeft }: Look,
): EChartsCoreOption {
  const isLying = kind === 'bars'
  const text = { color: colours.textQuiet, fontSize: 12, fontFamily: font }
  const names = {
    type: 'category',
    data: [...labels],
    inverse: isLying || isRightToLeft,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
    axisLabel: { ...text, ...(isLying && { width: 130, overflow: 'truncate' }), hideOverlap: !isLying },
  }
  const values = {
    type: 'value',
    minInterval: 1,
    inverse: isLying && isRightToLeft,
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: { ...text, formatter: number, hideOverlap: true },
  }
  const isAlone = series.length === 1
  return {
    animation: false,
    textStyle: { fontFamily: font, color: colours.text },
    grid: {
      left: 4,
      right: isLying && isAlone ? 40 : 12,
      top: isAlone ? 8 : 32,
      bottom: 4,
      containLabel: true,
    },
    ...(isAlone
      ? {}
      : {
          legend: {
            type: 'scroll',
            top: 0,
            left: 0,
            itemWidth: 14,
            textStyle: { color: colours.text, fontFamily: font },
          },
        }),
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      // As text in the drawing: markup of its own would break the rules that keep foreign styles out.
      renderMode: 'richText',
      backgroundColor: colours.raised,
      borderColor: colours.line,
      textStyle: { color: colours.text, fontSize: 12 },
      valueFormatter: (value: unknown) => number(Number(value)),
    },
    xAxis: isLying ? values : names,
    yAxis: isLying ? names : { ...values, position: isRightToLeft ? 'right' : 'left' },
    series: [
      ...series.flatMap((one, index) => bandOf(one, { index, colours })),
      ...series.map((one) => ({
        name: one.name,
        type: one.shape ?? 'bar',
        data: [...one.values],
        ...(isStacked && { stack: 'all' }),
        barMaxWidth: 22,
        symbolSize: 6,
        itemStyle: { color: colours[one.tone], opacity: one.strength ?? 1 },
        ...(one.shape && { lineStyle: { color: colours[one.tone], width: 2 } }),
        ...(isLying &&
          isAlone && {
            label: {
              show: true,
              position: isRightToLeft ? 'left' : 'right',
              color: colours.text,
              formatter: ({ value }: { value: number }) => number(value),
            },
          }),
      })),
    ],
  }
}

/**
 * A band from low to high behind a line: a clear area up to the low end with a tinted one on top. It has no name, so it
 * stands in no legend, and it says nothing where one points: the table beside the drawing has the figures.
 */
function bandOf(
  { range, tone }: ChartSeries,
  { index, colours }: { index: number; colours: ChartColours },
): object[] {
  if (!range) return []
  const part = {
    type: 'line',
    stack: `range-${index}`,
    silent: true,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
    z: 1,
  }
  return [
    { ...part, data: [...range.low], areaStyle: { opacity: 0 } },
    {
      ...part,
      data: range.high.map((high, place) => high - (range.low[place] ?? high)),
      areaStyle: { color: colours[tone], opacity: 0.16 },
    },
  ]
}
