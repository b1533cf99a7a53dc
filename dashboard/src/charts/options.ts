import type { BarSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { BarChartData } from './bars.ts'
import { LINE, NARROW, aboveFirst, longestLabel, markOf, placeOfLabels } from './layout.ts'
import { FONT_SIZE, oneSeries } from './series.ts'
import type { Surface } from './series.ts'
import { tooltip } from './tooltip.ts'

/** Options of the parts that are loaded (charts/BarChart.vue). */
export type BarOptions = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

/** ECharts' options for horizontal bars. */
export function barOptions(data: BarChartData, surface: Surface): BarOptions {
  const { palette } = surface
  const text = { color: palette.muted, fontSize: FONT_SIZE, fontFamily: surface.font }
  return {
    animation: surface.animated,
    animationDuration: 400,
    textStyle: text,
    grid: {
      left: 4,
      right: Math.min(longestLabel(data) * 7 + 8, surface.width / 2.5),
      top: (data.series.length > 1 ? 34 : 6) + (markOf(data, surface.width) ? 20 : 0) + aboveFirst(data, surface.width),
      bottom: 4,
      // Labels above their bars may reach over the room beside the bars, which keep their length.
      ...(surface.width < NARROW
        ? { outerBoundsMode: 'auto', outerBounds: { left: 4, right: 4, top: 0, bottom: 4 } }
        : { outerBoundsMode: 'same' }),
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
      ...(data.most === undefined ? {} : { max: data.most }),
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
        lineHeight: LINE,
        ...placeOfLabels(data, surface.width),
      },
    },
    series: data.series.map((_, at) => oneSeries(data, at, surface)),
  }
}
