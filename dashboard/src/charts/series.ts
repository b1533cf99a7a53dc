import type { BarSeriesOption } from 'echarts/charts'
import type { BarChartData, BarMark } from './bars.ts'
import { BAR, labelOf, markOf, sideOf } from './layout.ts'
import type { Palette } from './palette.ts'

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

/** Size of all words of a chart, in pixels. */
export const FONT_SIZE = 12

/** ECharts' options for the bars of one colour. */
export function oneSeries(data: BarChartData, at: number, { palette, font, leads, width }: Surface): BarSeriesOption {
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
      color: palette.series[at % palette.series.length]!,
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
    ...(mark === undefined ? {} : { markLine: lineOf(data, mark, palette, font) }),
  }
}

function lineOf(data: BarChartData, mark: BarMark, { mark: color }: Palette, fontFamily: string) {
  const align = sideOf(data, mark)
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color, type: 'dashed' as const, width: 2 },
    label: {
      formatter: mark.label,
      color,
      fontFamily,
      fontSize: FONT_SIZE,
      position: 'start' as const,
      distance: 6,
      align,
    },
    data: [{ xAxis: mark.at }],
  }
}

/** Slanting lines in the page's colour. */
function hatch({ page }: Palette) {
  return { symbol: 'rect', color: page, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 }
}
