import type { BarSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { BarChartData, BarMark } from './bars.ts'
import type { Palette } from './palette.ts'

/** Options of the parts that are loaded (charts/BarChart.vue). */
export type BarOptions = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

/** Looks of a drawing surface that depend on its reader. */
export interface Surface {
  readonly palette: Palette
  readonly font: string
  readonly animated: boolean
  /** Width in pixels. */
  readonly width: number
  /** True when choosing a bar leads somewhere. */
  readonly leads: boolean
}

const FONT_SIZE = 12

/** Below this width in pixels, labels stand above their bars instead of beside them, and the mark is told in words. */
export const NARROW = 480
/** Height of a bar in pixels: alone, and beside another. */
const BAR = { alone: 24, beside: 17 }

/** Pixels of height for a chart: bars keep their thickness, however many there are. */
export function heightOf(data: BarChartData, width: number): number {
  return (
    data.rows.length * thicknessOf(data, width) +
    32 +
    (data.series.length > 1 ? 32 : 0) +
    (markOf(data, width) ? 20 : 0)
  )
}

/** A line across names and bars would be in the way where both share the width. */
function markOf({ mark }: BarChartData, width: number): BarMark | undefined {
  return width < NARROW ? undefined : mark
}

/** Few rows are thicker, so that panels beside each other are of like height. */
function thicknessOf(data: BarChartData, width: number): number {
  const { rows } = data
  const least = barsOf(data) + (width < NARROW ? 24 : rows.length < 2 ? 24 : 14)
  return Math.max(least, rows.length < 2 ? 0 : Math.min(54, 270 / rows.length))
}

/** Pixels that the bars of a row take together. */
function barsOf({ series, stacked }: BarChartData): number {
  return stacked || series.length === 1 ? BAR.alone : series.length * (BAR.beside + 2)
}

/** ECharts' options for horizontal bars. */
export function barOptions(data: BarChartData, surface: Surface): BarOptions {
  const { palette } = surface
  const text = { color: palette.muted, fontSize: FONT_SIZE, fontFamily: surface.font }
  const longest = Math.max(0, ...data.rows.map((_, row) => longestLabel(data, row)))
  return {
    animation: surface.animated,
    animationDuration: 400,
    textStyle: text,
    grid: {
      left: 4,
      right: Math.min(longest * 7 + 8, surface.width / 2.5),
      top: (data.series.length > 1 ? 34 : 6) + (markOf(data, surface.width) ? 20 : 0),
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: {
      show: data.series.length > 1,
      left: 0,
      top: 0,
      itemWidth: 14,
      itemHeight: 14,
      icon: 'roundRect',
      selectedMode: false,
      textStyle: { ...text, color: palette.text },
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.muted, opacity: 0.12 } },
      confine: true,
      backgroundColor: palette.page,
      borderColor: palette.muted,
      textStyle: { color: palette.text, fontFamily: surface.font },
      formatter: (given) => tooltip(data, Array.isArray(given) ? (given[0]?.dataIndex ?? 0) : given.dataIndex),
    },
    xAxis: {
      type: 'value',
      splitNumber: surface.width < 420 ? 3 : 5,
      axisLabel: { ...text, formatter: data.axis, hideOverlap: true },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.muted } },
      triggerEvent: surface.leads,
      // Every label is written, broken over lines where it is long.
      axisLabel: {
        ...text,
        color: palette.text,
        interval: 0,
        hideOverlap: false,
        lineHeight: 14,
        ...placeOfLabels(data, surface),
      },
    },
    series: data.series.map((_, at) => oneSeries(data, at, surface)),
  }
}

/** Beside the bars and broken over lines where they are long; on a phone above them, so that the bars have the width. */
function placeOfLabels(data: BarChartData, { width }: Surface) {
  if (width < NARROW) {
    const padding = [0, 0, barsOf(data) / 2 + 2, 5]
    return { inside: true, margin: 0, align: 'left' as const, verticalAlign: 'bottom' as const, padding }
  }
  // Roughly: a letter is seven pixels wide.
  const widest = Math.max(0, ...data.rows.map(({ label }) => label.length * 7))
  const room = Math.min(190, width * 0.32)
  return widest > room ? { width: room, overflow: 'break' as const } : {}
}

