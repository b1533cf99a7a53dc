import type { ScatterSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { axisTexts, boxTooltip, hatchedGround } from './axes.ts'
import { sidesOf } from './scatter-labels.ts'
import type { ScatterChartData } from './scatter.ts'
import { FONT_SIZE } from './series.ts'
import type { Surface } from './series.ts'
import { written } from './tooltip.ts'

/** Options of the parts that are loaded (charts/ScatterChart.vue). */
export type ScatterOptions = ComposeOption<ScatterSeriesOption | GridComponentOption | TooltipComponentOption>

/** Pixels of height of a scatter chart. */
export const HEIGHT = 360

/** Roughly: pixels beside the drawing that the numbers of an axis take. */
const AXIS = 64

/** ECharts' options for points by two figures. Names that would lie over each other move apart, or give way. */
export function scatterOptions(data: ScatterChartData, surface: Surface): ScatterOptions {
  const { palette } = surface
  const { text, strong } = axisTexts(surface)
  const sides = sidesOf(data.points, surface.width - AXIS, HEIGHT - 80)
  // Where there is no room for the axis' name and its unit, the unit stands below.
  const broken = data.yName.length * 7 > surface.width - 40
  const yName = broken ? data.yName.replace(/ (?=\([^()]*\)$)/, '\n') : data.yName
  const axis = {
    type: 'value' as const,
    scale: true,
    nameTextStyle: strong,
    splitLine: { lineStyle: { color: palette.line } },
    axisLine: { show: true, lineStyle: { color: palette.muted } },
  }
  return {
    animation: surface.animated,
    animationDuration: 400,
    textStyle: text,
    grid: {
      left: 4,
      right: 24,
      top: broken ? 44 : 30,
      bottom: 24,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
      ...hatchedGround(data.invented, surface),
    },
    tooltip: {
      ...boxTooltip(surface),
      trigger: 'item',
      formatter: (given) => {
        const point = Array.isArray(given) ? undefined : data.points[given.dataIndex]
        return written(point?.label ?? '', [point?.words ?? ''])
      },
    },
    xAxis: {
      ...axis,
      name: data.xName,
      nameLocation: 'end',
      nameGap: 26,
      nameTextStyle: { ...strong, align: 'right', verticalAlign: 'top', padding: [24, 0, 0, 0] },
      splitNumber: surface.width < 420 ? 3 : 5,
      axisLabel: { ...text, formatter: data.xAxis, hideOverlap: true },
    },
    yAxis: {
      ...axis,
      name: yName,
      nameLocation: 'end',
      nameGap: 12,
      nameTextStyle: {
        ...strong,
        align: 'left',
        lineHeight: 14,
      },
      splitNumber: 4,
      axisLabel: { ...text, formatter: data.yAxis },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 12,
        cursor: surface.leads ? 'pointer' : 'default',
        z: 6,
        itemStyle: { color: palette.series[0]!, borderColor: palette.page, borderWidth: 1, opacity: 1 },
        data: data.points.map(({ x, y, label }, at) => ({
          name: label,
          value: [x, y],
          label: { position: sides[at]! },
        })),
        label: {
          show: true,
          formatter: ({ name }) => name,
          color: palette.text,
          fontFamily: surface.font,
          fontSize: FONT_SIZE,
        },
        labelLayout: { moveOverlap: 'shiftY', hideOverlap: true },
      },
    ],
  }
}
