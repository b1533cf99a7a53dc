import type { BarChartData, BarMark } from './bars.ts'

/** Below this width in pixels, labels stand above their bars instead of beside them, and the mark is told in words. */
export const NARROW = 480
/** Height of a bar in pixels: alone, and beside another. */
export const BAR = { alone: 24, beside: 17 }
/** Roughly: pixels of width of a letter, and of height of a line of them. */
const LETTER = 7
export const LINE = 14

/** Pixels of height for a chart: bars keep their thickness, however many there are. */
export function heightOf(data: BarChartData, width: number): number {
  return (
    data.rows.length * thicknessOf(data, width) +
    32 +
    (data.series.length > 1 ? 32 : 0) +
    (markOf(data, width) ? 20 : 0) +
    aboveFirst(data, width)
  )
}

/** Pixels above the first row that its label takes where it is broken over lines above its bars. */
export function aboveFirst(data: BarChartData, width: number): number {
  return width < NARROW ? 12 * (linesOf(data, width) - 1) : 0
}

/** The mark, where it is drawn: a line across names and bars would be in the way where both share the width. */
export function markOf({ mark }: BarChartData, width: number): BarMark | undefined {
  return width < NARROW ? undefined : mark
}

/** Few rows are thicker, so that panels beside each other are of like height. */
function thicknessOf(data: BarChartData, width: number): number {
  const { rows } = data
  const least = barsOf(data) + (width < NARROW ? 10 + LINE * linesOf(data, width) : rows.length < 2 ? 24 : 14)
  return Math.max(least, rows.length < 2 ? 0 : Math.min(54, 270 / rows.length))
}

/** Pixels that the bars of a row take together. */
function barsOf({ series, stacked }: BarChartData): number {
  return stacked || series.length === 1 ? BAR.alone : series.length * (BAR.beside + 2)
}

/** Lines that the longest label above its bar is broken into. */
function linesOf({ rows }: BarChartData, width: number): number {
  const widest = Math.max(0, ...rows.map(({ label }) => label.length * LETTER))
  return Math.max(1, Math.ceil(widest / roomAbove(width)))
}

/** Pixels of width for a label above its bar. */
const roomAbove = (width: number) => width - 20

/** Beside the bars and broken over lines where they are long; on a phone above them, so that the bars have the width. */
export function placeOfLabels(data: BarChartData, width: number) {
  if (width < NARROW) {
    const padding = [0, 0, barsOf(data) / 2 + 2, 5]
    const broken = { width: roomAbove(width), overflow: 'break' as const }
    return {
      inside: true,
      margin: 0,
      align: 'left' as const,
      verticalAlign: 'bottom' as const,
      padding,
      ...(linesOf(data, width) > 1 ? broken : {}),
    }
  }
  const widest = Math.max(0, ...data.rows.map(({ label }) => label.length * LETTER))
  const room = Math.min(190, width * 0.32)
  return widest > room ? { width: room, overflow: 'break' as const } : {}
}

/** What stands at the end of a bar: the row's own words, or the bar's when bars stand beside each other. */
export function labelOf({ rows, series, stacked }: BarChartData, at: number, row: number): string {
  if (stacked || series.length === 1) return rows[row]?.end ?? ''
  return (series[at]?.tags ?? series[at]?.words)?.[row] ?? ''
}

/** Letters of the longest label at the end of a bar. */
export function longestLabel(data: BarChartData): number {
  return Math.max(0, ...data.rows.flatMap((_, row) => data.series.map((_, at) => labelOf(data, at, row).length)))
}

/** Where a mark's label goes, so that neither edge cuts it. */
export function sideOf({ series }: BarChartData, { at }: BarMark): 'left' | 'center' | 'right' {
  const part = at / Math.max(at, ...series.flatMap(({ lengths }) => lengths.map((each) => each ?? 0)))
  return part < 0.3 ? 'left' : part > 0.8 ? 'right' : 'center'
}