function oneSeries(data: BarChartData, at: number, { palette, font, leads, width }: Surface): BarSeriesOption {
  const last = at === data.series.length - 1
  const { name, lengths } = data.series[at]!
  const mark = last ? markOf(data, width) : undefined
  return {
    type: 'bar',
    name,
    ...(data.stacked ? { stack: 'all' } : {}),
    barWidth: data.stacked || data.series.length === 1 ? BAR.alone : BAR.beside,
    barMinHeight: 1,
    // Above the mark's line (5): the figures beside the bars stay readable.
    z: 6,
    barGap: '12%',
    cursor: leads ? 'pointer' : 'default',
    itemStyle: {
      color: palette.series[at % 2]!,
      borderColor: palette.page,
      borderWidth: data.stacked ? 1 : 0,
      borderRadius: data.stacked ? 0 : [0, 3, 3, 0],
      ...(data.invented ? { decal: hatch(palette) } : {}),
    },
    data: lengths.map((value, row) => ({
      value: value ?? '-',
      ...(data.rows[row]?.meant === false ? { itemStyle: { color: palette.quiet } } : {}),
    })),
    label: {
      show: last || !data.stacked,
      position: 'right',
      color: palette.text,
      fontFamily: font,
      fontSize: FONT_SIZE,
      backgroundColor: palette.page,
      padding: [1, 2],
      distance: 3,
      formatter: ({ dataIndex }) => labelOf(data, at, dataIndex),
    },
    ...(mark === undefined
      ? {}
      : {
          markLine: {
            silent: true,
            symbol: 'none',
            animation: false,
            lineStyle: { color: palette.mark, type: 'dashed', width: 2 },
            label: {
              formatter: mark.label,
              color: palette.mark,
              fontFamily: font,
              fontSize: FONT_SIZE,
              position: 'start',
              distance: 6,
              align: sideOf(data, mark),
            },
            data: [{ xAxis: mark.at }],
          },
        }),
  }
}

/** Where a mark's label goes, so that neither edge cuts it. */
function sideOf({ series }: BarChartData, { at }: BarMark): 'left' | 'center' | 'right' {
  const part = at / Math.max(at, ...series.flatMap(({ lengths }) => lengths.map((each) => each ?? 0)))
  return part < 0.3 ? 'left' : part > 0.8 ? 'right' : 'center'
}

/** What stands at the end of a bar: the row's own words, or the bar's when bars stand beside each other. */
function labelOf({ rows, series, stacked }: BarChartData, at: number, row: number): string {
  if (stacked || series.length === 1) return rows[row]?.end ?? ''
  return (series[at]?.tags ?? series[at]?.words)?.[row] ?? ''
}

function longestLabel(data: BarChartData, row: number): number {
  return Math.max(...data.series.map((_, at) => labelOf(data, at, row).length))
}

/** Slanting lines in the page's colour. */
function hatch({ page }: Palette) {
  return { symbol: 'rect', color: page, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 }
}

/** Built of elements and text: names and figures are never read as markup, and no inline style is needed. */
function tooltip(data: BarChartData, row: number): HTMLElement {
  const box = document.createElement('div')
  box.className = 'chart-tooltip'
  const head = document.createElement('strong')
  head.textContent = data.rows[row]?.label ?? ''
  box.append(head)
  for (const { name, words } of data.series) {
    const line = document.createElement('span')
    line.textContent = `${name}: ${words[row] ?? ''}`
    box.append(line)
  }
  if (data.stacked) {
    const sum = document.createElement('span')
    sum.textContent = data.rows[row]?.end ?? ''
    box.append(sum)
  }
  return box
}
