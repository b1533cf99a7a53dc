import type { LineSeriesOption } from 'echarts/charts'
import type { LineChartData, LinePoint, LineSeries } from './lines.ts'
import { SYMBOLS } from './palette.ts'
import type { Surface } from './series.ts'
import { endOf, follows, isYearly } from './time-axis.ts'

/** A place of a line: where in time, and how much; "-" breaks the line. */
export type LineItem = readonly [end: number, value: number | '-']

/** A line's points in order of time, with a break wherever a period is missing between two. */
export function brokenLine(
  points: readonly LinePoint[],
): { readonly point: LinePoint | null; readonly item: LineItem }[] {
  const placed = points
    .filter(({ period }) => !Number.isNaN(endOf(period)))
    .toSorted((a, b) => endOf(a.period) - endOf(b.period))
  const yearly = isYearly(placed.map(({ period }) => period))
  return placed.flatMap((point, at) => {
    const before = placed[at - 1]
    const end = endOf(point.period)
    const own = { point, item: [end, point.value ?? '-'] as const }
    if (before === undefined || follows(before.period, point.period, yearly)) return [own]
    return [{ point: null, item: [(endOf(before.period) + end) / 2, '-'] as const }, own]
  })
}

/** ECharts' options for a line of one colour. */
export function lineSeries(series: LineSeries, at: number, { palette, leads }: Surface): LineSeriesOption[] {
  const color = palette.series[at % palette.series.length]!
  const line: LineSeriesOption = {
    type: 'line',
    id: series.key,
    name: series.name,
    symbol: SYMBOLS[at % SYMBOLS.length]!,
    symbolSize: 8,
    showAllSymbol: true,
    connectNulls: false,
    cursor: leads ? 'pointer' : 'default',
    z: 6,
    lineStyle: { color, width: 2, type: series.dashed === true ? 'dashed' : 'solid' },
    itemStyle: { color, borderColor: color, borderWidth: 2 },
    data: brokenLine(series.points).map(({ point, item }) => ({
      value: [...item],
      ...(point?.preliminary === true ? { itemStyle: { color: palette.page, borderColor: color } } : {}),
    })),
  }
  return [line]
}

/** Marks above the lines, at the periods that they are of: a shape of their own, joined by nothing. */
export function markSeries({ marks }: LineChartData, { palette }: Surface): LineSeriesOption[] {
  if (marks === undefined) return []
  return [
    {
      type: 'line',
      id: 'marks',
      name: marks.name,
      yAxisIndex: 1,
      symbol: MARK,
      symbolSize: 11,
      symbolOffset: [0, -10],
      showAllSymbol: true,
      cursor: 'default',
      z: 7,
      lineStyle: { width: 0 },
      itemStyle: { color: palette.mark },
      data: marks.periods.map((period) => [endOf(period), 1]),
    },
  ]
}

/** A cross: no line has it. */
const MARK = 'path://M2 0L5 3L8 0L10 2L7 5L10 8L8 10L5 7L2 10L0 8L3 5L0 2Z'

/** The area between a line's least and most likely values, drawn as a floor nobody sees and the distance upon it. */
export function bandSeries({ key, band = [] }: LineSeries, at: number, { palette }: Surface): LineSeriesOption[] {
  if (band.length === 0) return []
  const sorted = band.toSorted((a, b) => endOf(a.period) - endOf(b.period))
  const quiet = {
    type: 'line',
    stack: `band ${key}`,
    stackStrategy: 'all',
    symbol: 'none',
    silent: true,
    z: 2,
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
  } as const
  const color = palette.series[at % palette.series.length]!
  return [
    { ...quiet, id: `${key} low`, data: sorted.map(({ period, low }) => [endOf(period), low]) },
    {
      ...quiet,
      id: `${key} high`,
      areaStyle: { color, opacity: 0.18 },
      data: sorted.map(({ period, low, high }) => [endOf(period), high - low]),
    },
  ]
}
