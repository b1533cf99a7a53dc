import type { LineSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { axisTexts, boxTooltip, hatchedGround, legendOf } from './axes.ts'
import { legendHeight, namesOf } from './line-layout.ts'
import { bandSeries, lineSeries, markSeries } from './line-series.ts'
import type { LineChartData } from './lines.ts'
import { FONT_SIZE } from './series.ts'
import type { Surface } from './series.ts'
import { endOf, namedPeriods } from './time-axis.ts'
import { linesTooltip } from './tooltip.ts'

/** Options of the parts that are loaded (charts/LineChart.vue). */
export type LineOptions = ComposeOption<
  LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

/** Letters of a period along the axis, in pixels with the space to the next. */
const LETTER = 8

/** Pixels between the lines and what stands above them; more where marks stand there. */
const ABOVE = { lines: 14, marks: 26 }

/** ECharts' options for lines over time. `named` writes a period along the axis: "2024", "S2 2024". */
export function lineOptions(data: LineChartData, surface: Surface, named: (period: string) => string): LineOptions {
  const texts = axisTexts(surface)
  const periods = data.series.flatMap(({ points, band }) => [...points, ...(band ?? [])].map(({ period }) => period))
  const widest = Math.max(1, ...periods.map((each) => named(each).length)) * LETTER + 10
  const shown = namedPeriods(periods, Math.floor((surface.width - 60) / widest))
  const words = new Map(shown.map((period) => [endOf(period), named(period)]))
  const ends = periods.map(endOf).filter((end) => !Number.isNaN(end))
  return {
    useUTC: true,
    animation: surface.animated,
    animationDuration: 400,
    textStyle: texts.text,
    grid: {
      left: 4,
      right: widest / 2,
      top: (data.marks === undefined ? ABOVE.lines : ABOVE.marks) + legendHeight(namesOf(data), surface.width),
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
      ...hatchedGround(data.invented, surface),
    },
    legend: legendOf(namesOf(data), surface),
    tooltip: {
      ...boxTooltip(surface),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: surface.palette.muted } },
      formatter: (given) => linesTooltip(data, Number(timeOf(given)), named),
    },
    xAxis: {
      type: 'value',
      min: Math.min(...ends),
      max: Math.max(...ends),
      axisLine: { lineStyle: { color: surface.palette.muted } },
      axisTick: { show: true, customValues: [...words.keys()] },
      axisLabel: {
        ...texts.text,
        fontSize: FONT_SIZE,
        customValues: [...words.keys()],
        formatter: (value: number) => words.get(value) ?? '',
        hideOverlap: true,
      },
      splitLine: { show: false },
    },
    yAxis: [
      {
        type: 'value',
        ...(data.fromZero === true ? { min: 0 } : { scale: true }),
        splitNumber: 4,
        axisLabel: { ...texts.text, formatter: data.axis },
        splitLine: { lineStyle: { color: surface.palette.line } },
      },
      // Marks have no height of their own: they stand along the upper edge.
      { type: 'value', show: false, min: 0, max: 1 },
    ],
    series: [
      ...data.series.flatMap((each, at) => bandSeries(each, at, surface)),
      ...data.series.flatMap((each, at) => lineSeries(each, at, surface)),
      ...markSeries(data, surface),
    ],
  }
}

/** The place in time under the pointer. */
function timeOf(given: unknown): unknown {
  const [first] = Array.isArray(given) ? given : [given]
  const { value } = (first ?? {}) as { value?: unknown }
  return Array.isArray(value) ? value[0] : Number.NaN
}
